package org.parley.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.briefing.Candidates;
import org.parley.briefing.Consent;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.verdict.Acceptability;
import org.parley.verdict.Share;

/** Tables on who must still say yes. */
public record ConsentTables(Names names, Consent consent) {

    /** How the concepts are headed, in their order. */
    private static final List<String> CONCEPTS =
            List.of("Best: Nash", "Best: Kalai–Smorodinsky", "Best: egalitarian", "Best: utilitarian");

    /** A row for each candidate and party. */
    public Table board() {
        Table.Builder table = Table.titled(
                        "Consent board: what each party whose consent is needed says to each package")
                .words("Package")
                .words("Party")
                .words("Consent")
                .words("What stands against it");
        for (Consent.Board board : consent.boards()) {
            for (Consent.Entry entry : board.entries()) {
                table.row(
                        board.letter(),
                        names.party(entry.party()),
                        mark(entry) + " " + entry.words(),
                        entry.against().isEmpty() ? "–" : against(entry));
            }
        }
        return table.table();
    }

    /** How often each candidate is a good one; no rows where nobody is counted. */
    public Table acceptability() {
        Table.Builder table = Table.titled(
                        "How often each package is a good one: shares of readings, for the parties that are counted")
                .words("Package")
                .figures("Acceptable to all")
                .figures("Efficient");
        CONCEPTS.forEach(table::figures);
        for (Consent.Board board : consent.boards()) {
            board.acceptability().ifPresent(each -> table.row(row(board, each)));
        }
        return table.table();
    }

    private static List<String> row(Consent.Board board, Acceptability each) {
        List<String> row = new ArrayList<>(List.of(
                board.letter(), each.acceptable().percent(), each.efficient().percent()));
        each.best().values().stream().map(Share::percent).forEach(row::add);
        return row;
    }

    /** A sign that needs no colour. */
    private static String mark(Consent.Entry entry) {
        return switch (entry.acceptance().standing()) {
            case CERTAIN -> "●";
            case POSSIBLE -> "◐";
            case REFUSED -> "×";
            case UNKNOWN -> "?";
        };
    }

    private static String against(Consent.Entry entry) {
        return entry.against().stream().map(ConsentTables::against).collect(Collectors.joining("; "));
    }

    private static String against(Candidates.Objection objection) {
        return objection.words() + (objection.place().isEmpty() ? "" : " (" + objection.place() + ")");
    }

    /** {@code Package A: …}, one line for each. */
    public List<String> sentences() {
        return consent.boards().stream()
                .map(board -> "Package " + board.letter() + ": " + board.sentence())
                .toList();
    }

    /** What is robust, a line for each choice of red lines. */
    public List<String> zones() {
        return consent.zones().stream().map(Consent.Zones::answer).toList();
    }

    /** Under the table, what its shares are of. */
    public static String note(int readings) {
        return "Best: in the zone of agreement, and no other settlement of the zone does better under the concept; in a reading"
                + " without a zone, nothing is best. Certain, possible and refused are decided over all readings; shares"
                + " are of " + Figures.count(readings, "reading") + " drawn.";
    }
}
