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

    /** Before and after, a row for each measure. */
    public static Table figures(Pressure pressure) {
        Table.Builder table = Table.titled("Without each measure and with it, the others in force as they are")
                .words("Measure")
                .words("Takes effect")
                .figures("Zone without")
                .figures("Zone with")
                .figures("Margin without")
                .figures("Margin with")
                .words("Advice")
                .figures("Advice changes at");
        for (Pressure.Sheet sheet : pressure.sheets()) {
            table.row(
                    sheet.measure().name(),
                    Figures.date(sheet.measure().takesEffect()) + (sheet.inForce() ? " (in force)" : " (not yet)"),
                    share(sheet.without()),
                    share(sheet.with()),
                    margin(sheet.without()),
                    margin(sheet.with()),
                    sheet.change().isEmpty() ? "the same" : sheet.change(),
                    sheet.threshold()
                            .map(strength -> strength.rounded(2) + " × its strength")
                            .orElse("beyond " + Pressure.STRONGEST + " ×"));
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
                .forEach(each ->
                        lines.add("Criterion of " + Figures.date(each.fixed().fixed()) + ": "
                                + each.fixed().says() + " – " + (each.met() ? "met" : "not met")));
        for (Measure.Cost cost : sheet.measure().costs()) {
            lines.add("Cost, " + cost.on().word() + ": " + cost.says());
        }
        return lines;
    }
}
