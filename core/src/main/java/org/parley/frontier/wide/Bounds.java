package org.parley.frontier.wide;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The most that the sum of the parties' values, weighted in some ways at once, can come to, given what is settled so far: bucket
 * elimination from the last position to the first. Exact where every position has one bucket and nothing is asked late. Time and
 * memory: cells of all buckets times weightings.
 */
final class Bounds {

    /** So many weightings are summed up side by side. */
    private static final int LANES = 4;

    /** By weighting and party; sums to 2^10 at most. */
    private final double[][] weights;

    /** By party and weighting. */
    private final double[][] lanes;

    private final List<List<Bucket>> buckets;
    private final int[] sizes;

    /** By bucket: cells of the positions that its message is about, then weightings. */
    private final double[][] messages;

    private final double[] root;

    Bounds(Reduced reduced, List<List<Bucket>> buckets, double[][] weights) {
        this.weights = filled(weights);
        this.lanes = new double[reduced.scales().size()][this.weights.length];
        for (int p = 0; p < lanes.length; p++) {
            for (int k = 0; k < this.weights.length; k++) {
                lanes[p][k] = this.weights[k][p];
            }
        }
        this.buckets = buckets;
        this.sizes = reduced.sizes();
        this.messages = new double[buckets.stream().mapToInt(List::size).sum()][];
        this.root = new double[this.weights.length];
        for (int k = 0; k < root.length; k++) {
            for (int p = 0; p < lanes.length; p++) {
                root[k] += lanes[p][k] * reduced.always()[p];
            }
        }
        for (int at = sizes.length - 1; at >= 0; at--) {
            for (Bucket bucket : buckets.get(at)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("interrupted");
                }
                messages[bucket.number()] = message(bucket);
                for (int k = 0; bucket.own().scope().length == 1 && k < root.length; k++) {
                    root[k] += messages[bucket.number()][k];
                }
            }
        }
    }

    /** With weightings of nothing, so that there are enough for all lanes. */
    private static double[][] filled(double[][] some) {
        int many = (some.length + LANES - 1) / LANES * LANES;
        double[][] filled = Arrays.copyOf(some, many);
        for (int k = some.length; k < many; k++) {
            filled[k] = new double[some[0].length];
        }
        return filled;
    }

    int weightings() {
        return weights.length;
    }

    double[][] weights() {
        return weights;
    }

    /** Where nothing is settled. */
    double[] root() {
        return root;
    }

    private double[] message(Bucket bucket) {
        int[] scope = bucket.own().scope();
        int options = sizes[scope[scope.length - 1]];
        int contexts = bucket.own().barred().length / options;
        double[][] from =
                bucket.in().stream().map(one -> messages[one.number()]).toArray(double[][]::new);
        int[] step = new int[from.length];
        for (int m = 0; m < step.length; m++) {
            step[m] = bucket.strides()[m][scope.length - 1] * weights.length;
        }
        double[] message = new double[contexts * weights.length];
        int[] outer = bucket.outer();
        int[] chosen = new int[outer.length];
        int[] at = new int[from.length];
        for (int context = 0; context < contexts; context++) {
            for (int k = 0; k < weights.length; k += LANES) {
                best(
                        bucket.own(),
                        context * options,
                        options,
                        from,
                        at,
                        step,
                        k,
                        message,
                        context * weights.length + k);
            }
            Factor.next(chosen, outer, sizes, bucket.strides(), at);
        }
        return message;
    }

    /** The best sum over the options of one context, under {@link #LANES} weightings from {@code k} on. */
    private void best(
            Factor own, int cell, int options, double[][] from, int[] at, int[] step, int k, double[] message, int to) {
        double best0 = Double.NEGATIVE_INFINITY;
        double best1 = best0;
        double best2 = best0;
        double best3 = best0;
        for (int o = 0; o < options; o++) {
            if (own.barred()[cell + o]) {
                continue;
            }
            double sum0 = 0;
            double sum1 = 0;
            double sum2 = 0;
            double sum3 = 0;
            for (int p = 0; p < lanes.length; p++) {
                double gain = own.gains()[p][cell + o];
                sum0 += lanes[p][k] * gain;
                sum1 += lanes[p][k + 1] * gain;
                sum2 += lanes[p][k + 2] * gain;
                sum3 += lanes[p][k + 3] * gain;
            }
            for (int m = 0; m < from.length; m++) {
                double[] table = from[m];
                int start = at[m] * weights.length + o * step[m] + k;
                sum0 += table[start];
                sum1 += table[start + 1];
                sum2 += table[start + 2];
                sum3 += table[start + 3];
            }
            best0 = sum0 > best0 ? sum0 : best0;
            best1 = sum1 > best1 ? sum1 : best1;
            best2 = sum2 > best2 ? sum2 : best2;
            best3 = sum3 > best3 ? sum3 : best3;
        }
        message[to] = best0;
        message[to + 1] = best1;
        message[to + 2] = best2;
        message[to + 3] = best3;
    }

    private void sum(Bucket bucket, int cell, int[] at, double[] sums) {
        int many = weights.length;
        Arrays.fill(sums, 0);
        for (int p = 0; p < bucket.own().gains().length; p++) {
            double gain = bucket.own().gains()[p][cell];
            if (gain != 0) {
                for (int k = 0; k < many; k++) {
                    sums[k] += lanes[p][k] * gain;
                }
            }
        }
        for (int m = 0; m < at.length; m++) {
            double[] from = messages[bucket.in().get(m).number()];
            int start = at[m] * many;
            for (int k = 0; k < many; k++) {
                sums[k] += from[start + k];
            }
        }
    }

    /**
     * What the bounds come to when a position is settled too.
     *
     * @param chosen by position, the options up to this one
     * @param before bounds of what is settled before it, from {@code offset} on
     * @param after where they go, from the same offset on; −∞ where a rule is broken
     */
    void settle(int position, int[] chosen, double[] before, double[] after, int offset) {
        int many = weights.length;
        double[] sums = new double[many];
        System.arraycopy(before, offset, after, offset, many);
        for (Bucket bucket : buckets.get(position)) {
            int[] scope = bucket.own().scope();
            int[] at = new int[bucket.in().size()];
            int cell = 0;
            for (int s = 0; s < scope.length; s++) {
                cell = cell * sizes[scope[s]] + chosen[scope[s]];
                for (int m = 0; m < at.length; m++) {
                    at[m] += chosen[scope[s]] * bucket.strides()[m][s];
                }
            }
            if (bucket.own().barred()[cell]) {
                Arrays.fill(after, offset, offset + many, Double.NEGATIVE_INFINITY);
                return;
            }
            sum(bucket, cell, at, sums);
            double[] message = messages[bucket.number()];
            int from = cell / sizes[position] * many;
            for (int k = 0; k < many; k++) {
                after[offset + k] += sums[k] - message[from + k];
            }
        }
    }
}
