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

    /** By weighting and party; sums to 2^10 at most. */
    private final double[][] weights;

    private final List<List<Bucket>> buckets;
    private final int[] sizes;

    /** By bucket: cells of the positions that its message is about, then weightings. */
    private final double[][] messages;

    private final double[] root;

    Bounds(Reduced reduced, List<List<Bucket>> buckets, double[][] weights) {
        this.weights = weights;
        this.buckets = buckets;
        this.sizes = reduced.sizes();
        this.messages = new double[buckets.stream().mapToInt(List::size).sum()][];
        this.root = new double[weights.length];
        for (int k = 0; k < weights.length; k++) {
            for (int p = 0; p < weights[k].length; p++) {
                root[k] += weights[k][p] * reduced.always()[p];
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
        int cells = bucket.own().barred().length;
        int many = weights.length;
        double[] message = new double[cells / options * many];
        Arrays.fill(message, Double.NEGATIVE_INFINITY);
        int[] chosen = new int[scope.length];
        int[] at = new int[bucket.in().size()];
        double[] sums = new double[many];
        for (int cell = 0; cell < cells; cell++) {
            if (!bucket.own().barred()[cell]) {
                sum(bucket, cell, at, sums);
                int to = cell / options * many;
                for (int k = 0; k < many; k++) {
                    message[to + k] = Math.max(message[to + k], sums[k]);
                }
            }
            Factor.next(chosen, scope, sizes, bucket.strides(), at);
        }
        return message;
    }

    private void sum(Bucket bucket, int cell, int[] at, double[] sums) {
        int many = weights.length;
        Arrays.fill(sums, 0);
        for (int p = 0; p < bucket.own().gains().length; p++) {
            double gain = bucket.own().gains()[p][cell];
            if (gain != 0) {
                for (int k = 0; k < many; k++) {
                    sums[k] += weights[k][p] * gain;
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
