/** Over readings: shares, certain and possible, acceptability, consent, pressure, readiness. */
@NullMarked
package org.parley.verdict;

import org.jspecify.annotations.NullMarked;
