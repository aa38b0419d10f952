/** From a dispute to a conflict model: what a settlement, and the moves that could undo it, are worth under the readings. */
@NullMarked
package org.parley.stability.aftermath;

import org.jspecify.annotations.NullMarked;
