package org.parley.frontier;

import java.util.Arrays;

/**
 * Merges sorted runs of vectors into one, lexicographically, best first; equal vectors become one, their counts added. Pairs of
 * neighbouring runs are merged until one is left: n log k comparisons for k runs of n vectors in all.
 */
final class RunMerge {

    private long[][] from;
    private long[] fromCounts;
    private long[][] to;
    private long[] toCounts;

    private RunMerge(long[][] columns, long[] counts) {
        this.from = columns;
        this.fromCounts = counts;
        this.to = new long[columns.length][counts.length];
        this.toCounts = new long[counts.length];
    }

    /**
     * @param columns overwritten
     * @param counts overwritten
     * @param starts where each run begins, and at the end where the last one ends
     */
    static Vectors of(long[][] columns, long[] counts, int[] starts) {
        return new RunMerge(columns, counts).run(starts.clone());
    }

    private Vectors run(int[] starts) {
        int runs = starts.length - 1;
        int[] ends = Arrays.copyOfRange(starts, 1, starts.length);
        while (runs > 1) {
            int merged = 0;
            for (int r = 0; r < runs; r += 2) {
                int start = starts[r];
                int end = r + 1 < runs
                        ? merge(start, ends[r], starts[r + 1], ends[r + 1])
                        : merge(start, ends[r], ends[r], ends[r]);
                starts[merged] = start;
                ends[merged++] = end;
            }
            runs = merged;
            long[][] columns = from;
            from = to;
            to = columns;
            long[] counts = fromCounts;
            fromCounts = toCounts;
            toCounts = counts;
        }
        return new Vectors(from, fromCounts, runs == 0 ? 0 : ends[0]);
    }

    private int merge(int i, int iEnd, int j, int jEnd) {
        int at = i;
        while (i < iEnd && j < jEnd) {
            int sign = Vectors.compare(from, i, from, j);
            if (sign >= 0) {
                copy(i++, at);
                if (sign == 0) {
                    toCounts[at] = Vectors.sum(toCounts[at], fromCounts[j++]);
                }
            } else {
                copy(j++, at);
            }
            at++;
        }
        at = rest(i, iEnd, at);
        return rest(j, jEnd, at);
    }

    private void copy(int k, int at) {
        for (int c = 0; c < from.length; c++) {
            to[c][at] = from[c][k];
        }
        toCounts[at] = fromCounts[k];
    }

    private int rest(int k, int end, int at) {
        for (int c = 0; c < from.length; c++) {
            System.arraycopy(from[c], k, to[c], at, end - k);
        }
        System.arraycopy(fromCounts, k, toCounts, at, end - k);
        return at + end - k;
    }
}
