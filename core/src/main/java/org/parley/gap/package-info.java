/** For one reading: margin, irreducible conflicts and concession sets, sticking point, trades, ledger, path. */
@NullMarked
package org.parley.gap;

import org.jspecify.annotations.NullMarked;
