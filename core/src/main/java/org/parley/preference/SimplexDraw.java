package org.parley.preference;

import java.util.Arrays;

/**
 * Uniform draws of non-negative integers that add up to a total, free or under an order. All are exact in the sense that
 * on ever finer grids they become the uniform distribution on their set; none rejects anything.
 *
 * <p>Let the first part of the variables be ordered in levels, and the rest free.
 *
 * <ul>
 *   <li><i>Spacings</i> of sorted uniform integers are uniform on the simplex (Devroye, <i>Non-uniform random variate
 *       generation</i>, 1986, V.2.1).
 *   <li>A chain: spacings are exchangeable, so sorting those of the chain gives the uniform distribution on the ordered part.
 *   <li>Tiers: sorted likewise, the largest block to the top tier, shuffled inside it.
 *   <li>A chain of classes that share a weight: y_t = Σ_{s≥t} u_s/N_s, with N_s things in the top s classes, is linear, takes
 *       the simplex onto the set and keeps sums, so uniform u give uniform y.
 * </ul>
 */
final class SimplexDraw {

    private SimplexDraw() {}

    /** Fills {@code into} with uniform integers ≥ 0 of the given sum: the spacings of sorted ones in 0 … total. */
    static void spacings(SplitMix64 random, long total, long[] into) {
        int last = into.length - 1;
        for (int k = 0; k < last; k++) {
            into[k] = random.below(total + 1);
        }
        into[last] = total;
        Arrays.sort(into, 0, last);
        for (int k = last; k > 0; k--) {
            into[k] -= into[k - 1];
        }
    }

    /** Puts the largest of the listed entries on the first level, and so on; shuffled where a level has several. */
    static void arrange(SplitMix64 random, int[][] levels, int listed, long[] values) {
        Arrays.sort(values, 0, listed);
        reverse(values, listed);
        for (int[] level : levels) {
            for (int k = level.length - 1; k > 0; k--) {
                int other = (int) random.below(k + 1L);
                long kept = values[level[k]];
                values[level[k]] = values[level[other]];
                values[level[other]] = kept;
            }
        }
    }

    /**
     * From u to y: entries of the chain become Σ_{s≥t} u_s (L/N_s), the others L u.
     *
     * @param within N_s of each class of the chain
     * @param common L, a multiple of every N_s
     */
    static void accumulate(long[] values, int[] within, long common) {
        long sum = 0;
        for (int t = within.length - 1; t >= 0; t--) {
            sum += values[t] * (common / within[t]);
            values[t] = sum;
        }
        for (int v = within.length; v < values.length; v++) {
            values[v] *= common;
        }
    }

    /** Turns the first entries round. */
    static void reverse(long[] values, int count) {
        for (int a = 0, b = count - 1; a < b; a++, b--) {
            long kept = values[a];
            values[a] = values[b];
            values[b] = kept;
        }
    }
}
