/** The graph model: states, moves, and one file per stability concept. */
@NullMarked
package org.parley.stability;

import org.jspecify.annotations.NullMarked;
