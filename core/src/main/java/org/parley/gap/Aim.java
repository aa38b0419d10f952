package org.parley.gap;

import java.math.BigInteger;

/**
 * What a search looks for among settlements.
 *
 * @param floors positions of parties; unless the kind is {@code LEAST}, all of them must have v ≥ r
 * @param total positions of the parties whose sum counts, for the kind {@code TOTAL}
 */
@SuppressWarnings("ArrayRecordComponent")
record Aim(Kind kind, int[] floors, int[] total) {

    enum Kind {
        /** Any settlement above all floors. */
        ANY,
        /** The greatest least v − r of the parties that are floors, be it negative. */
        LEAST,
        /** The greatest sum of v − r over others, above all floors. */
        TOTAL
    }

    static Aim any(int[] floors) {
        return new Aim(Kind.ANY, floors, new int[0]);
    }

    static Aim least(int[] parties) {
        return new Aim(Kind.LEAST, parties, new int[0]);
    }

    static Aim total(int[] parties, int[] floors) {
        return new Aim(Kind.TOTAL, floors, parties);
    }

    boolean meets(BigInteger[] gains) {
        if (kind != Kind.LEAST) {
            for (int p : floors) {
                if (gains[p].signum() < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    BigInteger worth(BigInteger[] gains) {
        BigInteger worth = BigInteger.ZERO;
        if (kind == Kind.LEAST) {
            worth = gains[floors[0]];
            for (int p : floors) {
                worth = worth.min(gains[p]);
            }
        }
        for (int p : total) {
            worth = worth.add(gains[p]);
        }
        return worth;
    }
}
