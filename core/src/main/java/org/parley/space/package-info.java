/** The settlement diagram: all settlements that meet the rules, as a layered decision diagram. */
@NullMarked
package org.parley.space;

import org.jspecify.annotations.NullMarked;
