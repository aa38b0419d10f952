/** Files of other negotiation platforms: found, read, converted, written. */
@NullMarked
package org.parley.files.platform;

import org.jspecify.annotations.NullMarked;
