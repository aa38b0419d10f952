package org.parley.search;

import java.util.List;
import java.util.Optional;

/**
 * Depth-first branch and bound: a partial settlement is given up where, on one of the rows, even the most that the rest can
 * add misses the level. Rows are the parties alone and together under several weightings (Lagrangian bounds); the most that
 * the rest can add is known for each node. Options are tried in the order of the first row, best first.
 *
 * <p>Time for each step: rows. Steps: those partial settlements that reach all levels, times options.
 */
final class Descent {

    /** So many steps are made before tails are listed. */
    private static final long ALONE = 20_000;

    private static final long OPPOSED = 1_000;

    private final Arcs arcs;
    private final Goal goal;
    private final Combined combined;
    private final int rows;

    /** By arc and row: what the arc adds, and the same with the most that the rest can add. */
    private final long[] gain;

    private final long[] most;

    /** By layer and row: what is settled. */
    private final long[] sums;

    private final long[] needed;

    /** Where a beginning is met with tails; empty where it is descended to the end. */
    private final List<Tails> tails;

    private final int cut;
    private final int[] sorted;
    private final int[] way;
    private final boolean first;
    private long left;

    private Descent(Arcs arcs, Goal goal, Combined combined, List<Tails> tails, long steps, boolean first) {
        this.arcs = arcs;
        this.goal = goal;
        this.combined = combined;
        this.rows = combined.weights().size();
        this.tails = tails;
        this.cut = tails.isEmpty() ? -1 : tails.getFirst().depth;
        int size = arcs.child.length;
        this.gain = new long[size * rows];
        this.most = new long[size * rows];
        this.sums = new long[(arcs.layers() + 1) * rows];
        this.needed = new long[rows];
        this.sorted = new int[size];
        this.way = new int[arcs.layers()];
        this.left = steps;
        this.first = first;
        for (int k = 0; k < rows; k++) {
            long[] weights = combined.weights().get(k);
            long[] weighted = arcs.weighted(weights);
            long[] reach = arcs.reach(weighted);
            for (int arc = 0; arc < size; arc++) {
                gain[arc * rows + k] = weighted[arc];
                most[arc * rows + k] = weighted[arc] + reach[arcs.child[arc]];
            }
            sums[k] = arcs.weightedBase(weights);
        }
        for (int u = 0; u < arcs.end; u++) {
            sort(arcs.first[u], arcs.first[u + 1]);
        }
    }

    /**
     * Where parties are opposite, halves are met after few steps; where many steps have been of no avail, beginnings are met with
     * tails.
     *
     * @return whether all was searched; otherwise something may be missed
     */
    static boolean run(Arcs arcs, Goal goal, Combined combined, long steps) {
        return run(arcs, goal, combined, steps, false);
    }

    /** The same, given up at the first settlement that betters the first offered: then, too, nothing is missed. */
    static boolean untilBettered(Arcs arcs, Goal goal, Combined combined, long steps) {
        return goal.bettered() || run(arcs, goal, combined, steps, true) || goal.bettered();
    }

    private static boolean run(Arcs arcs, Goal goal, Combined combined, long steps, boolean first) {
        List<Tails.Pair> pairs = Tails.pairs(arcs, goal.rows());
        boolean opposite = !pairs.isEmpty() && pairs.getFirst().opposite();
        long alone = Math.min(steps, opposite ? OPPOSED : ALONE);
        if (new Descent(arcs, goal, combined, List.of(), alone, first).run() >= 0) {
            return true;
        }
        if (steps == alone || (first && goal.bettered())) {
            return false;
        }
        if (opposite) {
            Levels levels = new Levels(goal, combined, arcs.parties);
            Optional<Halves.Bands> bands = arcs.halves().flatMap(halves -> halves.bands(levels, Halves.WIDEST));
            if (bands.isPresent()) {
                return bands.get().meet(levels, steps - alone, way -> {
                    if (goal.offer(arcs.chosen(way))) {
                        levels.update();
                    }
                });
            }
        }
        List<Tails> tails = Tails.of(arcs, goal.rows(), combined, pairs);
        return new Descent(arcs, goal, combined, tails, steps - alone, first).run() >= 0;
    }

    private long run() {
        combined.levels(goal.levels(), needed);
        below(0, 0);
        return left;
    }

    private void sort(int from, int to) {
        for (int i = from; i < to; i++) {
            int arc = i;
            int at = i;
            while (at > from && most[sorted[at - 1] * rows] < most[arc * rows]) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = arc;
        }
    }

    private void below(int node, int depth) {
        if (node == arcs.end) {
            offer();
            return;
        }
        if (depth == cut) {
            left -= tails.getFirst().meet(node, sums, depth * rows, needed, left, this::complete);
            return;
        }
        int at = depth * rows;
        for (int i = arcs.first[node]; i < arcs.first[node + 1]; i++) {
            int arc = sorted[i];
            int k = missed(at, arc * rows);
            if (k == 0) {
                return;
            }
            if (k > 0) {
                continue;
            }
            if (--left < 0) {
                return;
            }
            way[depth] = arc;
            for (int row = 0; row < rows; row++) {
                sums[at + rows + row] = sums[at + row] + gain[arc * rows + row];
            }
            below(arcs.child[arc], depth + 1);
            if (left < 0) {
                return;
            }
        }
    }

    private void offer() {
        if (goal.offer(arcs.chosen(way))) {
            combined.levels(goal.levels(), needed);
            if (first && goal.bettered()) {
                left = -1;
            }
        }
    }

    private void complete(int node, int tail) {
        tails.getFirst().write(node, tail, way);
        offer();
    }

    /** A row that cannot reach its level, or -1. */
    private int missed(int at, int arc) {
        for (int k = 0; k < rows; k++) {
            if (sums[at + k] + most[arc + k] < needed[k]) {
                return k;
            }
        }
        return -1;
    }

    /**
     * Rows of weights, each made of a goal's rows.
     *
     * @param factors by row, how often each of the goal's rows is in it
     * @param weights the same as weights over the parties
     */
    record Combined(List<long[]> factors, List<long[]> weights) {

        void levels(long[] levels, long[] to) {
            for (int k = 0; k < to.length; k++) {
                long sum = 0;
                for (int r = 0; r < levels.length; r++) {
                    sum += factors.get(k)[r] * levels[r];
                }
                to[k] = sum;
            }
        }
    }
}
