package org.parley.frontier.wide;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.parley.frontier.Watch;

/**
 * The efficient value vectors of a reduced question, each with one settlement: depth first over the positions, best bound first,
 * leaving what cannot reach a corner of the region that the vectors found so far leave open. It starts from what the weightings
 * of the bounds lead to.
 */
final class Search {

    /** A value vector in units, with a settlement. */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(BigInteger[] units, int[] settlement) {

        boolean atLeast(BigInteger[] other) {
            for (int p = 0; p < units.length; p++) {
                if (units[p].compareTo(other[p]) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Numbers in all bounds together. */
    private static final long MOST_BOUNDS = 1 << 25;

    private final Reduced reduced;
    private final BigInteger[] least;
    private final BigInteger[] most;
    private final Watch watch;
    private final List<List<Bucket>> buckets;
    private final List<List<Reduced.Late>> late = new ArrayList<>();
    private final List<Bounds> bounds = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final Seen seen;
    private final int[] chosen;
    private Corners corners;
    long nodes;
    long leaves;

    /**
     * @param least by party, the units that a settlement must be worth
     * @param most by party, the units above which more does not count
     */
    Search(Reduced reduced, BigInteger[] least, BigInteger[] most, long remembered, Watch watch) {
        this.reduced = reduced;
        this.least = least;
        this.most = most;
        this.watch = watch;
        this.buckets = Bucket.of(reduced);
        this.seen = new Seen(reduced, buckets, remembered);
        this.chosen = new int[reduced.sizes().length];
        this.corners = corners();
        for (int at = 0; at < chosen.length; at++) {
            late.add(new ArrayList<>());
        }
        for (Reduced.Late one : reduced.late()) {
            late.get(one.scope()[one.scope().length - 1]).add(one);
        }
    }

    private int parties() {
        return least.length;
    }

    List<Found> run() {
        if (!reduced.possible()) {
            return List.of();
        }
        explore(Weightings.ofEach(parties()));
        if (parties() > 1) {
            explore(Weightings.spread(ranges()));
        }
        for (int round = 0; parties() == 2 && round < 2; round++) {
            explore(Weightings.acrossGaps(
                    found.stream().map(this::rough).toList(), 8));
        }
        corners = corners();
        settle(0, root());
        return List.copyOf(found);
    }

    private double[] rough(Found one) {
        double[] rough = new double[parties()];
        for (int p = 0; p < rough.length; p++) {
            rough[p] = reduced.scales().get(p).floor(one.units[p]);
        }
        return rough;
    }

    private double[] ranges() {
        double[] ranges = new double[parties()];
        for (int p = 0; p < ranges.length; p++) {
            int party = p;
            ranges[p] = found.stream().mapToDouble(one -> rough(one)[party]).max().orElse(1)
                    - found.stream().mapToDouble(one -> rough(one)[party]).min().orElse(0);
        }
        return ranges;
    }

    private Corners corners() {
        double[] from = new double[parties()];
        double[] to = new double[parties()];
        for (int p = 0; p < from.length; p++) {
            from[p] = reduced.scales().get(p).floor(least[p]);
            to[p] = reduced.scales().get(p).floor(most[p]);
        }
        double[][] weights = bounds.stream()
                .flatMap(one -> Arrays.stream(one.weights()))
                .toArray(double[][]::new);
        Corners fresh = new Corners(weights, from, to);
        found.forEach(one -> remove(fresh, one));
        return fresh;
    }

    private void remove(Corners from, Found one) {
        double[] vector = rough(one);
        double[] beyond = new double[vector.length];
        for (int p = 0; p < vector.length; p++) {
            beyond[p] = reduced.scales().get(p).floor(one.units[p].add(BigInteger.ONE));
        }
        from.remove(vector, beyond);
    }

    /** Bounds by some more weightings, as many as memory allows. */
    private void explore(double[][] wanted) {
        long cells = buckets.stream()
                .flatMap(List::stream)
                .mapToLong(bucket -> bucket.messageCells(reduced.sizes()))
                .sum();
        long room = MOST_BOUNDS / Math.max(1, cells)
                - bounds.stream().mapToInt(Bounds::weightings).sum();
        double[][] weights = room >= wanted.length || bounds.isEmpty()
                ? wanted
                : Arrays.copyOf(wanted, (int) Math.max(0, room));
        if (weights.length == 0) {
            return;
        }
        bounds.add(new Bounds(reduced, buckets, weights));
        double[] root = root();
        for (int k = root.length - weights.length; k < root.length; k++) {
            follow(root, k);
        }
    }

    private double[] root() {
        double[] root = new double[bounds.stream().mapToInt(Bounds::weightings).sum()];
        int offset = 0;
        for (Bounds one : bounds) {
            System.arraycopy(one.root(), 0, root, offset, one.weightings());
            offset += one.weightings();
        }
        return root;
    }

    /** Takes the option with the best bound under one weighting at every position. */
    private void follow(double[] root, int k) {
        double[] at = root;
        for (int position = 0; position < chosen.length; position++) {
            double[][] after = options(position, at);
            int best = 0;
            for (int o = 1; o < after.length; o++) {
                if (after[o][k] > after[best][k] || (after[o][k] == after[best][k] && sum(after[o]) > sum(after[best]))) {
                    best = o;
                }
            }
            chosen[position] = best;
            at = after[best];
        }
        if (sum(at) > Double.NEGATIVE_INFINITY) {
            add();
        }
    }

    private static double sum(double[] bounds) {
        double sum = 0;
        for (double bound : bounds) {
            sum += bound;
        }
        return sum;
    }

    private double[][] options(int position, double[] before) {
        double[][] after = new double[reduced.sizes()[position]][before.length];
        for (int o = 0; o < after.length; o++) {
            chosen[position] = o;
            int offset = 0;
            for (Bounds one : bounds) {
                one.settle(position, chosen, before, after[o], offset);
                offset += one.weightings();
            }
            for (Reduced.Late one : late.get(position)) {
                decide(one, after[o]);
            }
        }
        return after;
    }

    private void decide(Reduced.Late one, double[] bound) {
        boolean met = one.effect().when().met(reduced.settlement(chosen));
        if (!met && one.effect().must()) {
            Arrays.fill(bound, Double.NEGATIVE_INFINITY);
            return;
        }
        int k = 0;
        for (Bounds each : bounds) {
            for (double[] weights : each.weights()) {
                for (int p = 0; p < weights.length; p++) {
                    double gain = one.gains()[p];
                    bound[k] += weights[p] * ((met ? gain : 0) - Math.max(0, gain));
                }
                k++;
            }
        }
    }

    private void settle(int position, double[] bound) {
        if ((++nodes & 0xFFF) == 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            watch.at(0, 1, found.size());
        }
        if (position == chosen.length) {
            leaves++;
            add();
            return;
        }
        if (seen.isNothingNew(position, chosen, bound, parties())) {
            return;
        }
        double[][] after = options(position, bound);
        boolean[] done = new boolean[after.length];
        while (true) {
            int best = -1;
            for (int o = 0; o < after.length; o++) {
                if (!done[o] && (best < 0 || sum(after[o]) > sum(after[best]))) {
                    best = o;
                }
            }
            if (best < 0) {
                return;
            }
            done[best] = true;
            if (corners.reach(after[best])) {
                chosen[position] = best;
                settle(position + 1, after[best]);
            }
        }
    }

    /** Keeps what is settled if it is worth it and none found is as good for everyone. */
    private void add() {
        int[] settlement = reduced.settlement(chosen);
        BigInteger[] units = reduced.units(settlement);
        for (int p = 0; p < units.length; p++) {
            units[p] = units[p].min(most[p]);
            if (units[p].compareTo(least[p]) < 0) {
                return;
            }
        }
        Found fresh = new Found(units, settlement);
        for (Found one : found) {
            if (one.atLeast(units)) {
                return;
            }
        }
        found.removeIf(one -> fresh.atLeast(one.units));
        found.add(fresh);
        remove(corners, fresh);
    }
}
