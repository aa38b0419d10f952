package org.parley.frontier;

import java.util.Arrays;
import org.parley.space.Diagram;

/**
 * What the options at a node add, by the node they lead to, dominated ones left out; a count is of options that add the same.
 *
 * <p>Options are taken in their order, and each is compared with the last one kept first: where a step along a number range is good
 * for some party and bad for none, the number before it goes at once, so that of such a stretch only the end is left
 * ({@link Stretch}). What is left falls or rises in runs, which need no sorting. Time for a range of n numbers, piecewise
 * linear: n, and k log k for the k that are left, or less.
 */
final class Steps {

    private final Diagram diagram;
    private final Worths worths;
    private final Undominated undominated;

    Steps(Diagram diagram, Worths worths, Undominated undominated) {
        this.diagram = diagram;
        this.worths = worths;
        this.undominated = undominated;
    }

    /** @return for each node of the next layer */
    Vectors[] at(int l, int u) {
        int[] size = new int[diagram.nodes(l + 1)];
        int options = diagram.options(l);
        for (int o = 0; o < options; o++) {
            int to = diagram.child(l, u, o);
            if (to >= 0) {
                size[to]++;
            }
        }
        Vectors[] steps = new Vectors[size.length];
        long[][][] columns = new long[size.length][][];
        int[] filled = new int[size.length];
        for (int o = 0; o < options; o++) {
            int to = diagram.child(l, u, o);
            if (to >= 0) {
                if (filled[to] == 0) {
                    columns[to] = new long[worths.columns()][size[to]];
                }
                worths.gain(l, o, diagram.label(l, u, o), columns[to], filled[to]++);
            }
        }
        for (int to = 0; to < steps.length; to++) {
            steps[to] = size[to] == 0 ? Vectors.NONE : undominated(columns[to], size[to]);
        }
        return steps;
    }

    private Vectors undominated(long[][] columns, int size) {
        long[] counts = new long[size];
        int kept = 0;
        for (int k = 0; k < size; k++) {
            kept = add(columns, counts, kept, k);
        }
        return undominated.exact().of(columns, counts, runs(columns, counts, kept));
    }

    /** The next option after those kept, of which it may end some: as on a stack, only the last is compared. */
    private int add(long[][] columns, long[] counts, int kept, int k) {
        int size = kept;
        while (size > 0) {
            boolean better = false;
            boolean worse = false;
            for (int p = 0; p < worths.dimensions(); p++) {
                int sign = compare(columns, p, k, size - 1);
                better |= sign > 0;
                worse |= sign < 0;
            }
            if (better && worse) {
                break;
            }
            if (!better) {
                counts[size - 1] += worse ? 0 : 1;
                return size;
            }
            size--;
        }
        for (long[] column : columns) {
            column[size] = column[k];
        }
        counts[size] = 1;
        return size + 1;
    }

    private int compare(long[][] columns, int p, int i, int j) {
        for (int c = p * worths.words(); c < (p + 1) * worths.words(); c++) {
            if (columns[c][i] != columns[c][j]) {
                return columns[c][i] > columns[c][j] ? 1 : -1;
            }
        }
        return 0;
    }

    /** Where sorted runs begin, then the end; those that rise are turned round. No two neighbours are equal. */
    private static int[] runs(long[][] columns, long[] counts, int size) {
        int[] starts = new int[size + 1];
        int runs = 0;
        int from = 0;
        while (from < size) {
            int to = from + 1;
            boolean falls = to < size && Vectors.compare(columns, from, columns, to) > 0;
            while (to < size && Vectors.compare(columns, to - 1, columns, to) > 0 == falls) {
                to++;
            }
            if (!falls) {
                reverse(columns, from, to);
                reverse(new long[][] {counts}, from, to);
            }
            from = to;
            starts[++runs] = from;
        }
        return Arrays.copyOf(starts, runs + 1);
    }

    private static void reverse(long[][] columns, int from, int to) {
        for (long[] column : columns) {
            for (int i = from, j = to - 1; i < j; i++, j--) {
                long moved = column[i];
                column[i] = column[j];
                column[j] = moved;
            }
        }
    }
}
