package org.parley.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.briefing.Candidates;
import org.parley.briefing.Consent;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.verdict.Acceptability;
import org.parley.verdict.Share;

/** Tables on who must still say yes. */
public record ConsentTables(Names names, Consent consent) {

    /** How the concepts are headed, in their order. */
    private static final List<String> CONCEPTS = List.of("Nash", "Kalai–Smorodinsky", "Egalitarian", "Utilitarian");

    /** A row for each party, a column for each package. */
    public Table board() {
        Table.Builder table = Table.titled("Consent board: what each party whose consent is needed says")
                .words("Party");
        consent.boards()
                .forEach(board -> table.words(board.letter() + (board.silent().isEmpty() ? "" : " ⚑")));
        int parties = consent.boards().isEmpty()
                ? 0
                : consent.boards().getFirst().entries().size();
        for (int p = 0; p < parties; p++) {
            int party = p;
            List<String> row = new ArrayList<>();
            row.add(names.party(consent.boards().getFirst().entries().get(p).party()));
            consent.boards().forEach(board -> row.add(cell(board.entries().get(party))));
            table.row(row);
        }
        return table.table();
    }

    /** What the signs mean. */
    public String key() {
        boolean silent =
                consent.boards().stream().anyMatch(board -> !board.silent().isEmpty());
        return "● yes in every reading · ◐ yes in some, with their share · × no in every reading · ? not known"
                + (silent ? " · ⚑ somebody whose consent is needed has not been heard, and silence is no yes" : "")
                + ".";
    }

    private static String cell(Consent.Entry entry) {
        return mark(entry)
                + switch (entry.acceptance().standing()) {
                    case CERTAIN -> " yes";
                    case POSSIBLE ->
                        " " + entry.share().map(ConsentTables::possibly).orElse("");
                    case REFUSED -> " no";
                    case UNKNOWN -> " unknown";
                };
    }

    private static String possibly(Share share) {
        return share.none() ? "< 0.1 %" : share.all() ? "> 99.9 %" : share.percent();
    }

    /** What stands against the packages: each red line or threshold once, with its party and the packages. */
    public List<Against> against() {
        Map<List<Object>, List<String>> letters = new LinkedHashMap<>();
        for (Consent.Board board : consent.boards()) {
            for (Consent.Entry entry : board.entries()) {
                for (Candidates.Objection objection : entry.against()) {
                    letters.computeIfAbsent(List.of(entry.party(), objection), key -> new ArrayList<>())
                            .add(board.letter());
                }
            }
        }
        return letters.entrySet().stream()
                .map(one -> new Against(
                        names.party((Integer) one.getKey().getFirst()),
                        ((Candidates.Objection) one.getKey().getLast()).words(),
                        ((Candidates.Objection) one.getKey().getLast()).place(),
                        one.getValue()))
                .sorted(Comparator.comparingInt(one -> -one.letters().size()))
                .toList();
    }

    /**
     * One thing that stands against some packages.
     *
     * @param place of its evidence, empty for none
     */
    public record Against(String party, String words, String place, List<String> letters) {

        /** {@code A, B: Russia – claimed red line: …}. */
        public String line() {
            return String.join(", ", letters) + ": " + party + " – " + words;
        }
    }

    /** How often each candidate is a good one; no rows where nobody is counted. */
    public Table acceptability() {
        Table.Builder table = Table.titled(
                        "How often each package is a good one: shares of readings, for the counted parties")
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
        return "Under a concept’s name: in the zone, and no settlement of the zone is better under it. Shares are of "
                + Figures.count(readings, "reading") + " drawn"
                + (readings > Consent.LOOKED ? ", efficient and the concepts of the first " + Consent.LOOKED : "")
                + ".";
    }
}
