package org.parley.report.chart;

import org.parley.report.table.Table;
import tools.jackson.databind.node.ObjectNode;

/**
 * One chart.
 *
 * @param id unique on a page
 * @param sentence what it shows, for readers who do not see it
 * @param option for ECharts; colours are names of CSS custom properties, which the page's script looks up
 * @param shape how tall it is drawn: {@code tall}, {@code middle}, {@code low}
 * @param table the figures behind it
 */
public record Chart(String id, String title, String sentence, ObjectNode option, String shape, Table table) {}
