/** Exact scaled values. */
@NullMarked
package org.parley.number;

import org.jspecify.annotations.NullMarked;
