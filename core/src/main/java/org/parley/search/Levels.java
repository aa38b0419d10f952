package org.parley.search;

import java.util.Arrays;
import java.util.List;

/** What a goal asks of weighted sums, as its levels are now. */
final class Levels {

    private final Goal goal;
    private final List<long[]> factors;
    private final long[][] weights;

    /** By row of the goal, the party that alone weighs in it, once; or -1. */
    private final int[] alone;

    private final long[] parties;
    private final long[] rows;

    Levels(Goal goal, Descent.Combined combined, int parties) {
        this.goal = goal;
        this.factors = combined.factors();
        this.weights = combined.weights().toArray(long[][]::new);
        this.alone = Arrays.stream(goal.rows()).mapToInt(Levels::alone).toArray();
        this.parties = new long[parties];
        this.rows = new long[weights.length];
        update();
    }

    private static int alone(long[] row) {
        int found = -1;
        for (int p = 0; p < row.length; p++) {
            if (row[p] != 0) {
                if (found >= 0 || row[p] != 1) {
                    return -1;
                }
                found = p;
            }
        }
        return found;
    }

    /** After something was offered. */
    void update() {
        long[] levels = goal.levels();
        Arrays.fill(parties, Floors.NONE);
        for (int r = 0; r < levels.length; r++) {
            if (alone[r] >= 0) {
                parties[alone[r]] = Math.max(parties[alone[r]], levels[r]);
            }
        }
        for (int k = 0; k < rows.length; k++) {
            rows[k] = 0;
            for (int r = 0; r < levels.length; r++) {
                rows[k] += factors.get(k)[r] * levels[r];
            }
        }
    }

    /** What each party by itself must come to, in grains; {@link Floors#NONE} where nothing is asked. Changes with the levels. */
    long[] parties() {
        return parties;
    }

    boolean reached(long[] worth) {
        for (int k = 0; k < rows.length; k++) {
            long sum = 0;
            for (int p = 0; p < worth.length; p++) {
                sum += weights[k][p] * worth[p];
            }
            if (sum < rows[k]) {
                return false;
            }
        }
        return true;
    }
}
