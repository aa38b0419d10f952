package org.parley.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.bargain.AdjustedWinner.IssueShare;
import org.parley.briefing.Closeness;
import org.parley.briefing.Closeness.Assessment;
import org.parley.number.Ratio;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;

/** Tables on how close the parties can be brought. */
public record ClosenessTables(Names names, Closeness closeness) {

    private static final String NONE = "–";

    /** Every figure with what it is, for all red lines and, where that differs, for confirmed ones only. */
    public Table figures() {
        Table.Builder table = Table.titled("Figures of the central reading, and what each is")
                .words("Figure")
                .figures("All red lines");
        if (closeness.confirmedRedLines().isPresent()) {
            table.figures("Confirmed only");
        }
        table.words("What it is");
        row(table, "Combinations", a -> Figures.count(a.combinations()), "all combinations of options");
        row(table, "Meeting the rules", a -> Figures.count(a.meetingRules()), "of these, those that meet every rule");
        row(
                table,
                "Allowed",
                a -> Figures.count(a.allowed()),
                "of these, those that cross no red line of a party whose consent is needed");
        if (!closeness.counted().isEmpty()) {
            zone(table);
        }
        if (!closeness.measured().isEmpty()) {
            measured(table);
        }
        return table.table();
    }

    private void measured(Table.Builder table) {
        row(
                table,
                "Efficient combinations of values",
                a -> central(a, c -> Figures.count(c.frontier().points().size())),
                "the frontier, over " + over());
        for (int k = 0; k < closeness.measured().size(); k++) {
            int place = k;
            String party = names.party(closeness.measured().get(k));
            boolean least = closeness.counted().isEmpty();
            row(
                    table,
                    (least ? "Least, " : "No deal, ") + party,
                    a -> central(a, c -> Figures.value(c.disagreement().get(place))),
                    least
                            ? "the least that " + party
                                    + " could have where the rules are met; what no deal is worth is " + "not known"
                            : "what no deal is worth to " + party);
            row(
                    table,
                    "Ideal, " + party,
                    a -> central(a, c -> Figures.value(c.ideal().get(place))),
                    "the most that " + party + " could have"
                            + (least
                                    ? " from allowed settlements"
                                    : " in the zone; over allowed settlements where it is empty"));
        }
    }

    private void zone(Table.Builder table) {
        row(
                table,
                "Zone of agreement",
                a -> zone(a, z -> Figures.size(z.size())),
                "of these, those worth at least no deal to every counted party");
        row(
                table,
                "Margin",
                a -> zone(a, z -> Figures.signed(z.margin())),
                "the best that can be done for the worst-placed counted party, value less no-deal value; 0 or more "
                        + "means that a zone exists. Only its sign does not depend on how the parties’ scales compare");
        row(
                table,
                "Worst placed there",
                a -> zone(a, z -> Names.joined(names.parties(z.worstPlaced()), "and")),
                "the counted parties with the least gain over no deal at the margin");
        row(
                table,
                "Margin over the readings",
                a -> a.marginSpread()
                        .map(s -> Figures.signed(s.low()) + " to " + Figures.signed(s.high()) + ", median "
                                + Figures.signed(s.median()))
                        .orElse(NONE),
                "5th to 95th of 100 drawn readings");
    }

    /** In how many of the drawn readings there is a zone. */
    public Table shares() {
        Table.Builder table = Table.titled("Readings with a zone of agreement")
                .words("Binding")
                .figures("With a zone")
                .figures("Without")
                .figures("Readings")
                .figures("Share");
        shares(table, "All red lines", closeness.allRedLines());
        closeness.confirmedRedLines().ifPresent(a -> shares(table, "Confirmed red lines only", a));
        return table.table();
    }

    private static void shares(Table.Builder table, String binding, Assessment assessment) {
        assessment
                .share()
                .ifPresentOrElse(
                        s -> table.row(
                                binding,
                                Figures.count(s.count()),
                                Figures.count(s.of() - s.count()),
                                Figures.count(s.of()),
                                s.percent()),
                        () -> table.row(binding, NONE, NONE, NONE, "not known"));
    }

    /** Zones that hang on what no deal is worth to a party of which that is not known. */
    public List<String> thresholds(Assessment assessment) {
        return assessment.thresholds().stream()
                .map(t -> threshold(names.party(t.party()), Figures.value(t.atMost())))
                .toList();
    }

    private String threshold(String party, String most) {
        return closeness.counted().isEmpty()
                ? party + " can have at most " + most
                        + " without a red line being crossed: if no deal is worth more to it, "
                        + "there is no zone of agreement."
                : "With the counted parties, a zone exists if no deal is worth at most " + most + " to " + party + ".";
    }

    /** Who gets what of each issue that was divided. */
    public Table division(Closeness.Division division) {
        String first = names.party(division.first());
        String second = names.party(division.second());
        Table.Builder table = Table.titled("Adjusted winner: " + first + " receives "
                        + points(division.division().each()) + " of its 100 points, " + second + " "
                        + points(division.division().each()))
                .words("Issue")
                .figures("Points, " + first)
                .figures("Points, " + second)
                .figures("Goes to " + first)
                .figures("Goes to " + second);
        for (IssueShare share : division.division().shares()) {
            table.row(
                    names.issue(share.issue()),
                    points(share.first()),
                    points(share.second()),
                    part(share.toFirst()),
                    part(Ratio.ONE.minus(share.toFirst())));
        }
        return table.table();
    }

    /** {@code 66} or {@code 65.83}. */
    private static String points(Ratio points) {
        return points.isInteger() ? points.rounded(0) : Figures.value(points);
    }

    private static String part(Ratio part) {
        boolean simple = part.equals(Ratio.ZERO) || part.equals(Ratio.ONE) || part.isShortDecimal();
        return simple ? Figures.percent(part) : part + " (" + Figures.percent(part) + ")";
    }

    private String over() {
        Optional<Closeness.Over> over = closeness
                .allRedLines()
                .central()
                .or(() -> closeness.confirmedRedLines().flatMap(Assessment::central))
                .map(Closeness.Central::over);
        return over.map(each -> switch (each) {
                    case ZONE -> "the zone of agreement";
                    case ALLOWED -> "all allowed settlements, the zone being empty";
                    case ALLOWED_NO_DEAL_UNKNOWN -> "all allowed settlements";
                })
                .orElse("the zone of agreement");
    }

    private void row(Table.Builder table, String head, Function<Assessment, String> figure, String meaning) {
        List<String> cells = new ArrayList<>(List.of(head, figure.apply(closeness.allRedLines())));
        closeness.confirmedRedLines().map(figure).ifPresent(cells::add);
        cells.add(meaning);
        table.row(cells);
    }

    private static String central(Assessment assessment, Function<Closeness.Central, String> figure) {
        Optional<Closeness.Central> central = assessment.central();
        return central.map(figure).orElse(NONE);
    }

    private static String zone(Assessment assessment, Function<Closeness.Zone, String> figure) {
        return assessment.central().flatMap(Closeness.Central::zone).map(figure).orElse(NONE);
    }
}
