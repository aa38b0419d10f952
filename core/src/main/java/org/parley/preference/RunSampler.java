package org.parley.preference;

import java.util.Arrays;

/**
 * Draws a descending run of integers, each from its own band, uniformly from all such runs. Bands descend along the run, too.
 *
 * <p>Neighbours with one band are drawn freely and sorted. Where there are several bands a draw that is not in order is made
 * again; where a fixed pilot of 10,000 tries shows that fewer than one try in 100 is in order, or should a draw fail 10^6
 * times, each number in turn is redrawn between its neighbours (Gibbs sampling), {@value #SWEEPS} n² rounds from the middle.
 */
final class RunSampler {

    private static final int SWEEPS = 20;
    private static final int PILOT_TRIES = 10_000;
    private static final int PILOT_HITS = 100;
    private static final int MOST_TRIES = 1_000_000;

    private final int offset;
    private final long[] low;
    private final long[] high;
    private final boolean oneBand;
    private final boolean walks;

    private RunSampler(int offset, long[] low, long[] high, boolean oneBand) {
        this.offset = offset;
        this.low = low;
        this.high = high;
        this.oneBand = oneBand;
        this.walks = !oneBand && pilot() < PILOT_HITS;
    }

    /** @param offset where the run begins in the arrays that draws go to */
    static RunSampler of(int offset, long[] low, long[] high) {
        boolean oneBand = Arrays.stream(low).allMatch(end -> end == low[0])
                && Arrays.stream(high).allMatch(end -> end == high[0]);
        return new RunSampler(offset, low, high, oneBand);
    }

    /** Fills the run's part of {@code into}. */
    void draw(SplitMix64 random, long[] into) {
        long[] run = new long[low.length];
        if (walks || !accepted(random, run)) {
            walk(random, run);
        }
        System.arraycopy(run, 0, into, offset, run.length);
    }

    /** Whether draws are made by Gibbs sampling. */
    boolean walks() {
        return walks;
    }

    /** Gibbs sampling from the middle, whatever the pilot says. */
    void walk(SplitMix64 random, long[] run) {
        int n = run.length;
        for (int k = 0; k < n; k++) {
            run[k] = low[k] + (high[k] - low[k]) / 2;
        }
        for (int sweep = 0; sweep < SWEEPS * n * n; sweep++) {
            for (int k = 0; k < n; k++) {
                long least = k + 1 < n ? Math.max(low[k], run[k + 1]) : low[k];
                long most = k > 0 ? Math.min(high[k], run[k - 1]) : high[k];
                run[k] = random.between(least, most);
            }
        }
    }

    private int pilot() {
        SplitMix64 random = SplitMix64.of(0);
        long[] run = new long[low.length];
        int hits = 0;
        for (int n = 0; n < PILOT_TRIES; n++) {
            if (tried(random, run)) {
                hits++;
            }
        }
        return hits;
    }

    private boolean accepted(SplitMix64 random, long[] run) {
        for (int n = 0; n < MOST_TRIES; n++) {
            if (tried(random, run)) {
                return true;
            }
        }
        return false;
    }

    private boolean tried(SplitMix64 random, long[] run) {
        for (int k = 0; k < run.length; k++) {
            run[k] = random.between(low[k], high[k]);
        }
        for (int from = 0; from < run.length; ) {
            int to = from + 1;
            while (to < run.length && low[to] == low[from] && high[to] == high[from]) {
                to++;
            }
            descend(run, from, to);
            from = to;
        }
        for (int k = 1; k < run.length && !oneBand; k++) {
            if (run[k] > run[k - 1]) {
                return false;
            }
        }
        return true;
    }

    private static void descend(long[] run, int from, int to) {
        Arrays.sort(run, from, to);
        for (int a = from, b = to - 1; a < b; a++, b--) {
            long kept = run[a];
            run[a] = run[b];
            run[b] = kept;
        }
    }
}
