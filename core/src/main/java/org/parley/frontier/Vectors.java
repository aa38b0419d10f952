package org.parley.frontier;

import java.util.Arrays;

/**
 * Value vectors, distinct and in lexicographic order, best first; {@code columns[c][k]} is word c of vector k.
 *
 * @param counts how many partial settlements attain each; {@link Long#MAX_VALUE} stands for that many or more
 */
@SuppressWarnings("ArrayRecordComponent")
record Vectors(long[][] columns, long[] counts, int size) {

    static final Vectors NONE = new Vectors(new long[0][], new long[0], 0);

    /** Of nothing settled: one vector of zeros. */
    static Vectors nothing(int columns) {
        return new Vectors(new long[columns][1], new long[] {1}, 1);
    }

    /** The position of a row's vector, or -1. */
    int find(long[][] rows, int row) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int sign = compare(columns, middle, rows, row);
            if (sign == 0) {
                return middle;
            }
            if (sign > 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    static int compare(long[][] a, int i, long[][] b, int j) {
        for (int c = 0; c < a.length; c++) {
            if (a[c][i] != b[c][j]) {
                return a[c][i] > b[c][j] ? 1 : -1;
            }
        }
        return 0;
    }

    static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static long product(long a, long b) {
        return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }

    /** The same in arrays that are no longer than needed. */
    Vectors trimmed() {
        if (counts.length == size) {
            return this;
        }
        long[][] kept = new long[columns.length][];
        for (int c = 0; c < kept.length; c++) {
            kept[c] = Arrays.copyOf(columns[c], size);
        }
        return new Vectors(kept, Arrays.copyOf(counts, size), size);
    }
}
