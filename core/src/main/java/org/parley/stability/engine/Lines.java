package org.parley.stability.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The feasible states in lines: a line holds those that differ in one party's options only, best for that party first. Each
 * sweep takes, for all states at once, the greatest or least of some values over what the party can move to; its cost is that
 * of reading the states once, times 2^k for k options of the party that can change in one way only.
 */
final class Lines {

    /** The states, line by line. */
    private final int[] order;

    private final int[] starts;

    /** By place: the one-way options of the state there, as bits; a move can only set more of them. */
    private final int[] patterns;

    /** By place: the party's rank of the state there. */
    private final int[] ranks;

    private final int oneWay;

    /**
     * @param states bit vectors
     * @param ranks of the party, by state
     * @param own the party's options, as bits
     * @param others all further options that are in use
     * @param forward those of the party that can only be taken
     * @param back those of the party that can only be dropped
     */
    Lines(long[] states, int[] ranks, long own, long others, long forward, long back) {
        int best = Arrays.stream(ranks).max().orElse(0);
        long[] keys = new long[states.length];
        Arrays.setAll(keys, s -> best - ranks[s]);
        int[] byRank = Radix.sort(
                IntStream.range(0, states.length).toArray(), keys, Integer.SIZE - Integer.numberOfLeadingZeros(best));
        Arrays.setAll(keys, s -> Long.compress(states[s], others));
        this.order = Radix.sort(byRank, keys, Long.bitCount(others));
        this.starts = IntStream.rangeClosed(0, order.length)
                .filter(k -> k == 0 || k == order.length || keys[order[k]] != keys[order[k - 1]])
                .toArray();
        this.oneWay = Long.bitCount((forward | back) & own);
        this.patterns = new int[order.length];
        this.ranks = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            patterns[k] = (int) Long.compress(states[order[k]] ^ back, (forward | back) & own);
            this.ranks[k] = ranks[order[k]];
        }
    }

    /** For each state the greatest value over it and what the party can move to. */
    int[] greatest(int[] values) {
        int[] negated = new int[values.length];
        Arrays.setAll(negated, s -> -values[s]);
        lower(negated);
        Arrays.setAll(negated, s -> -negated[s]);
        return negated;
    }

    /** Lowers each value to the least over what the party can move to; whether any changed. */
    boolean lower(int[] values) {
        boolean changed = false;
        int[] least = new int[oneWay < 16 ? 1 << oneWay : 0];
        for (int line = 0; line + 1 < starts.length; line++) {
            int from = starts[line];
            int to = starts[line + 1];
            if (to - from == 1) {
                continue;
            }
            changed |= isFew(to - from) ? lowerFew(values, from, to, false) : lowerMany(values, from, to, least);
        }
        return changed;
    }

    /** The same over what the party gains by moving to. */
    boolean lowerByGains(int[] values) {
        boolean changed = false;
        int[] least = new int[oneWay < 16 ? 1 << oneWay : 0];
        for (int line = 0; line + 1 < starts.length; line++) {
            int from = starts[line];
            int to = starts[line + 1];
            if (ranks[from] == ranks[to - 1]) {
                continue;
            }
            changed |= isFew(to - from) ? lowerFew(values, from, to, true) : gainMany(values, from, to, least);
        }
        return changed;
    }

    /** Whether comparing each two is cheaper than a table of all patterns. */
    private boolean isFew(int states) {
        return oneWay >= 16 || (oneWay > 0 && (long) states * states <= (long) oneWay << oneWay);
    }

    private boolean lowerFew(int[] values, int from, int to, boolean gains) {
        boolean changed = false;
        for (int k = from; k < to; k++) {
            int least = values[order[k]];
            for (int other = from; other < to && (!gains || ranks[other] > ranks[k]); other++) {
                if ((patterns[k] & ~patterns[other]) == 0) {
                    least = Math.min(least, values[order[other]]);
                }
            }
            changed |= least < values[order[k]];
            values[order[k]] = least;
        }
        return changed;
    }

    private boolean lowerMany(int[] values, int from, int to, int[] least) {
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int k = from; k < to; k++) {
            least[patterns[k]] = Math.min(least[patterns[k]], values[order[k]]);
        }
        for (int bit = 1; bit < least.length; bit <<= 1) {
            for (int pattern = 0; pattern < least.length; pattern++) {
                if ((pattern & bit) == 0) {
                    least[pattern] = Math.min(least[pattern], least[pattern | bit]);
                }
            }
        }
        boolean changed = false;
        for (int k = from; k < to; k++) {
            int value = least[patterns[k]];
            changed |= value < values[order[k]];
            values[order[k]] = value;
        }
        return changed;
    }

    /** Best states first: what each class lowers is known before the next, worse class asks. */
    private boolean gainMany(int[] values, int from, int to, int[] least) {
        Arrays.fill(least, Integer.MAX_VALUE);
        boolean changed = false;
        for (int first = from; first < to; ) {
            int end = first;
            for (; end < to && ranks[end] == ranks[first]; end++) {
                int value = least[patterns[end]];
                if (value < values[order[end]]) {
                    values[order[end]] = value;
                    changed = true;
                }
            }
            for (int k = first; k < end; k++) {
                int pattern = patterns[k];
                int value = values[order[k]];
                for (int part = pattern; ; part = (part - 1) & pattern) {
                    least[part] = Math.min(least[part], value);
                    if (part == 0) {
                        break;
                    }
                }
            }
            first = end;
        }
        return changed;
    }
}
