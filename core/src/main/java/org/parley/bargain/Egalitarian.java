package org.parley.bargain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * The egalitarian solution (Kalai, <i>Econometrica</i> 45, 1977) on a finite frontier: lexicographic max-min of the gains
 * v − d.
 */
public final class Egalitarian {

    public static final String ID = "egalitarian";

    private Egalitarian() {}

    /** @param from d of each of the frontier's parties */
    public static Solution of(Frontier frontier, Disagreement from) {
        String definition = "The smallest gain over " + from.words()
                + " is as great as possible; then the second smallest, and so on.";
        if (frontier.points().isEmpty()) {
            return new Solution(ID, "Egalitarian", definition, List.of(), Optional.empty(), "");
        }
        Best<Leximin> best = Best.of(frontier.points(), point -> new Leximin(gains(point, from.values())));
        return new Solution(
                ID,
                "Egalitarian",
                definition,
                best.points(),
                Optional.of(best.objective().ascending().getFirst()),
                "");
    }

    private static List<Ratio> gains(Frontier.Point point, List<Ratio> disagreement) {
        List<Ratio> gains = new ArrayList<>();
        for (int p = 0; p < disagreement.size(); p++) {
            gains.add(point.values().get(p).minus(disagreement.get(p)));
        }
        return gains;
    }
}
