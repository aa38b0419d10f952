package org.parley.report.terminal;

import org.parley.briefing.Flips;
import org.parley.briefing.Pressure;
import org.parley.report.table.FlipTables;
import org.parley.report.table.PressureTables;
import org.parley.report.table.Table;
import org.parley.report.words.Prose;

/** Where the advice flips, what to ask next, and what measures change. */
record PressureText(Sheet sheet) {

    void flips(Flips flips) {
        sheet.section("Which answer would help most");
        sheet.line(Ink.STRONG, Prose.kept(flips.answer()));
        flips.next().ifPresent(next -> {
            sheet.blank();
            sheet.line(Ink.HEAD, Prose.kept(next.question()));
            sheet.line(Prose.kept(next.why()));
        });
        Table grave = FlipTables.grave(flips);
        if (grave.size() > 0) {
            new TableText(sheet).whole(grave.first(FlipTables.SHOWN));
            sheet.line(Ink.QUIET, Prose.kept(FlipTables.note(flips)));
        }
    }

    void pressure(Pressure pressure) {
        sheet.section("What pressure changes");
        sheet.line(Ink.STRONG, Prose.kept(pressure.answer()));
        sheet.line(Ink.WARN, Prose.kept(pressure.warning()));
        new TableText(sheet).whole(PressureTables.figures(pressure));
        for (Pressure.Sheet one : pressure.sheets()) {
            sheet.blank();
            if (pressure.sheets().size() > 1) {
                sheet.line(Ink.STRONG, one.measure().name());
            }
            PressureTables.lines(one).forEach(sheet::bullet);
        }
    }
}
