package org.parley.report.words;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.bargain.Solution;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.frontier.Count;
import org.parley.frontier.Frontier;
import org.parley.inquiry.Findings;
import org.parley.inquiry.Inquiry;
import org.parley.number.Ratio;

/** What was found of a frontier, in sentences. */
public record Found(Findings findings) {

    /** At most so many settlements of a vector are sorted; of more, the first in the engine's order are shown. */
    private static final int SORTED = 200;

    /** {@code 5,764,801}. */
    public static String count(BigInteger count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    public static String count(BigInteger count, String one) {
        return count(count) + " " + (count.equals(BigInteger.ONE) ? one : one + "s");
    }

    /** {@code 12}; {@code at least 12} where there may be more. */
    public static String count(Count count) {
        return switch (count) {
            case Count.Exactly exactly -> count(exactly.number());
            case Count.AtLeast least -> "at least " + count(least.number());
        };
    }

    /** What the figures are of: where from, parties, settlements. */
    public String subject() {
        List<String> names = findings.model().names();
        String excluded = findings.allowed().equals(findings.settlements())
                ? ""
                : ", " + count(findings.allowed()) + " of which cross no red line";
        return findings.model().kind().words() + ". "
                + (names.isEmpty() ? "No party's values are known" : "Values to " + Names.joined(names, "and"))
                + ". " + Figures.count(findings.model().issues().size(), "issue") + ", "
                + count(findings.settlements(), "settlement") + excluded + "."
                + (findings.inquiry().clip() ? " Values are cut at 1." : "");
    }

    /** The answer in one paragraph. */
    public String answer() {
        if (findings.model().parties().isEmpty()) {
            return "There is no frontier: nobody's values are known here.";
        }
        if (findings.allowed().signum() == 0) {
            return "The rules and red lines exclude every settlement.";
        }
        return efficient() + " " + zone();
    }

    private String efficient() {
        if (findings.cover().isPresent()) {
            return Figures.count(findings.cover().get().points().size(), "settlement")
                    + " cover all others to within a factor of 1 + "
                    + findings.cover().get().epsilon() + ".";
        }
        if (findings.frontier().isEmpty()) {
            return "The named points over " + over() + ", without the frontier.";
        }
        int vectors = findings.frontier().get().points().size();
        Count settlements = findings.efficientSettlements().orElseThrow();
        boolean one = settlements.number().equals(BigInteger.ONE);
        return "Over " + over() + ", "
                + (vectors == 0
                        ? "there is no settlement."
                        : Figures.count(vectors, "value vector") + (vectors == 1 ? " is" : " are")
                                + " efficient, attained by " + count(settlements)
                                + (one ? " settlement." : " settlements."));
    }

    /** The settlements that the frontier is of. */
    public String over() {
        boolean redLines = !findings.model().allowed().isEmpty();
        return findings.inquiry().over() == Inquiry.Over.ZONE
                ? "the zone of agreement"
                : redLines ? "all settlements that cross no red line" : "all settlements";
    }

    private String zone() {
        boolean nobody = findings.reservations().stream().allMatch(Optional::isEmpty);
        if (nobody) {
            return "What no deal is worth is not stated for anybody, so nothing can be said of a zone of agreement.";
        }
        return findings.zoneEmpty()
                .map(empty -> empty
                        ? "There is no zone of agreement: no settlement is worth no deal (" + reservations()
                                + ") to everybody."
                        : "There is a zone of agreement: some settlement is worth at least no deal (" + reservations()
                                + ") to everybody.")
                .orElse("Whether there is a zone of agreement is not told by a cover.");
    }

    private String reservations() {
        return IntStream.range(0, findings.reservations().size())
                .mapToObj(
                        p -> findings.reservations().get(p).map(Figures::value).orElse("not stated"))
                .collect(Collectors.joining(", "));
    }

    /** The values of one vector: {@code 0.84, 0.82}. */
    public static String values(List<Ratio> values) {
        return values.stream().map(Figures::value).collect(Collectors.joining(", "));
    }

    /** {@code Price: 12 · Color: blue}. */
    public String settlement(Settlement settlement) {
        List<Issue> issues = findings.model().issues();
        return IntStream.range(0, issues.size())
                .mapToObj(i -> issues.get(i).name() + ": "
                        + settlement.option(i, issues).name())
                .collect(Collectors.joining(" · "));
    }

    /** Why a solution names no point, or what must be known of it; empty if nothing. */
    public static String remark(Solution solution) {
        return !solution.note().isEmpty() ? solution.note() : solution.points().isEmpty() ? "No point." : "";
    }

    /**
     * The first settlements that attain a vector: in the order of the issues where there are few enough to sort, otherwise in that
     * of the engine, which takes issues with few options first.
     */
    public static List<Settlement> first(Frontier.Point point, int most) {
        List<Settlement> all = point.settlements();
        if (all.size() > SORTED) {
            return all.subList(0, Math.min(most, all.size()));
        }
        List<Settlement> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> {
            for (int i = 0; i < a.issues(); i++) {
                int sign = Integer.compare(a.option(i), b.option(i));
                if (sign != 0) {
                    return sign;
                }
            }
            return 0;
        });
        return sorted.subList(0, Math.min(most, sorted.size()));
    }

    /** How settlements of one vector are ordered, in a sentence. */
    public static String order() {
        return "Settlements of one vector are listed in the order of the issues and their options; where more than "
                + SORTED + " attain it, the first are given in the engine's order, issues with few options first.";
    }
}
