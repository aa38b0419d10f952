package org.parley.report.table;

import java.util.ArrayList;
import java.util.List;
import org.parley.briefing.Pressure;
import org.parley.preference.Measure;
import org.parley.report.words.Figures;

/** What measures change, and on which conditions. */
public final class PressureTables {

    private static final String UNKNOWN = "not known";

    private PressureTables() {}

    /** Before and after, two rows for each measure. */
    public static Table figures(Pressure pressure) {
        Table.Builder table = Table.titled("Without each measure and with it, the others in force as they are")
                .words("Measure")
                .figures("Readings with a zone")
                .figures("Central margin");
        for (Pressure.Sheet sheet : pressure.sheets()) {
            String name = sheet.measure().name();
            table.row("Without “" + name + "”", share(sheet.without()), margin(sheet.without()));
            table.row(
                    "With it (" + (sheet.inForce() ? "in force since " : "not before ")
                            + Figures.date(sheet.measure().takesEffect()) + ")",
                    share(sheet.with()),
                    margin(sheet.with()));
        }
        return table.table();
    }

    private static String share(Pressure.Figures figures) {
        return figures.share().map(each -> each.percent()).orElse(UNKNOWN);
    }

    private static String margin(Pressure.Figures figures) {
        return figures.margin().map(Figures::signed).orElse(UNKNOWN);
    }

    /** Whom each moves, its criteria and its costs, a line for each. */
    public static List<String> lines(Pressure.Sheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.moved().forEach(words -> lines.add("Moves " + words));
        sheet.criteria()
                .forEach(each -> lines.add(
                        (each.met() ? "Met" : "Not met") + ": " + each.fixed().says() + " (fixed "
                                + Figures.date(each.fixed().fixed()) + ")"));
        for (Measure.Cost cost : sheet.measure().costs()) {
            lines.add("Cost, " + cost.on().word() + ": " + cost.says());
        }
        return lines;
    }
}
