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
            least[p] = zone ? scale.unitsFor(reservation(scale)) : far.negate();
            most[p] = clip ? scale.unitsFor(scale.valuation().scale()) : far;
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
