/** A briefing in a terminal: display width, wrapping, colour, sections. */
@NullMarked
package org.parley.report.terminal;

import org.jspecify.annotations.NullMarked;
