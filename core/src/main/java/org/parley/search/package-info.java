/** The margin, ideal points and solution concepts of a diagram, found without its frontier. */
@NullMarked
package org.parley.search;

import org.jspecify.annotations.NullMarked;
