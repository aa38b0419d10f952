/** Charts of a briefing as ECharts options, each with a sentence and the table behind it. */
@NullMarked
package org.parley.report.chart;

import org.jspecify.annotations.NullMarked;
