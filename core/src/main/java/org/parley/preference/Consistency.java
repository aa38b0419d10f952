package org.parley.preference;

import java.util.ArrayList;
import java.util.List;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;

/**
 * Whether any numbers fit what is stated of a party. Contradictions are shown, not repaired: a party with one has no
 * reading.
 *
 * <p>Complete: after ranges are cut by the order, weights fit exactly when no range is empty and Σl ≤ 1 ≤ Σu ({@link
 * WeightRanges#tau}); worths fit exactly when no band is empty. No-deal values and interactions are single bands, which
 * always fit.
 */
public final class Consistency {

    private Consistency() {}

    /** What contradicts itself in the preference of one party, importance first, then worths in order of issues. */
    public static List<Contradiction> of(Knowledge knowledge, int party) {
        return of(knowledge.dispute(), knowledge.preferences().get(party));
    }

    static List<Contradiction> of(Dispute dispute, Preference preference) {
        List<Contradiction> found = new ArrayList<>();
        List<Issue> issues = dispute.issues();
        preference
                .importance()
                .ifPresent(importance -> weights(importance, issues)
                        .forEach(says -> found.add(new Contradiction(importance.evidence(), says))));
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            preference
                    .worth()
                    .get(i)
                    .ifPresent(worth ->
                            worths(worth, issue).forEach(says -> found.add(new Contradiction(worth.evidence(), says))));
        }
        return List.copyOf(found);
    }

    private static List<String> weights(Importance importance, List<Issue> issues) {
        WeightRanges weights = WeightRanges.of(java.util.Optional.of(importance), issues.size());
        OrderedRanges ranges = weights.ranges();
        if (ranges.empty().isPresent()) {
            int variable = ranges.empty().get();
            int lower = ranges.highFrom()[variable];
            int upper = ranges.lowFrom()[variable];
            return List.of("'" + issues.get(lower).id() + "' is " + placed(importance.order(), lower, upper) + " '"
                    + issues.get(upper).id() + "', but its weight is at most "
                    + ranges.high()[variable].decimal() + " and that of '"
                    + issues.get(upper).id() + "' at least " + ranges.low()[variable].decimal()
                    + "; change the order or one of the weights");
        }
        String given = ranges.isUnordered() ? "the weights add up" : "with the order, the weights add up";
        if (weights.least().compareTo(Ratio.ONE) > 0) {
            return List.of(given + " to at least " + weights.least().decimal()
                    + ", but all weights together are 1; lower some of them");
        }
        if (weights.most().compareTo(Ratio.ONE) < 0) {
            return List.of(given + " to at most " + weights.most().decimal()
                    + ", but all weights together are 1; raise some of them");
        }
        return List.of();
    }

    private static List<String> worths(Worth worth, Issue issue) {
        WorthRanges worths = WorthRanges.of(issue, java.util.Optional.of(worth));
        OrderedRanges ranges = worths.ranges();
        return ranges
                .empty()
                .map(variable -> {
                    int lower = ranges.highFrom()[variable];
                    int upper = ranges.lowFrom()[variable];
                    return "'" + anchor(worth, issue, lower) + "' is " + placed(worth.order(), lower, upper) + " '"
                            + anchor(worth, issue, upper) + "' on '" + issue.id() + "', but is worth at most "
                            + bound(worth, lower, ranges.high()[variable]) + " and '" + anchor(worth, issue, upper)
                            + "' at least " + bound(worth, upper, ranges.low()[variable])
                            + "; change the order or one of the worths";
                })
                .stream()
                .toList();
    }

    private static String anchor(Worth worth, Issue issue, int anchor) {
        return worth.onRange()
                ? worth.points().get(anchor).decimal()
                : issue.options().get(anchor).id();
    }

    private static String bound(Worth worth, int anchor, Ratio value) {
        return value.decimal()
                + worth.anchors()
                        .get(anchor)
                        .word()
                        .map(word -> " (" + word.text() + ")")
                        .orElse("");
    }

    private static String placed(Order order, int lower, int upper) {
        boolean tied = order.classes().stream().anyMatch(kin -> kin.contains(lower) && kin.contains(upper));
        return tied ? "tied with" : "placed above";
    }
}
