package org.parley.report.table;

import java.util.List;
import org.parley.briefing.Flips;
import org.parley.number.Ratio;
import org.parley.report.words.Figures;

/** At which answers the advice changes. */
public final class FlipTables {

    /** Rows that a reader takes in. */
    public static final int SHOWN = 8;

    private FlipTables() {}

    /** Those that open or close a zone or move the sticking point. */
    public static Table grave(Flips flips) {
        return table(
                "Where the advice flips when one answer alone changes",
                flips.inputs().stream()
                        .filter(flip -> flip.change() != Flips.Change.PACKAGES)
                        .toList());
    }

    /** Those that only change the packages at the named points, at the end of their range that is nearest to the centre. */
    public static Table packages(Flips flips) {
        return table(
                "Answers that only change which packages are at the named points", flips.with(Flips.Change.PACKAGES));
    }

    private static Table table(String caption, List<Flips.Flip> flips) {
        Table.Builder table = Table.titled(caption)
                .words("Input")
                .words("Known")
                .figures("Now")
                .figures("Flips at")
                .figures("Share")
                .words("What changes");
        for (Flips.Flip flip : flips) {
            table.row(
                    flip.words(),
                    flip.known(),
                    Figures.value(flip.central()),
                    Figures.value(flip.at()),
                    share(flip),
                    flip.there());
        }
        return table.table();
    }

    /** A flip that no drawn value reaches still is one. */
    private static String share(Flips.Flip flip) {
        return flip.share().none()
                ? "< " + Figures.percent(Ratio.of(1, flip.share().of()))
                : flip.share().percent();
    }

    /** Under the table, what it shows. */
    public static String note(Flips flips) {
        int packages = flips.with(Flips.Change.PACKAGES).size();
        return "Each input moves alone within what is known of it, the others as in the central reading. Share: of "
                + Flips.DRAWN + " values drawn of it, those at which the advice has changed"
                + (packages > 0 ? "; for packages, of the ends of its range or of " + Flips.TRIED + " values" : "")
                + ".";
    }
}
