/** Case folders and foreign formats: text in, documents out. */
@NullMarked
package org.parley.files;

import org.jspecify.annotations.NullMarked;
