package org.parley.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.bargain.Solution;
import org.parley.inquiry.Findings;
import org.parley.report.chart.Chart;
import org.parley.report.chart.FindingsChart;
import org.parley.report.table.FindingsTables;
import org.parley.report.table.Table;
import org.parley.report.words.Found;

/**
 * Everything on the page of a frontier.
 *
 * @param subject what the figures are of
 * @param notes on these figures
 * @param losses how the numbers were had
 */
public record FindingsPage(
        Assets assets,
        String title,
        String subject,
        String answer,
        Optional<Chart> chart,
        Optional<Table> points,
        Table figures,
        List<String> comparison,
        List<Table> variants,
        List<String> notes,
        String lossHeading,
        List<String> losses) {

    public static FindingsPage of(Findings findings) {
        Found found = new Found(findings);
        FindingsTables tables = new FindingsTables(findings);
        Optional<Chart> chart = FindingsChart.of(findings);
        List<String> notes = new ArrayList<>(findings.notes());
        if (findings.frontier().isPresent()) {
            notes.add(Found.order());
        }
        List<Solution> solutions = findings.points();
        return new FindingsPage(
                Assets.of(chart.stream().toList(), findings.model().name()),
                findings.model().name(),
                found.subject(),
                found.answer(),
                chart,
                solutions.isEmpty() ? Optional.empty() : Optional.of(tables.points()),
                tables.figures(),
                findings.comparison(),
                findings.variants().stream()
                        .filter(variant -> !variant.points().isEmpty())
                        .map(tables::variant)
                        .toList(),
                notes,
                findings.model().kind().isCase() ? "How the numbers were had" : "Loss report",
                findings.model().notes());
    }
}
