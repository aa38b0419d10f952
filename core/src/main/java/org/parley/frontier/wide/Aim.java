package org.parley.frontier.wide;

import java.math.BigInteger;
import java.util.List;

/**
 * Which value vectors count.
 *
 * @param least by party, the units that a settlement must be worth
 * @param most by party, the units above which more does not count
 */
@SuppressWarnings("ArrayRecordComponent")
record Aim(BigInteger[] least, BigInteger[] most) {

    /**
     * @param zone whether the no-deal values are the least
     * @param clip whether values above 1 count as 1
     */
    static Aim of(List<Rough> scales, boolean zone, boolean clip) {
        BigInteger[] least = new BigInteger[scales.size()];
        BigInteger[] most = new BigInteger[scales.size()];
        for (int p = 0; p < least.length; p++) {
            Rough scale = scales.get(p);
            BigInteger far = scale.range();
            BigInteger one = scale.valuation().scale();
            // No settlement has fewer units than the range below 0.
            most[p] = clip ? scale.unitsFor(one).max(far.negate()) : far;
            least[p] = far.negate();
            if (zone) {
                boolean never = clip && reservation(scale).compareTo(one) > 0;
                least[p] = never ? most[p].add(BigInteger.ONE) : scale.unitsFor(reservation(scale));
            }
        }
        return new Aim(least, most);
    }

    private static BigInteger reservation(Rough scale) {
        return scale.valuation()
                .reservation()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the no-deal value of party " + scale.valuation().party() + " is not known"));
    }

    /** What counts of a vector. */
    BigInteger[] cut(BigInteger[] units) {
        BigInteger[] cut = new BigInteger[units.length];
        for (int p = 0; p < cut.length; p++) {
            cut[p] = units[p].min(most[p]);
        }
        return cut;
    }
}
