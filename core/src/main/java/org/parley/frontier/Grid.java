package org.parley.frontier;

import java.util.Arrays;
import org.parley.number.Ratio;

/**
 * Steps 0, 1, …, each the last times 1 + δ, or one more where that is more. Numbers of one cell differ by less than the factor
 * 1 + δ.
 *
 * <p>Papadimitriou and Yannakakis, <i>On the approximability of trade-offs and optimal access of web sources</i>, FOCS 2000,
 * theorem 2; the steps by layers are those of Warburton, <i>Operations Research</i> 35, 1987.
 */
final class Grid {

    private static final int MOST_STEPS = 20_000_000;

    private final long[] steps;

    /**
     * @param delta δ &gt; 0
     * @param most the greatest number asked for
     */
    Grid(Ratio delta, long most) {
        long[] found = new long[1024];
        int size = 1;
        while (found[size - 1] < most) {
            if (size == found.length) {
                if (size >= MOST_STEPS) {
                    throw new IllegalArgumentException("the error " + delta + " a layer needs too fine a grid");
                }
                found = Arrays.copyOf(found, size * 2);
            }
            long last = found[size - 1];
            long more = delta.times(Ratio.of(last))
                    .rounded(java.math.RoundingMode.FLOOR)
                    .longValueExact();
            found[size++] = last + Math.max(1, more);
        }
        this.steps = Arrays.copyOf(found, size);
    }

    long[][] cells(Vectors vectors) {
        long[][] cells = new long[vectors.columns().length][vectors.size()];
        for (int p = 0; p < cells.length; p++) {
            for (int k = 0; k < vectors.size(); k++) {
                int found = Arrays.binarySearch(steps, vectors.columns()[p][k]);
                cells[p][k] = found >= 0 ? found : -found - 2;
            }
        }
        return cells;
    }
}
