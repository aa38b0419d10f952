/** The tables of a briefing, the same in every rendering that people read. */
@NullMarked
package org.parley.report.table;

import org.jspecify.annotations.NullMarked;
