package org.parley.report.table;

import java.util.List;
import java.util.Optional;
import org.parley.briefing.Changes;
import org.parley.briefing.Outlook;
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
        Outlook then = changes.difference().before();
        Outlook now = changes.difference().after();
        boolean both =
                then.confirmedRedLines().isPresent() || now.confirmedRedLines().isPresent();
        OutlookTables.figures(table, List.of(then, now), both);
        return table.table();
    }

    private static String margin(Optional<Ratio> margin) {
        return margin.map(Figures::signed).orElse("no settlement allowed");
    }
}
