/** A briefing as text, HTML and JSON; chart options. */
@NullMarked
package org.parley.report;

import org.jspecify.annotations.NullMarked;
