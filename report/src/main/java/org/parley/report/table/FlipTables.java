package org.parley.report.table;

import org.parley.briefing.Flips;
import org.parley.report.words.Figures;

/** At which answers the advice changes. */
public final class FlipTables {

    private FlipTables() {}

    public static Table of(Flips flips) {
        Table.Builder table = Table.titled("Where the advice flips when one answer alone changes")
                .words("Input")
                .words("Known")
                .figures("Central")
                .figures("Flips at")
                .words("There")
                .figures("Differs at");
        for (Flips.Flip flip : flips.inputs()) {
            table.row(
                    flip.words(),
                    flip.known(),
                    Figures.value(flip.central()),
                    flip.at().rounded(3).replace('-', '−'),
                    flip.change(),
                    flip.changed() + " of " + flip.tried());
        }
        return table.table();
    }
}
