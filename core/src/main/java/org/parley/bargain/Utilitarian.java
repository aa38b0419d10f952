package org.parley.bargain;

import java.util.List;
import java.util.Optional;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * The greatest sum of values. It compares the parties' scales, on which each party's own best on every issue adds up to
 * 1.
 */
public final class Utilitarian {

    public static final String ID = "utilitarian";
    private static final String DEFINITION = "The sum of everybody's values is greatest.";

    private Utilitarian() {}

    public static Solution of(Frontier frontier) {
        if (frontier.points().isEmpty()) {
            return new Solution(ID, "Utilitarian", DEFINITION, List.of(), Optional.empty(), "");
        }
        Best<Ratio> best =
                Best.of(frontier.points(), point -> point.values().stream().reduce(Ratio.ZERO, Ratio::plus));
        return new Solution(ID, "Utilitarian", DEFINITION, best.points(), Optional.of(best.objective()), "");
    }
}
