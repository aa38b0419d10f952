package org.parley.preference;

import java.math.RoundingMode;
import org.parley.number.Ratio;

/** A place on a grid of weights near l + τ(u − l) that keeps ranges and order and adds up. */
final class WalkStart {

    private WalkStart() {}

    static long[] of(WeightGrid grid) {
        Ratio[] middle = grid.weights().middle();
        long[] place = new long[grid.free().length];
        long most = 0;
        for (int k = 0; k < place.length; k++) {
            place[k] = middle[grid.free()[k]]
                    .over(grid.step())
                    .rounded(RoundingMode.FLOOR)
                    .longValueExact();
            most = Math.max(most, grid.sharing()[k]);
        }
        if (filled(grid, place)) {
            return place;
        }
        for (int k = 0; k < place.length; k++) {
            for (long less = 1; less <= most; less++) {
                long[] lower = place.clone();
                lower[k] -= less;
                if (filled(grid, lower)) {
                    return lower;
                }
            }
        }
        return place;
    }

    /** Whether a place adds up and keeps ranges and order. */
    static boolean fits(WeightGrid grid, long[] place) {
        long sum = 0;
        for (int k = 0; k < place.length; k++) {
            sum += place[k] * grid.sharing()[k];
        }
        return sum == grid.total() && grid.keeps(place);
    }

    /** Gives what is missing to the highest variables that can take it, in place; whether the result fits. */
    private static boolean filled(WeightGrid grid, long[] place) {
        long missing = grid.total();
        for (int k = 0; k < place.length; k++) {
            missing -= place[k] * grid.sharing()[k];
        }
        int[] levelOf = new int[place.length];
        for (int q = 0; q < grid.levels().length; q++) {
            for (int k : grid.levels()[q]) {
                levelOf[k] = q;
            }
        }
        for (int k = 0; k < place.length && missing > 0; k++) {
            long highest = grid.high()[k];
            if (levelOf[k] > 0) {
                for (int above : grid.levels()[levelOf[k] - 1]) {
                    highest = Math.min(highest, place[above]);
                }
            }
            long more = Math.max(0, Math.min(highest - place[k], missing / grid.sharing()[k]));
            place[k] += more;
            missing -= more * grid.sharing()[k];
        }
        return fits(grid, place);
    }
}
