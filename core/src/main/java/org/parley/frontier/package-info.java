/** The exact frontier over the settlement diagram; dominance. */
@NullMarked
package org.parley.frontier;

import org.jspecify.annotations.NullMarked;
