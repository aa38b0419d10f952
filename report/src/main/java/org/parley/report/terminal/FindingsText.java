package org.parley.report.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.bargain.Solution;
import org.parley.bargain.Variant;
import org.parley.frontier.Frontier;
import org.parley.inquiry.Findings;
import org.parley.report.table.FindingsTables;
import org.parley.report.words.Figures;
import org.parley.report.words.Found;

/** A frontier in words and tables, words first. */
public record FindingsText(Findings findings, Sheet sheet) {

    private static final int TIES = 4;
    private static final int NOTES = 12;

    public void write() {
        Found found = new Found(findings);
        FindingsTables tables = new FindingsTables(findings);
        sheet.line(Ink.HEAD, findings.model().name());
        sheet.line(found.subject());
        sheet.blank();
        sheet.line(Ink.STRONG, found.answer());
        if (findings.points().stream().anyMatch(solution -> !solution.points().isEmpty())) {
            sheet.heading("Named points");
            findings.points().forEach(solution -> solution(solution, found));
        }
        findings.opposition().ifPresent(one -> {
            sheet.blank();
            sheet.line("Opposition " + (one.isExact() ? "" : "at most ")
                    + one.nearest().decimal() + ". " + org.parley.bargain.Opposition.DEFINITION);
        });
        if (!findings.variants().isEmpty()) {
            sheet.heading("As other platforms define them");
            findings.comparison().forEach(sheet::bullet);
            findings.variants().forEach(this::variant);
        }
        boolean shown = findings.frontier()
                .map(frontier -> !frontier.points().isEmpty())
                .orElse(findings.cover().isPresent());
        if (shown && !findings.inquiry().pointsOnly()) {
            sheet.heading(findings.cover().isPresent() ? "Cover" : "Frontier");
            new TableText(sheet).most(tables.frontier());
        }
        notes("Notes", findings.notes());
        notes(
                findings.model().kind().isCase() ? "How the numbers were had" : "Loss report",
                findings.model().notes());
    }

    private void solution(Solution solution, Found found) {
        sheet.blank();
        sheet.line(Ink.STRONG, solution.name() + values(solution));
        sheet.indented(Ink.QUIET, 2, (solution.definition() + " " + Found.remark(solution)).strip());
        for (Frontier.Point point : solution.points().stream().limit(TIES).toList()) {
            sheet.indented(Ink.PLAIN, 2, found.settlement(Found.first(point, 1).getFirst()));
        }
    }

    private static String values(Solution solution) {
        List<Frontier.Point> points = solution.points();
        if (points.isEmpty()) {
            return ": no point";
        }
        StringBuilder text = new StringBuilder(": ");
        for (int k = 0; k < Math.min(TIES, points.size()); k++) {
            text.append(k == 0 ? "" : "; ").append(Found.values(points.get(k).values()));
        }
        return points.size() > TIES
                ? text + "; and " + Figures.count(points.size() - TIES) + " more that tie"
                : text.toString();
    }

    private void variant(Variant variant) {
        sheet.blank();
        sheet.line(Ink.STRONG, variant.platform());
        if (!variant.note().isEmpty()) {
            sheet.indented(Ink.PLAIN, 2, variant.note());
        }
        Map<String, String> lines = new LinkedHashMap<>();
        variant.points()
                .forEach(solution -> lines.put(
                        solution.name() + values(solution), (solution.definition() + " " + solution.note()).strip()));
        variant.figures()
                .forEach(figure -> lines.put(
                        figure.name() + ": " + figure.value().orElse("none"),
                        (figure.definition() + " " + figure.note()).strip()));
        lines.forEach((line, definition) -> {
            sheet.indented(Ink.PLAIN, 2, line);
            sheet.indented(Ink.QUIET, 4, definition);
        });
    }

    private void notes(String heading, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        sheet.heading(heading);
        notes.stream().limit(NOTES).forEach(sheet::bullet);
        if (notes.size() > NOTES) {
            sheet.line(Ink.QUIET, Figures.count(notes.size() - NOTES) + " more: see the HTML or JSON form.");
        }
    }
}
