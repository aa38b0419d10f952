package org.parley.preference;

import java.util.Arrays;

/**
 * A random walk on a grid of weights whose places, in the long run, are uniform on all that fit: hit-and-run (Smith,
 * <i>Efficient Monte Carlo procedures for generating points uniformly distributed over bounded regions</i>, Operations Research
 * 32, 1984) along the lines that move weight from one variable to another.
 *
 * <p>A step picks two free variables and moves t steps of the grid from the one to the other, t uniform on all that keep the
 * ranges and the order; a variable shared by m issues counts m times. O(n) per step for the neighbours in the order. The
 * walk starts at l + τ(u − l), rounded down, with what rounding leaves given to the highest that can take it ({@link
 * WalkStart}).
 */
final class HitAndRun {

    /** Steps of one draw, times n²: every variable moves some 40 n times. */
    static final int STEPS = 20;

    private final WeightGrid grid;
    private final int[] levelOf;
    private final long[] place;

    HitAndRun(WeightGrid grid) {
        this.grid = grid;
        this.levelOf = new int[grid.free().length];
        Arrays.fill(levelOf, -1);
        for (int q = 0; q < grid.levels().length; q++) {
            for (int k : grid.levels()[q]) {
                levelOf[k] = q;
            }
        }
        this.place = WalkStart.of(grid);
    }

    void copyTo(long[] steps) {
        System.arraycopy(place, 0, steps, 0, place.length);
    }

    void run(SplitMix64 random, int steps) {
        int n = place.length;
        for (int step = 0; step < steps; step++) {
            int up = (int) random.below(n);
            int down = (int) random.below(n - 1L);
            move(random, up, down < up ? down : down + 1);
        }
    }

    private void move(SplitMix64 random, int up, int down) {
        long rise = 1;
        long fall = 1;
        if (grid.sharing()[up] != grid.sharing()[down]) {
            long common = gcd(grid.sharing()[up], grid.sharing()[down]);
            rise = grid.sharing()[down] / common;
            fall = grid.sharing()[up] / common;
        }
        long most = Math.min(room(up, down, true, rise, fall), room(down, up, false, fall, rise));
        long least = -Math.min(room(up, down, false, rise, fall), room(down, up, true, fall, rise));
        long t = random.between(least, most);
        place[up] += t * rise;
        place[down] -= t * fall;
    }

    /** How many times {@code one} can go up (or down) by its pace while {@code other} goes the other way by its own. */
    private long room(int one, int other, boolean upward, long pace, long otherPace) {
        long here = place[one];
        long room = upward ? grid.high()[one] - here : here - grid.low()[one];
        room = pace == 1 ? room : room / pace;
        int level = upward ? levelOf[one] - 1 : levelOf[one] + 1;
        if (levelOf[one] < 0 || level < 0 || level == grid.levels().length) {
            return room;
        }
        for (int neighbour : grid.levels()[level]) {
            long gap = Math.abs(place[neighbour] - here);
            long speed = neighbour == other ? pace + otherPace : pace;
            room = Math.min(room, speed == 1 ? gap : gap / speed);
        }
        return room;
    }

    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
