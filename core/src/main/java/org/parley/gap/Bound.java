package org.parley.gap;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * A weighted sum of the parties' gains, with the most that the rest of the way from every node can add: no settlement has more.
 */
final class Bound {

    /** Marks a node from which no allowed way leads to the end. */
    static final long NONE = Long.MIN_VALUE;

    private final long start;
    private final long worths;

    /** By layer and arc. */
    final long[][] gain;

    /** By layer and node. */
    final long[][] rest;

    /**
     * @param allowed by label
     * @param weights by party, at least 0, together at most 2^16
     * @param worths how often the worth that is looked for is contained in the sum; 0 for a sum of floors only
     */
    Bound(Gains gains, Arcs arcs, boolean[] allowed, long[] weights, long worths) {
        this.worths = worths;
        int layers = arcs.from.length;
        gain = new long[layers][];
        rest = new long[layers + 1][];
        rest[layers] = new long[gains.diagram().nodes(layers)];
        for (int l = layers - 1; l >= 0; l--) {
            gain[l] = weighed(arcs.gain[l], weights, arcs.option[l].length);
            rest[l] = new long[arcs.from[l].length - 1];
            Arrays.fill(rest[l], NONE);
            for (int u = 0; u < rest[l].length; u++) {
                for (int a = arcs.from[l][u]; a < arcs.from[l][u + 1]; a++) {
                    long after = rest[l + 1][arcs.to[l][a]];
                    if (after != NONE && allowed[arcs.label[l][a]]) {
                        rest[l][u] = Math.max(rest[l][u], gain[l][a] + after);
                    }
                }
            }
        }
        long sum = 0;
        for (int p = 0; p < weights.length; p++) {
            sum += weights[p] * gains.start(p);
        }
        start = sum;
    }

    private static long[] weighed(long[][] gains, long[] weights, int arcs) {
        long[] sums = new long[arcs];
        for (int p = 0; p < weights.length; p++) {
            if (weights[p] != 0) {
                for (int a = 0; a < arcs; a++) {
                    sums[a] += weights[p] * gains[p][a];
                }
            }
        }
        return sums;
    }

    long start() {
        return start;
    }

    /** Whether any allowed way leads to the end. */
    boolean isPossible() {
        return rest[0].length > 0 && rest[0][0] != NONE;
    }

    long most() {
        return start + rest[0][0];
    }

    /** The most for each unit of worth. */
    double mostEach() {
        return most() / (double) Math.max(1, worths);
    }

    /**
     * What a settlement must exceed that meets all floors and is worth more than {@code above}.
     *
     * @param shift units of the sum are 2 to the power of this
     */
    long below(Optional<BigInteger> above, int shift) {
        if (worths == 0) {
            return -1;
        }
        return above.map(found -> found.multiply(BigInteger.valueOf(worths))
                        .shiftRight(shift)
                        .max(BigInteger.valueOf(NONE))
                        .min(BigInteger.valueOf(Long.MAX_VALUE))
                        .longValueExact())
                .orElse(NONE);
    }
}
