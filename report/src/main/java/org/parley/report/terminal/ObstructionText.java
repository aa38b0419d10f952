package org.parley.report.terminal;

import org.parley.briefing.Obstruction;
import org.parley.report.table.ObstructionTables;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;

/** What stands in the way, words first. */
record ObstructionText(Sheet sheet, Names names) {

    void write(Obstruction obstruction) {
        sheet.heading("3  What stands in the way, and what it would take");
        sheet.line(Ink.STRONG, Prose.kept(obstruction.answer()));
        obstruction.notes().forEach(note -> sheet.bullet(Prose.kept(note)));
        ObstructionTables tables = new ObstructionTables(names, obstruction);
        tables.all().forEach(new TableText(sheet)::most);
        if (tables.ledger().size() > 0) {
            new TableText(sheet).whole(tables.ledger());
        }
    }
}
