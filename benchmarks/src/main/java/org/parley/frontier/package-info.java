/** Measurements of what only this package can call. */
@NullMarked
package org.parley.frontier;

import org.jspecify.annotations.NullMarked;
