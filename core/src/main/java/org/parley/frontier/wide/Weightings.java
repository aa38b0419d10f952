package org.parley.frontier.wide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which weightings of the parties to bound by. Weights are whole numbers that come to about 2^10. */
final class Weightings {

    private static final double SUM = 1 << 10;
    private static final int MOST = 36;

    private Weightings() {}

    /** Each party alone, and each with the others just counted; without parties, one weighting of nobody. */
    static double[][] ofEach(int parties) {
        double[][] weights = new double[Math.max(1, 2 * parties)][parties];
        for (int p = 0; p < parties; p++) {
            weights[p][p] = 1;
            Arrays.fill(weights[parties + p], 1);
            weights[parties + p][p] = SUM - parties;
        }
        return weights;
    }

    /** Evenly spread, with the parties' ranges made equal; none that leaves out all but one. */
    static double[][] spread(double[] ranges) {
        int parties = ranges.length;
        int steps = 1;
        while (steps < 8 && count(steps + 1, parties) <= MOST) {
            steps++;
        }
        List<double[]> weights = new ArrayList<>();
        compose(steps, 0, new double[parties], weights);
        weights.removeIf(one -> Arrays.stream(one).filter(w -> w > 0).count() < 2);
        return weights.stream().map(one -> fitted(one, ranges)).toArray(double[][]::new);
    }

    private static double count(int steps, int parties) {
        double count = 1;
        for (int p = 1; p < parties; p++) {
            count = count * (steps + p) / p;
        }
        return count;
    }

    private static void compose(int left, int p, double[] one, List<double[]> all) {
        if (p == one.length - 1) {
            one[p] = left;
            all.add(one.clone());
            return;
        }
        for (int steps = 0; steps <= left; steps++) {
            one[p] = steps;
            compose(left - steps, p + 1, one, all);
        }
    }

    /** For two parties: square to the longest gaps between neighbours on a frontier. */
    static double[][] acrossGaps(List<double[]> vectors, int most) {
        List<double[]> sorted = new ArrayList<>(vectors);
        sorted.sort(Comparator.comparingDouble(vector -> vector[0]));
        List<double[]> gaps = new ArrayList<>();
        for (int k = 1; k < sorted.size(); k++) {
            double more = sorted.get(k)[0] - sorted.get(k - 1)[0];
            double less = sorted.get(k - 1)[1] - sorted.get(k)[1];
            gaps.add(new double[] {more, less});
        }
        gaps.sort(Comparator.comparingDouble((double[] gap) -> gap[0] * gap[1]).reversed());
        return gaps.stream()
                .limit(most)
                .map(gap -> fitted(new double[] {1, 1}, gap))
                .toArray(double[][]::new);
    }

    /** Weights per range, at least 1 where above 0. */
    private static double[] fitted(double[] weights, double[] ranges) {
        double[] fitted = new double[weights.length];
        double sum = 0;
        for (int p = 0; p < fitted.length; p++) {
            fitted[p] = weights[p] / Math.max(1, ranges[p]);
            sum += fitted[p];
        }
        for (int p = 0; p < fitted.length; p++) {
            fitted[p] = weights[p] == 0 ? 0 : Math.max(1, Math.rint(fitted[p] / sum * (SUM - fitted.length)));
        }
        return fitted;
    }
}
