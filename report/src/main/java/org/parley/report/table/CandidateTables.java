package org.parley.report.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.bargain.Solution;
import org.parley.briefing.Briefing;
import org.parley.briefing.Candidates;
import org.parley.briefing.Candidates.Candidate;
import org.parley.briefing.Candidates.PartyVerdict;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;

/** Tables on candidate settlements and the frontier they lie on. */
public record CandidateTables(Names names, Candidates candidates, List<Integer> measured) {

    private static final String NONE = "–";

    public static CandidateTables of(Briefing briefing) {
        return new CandidateTables(
                new Names(briefing.knowledge().dispute()),
                briefing.candidates(),
                briefing.closeness().measured());
    }

    /** Every efficient combination of values, with the first settlement that gives it. */
    public Table frontier(Focus focus) {
        Frontier frontier = focus.central().frontier();
        Table.Builder table = Table.titled("The frontier over " + focus.over() + ", best first for "
                        + names.party(frontier.parties().getFirst()))
                .figures("No.");
        frontier.parties().forEach(party -> table.figures("Value, " + names.party(party)));
        table.figures("Settlements").words("Candidate").words("Settlement");
        int number = 0;
        for (Frontier.Point point : frontier.points()) {
            List<String> row = new ArrayList<>();
            row.add(String.valueOf(++number));
            point.values().forEach(value -> row.add(Figures.value(value)));
            row.add(Figures.count(point.count()));
            row.add(letters(point));
            row.add(settlements(point));
            table.row(row);
        }
        return table.table();
    }

    /** What each candidate is worth to each party whose consent is needed. */
    public Table values() {
        Table.Builder table = Table.titled(
                        "What the candidates are worth, in the central reading and over the readings")
                .words("Candidate")
                .words("Party")
                .figures("Value")
                .figures("No deal")
                .figures("5 %")
                .figures("Median")
                .figures("95 %");
        for (Candidate candidate : candidates.packages()) {
            for (PartyVerdict verdict : candidate.verdicts()) {
                table.row(
                        candidate.letter(),
                        names.party(verdict.party()),
                        verdict.value().map(Figures::value).orElse(NONE),
                        verdict.noDeal().map(Figures::value).orElse(NONE),
                        verdict.spread().map(s -> Figures.value(s.low())).orElse(NONE),
                        verdict.spread().map(s -> Figures.value(s.median())).orElse(NONE),
                        verdict.spread().map(s -> Figures.value(s.high())).orElse(NONE));
            }
        }
        return table.table();
    }

    /** The solution concepts with what each is and what it names here. */
    public Table points() {
        boolean notes =
                candidates.points().stream().anyMatch(each -> !each.note().isEmpty());
        Table.Builder table = Table.titled("Named points: what each is, and what it names here")
                .words("Point")
                .words("What it is")
                .words("Names");
        if (notes) {
            table.words("Note");
        }
        for (Solution solution : candidates.points()) {
            List<String> row = new ArrayList<>(List.of(solution.name(), solution.definition(), named(solution)));
            if (notes) {
                row.add(solution.note());
            }
            table.row(row);
        }
        return table.table();
    }

    /** Letters of the candidates that attain a point of the frontier: those of its values, since points differ in these. */
    public String letters(Frontier.Point point) {
        return candidates.packages().stream()
                .filter(candidate -> candidate.values(measured).equals(point.values()))
                .map(Candidate::letter)
                .collect(Collectors.joining(", "));
    }

    private String named(Solution solution) {
        if (solution.points().isEmpty()) {
            return NONE;
        }
        List<String> parts = new ArrayList<>();
        for (Frontier.Point point : solution.points()) {
            String letters = letters(point);
            parts.add(letters.isEmpty() ? settlements(point) : letters);
        }
        return String.join("; or ", parts);
    }

    private String settlements(Frontier.Point point) {
        List<Settlement> settlements = point.settlements();
        if (settlements.isEmpty()) {
            return "";
        }
        String first = names.settlement(settlements.getFirst(), names.allIssues());
        BigInteger others = point.count().subtract(BigInteger.ONE);
        return others.signum() == 0 ? first : first + " (and " + Figures.count(others) + " more of the same values)";
    }
}
