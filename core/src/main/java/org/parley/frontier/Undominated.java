package org.parley.frontier;

import java.util.Arrays;
import java.util.Optional;

/**
 * The undominated ones of vectors of any number of parties: sorted, then filtered by what is fit for the number of parties: a
 * running maximum for two, {@link Staircase} for three, {@link DivideAndConquer} for more. Vectors of more than one word are
 * filtered by their ranks among each party's values, which compare as the values do.
 */
final class Undominated {

    private final int words;
    private final Optional<Grid> grid;

    /** @param grid where given, of vectors that the grid does not tell apart or puts below others, few are kept */
    Undominated(int words, Optional<Grid> grid) {
        this.words = words;
        this.grid = grid;
    }

    boolean isExact() {
        return grid.isEmpty();
    }

    Undominated exact() {
        return new Undominated(words, Optional.empty());
    }

    /** @param starts where sorted runs of vectors begin, then where the last one ends; columns and counts are overwritten */
    Vectors of(long[][] columns, long[] counts, int[] starts) {
        Vectors sorted = RunMerge.of(columns, counts, starts);
        boolean[] dominated = new boolean[sorted.size()];
        if (grid.isPresent()) {
            markByCell(sorted, grid.get(), dominated);
        } else {
            mark(words == 1 ? sorted.columns() : ranks(sorted), sorted.size(), dominated);
        }
        int size = 0;
        for (int k = 0; k < sorted.size(); k++) {
            if (!dominated[k]) {
                for (long[] column : sorted.columns()) {
                    column[size] = column[k];
                }
                sorted.counts()[size++] = sorted.counts()[k];
            }
        }
        return new Vectors(sorted.columns(), sorted.counts(), size).trimmed();
    }

    private static void mark(long[][] keys, int size, boolean[] dominated) {
        switch (keys.length) {
            case 2 -> {
                long best = Long.MIN_VALUE;
                for (int k = 0; k < size; k++) {
                    dominated[k] = k > 0 && keys[1][k] <= best;
                    best = Math.max(best, keys[1][k]);
                }
            }
            case 3 -> Staircase.mark(keys, size, dominated);
            default -> DivideAndConquer.mark(keys, size, dominated);
        }
    }

    /** By party, the rank of each vector's value among all; equal values have equal ranks. */
    private long[][] ranks(Vectors vectors) {
        long[][] ranks = new long[vectors.columns().length / words][vectors.size()];
        for (int p = 0; p < ranks.length; p++) {
            long[][] own = Arrays.copyOfRange(vectors.columns(), p * words, (p + 1) * words);
            // Of the first party they are sorted already.
            int[] order = p == 0 ? descending(vectors.size()) : ascending(own, vectors.size());
            for (int k = 1; k < order.length; k++) {
                ranks[p][order[k]] =
                        ranks[p][order[k - 1]] + (Vectors.compare(own, order[k], own, order[k - 1]) > 0 ? 1 : 0);
            }
        }
        return ranks;
    }

    private static int[] descending(int size) {
        int[] order = new int[size];
        for (int k = 0; k < size; k++) {
            order[k] = size - 1 - k;
        }
        return order;
    }

    private static void markByCell(Vectors sorted, Grid grid, boolean[] dominated) {
        int size = sorted.size();
        long[][] cells = grid.cells(sorted);
        int[] order = ascending(cells, size);
        long[][] distinct = new long[cells.length][size];
        int[] of = new int[size];
        int found = 0;
        Arrays.fill(dominated, true);
        for (int k = size - 1; k >= 0; k--) {
            if (found > 0 && Vectors.compare(cells, order[k], cells, of[found - 1]) == 0) {
                continue;
            }
            for (int p = 0; p < cells.length; p++) {
                distinct[p][found] = cells[p][order[k]];
            }
            of[found++] = order[k];
        }
        boolean[] below = new boolean[found];
        mark(distinct, found, below);
        for (int k = 0; k < found; k++) {
            dominated[of[k]] = below[k];
        }
    }

    /** Positions sorted by rows of words, least first. */
    static int[] ascending(long[][] columns, int size) {
        int[] sorted = new int[size];
        for (int k = 0; k < size; k++) {
            sorted[k] = k;
        }
        sort(columns, sorted, sorted.clone(), 0, size);
        return sorted;
    }

    private static void sort(long[][] columns, int[] sorted, int[] spare, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(columns, spare, sorted, from, middle);
        sort(columns, spare, sorted, middle, to);
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takeLeft =
                    right == to || (left < middle && Vectors.compare(columns, spare[left], columns, spare[right]) <= 0);
            sorted[at] = takeLeft ? spare[left++] : spare[right++];
        }
    }
}
