package org.parley.gap;

import java.math.BigInteger;

/**
 * What a search looks for among settlements: any that is worth at least no deal to some parties, or of these one with the greatest
 * sum of v − r over some others.
 *
 * @param floors positions of the parties that must have v ≥ r
 * @param total positions of the parties whose sum counts; nobody where any settlement will do
 */
@SuppressWarnings("ArrayRecordComponent")
record Aim(int[] floors, int[] total) {

    boolean isAny() {
        return total.length == 0;
    }

    boolean meets(BigInteger[] gains) {
        for (int p : floors) {
            if (gains[p].signum() < 0) {
                return false;
            }
        }
        return true;
    }

    BigInteger worth(BigInteger[] gains) {
        BigInteger worth = BigInteger.ZERO;
        for (int p : total) {
            worth = worth.add(gains[p]);
        }
        return worth;
    }
}
