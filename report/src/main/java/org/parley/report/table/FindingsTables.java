package org.parley.report.table;

import java.util.ArrayList;
import java.util.List;
import org.parley.bargain.Solution;
import org.parley.bargain.Variant;
import org.parley.dispute.Settlement;
import org.parley.frontier.Cover;
import org.parley.frontier.Frontier;
import org.parley.inquiry.Findings;
import org.parley.number.Ratio;
import org.parley.report.words.Figures;
import org.parley.report.words.Found;

/** The tables of a frontier. */
public record FindingsTables(Findings findings) {

    /** Our named points; a point that ties stands in a row of its own. */
    public Table points() {
        Table.Builder table = Table.titled("Named points. No point is the deal: each is what its own definition gives")
                .words("Point");
        values(table).words("Settlement").words("Definition");
        for (Solution solution : findings.points()) {
            rows(table, solution.name(), solution);
        }
        return table.table();
    }

    /** What another platform calls by these names. */
    public Table variant(Variant variant) {
        Table.Builder table = Table.titled("As " + variant.platform() + " defines them"
                        + (variant.note().isEmpty() ? "" : ". " + variant.note()))
                .words("Name");
        values(table).words("Settlement").words("Definition");
        variant.points().forEach(solution -> rows(table, solution.name(), solution));
        return table.table();
    }

    public Table figures() {
        Table.Builder table =
                Table.titled("Figures").words("Figure").figures("Value").words("Definition");
        findings.opposition()
                .ifPresent(found -> table.row(
                        "Opposition",
                        found.isExact()
                                ? found.nearest().decimal()
                                : found.atLeast().decimal() + " to "
                                        + found.nearest().decimal(),
                        org.parley.bargain.Opposition.DEFINITION));
        for (Variant variant : findings.variants()) {
            for (Variant.Figure figure : variant.figures()) {
                String note = figure.note().isEmpty() ? "" : " " + figure.note();
                table.row(
                        figure.name() + ", " + variant.platform(),
                        figure.value().orElse("–"),
                        figure.definition() + note);
            }
        }
        return table.table();
    }

    /** Every vector, best first for the first party. */
    public Table frontier() {
        Table.Builder table = Table.titled(caption()).figures("No.");
        values(table).figures("Settlements").words("One of them");
        Found found = new Found(findings);
        findings.frontier().ifPresent(frontier -> {
            for (int k = 0; k < frontier.points().size(); k++) {
                Frontier.Point point = frontier.points().get(k);
                String count = Found.count(findings.count(k));
                table.row(row(
                        k, point.values(), count, found, Found.first(point, 1).getFirst()));
            }
        });
        findings.cover().ifPresent(cover -> {
            int k = 0;
            for (Cover.Point point : cover.points()) {
                table.row(row(k++, point.values(), "", found, point.settlement()));
            }
        });
        return table.table();
    }

    private String caption() {
        return findings.cover().isPresent()
                ? "The cover"
                : "The frontier over " + new Found(findings).over() + ", best first for "
                        + findings.model().names().stream().findFirst().orElse("nobody");
    }

    private static List<String> row(int k, List<Ratio> values, String count, Found found, Settlement settlement) {
        List<String> row = new ArrayList<>(List.of(Figures.count(k + 1)));
        values.forEach(value -> row.add(Figures.value(value)));
        row.add(count);
        row.add(found.settlement(settlement));
        return row;
    }

    private Table.Builder values(Table.Builder table) {
        findings.model().names().forEach(table::figures);
        return table;
    }

    private void rows(Table.Builder table, String name, Solution solution) {
        Found found = new Found(findings);
        if (solution.points().isEmpty()) {
            List<String> row = new ArrayList<>(List.of(name));
            findings.model().names().forEach(party -> row.add("–"));
            row.add(Found.remark(solution));
            row.add(solution.definition());
            table.row(row);
        }
        boolean first = true;
        for (Frontier.Point point : solution.points()) {
            List<String> row = new ArrayList<>(List.of(first ? name : name + ", also"));
            point.values().forEach(value -> row.add(Figures.value(value)));
            row.add(found.settlement(Found.first(point, 1).getFirst()));
            row.add(first ? (solution.definition() + " " + Found.remark(solution)).strip() : "");
            table.row(row);
            first = false;
        }
    }
}
