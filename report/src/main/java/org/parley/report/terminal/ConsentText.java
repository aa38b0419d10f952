package org.parley.report.terminal;

import org.parley.briefing.Briefing;
import org.parley.report.table.ConsentTables;
import org.parley.report.table.Table;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;

/** Who must still say yes. */
record ConsentText(Sheet sheet) {

    void write(Briefing briefing, Names names) {
        ConsentTables tables = new ConsentTables(names, briefing.consent());
        sheet.section("Who must still say yes");
        sheet.line(Ink.STRONG, Prose.kept(briefing.consent().answer()));
        tables.sentences().forEach(sentence -> sheet.bullet(Prose.kept(sentence)));
        sheet.blank();
        tables.zones().forEach(sentence -> sheet.line(Prose.kept(sentence)));
        if (!briefing.consent().boards().isEmpty()) {
            new TableText(sheet).whole(tables.board());
        }
        Table acceptability = tables.acceptability();
        if (acceptability.size() > 0) {
            new TableText(sheet).whole(acceptability);
            sheet.line(Ink.QUIET, ConsentTables.note(briefing.sampling().readings()));
        }
    }
}
