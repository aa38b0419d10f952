package org.parley.frontier;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * The undominated vectors of four parties and more. In lexicographic order only the first half can dominate the second: both are
 * reduced to their undominated vectors, then those of the second half that one of the first dominates in the other parties are
 * marked. That in turn splits both halves at a median of the last party's values: high against high and low against low are the
 * same question on fewer vectors, high against low on one party fewer, and for two parties one sweep answers. Time n log^(d − 2) n
 * for d parties.
 *
 * <p>Kung, Luccio and Preparata, <i>On finding the maxima of a set of vectors</i>, Journal of the ACM 22, 1975, section 4; the
 * shortcuts where all high values exceed all low ones are those of Buzdalov and Shalyto, PPSN 2014.
 */
final class DivideAndConquer {

    private static final int SMALL = 32;
    private static final int PAIRS = 1500;
    private static final int SAMPLE = 15;

    private final long[][] keys;
    private final boolean[] dominated;

    /** Of the range that is done: its undominated vectors, best first for the second party. */
    private final int[] bySecond;

    private final int[] spare;

    private DivideAndConquer(long[][] keys, int size, boolean[] dominated) {
        this.keys = keys;
        this.dominated = dominated;
        this.bySecond = new int[size];
        this.spare = new int[size];
    }

    /** Marks the dominated ones among distinct vectors in lexicographic order, best first. */
    static void mark(long[][] keys, int size, boolean[] dominated) {
        new DivideAndConquer(keys, size, dominated).maxima(0, size);
    }

    /** @return how many are undominated */
    private int maxima(int from, int to) {
        if (to - from <= SMALL) {
            return few(from, to);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        int middle = (from + to) >>> 1;
        int first = maxima(from, middle);
        int second = maxima(middle, to);
        marry(
                Arrays.copyOfRange(bySecond, from, from + first),
                Arrays.copyOfRange(bySecond, middle, middle + second),
                keys.length - 1);
        return together(from, from + first, middle, middle + second);
    }

    private int few(int from, int to) {
        int kept = from;
        for (int k = from; k < to; k++) {
            for (int e = from; e < kept && !dominated[k]; e++) {
                dominated[k] = atLeast(bySecond[e], k, keys.length - 1);
            }
            if (!dominated[k]) {
                bySecond[kept++] = k;
            }
        }
        for (int e = from + 1; e < kept; e++) {
            int k = bySecond[e];
            int at = e;
            while (at > from && keys[1][bySecond[at - 1]] < keys[1][k]) {
                bySecond[at] = bySecond[at - 1];
                at--;
            }
            bySecond[at] = k;
        }
        return kept - from;
    }

    private boolean atLeast(int a, int b, int last) {
        for (int p = last; p >= 1; p--) {
            if (keys[p][a] < keys[p][b]) {
                return false;
            }
        }
        return true;
    }

    private int together(int i, int iEnd, int j, int jEnd) {
        int start = i;
        int at = i;
        while (i < iEnd || j < jEnd) {
            if (j < jEnd && dominated[bySecond[j]]) {
                j++;
            } else if (j == jEnd || (i < iEnd && keys[1][bySecond[i]] >= keys[1][bySecond[j]])) {
                spare[at++] = bySecond[i++];
            } else {
                spare[at++] = bySecond[j++];
            }
        }
        System.arraycopy(spare, start, bySecond, start, at - start);
        return at - start;
    }

    /** Marks those of {@code low} that one of {@code high} equals or exceeds in parties 1 … {@code last}; both are by second. */
    private void marry(int[] high, int[] low, int last) {
        if (high.length == 0 || low.length == 0) {
            return;
        }
        if (last == 2) {
            sweep(high, low);
            return;
        }
        if (high.length * (long) low.length <= PAIRS) {
            pairs(high, low, last);
            return;
        }
        long[] key = keys[last];
        long leastHigh = Long.MAX_VALUE;
        long mostHigh = Long.MIN_VALUE;
        for (int h : high) {
            leastHigh = Math.min(leastHigh, key[h]);
            mostHigh = Math.max(mostHigh, key[h]);
        }
        long leastLow = Long.MAX_VALUE;
        long mostLow = Long.MIN_VALUE;
        for (int l : low) {
            leastLow = Math.min(leastLow, key[l]);
            mostLow = Math.max(mostLow, key[l]);
        }
        if (leastHigh >= mostLow) {
            marry(high, low, last - 1);
            return;
        }
        if (mostHigh < leastLow) {
            return;
        }
        long pivot = median(high, low, key);
        if (pivot <= Math.min(leastHigh, leastLow)) {
            pivot++;
        }
        int[] highAbove = part(high, key, pivot, true);
        int[] lowAbove = part(low, key, pivot, true);
        int[] highBelow = part(high, key, pivot, false);
        marry(highAbove, lowAbove, last);
        marry(highAbove, part(low, key, pivot, false), last - 1);
        marry(highBelow, part(low, key, pivot, false), last);
    }

    private static long median(int[] high, int[] low, long[] key) {
        long[] sample = new long[2 * SAMPLE];
        for (int s = 0; s < SAMPLE; s++) {
            sample[s] = key[high[(int) ((2L * s + 1) * high.length / (2 * SAMPLE))]];
            sample[SAMPLE + s] = key[low[(int) ((2L * s + 1) * low.length / (2 * SAMPLE))]];
        }
        Arrays.sort(sample);
        return sample[SAMPLE];
    }

    /** Those at or above the pivot, or those below, that are not yet dominated, in the same order. */
    private int[] part(int[] vectors, long[] key, long pivot, boolean above) {
        int[] part = new int[vectors.length];
        int size = 0;
        for (int k : vectors) {
            if (key[k] >= pivot == above && !dominated[k]) {
                part[size++] = k;
            }
        }
        return Arrays.copyOf(part, size);
    }

    private void pairs(int[] high, int[] low, int last) {
        for (int l : low) {
            for (int e = 0; e < high.length && !dominated[l] && keys[1][high[e]] >= keys[1][l]; e++) {
                dominated[l] = atLeast(high[e], l, last);
            }
        }
    }

    private void sweep(int[] high, int[] low) {
        long best = Long.MIN_VALUE;
        int e = 0;
        for (int l : low) {
            while (e < high.length && keys[1][high[e]] >= keys[1][l]) {
                best = Math.max(best, keys[2][high[e++]]);
            }
            if (e > 0 && best >= keys[2][l]) {
                dominated[l] = true;
            }
        }
    }
}
