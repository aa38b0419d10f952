package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.frontier.Count;
import org.parley.frontier.Cover;
import org.parley.frontier.Frontier;
import org.parley.inquiry.Findings;
import org.parley.inquiry.Model;
import org.parley.number.Ratio;
import org.parley.report.words.Found;

/**
 * A frontier as a table for spreadsheets (RFC 4180): a line for each vector with the parties' values to 15 significant digits, the
 * number of settlements that attain it ({@code at least 12} where not all were counted), and the options of one of them. A text that a spreadsheet would take for a formula is
 * preceded by an apostrophe.
 */
public final class CsvFrontier {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final String FORMULA = "=+-@\t\r\n";

    private CsvFrontier() {}

    public static String render(Findings findings) {
        StringBuilder text = new StringBuilder();
        List<String> head = new ArrayList<>();
        findings.model().parties().forEach(party -> head.add("value to " + party.name()));
        head.add("settlements");
        findings.model().issues().forEach(issue -> head.add(issue.name()));
        line(text, head);
        findings.frontier().ifPresent(frontier -> {
            for (int k = 0; k < frontier.points().size(); k++) {
                Frontier.Point point = frontier.points().get(k);
                String count = switch (findings.count(k)) {
                    case Count.Exactly exactly -> exactly.number().toString();
                    case Count.AtLeast least -> "at least " + least.number();
                };
                line(
                        text,
                        cells(
                                findings.model(),
                                point.values(),
                                count,
                                Found.first(point, 1).getFirst()));
            }
        });
        findings.cover().ifPresent(cover -> {
            for (Cover.Point point : cover.points()) {
                line(text, cells(findings.model(), point.values(), "", point.settlement()));
            }
        });
        return text.toString();
    }

    private static List<String> cells(Model model, List<Ratio> values, String count, Settlement settlement) {
        List<String> cells = new ArrayList<>();
        values.forEach(value -> cells.add(value.decimal()));
        cells.add(count);
        List<Issue> issues = model.issues();
        for (int i = 0; i < issues.size(); i++) {
            cells.add(settlement.option(i, issues).name());
        }
        return cells;
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvFrontier::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(String words) {
        boolean formula = !words.isEmpty()
                && FORMULA.indexOf(words.charAt(0)) >= 0
                && !NUMBER.matcher(words).matches();
        String safe = formula ? "'" + words : words;
        boolean quoted =
                safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t')
                        || !safe.strip().equals(safe);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
