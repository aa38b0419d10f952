/** Documents as text: encoding, YAML trees with lines and offsets, edits that leave every other byte alone. */
@NullMarked
package org.parley.files.text;

import org.jspecify.annotations.NullMarked;
