package org.parley.report.terminal;

import java.util.List;
import org.parley.briefing.Briefing;
import org.parley.report.table.ConsentTables;
import org.parley.report.table.Table;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;

/** Who must still say yes. */
record ConsentText(Sheet sheet) {

    private static final int AGAINST = 4;

    void write(Briefing briefing, Names names) {
        ConsentTables tables = new ConsentTables(names, briefing.consent());
        sheet.section("Who must still say yes");
        sheet.line(Ink.STRONG, Prose.kept(briefing.consent().answer()));
        tables.zones().forEach(sentence -> sheet.line(Prose.kept(sentence)));
        if (!briefing.consent().boards().isEmpty()) {
            new TableText(sheet).whole(tables.board());
            sheet.line(Ink.QUIET, Prose.kept(tables.key()));
        }
        List<ConsentTables.Against> against = tables.against();
        against.stream().limit(AGAINST).forEach(each -> sheet.bullet(each.line()));
        if (against.size() > AGAINST) {
            sheet.line(Ink.QUIET, (against.size() - AGAINST) + " more: see the HTML or JSON form.");
        }
        Table acceptability = tables.acceptability();
        if (acceptability.size() > 0) {
            new TableText(sheet).whole(acceptability);
            sheet.line(Ink.QUIET, ConsentTables.note(briefing.sampling().readings()));
        }
    }
}
