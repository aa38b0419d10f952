package org.parley.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.briefing.Obstruction;
import org.parley.report.table.ObstructionTables;
import org.parley.report.table.Table;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;

/** What stands in the way, words first: the first changes, one conflict and one trade; the other forms have all. */
record ObstructionText(Sheet sheet, Names names) {

    private static final int CHANGES = 4;

    void write(Obstruction obstruction) {
        sheet.section("What stands in the way, and what it would take");
        sheet.line(Ink.STRONG, Prose.kept(obstruction.answer()));
        obstruction.notes().forEach(note -> sheet.bullet(Prose.kept(note)));
        ObstructionTables tables = new ObstructionTables(names, obstruction);
        Table conflicts = tables.conflicts();
        Table trades = tables.trades();
        conflicts.rows().stream()
                .findFirst()
                .ifPresent(row -> sheet.bullet("Cannot all be met, for one: " + row.getFirst() + "."));
        if (trades.size() > 0) {
            sheet.bullet("The best trade: " + best(trades));
        }
        if (tables.changes().size() > 0) {
            new TableText(sheet).whole(tables.changes().first(CHANGES));
        }
        if (!obstruction.sides().isEmpty()) {
            List<String> more = new ArrayList<>();
            if (tables.changes().size() > 0) {
                more.add("all " + Figures.count(tables.changes().size(), "change") + " and "
                        + Figures.count(conflicts.size(), "conflict"));
            }
            if (trades.size() > 0) {
                more.add("the trades");
            }
            more.add("what each can live with on each issue");
            if (obstruction.way().isPresent()) {
                more.add("a balanced way to a candidate");
            }
            sheet.line(Ink.QUIET, "In the HTML and JSON forms: " + String.join(", ", more) + ".");
        }
    }

    /** {@code Border: Here → There (Ardenia +0.10: gets on Border; …)}. */
    private static String best(Table trades) {
        return trades.rows().getFirst().getFirst() + " ("
                + IntStream.range(1, trades.columns().size())
                        .mapToObj(k -> trades.columns().get(k).head() + " "
                                + trades.rows().getFirst().get(k))
                        .collect(Collectors.joining("; "))
                + ").";
    }
}
