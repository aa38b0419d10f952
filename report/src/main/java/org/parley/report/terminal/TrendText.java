package org.parley.report.terminal;

import org.parley.briefing.Trend;
import org.parley.preference.Knowledge;
import org.parley.report.table.TrendTables;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;

/** How things developed, from top to bottom. */
public record TrendText(Trend trend, Sheet sheet) {

    public void write() {
        Knowledge last = trend.points().getLast().outlook().knowledge();
        Names names = new Names(last.dispute());
        TrendTables tables = new TrendTables(names, trend);
        sheet.line(Ink.STRONG, names.audience(last.view()));
        sheet.line(Ink.HEAD, names.dispute().title());
        sheet.line("Trend to " + Figures.date(last.asOf()) + " · "
                + Figures.count(trend.sampling().readings(), "reading") + ", seed "
                + trend.sampling().seed());
        sheet.line(Ink.WARN, names.dispute().notice());
        sheet.heading("How it developed");
        sheet.line(Ink.STRONG, Prose.kept(trend.answer()));
        new TableText(sheet).whole(tables.table(trend.telling()));
        int same = trend.points().size() - trend.telling().size();
        if (same > 0) {
            sheet.line(
                    Ink.QUIET,
                    "Left out: " + Figures.count(same, "date")
                            + " at which nothing but time changed the figures; see the HTML, JSON or CSV form.");
        }
        sheet.line(tables.openAtLast());
        sheet.blank();
        sheet.line(Ink.QUIET, "Shares of readings are about what we knew at each date, never a probability of peace.");
    }
}
