package org.parley.inquiry;

import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;

/**
 * What is asked of a model.
 *
 * @param over the settlements that the frontier is of
 * @param clip whether values are cut at 1, as Genius does
 * @param pointsOnly whether the named points are enough
 * @param variants ids of other platforms' variants, in order
 * @param disagreement in place of the no-deal values, for our own points
 * @param ideal in place of the greatest values, for our own points
 * @param epsilon a cover with this error in place of the exact frontier
 */
public record Inquiry(
        Over over,
        boolean clip,
        boolean pointsOnly,
        List<String> variants,
        Optional<List<Ratio>> disagreement,
        Optional<List<Ratio>> ideal,
        Optional<Ratio> epsilon) {

    public Inquiry {
        variants = List.copyOf(variants);
    }

    /** Over which settlements a frontier is. */
    public enum Over {
        /** All that meet the rules and cross no red line. */
        ALL,
        /** Those among them that are worth at least no deal to everybody of whom it is known what that is worth. */
        ZONE
    }
}
