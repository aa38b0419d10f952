package org.parley.frontier;

import java.util.Arrays;
import java.util.Optional;

/**
 * The undominated ones of vectors of any number of parties: sorted, then filtered by what is fit for the number of parties: a
 * running maximum for two, {@link Staircase} for three, {@link Bitmaps} for more and, where there are very many,
 * {@link DivideAndConquer}. Vectors of more than one word are filtered by bitmaps, or by their ranks among each party's values,
 * which compare as the values do.
 */
final class Undominated {

    /** Bitmaps are faster than divide and conquer up to about here. */
    private static final int MOST_BITMAPS = 400_000;

    private final int words;
    private final Optional<Grid> grid;
    private final int mostBitmaps;

    /** @param grid where given, of vectors that the grid does not tell apart or puts below others, few are kept */
    Undominated(int words, Optional<Grid> grid) {
        this(words, grid, MOST_BITMAPS);
    }

    /** @param mostBitmaps for how many vectors at most bitmaps are used; decides the time alone */
    Undominated(int words, Optional<Grid> grid, int mostBitmaps) {
        this.words = words;
        this.grid = grid;
        this.mostBitmaps = mostBitmaps;
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
            mark(sorted, dominated);
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

    private void mark(Vectors sorted, boolean[] dominated) {
        long[][] columns = sorted.columns();
        int size = sorted.size();
        if (columns.length == 2 * words) {
            sweep(Arrays.copyOfRange(columns, words, 2 * words), size, dominated);
        } else if (columns.length == 3 || size > mostBitmaps) {
            mark(words == 1 ? columns : ranks(sorted), size, dominated);
        } else {
            Bitmaps.mark(columns, words, size, dominated);
        }
    }

    private static void mark(long[][] keys, int size, boolean[] dominated) {
        switch (keys.length) {
            case 2 -> sweep(new long[][] {keys[1]}, size, dominated);
            case 3 -> Staircase.mark(keys, size, dominated);
            default -> DivideAndConquer.mark(keys, size, dominated);
        }
    }

    private static void sweep(long[][] second, int size, boolean[] dominated) {
        int best = 0;
        for (int k = 1; k < size; k++) {
            dominated[k] = Vectors.compare(second, k, second, best) <= 0;
            best = dominated[k] ? best : k;
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
