package org.parley.frontier.wide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bounds, under some weightings, of what a partial settlement of a reduced question may come to, position by position. */
final class Branching {

    /** Numbers in all bounds together. */
    private static final long MOST_BOUNDS = 1 << 25;

    private final Reduced reduced;
    private final List<List<Bucket>> buckets;

    /** By position, the effects that are decided there. */
    private final List<List<Reduced.Late>> late = new ArrayList<>();

    private final List<Bounds> bounds = new ArrayList<>();

    Branching(Reduced reduced) {
        this.reduced = reduced;
        this.buckets = Bucket.of(reduced);
        for (int at = 0; at < reduced.sizes().length; at++) {
            late.add(new ArrayList<>());
        }
        reduced.late().forEach(one -> late.get(one.last()).add(one));
    }

    List<List<Bucket>> buckets() {
        return buckets;
    }

    /**
     * Bounds by some more weightings, the first ones, as many as memory allows.
     *
     * @return how many
     */
    int bound(double[][] wanted) {
        long cells = buckets.stream()
                .flatMap(List::stream)
                .mapToLong(bucket -> bucket.messageCells(reduced.sizes()))
                .sum();
        long room = MOST_BOUNDS / Math.max(1, cells) - weights().length;
        int many = bounds.isEmpty() ? wanted.length : Math.clamp(room, 0, wanted.length);
        if (many > 0) {
            bounds.add(new Bounds(reduced, buckets, Arrays.copyOf(wanted, many)));
        }
        return many;
    }

    /** By weighting, all in order, and party. */
    double[][] weights() {
        return bounds.stream().flatMap(one -> Arrays.stream(one.weights())).toArray(double[][]::new);
    }

    /** The bounds where nothing is settled. */
    double[] root() {
        return bounds.stream().flatMapToDouble(one -> Arrays.stream(one.root())).toArray();
    }

    /**
     * The bounds for each option of a position.
     *
     * @param chosen by position, the options before it; at the position itself it is changed
     * @param before the bounds before it
     * @return by option; −∞ where a rule is broken
     */
    double[][] options(int position, int[] chosen, double[] before) {
        double[][] after = new double[reduced.sizes()[position]][before.length];
        for (int o = 0; o < after.length; o++) {
            chosen[position] = o;
            int offset = 0;
            for (Bounds one : bounds) {
                one.settle(position, chosen, before, after[o], offset);
                offset += one.weightings();
            }
            for (Reduced.Late one : late.get(position)) {
                decide(one, chosen, after[o]);
            }
        }
        return after;
    }

    private void decide(Reduced.Late one, int[] chosen, double[] bound) {
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

    static double sum(double[] bounds) {
        double sum = 0;
        for (double bound : bounds) {
            sum += bound;
        }
        return sum;
    }
}
