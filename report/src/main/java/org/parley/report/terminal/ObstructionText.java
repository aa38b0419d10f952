package org.parley.report.terminal;

import java.util.stream.Stream;
import org.parley.briefing.Obstruction;
import org.parley.report.table.ObstructionTables;
import org.parley.report.table.Table;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;

/** What stands in the way, words first; the first rows of its tables. */
record ObstructionText(Sheet sheet, Names names) {

    private static final int CHANGES = 4;
    private static final int CONFLICTS = 2;
    private static final int TRADES = 2;

    void write(Obstruction obstruction) {
        sheet.section("What stands in the way, and what it would take");
        sheet.line(Ink.STRONG, Prose.kept(obstruction.answer()));
        obstruction.notes().forEach(note -> sheet.bullet(Prose.kept(note)));
        ObstructionTables tables = new ObstructionTables(names, obstruction);
        first(tables.changes(), CHANGES);
        first(tables.conflicts(), CONFLICTS);
        first(tables.trades(), TRADES);
        if (Stream.of(tables.changes(), tables.conflicts(), tables.trades()).anyMatch(table -> table.size() > 0)) {
            sheet.line(
                    Ink.QUIET,
                    "The HTML and JSON forms have all "
                            + Figures.count(tables.changes().size()) + " changes, "
                            + Figures.count(tables.conflicts().size()) + " conflicts and the trades"
                            + (obstruction.way().isPresent()
                                    ? ", and a balanced way to a candidate, step by step."
                                    : "."));
        }
    }

    private void first(Table table, int rows) {
        if (table.size() > 0) {
            new TableText(sheet).whole(table.first(rows));
        }
    }
}
