package org.parley.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The last layers' part of every settlement, listed once, so that a beginning is not descended further but met with those tails
 * that can complete it (meet in the middle: Horowitz and Sahni, <i>Journal of the ACM</i> 21, 1974). This is what opposite
 * parties need: where v_p + v_q hardly varies, no bound tells beginnings apart, but only a narrow band of tails balances each.
 *
 * <p>At each node tails lie in a grid by their sums on two rows. A beginning asks for a rectangle: from what it still needs on a
 * row, up to what the row's opponent leaves, since u·row + w·opponent is at most a known number.
 */
final class Tails {

    private static final int MOST = 60_000;

    /** Rows whose weighted sum varies by less than this part of what they vary are opposite. */
    private static final long OPPOSITE = 64;

    /** Two rows of a goal that work against each other: {@code own · row + against · opponent} varies by {@code spread}. */
    record Pair(int row, int opponent, long own, long against, double spread) {

        /** A row by itself. */
        private static Pair alone(int row) {
            return new Pair(row, row, 1, 0, 1);
        }

        private Pair later(int rows) {
            return new Pair(row + rows, opponent + rows, own, against, spread);
        }

        private static final long WHOLE = 1L << 14;

        /** In parts of what one row varies. */
        private static Pair of(Arcs arcs, long[][] rows, double[] spreads, int row, int opponent) {
            double largest = Math.max(spreads[row], spreads[opponent]);
            long first = Math.max(1, (long) (WHOLE * spreads[opponent] / largest));
            long second = Math.max(1, (long) (WHOLE * spreads[row] / largest));
            long common =
                    BigInteger.valueOf(first).gcd(BigInteger.valueOf(second)).longValue();
            long own = first / common;
            long against = second / common;
            long[] sum = new long[arcs.parties];
            for (int p = 0; p < sum.length; p++) {
                sum[p] = own * rows[row][p] + against * rows[opponent][p];
            }
            double alone = Math.max(1, own * spreads[row]);
            return new Pair(row, opponent, own, against, arcs.spread(arcs.weighted(sum)) / alone);
        }

        boolean opposite() {
            return spread * OPPOSITE < 1;
        }
    }

    /** Rows in disjoint pairs, the most opposed first. */
    static List<Pair> pairs(Arcs arcs, long[][] rows) {
        double[] spreads = new double[rows.length];
        for (int r = 0; r < rows.length; r++) {
            spreads[r] = arcs.spread(arcs.weighted(rows[r]));
        }
        List<Pair> all = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            for (int s = 0; s < r; s++) {
                if (spreads[r] > 0 && spreads[s] > 0) {
                    all.add(Pair.of(arcs, rows, spreads, s, r));
                }
            }
        }
        all.sort((a, b) -> Double.compare(a.spread(), b.spread()));
        List<Pair> pairs = new ArrayList<>();
        boolean[] taken = new boolean[rows.length];
        for (Pair pair : all) {
            if (!taken[pair.row()] && !taken[pair.opponent()]) {
                taken[pair.row()] = true;
                taken[pair.opponent()] = true;
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Told of a tail that completes a beginning on all rows. */
    interface Met {
        void met(int node, int tail);
    }

    private final Arcs arcs;
    private final int rows;
    private final Pair first;
    private final Pair second;

    /** The layer at which tails begin. */
    final int depth;

    /** By arc and row. */
    private final long[] gain;

    /** By node from {@link #depth} on, how many tails. */
    private final int[] count;

    private final int from;
    private final Grid[] grids;

    private Tails(Arcs arcs, List<long[]> rows, Pair first, Pair second, int depth, int[] count) {
        this.arcs = arcs;
        this.rows = rows.size();
        this.first = first;
        this.second = second;
        this.depth = depth;
        this.count = count;
        this.gain = new long[arcs.child.length * this.rows];
        for (int r = 0; r < this.rows; r++) {
            long[] weighted = arcs.weighted(rows.get(r));
            for (int arc = 0; arc < weighted.length; arc++) {
                gain[arc * this.rows + r] = weighted[arc];
            }
        }
        this.from = arcs.layer[depth];
        this.grids = new Grid[arcs.layer[depth + 1] - from];
        Arrays.setAll(grids, u -> new Grid(from + u));
    }

    /** @return none if there are no two rows, or too many tails even of one layer, or too few settlements to need them */
    static List<Tails> of(Arcs arcs, long[][] rows, Descent.Combined combined, List<Pair> pairs) {
        double[] ways = new double[arcs.end + 1];
        int[] count = new int[arcs.end + 1];
        ways[arcs.end] = 1;
        for (int u = arcs.end - 1; u >= 0; u--) {
            for (int arc = arcs.first[u]; arc < arcs.first[u + 1]; arc++) {
                ways[u] += ways[arcs.child[arc]];
            }
        }
        int depth = arcs.layers();
        for (int l = arcs.layers() - 1; l >= 0; l--) {
            double sum = 0;
            for (int u = arcs.layer[l]; u < arcs.layer[l + 1]; u++) {
                sum += ways[u];
            }
            if (sum > MOST || sum * sum > 4 * ways[0]) {
                break;
            }
            depth = l;
        }
        if (pairs.isEmpty() || depth == arcs.layers()) {
            return List.of();
        }
        for (int u = arcs.layer[depth]; u <= arcs.end; u++) {
            count[u] = (int) ways[u];
        }
        int before = combined.weights().size() - rows.length;
        // Where nothing opposes, the row that proves most stands first.
        Pair second =
                pairs.size() > 1 && pairs.get(1).spread() < 0.25 ? pairs.get(1).later(before) : Pair.alone(0);
        return List.of(new Tails(arcs, combined.weights(), pairs.getFirst().later(before), second, depth, count));
    }

    /** The arcs of a tail, written to a way from {@link #depth} on. */
    void write(int node, int tail, int[] way) {
        int left = tail;
        int u = node;
        for (int l = depth; l < way.length; l++) {
            int arc = arcs.first[u];
            while (left >= count[arcs.child[arc]]) {
                left -= count[arcs.child[arc++]];
            }
            way[l] = arc;
            u = arcs.child[arc];
        }
    }

    /**
     * The tails of a node that reach all levels together with a beginning.
     *
     * @param sums of the beginning, by row from {@code at} on
     * @param needed levels by row; may rise meanwhile
     * @param steps how many tails to look at
     * @return how many were looked at; one more than that if there are more
     */
    long meet(int node, long[] sums, int at, long[] needed, long steps, Met met) {
        return grids[node - from].meet(sums, at, needed, steps, met);
    }

    /** The tails of one node. */
    private final class Grid {
        private final int node;
        private final int side;

        /** By tail in order of cells, then by row. */
        private final long[] sums;

        private final int[] tails;
        private final int[] start;
        private final long[] least = new long[2];
        private final int[] shift = new int[2];

        /** The greatest {@code own · row + against · opponent} of each pair. */
        private final long[] together = {Long.MIN_VALUE, Long.MIN_VALUE};

        Grid(int node) {
            this.node = node;
            int size = count[node];
            long[] listed = new long[size * rows];
            list(node, 0, new long[rows], listed);
            this.side = 1 << ((32 - Integer.numberOfLeadingZeros(size)) / 2);
            int[] cell = new int[size];
            place(listed, 0, first, cell);
            place(listed, 1, second, cell);
            this.start = new int[side * side + 1];
            for (int k : cell) {
                start[k + 1]++;
            }
            for (int c = 0; c < side * side; c++) {
                start[c + 1] += start[c];
            }
            int[] next = start.clone();
            this.sums = new long[size * rows];
            this.tails = new int[size];
            for (int k = 0; k < size; k++) {
                int to = next[cell[k]]++;
                tails[to] = k;
                System.arraycopy(listed, k * rows, sums, to * rows, rows);
            }
        }

        private int list(int u, int size, long[] sum, long[] listed) {
            if (u == arcs.end) {
                System.arraycopy(sum, 0, listed, size * rows, rows);
                return size + 1;
            }
            int listedSoFar = size;
            long[] more = new long[rows];
            for (int arc = arcs.first[u]; arc < arcs.first[u + 1]; arc++) {
                for (int r = 0; r < rows; r++) {
                    more[r] = sum[r] + gain[arc * rows + r];
                }
                listedSoFar = list(arcs.child[arc], listedSoFar, more, listed);
            }
            return listedSoFar;
        }

        private void place(long[] listed, int axis, Pair pair, int[] cell) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            for (int k = 0; k < cell.length; k++) {
                long value = listed[k * rows + pair.row()];
                low = Math.min(low, value);
                high = Math.max(high, value);
                together[axis] = Math.max(
                        together[axis], pair.own() * value + pair.against() * listed[k * rows + pair.opponent()]);
            }
            least[axis] = low;
            while ((high - low) >> shift[axis] >= side) {
                shift[axis]++;
            }
            for (int k = 0; k < cell.length; k++) {
                cell[k] = cell[k] * side + (int) ((listed[k * rows + pair.row()] - low) >> shift[axis]);
            }
        }

        /** The first place on an axis that a beginning can be met. */
        private long from(int axis, Pair pair, long[] sums, int at, long[] needed) {
            long low = needed[pair.row()] - sums[at + pair.row()];
            return Math.max(0, (low - least[axis]) >> shift[axis]);
        }

        private long to(int axis, Pair pair, long[] sums, int at, long[] needed) {
            if (pair.against() == 0) {
                return side - 1L;
            }
            long opponent = needed[pair.opponent()] - sums[at + pair.opponent()];
            long high = Math.floorDiv(together[axis] - pair.against() * opponent, pair.own());
            return Math.min(side - 1, (high - least[axis]) >> shift[axis]);
        }

        long meet(long[] prefix, int at, long[] needed, long steps, Met met) {
            long rowFrom = from(0, first, prefix, at, needed);
            long rowTo = to(0, first, prefix, at, needed);
            long cellFrom = from(1, second, prefix, at, needed);
            long cellTo = to(1, second, prefix, at, needed);
            if (cellFrom > cellTo) {
                return 1;
            }
            long looked = 1;
            for (long row = rowFrom; row <= rowTo; row++) {
                int end = start[(int) (row * side + cellTo) + 1];
                for (int k = start[(int) (row * side + cellFrom)]; k < end; k++) {
                    if (++looked > steps) {
                        return looked;
                    }
                    if (reaches(k, prefix, at, needed)) {
                        met.met(node, tails[k]);
                    }
                }
            }
            return looked;
        }

        private boolean reaches(int k, long[] prefix, int at, long[] needed) {
            for (int r = 0; r < rows; r++) {
                if (sums[k * rows + r] + prefix[at + r] < needed[r]) {
                    return false;
                }
            }
            return true;
        }
    }
}
