/** One file per solution concept and per named variant. */
@NullMarked
package org.parley.bargain;

import org.jspecify.annotations.NullMarked;
