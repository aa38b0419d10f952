package org.parley.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Weightings under which a goal's rows prove most: with λ ≥ 0 over the rows, Σ λ_r (row_r(x) − level_r) is at least 0 wherever
 * all levels are reached, and its greatest value over all settlements is found layer by layer. λ is moved towards the
 * least such value by multiplicative weights (Arora, Hazan and Kale, <i>Theory of Computing</i> 8, 2012): a row that the
 * greatest settlement does not reach weighs more, one that it exceeds weighs less. Any λ gives a bound; better ones prune more.
 */
final class Weightings {

    /** Σ λ. */
    private static final long WHOLE = 1L << 16;

    private static final int ROUNDS = 40;
    private static final int KEPT = 3;

    private Weightings() {}

    /** @param met told of the ways met, which are good ones under some weighting */
    static Descent.Combined of(Arcs arcs, Goal goal, Consumer<int[]> met) {
        List<long[]> factors = new ArrayList<>();
        List<long[]> weights = new ArrayList<>();
        long[][] rows = goal.rows();
        if (goal.combines() && rows.length > 1) {
            for (long[] found : search(arcs, rows, goal.levels(), met)) {
                factors.add(found);
                weights.add(combined(found, rows, arcs.parties));
            }
        }
        for (int r = 0; r < rows.length; r++) {
            long[] alone = new long[rows.length];
            alone[r] = 1;
            factors.add(alone);
            weights.add(rows[r]);
        }
        return new Descent.Combined(factors, weights);
    }

    /** The goal's rows alone: at once, and enough where the levels leave little. */
    static Descent.Combined rows(Goal goal) {
        long[][] rows = goal.rows();
        List<long[]> factors = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            long[] alone = new long[rows.length];
            alone[r] = 1;
            factors.add(alone);
        }
        return new Descent.Combined(factors, List.of(rows));
    }

    private static long[] combined(long[] factors, long[][] rows, int parties) {
        long[] sum = new long[parties];
        for (int r = 0; r < rows.length; r++) {
            for (int p = 0; p < parties; p++) {
                sum[p] += factors[r] * rows[r][p];
            }
        }
        return sum;
    }

    private static List<long[]> search(Arcs arcs, long[][] rows, long[] levels, Consumer<int[]> met) {
        double[] span = new double[rows.length];
        double[] lambda = new double[rows.length];
        for (int r = 0; r < rows.length; r++) {
            long[] weighted = arcs.weighted(rows[r]);
            span[r] = Math.max(1.0, arcs.spread(weighted));
            lambda[r] = 1 / span[r];
        }
        List<long[]> found = new ArrayList<>();
        List<Double> bounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long[] factors = whole(lambda);
            long[] weights = combined(factors, rows, arcs.parties);
            long[] weighted = arcs.weighted(weights);
            int[] way = arcs.greatest(weighted, arcs.reach(weighted));
            met.accept(way);
            long[] worth = arcs.worth(way);
            double bound = 0;
            double normal = 0;
            double step = 0.6 / (1 + round * 0.15);
            for (int r = 0; r < rows.length; r++) {
                double over = -levels[r];
                for (int p = 0; p < arcs.parties; p++) {
                    over += (double) rows[r][p] * worth[p];
                }
                bound += factors[r] * over;
                normal += factors[r] * span[r];
                double share = Math.max(-1, Math.min(1, 4 * over / span[r]));
                lambda[r] *= 1 - step * share / (1 + step);
            }
            found.add(factors);
            bounds.add(bound / normal);
        }
        List<Integer> best = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            best.add(k);
        }
        best.sort((a, b) -> Double.compare(bounds.get(a), bounds.get(b)));
        List<long[]> kept = new ArrayList<>();
        for (int k : best) {
            if (kept.size() < KEPT && kept.stream().noneMatch(other -> Arrays.equals(other, found.get(k)))) {
                kept.add(found.get(k));
            }
        }
        return kept;
    }

    private static long[] whole(double[] lambda) {
        double sum = 0;
        for (double one : lambda) {
            sum += one;
        }
        long[] whole = new long[lambda.length];
        for (int r = 0; r < whole.length; r++) {
            whole[r] = (long) (lambda[r] / sum * WHOLE);
        }
        return whole;
    }
}
