/** Genius: domain and profile XML. */
@NullMarked
package org.parley.files.platform.genius;

import org.jspecify.annotations.NullMarked;
