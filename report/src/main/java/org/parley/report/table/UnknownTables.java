package org.parley.report.table;

import java.math.BigInteger;
import java.util.Optional;
import org.parley.briefing.Changes;
import org.parley.briefing.Unknowns;
import org.parley.number.Ratio;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;

/** Tables on what is not known, and on what changed. */
public record UnknownTables(Names names) {

    /** Every input known as a range, moved alone to its ends. */
    public Table inputs(Unknowns unknowns) {
        Table.Builder table = Table.titled(
                        "The margin when each input alone is moved to the ends of what is known of it")
                .words("Input")
                .words("Known")
                .figures("From")
                .figures("Margin there")
                .figures("To")
                .figures("Margin there")
                .figures("Change")
                .words("Does it decide?")
                .words("Where");
        for (Unknowns.Input input : unknowns.inputs()) {
            table.row(
                    input.words(),
                    input.known(),
                    Figures.value(input.range().low()),
                    margin(input.marginAtLow()),
                    Figures.value(input.range().high()),
                    margin(input.marginAtHigh()),
                    Figures.value(input.change()),
                    input.flips() ? "yes: the zone opens or closes" : "no",
                    input.place());
        }
        return table.table();
    }

    public static Table changes(Changes changes) {
        Table.Builder table = Table.titled("What came in since " + Figures.date(changes.since()))
                .words("Date")
                .words("Kind")
                .words("What")
                .words("Where");
        for (Changes.Change change : changes.entries()) {
            table.row(Figures.date(change.date()), change.kind().word(), change.what(), change.place());
        }
        return table.table();
    }

    /** Share and margin then and now, with every red line and with confirmed ones only. */
    public static Table thenAndNow(Changes changes) {
        Table.Builder table = Table.titled("Then and now")
                .words("Figure")
                .figures(Figures.date(changes.since()))
                .figures("Now");
        boolean both = changes.confirmedRedLines().isPresent();
        rows(table, changes.allRedLines(), both ? ", all red lines" : "");
        changes.confirmedRedLines().ifPresent(figures -> rows(table, figures, ", confirmed red lines only"));
        return table.table();
    }

    private static void rows(Table.Builder table, Changes.Figures figures, String binding) {
        table.row(
                "Readings with a zone" + binding,
                figures.shareThen().map(s -> s.percent()).orElse("not known"),
                figures.shareNow().map(s -> s.percent()).orElse("not known"));
        table.row(
                "Margin, central reading" + binding,
                known(figures.marginThen(), figures.allowedThen()),
                known(figures.marginNow(), figures.allowedNow()));
    }

    private static String known(Optional<Ratio> margin, BigInteger allowed) {
        return margin.map(Figures::signed)
                .orElse(allowed.signum() == 0 ? "none: no settlement is allowed" : "not known");
    }

    private static String margin(Optional<Ratio> margin) {
        return margin.map(Figures::signed).orElse("no settlement allowed");
    }
}
