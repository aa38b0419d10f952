package org.parley.frontier.wide;

import java.math.BigInteger;

/**
 * A value vector with a settlement that attains it.
 *
 * @param units by party, whole units of its {@link Rough}, cut by the aim
 */
@SuppressWarnings("ArrayRecordComponent")
record Found(BigInteger[] units, int[] settlement) {

    boolean atLeast(BigInteger[] other) {
        for (int p = 0; p < units.length; p++) {
            if (units[p].compareTo(other[p]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Lexicographic, best first. */
    static int compare(Found a, Found b) {
        for (int p = 0; p < a.units.length; p++) {
            int sign = b.units[p].compareTo(a.units[p]);
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }
}
