package org.parley.preference;

import java.util.Arrays;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * The weights in the middle of all that fit what is known.
 *
 * <ul>
 *   <li>A ranking of all issues: y_t = (1/T) Σ_{s≥t} 1/N_s for T classes with N_s issues in the top s classes. Without ties
 *       these are the rank-order centroid weights (Barron and Barrett, <i>Decision quality using ranked attribute weights</i>,
 *       Management Science 42, 1996, equation 3).
 *   <li>Tiers of all issues: each tier has the mean of its places' rank-order centroid weights.
 *   <li>Ranges without an order: w = l + τ(u − l) with τ = (1 − Σl)/(Σu − Σl); nothing known gives equal weights.
 *   <li>Everything else, such as a ranking beside ranges or one that leaves out issues: the mean of 2^14 draws with seed 0.
 * </ul>
 *
 * <p>The first two are the exact centroids of their sets; the third keeps every weight at the same place of its range.
 */
final class CentralWeights {

    /** Draws that the mean is taken of. */
    static final int DRAWS = 1 << 14;

    private CentralWeights() {}

    /** @param weights not empty */
    static Row of(WeightRanges weights, int party) {
        OrderedRanges ranges = weights.ranges();
        if (ranges.isUnordered()) {
            return spread(ranges, weights.middle());
        }
        if (weights.ranged() || !ranges.isComplete()) {
            return WeightSampler.of(weights).mean(DRAWS, SplitMix64.of(0, party, Sampler.WEIGHTS));
        }
        boolean tiers = Arrays.stream(ranges.levels()).anyMatch(level -> level.length > 1);
        return spread(ranges, tiers ? tierMeans(ranges.levels(), ranges.size()) : centroid(ranges));
    }

    private static Ratio[] centroid(OrderedRanges ranges) {
        int classes = ranges.size();
        Ratio[] weights = new Ratio[classes];
        int within = ranges.things();
        Ratio sum = Ratio.ZERO;
        for (int t = classes - 1; t >= 0; t--) {
            sum = sum.plus(Ratio.of(1, within));
            weights[t] = sum.over(Ratio.of(classes));
            within -= ranges.members()[t].length;
        }
        return weights;
    }

    private static Ratio[] tierMeans(int[][] tiers, int issues) {
        Ratio[] rankOrder = new Ratio[issues];
        Ratio sum = Ratio.ZERO;
        for (int place = issues; place >= 1; place--) {
            sum = sum.plus(Ratio.of(1, place));
            rankOrder[place - 1] = sum.over(Ratio.of(issues));
        }
        Ratio[] weights = new Ratio[issues];
        int place = 0;
        for (int[] tier : tiers) {
            Ratio total = Ratio.ZERO;
            for (int k = 0; k < tier.length; k++) {
                total = total.plus(rankOrder[place++]);
            }
            for (int variable : tier) {
                weights[variable] = total.over(Ratio.of(tier.length));
            }
        }
        return weights;
    }

    /** From variables to things. */
    static Row spread(OrderedRanges ranges, Ratio[] values) {
        Ratio[] things = new Ratio[ranges.things()];
        for (int v = 0; v < values.length; v++) {
            for (int thing : ranges.members()[v]) {
                things[thing] = values[v];
            }
        }
        return Row.of(Arrays.asList(things));
    }
}
