package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/** Means, spreads and shares of draws against exact values; tolerance 4 standard errors. */
class UniformityTest {

    private static final int DRAWS = 20_000;

    @Test
    void spacingsHaveTheMomentsOfTheSimplex() {
        double[][] draws = weights(Cases.weights(5, new Order.None(), Map.of()));
        for (double[] weight : draws) {
            // Beta(1, 4): mean 1/5, P(w > t) = (1 − t)^4.
            checkMean(weight, 1 / 5.0);
            checkShare(weight, 0.3, 1 - Math.pow(0.7, 4));
            checkShare(weight, 0.05, 1 - Math.pow(0.95, 4));
        }
    }

    @Test
    void aRankingsMeanIsTheCentroid() {
        checkCentroid(Cases.weights(5, Cases.ranking(3, 1, 0, 4, 2), Map.of()));
    }

    @Test
    void theMeanUnderTiesIsTheCentroid() {
        checkCentroid(
                Cases.weights(6, new Order.Ranking(List.of(List.of(2, 5), List.of(0), List.of(1, 3, 4))), Map.of()));
    }

    @Test
    void theMeanOfTiersIsTheCentroid() {
        checkCentroid(Cases.weights(5, new Order.Tiers(List.of(List.of(2, 4, 0), List.of(1, 3))), Map.of()));
    }

    /** Largest of three spacings: P(max ≤ t) = (3t − 1)² for 1/3 ≤ t ≤ 1/2. */
    @Test
    void theFirstOfARankingIsDistributedAsTheLargestSpacing() {
        double[][] draws = weights(Cases.weights(3, Cases.ranking(0, 1, 2), Map.of()));
        checkShare(draws[0], 0.4, 0.2 * 0.2);
        checkShare(draws[0], 0.5, 0.25);
    }

    /** Two classes of 2 and 1 issues: y2 = u2/3 with u2 uniform on 0 … 1. */
    @Test
    void tiedWeightsAreUniformAlongTheirLine() {
        double[][] draws = weights(Cases.weights(3, new Order.Ranking(List.of(List.of(0, 1), List.of(2))), Map.of()));
        checkShare(draws[2], 1 / 12.0, 0.25);
        checkShare(draws[2], 1 / 4.0, 0.75);
    }

    /** A ranking of some: w1 = v1 + v2/2, w2 = v2/2, w3 = v3, v uniform on the simplex. */
    @Test
    void aPartialRankingIsUniform() {
        double[][] draws = weights(Cases.weights(3, Cases.ranking(0, 1), Map.of()));
        checkMean(draws[0], 1 / 2.0);
        checkMean(draws[1], 1 / 6.0);
        checkMean(draws[2], 1 / 3.0);
        checkShare(draws[2], 0.5, 0.75);
        checkShare(draws[1], 0.25, 0.75);
    }

    @Test
    void partialTiersAreSymmetricInsideATier() {
        double[][] draws = weights(Cases.weights(4, new Order.Tiers(List.of(List.of(3, 0), List.of(1))), Map.of()));
        // Sorted spacings among three exchangeable ones of four: means (3/4)(11/18, 5/18, 2/18).
        checkMean(draws[0], 3 / 4.0 * 16 / 36);
        checkMean(draws[3], 3 / 4.0 * 16 / 36);
        checkMean(draws[1], 3 / 4.0 * 2 / 18);
        checkMean(draws[2], 1 / 4.0);
    }

    /** w1 in [.2, .6], w2 in [.1, .3]: a rectangle, as w3 = 1 − w1 − w2 always fits. */
    @Test
    void rangesAreUniformByRejection() {
        double[][] draws = weights(
                Cases.weights(3, new Order.None(), Map.of(0, Cases.range("0.2", "0.6"), 1, Cases.range("0.1", "0.3"))));
        checkMean(draws[0], 0.4);
        checkMean(draws[1], 0.2);
        checkShare(draws[0], 0.3, 0.25);
        checkShare(draws[1], 0.25, 0.75);
    }

    @Test
    void anExactWeightIsExactAndTheRestIsUniform() {
        Knowledge knowledge = Cases.weights(3, new Order.None(), Map.of(1, Interval.exactly(Ratio.of(1, 3))));
        double[][] draws = weights(knowledge);
        checkMean(draws[0], 1 / 3.0);
        checkShare(draws[0], 1 / 6.0, 0.25);
        assertThat(Sampler.of(knowledge, 1)
                        .draw(0)
                        .parties()
                        .getFirst()
                        .orElseThrow()
                        .weights()
                        .get(1))
                .isEqualTo(Ratio.of(1, 3));
    }

    /** Order statistics: the k-th largest of n uniforms has mean (n + 1 − k)/(n + 1). */
    @Test
    void theWorthsOfAnOrderAloneAreSortedUniforms() {
        double[][] draws =
                worths(Cases.worths(Collections.nCopies(6, Amount.UNKNOWN), Cases.ranking(5, 0, 1, 2, 3, 4)));
        for (int k = 1; k <= 4; k++) {
            checkMean(draws[k - 1], (5 - k) / 5.0);
        }
        checkShare(draws[0], 0.5, Math.pow(0.5, 4));
        assertThat(draws[5]).containsOnly(1.0);
        assertThat(draws[4]).containsOnly(0.0);
    }

    @Test
    void aWordIsUniformInItsBand() {
        double[][] draws = worths(Cases.worths(List.of(Cases.word(Word.HARD)), new Order.Ranking(List.of())));
        checkMean(draws[0], 0.275);
        checkShare(draws[0], 0.17, 0.2);
    }

    /** a in [.5, 1], b unknown, a ≥ b: area 3/8, mean of b = ∫ b (1 − max(b, .5)) db / (3/8) = 7/18. */
    @Test
    void overlappingBandsUnderAnOrderAreUniform() {
        double[][] draws =
                worths(Cases.worths(List.of(Amount.of(Cases.range("0.5", "1")), Amount.UNKNOWN), Cases.ranking(0, 1)));
        checkMean(draws[1], 7 / 18.0);
        checkShare(draws[1], 0.5, 2 / 3.0);
    }

    @Test
    void gibbsSamplingAgreesWithRejection() {
        long unit = 1_000_000_000;
        long[] low = {unit / 2, unit / 4, 0, 0};
        long[] high = {unit, unit, 3 * unit / 4, unit / 2};
        RunSampler sampler = RunSampler.of(0, low, high);
        assertThat(sampler.walks()).isFalse();
        double[][] rejected = new double[4][DRAWS];
        double[][] walked = new double[4][DRAWS / 4];
        long[] run = new long[4];
        for (int n = 0; n < DRAWS; n++) {
            sampler.draw(SplitMix64.of(1, n), run);
            scatter(run, unit, rejected, n);
        }
        for (int n = 0; n < DRAWS / 4; n++) {
            sampler.walk(SplitMix64.of(2, n), run);
            scatter(run, unit, walked, n);
        }
        checkSame(rejected, walked);
    }

    /** A ranking beside ranges, ties beside ranges, and ranges alone. */
    @Test
    void hitAndRunAgreesWithRejection() {
        Map<Integer, Interval> ranges = Map.of(0, Cases.range("0.2", "0.5"), 2, Cases.range("0.1", "0.3"));
        List<Order> orders = List.of(
                Cases.ranking(0, 1, 2, 3),
                Cases.ranking(0, 2),
                new Order.Ranking(List.of(List.of(0, 1), List.of(2))),
                new Order.Tiers(List.of(List.of(0, 1), List.of(2, 3))),
                new Order.None());
        for (Order order : orders) {
            Knowledge knowledge = Cases.weights(5, order, ranges);
            WeightRanges weights =
                    WeightRanges.of(knowledge.preferences().getFirst().importance(), 5);
            assertThat(WeightSampler.of(weights).walks()).isFalse();
            WeightGrid grid = WeightGrid.of(weights);
            int n = grid.free().length;
            double[][] walked = walked(grid, 3, 1);
            double[][] byIssue = weights(knowledge);
            double[][] rejected = new double[n][];
            for (int k = 0; k < n; k++) {
                rejected[k] = byIssue[weights.ranges().members()[grid.free()[k]][0]];
            }
            checkSame(rejected, walked);
        }
    }

    /** Issues of one tier with one range are alike, so their means must be, in a set that rejection does not hit. */
    @Test
    void hitAndRunReachesSmallSets() {
        Map<Integer, Interval> ranges = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            ranges.put(i, Cases.range("0.08", "0.0867"));
        }
        Knowledge knowledge = Cases.weights(
                12, new Order.Tiers(List.of(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), List.of(11))), ranges);
        WeightSampler sampler = WeightSampler.of(
                WeightRanges.of(knowledge.preferences().getFirst().importance(), 12));
        double[][] draws = new double[12][2_000];
        for (int n = 0; n < 2_000; n++) {
            put(sampler.draw(SplitMix64.of(4, n)).toList(), draws, n);
        }
        double mean = mean(draws[0]);
        for (int i = 1; i < 11; i++) {
            double error = Math.sqrt((variance(draws[0]) + variance(draws[i])) / 2_000);
            assertThat(Math.abs(mean(draws[i]) - mean)).isLessThan(4.5 * error);
        }
    }

    /** Twelve ranked issues in one narrow range: draws of the usual length against draws ten times as long. */
    @Test
    void hitAndRunForgetsWhereItStarts() {
        Map<Integer, Interval> ranges = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            ranges.put(i, Cases.range("0.07", "0.1"));
        }
        Order order = Cases.ranking(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        WeightGrid grid = WeightGrid.of(WeightRanges.of(
                Cases.weights(12, order, ranges).preferences().getFirst().importance(), 12));
        checkSame(walked(grid, 5, 1), walked(grid, 6, 10));
    }

    private static double[][] walked(WeightGrid grid, long seed, int times) {
        int n = grid.free().length;
        double[][] walked = new double[n][2_000];
        long[] place = new long[n];
        for (int draw = 0; draw < walked[0].length; draw++) {
            HitAndRun walk = new HitAndRun(grid);
            walk.run(SplitMix64.of(seed, draw), times * HitAndRun.STEPS * n * n);
            walk.copyTo(place);
            scatter(place, grid.step().denominator().longValueExact(), walked, draw);
        }
        return walked;
    }

    private static void checkCentroid(Knowledge knowledge) {
        double[][] draws = weights(knowledge);
        List<Ratio> centroid = Cases.central(knowledge).weights().toList();
        for (int i = 0; i < draws.length; i++) {
            checkMean(draws[i], centroid.get(i).toDouble());
        }
    }

    private static void checkSame(double[][] one, double[][] other) {
        for (int k = 0; k < one.length; k++) {
            double error = Math.sqrt(variance(one[k]) / one[k].length + variance(other[k]) / other[k].length);
            assertThat(Math.abs(mean(one[k]) - mean(other[k]))).isLessThan(4 * error);
            double[] squares = squares(one[k]);
            double[] otherSquares = squares(other[k]);
            double spread =
                    Math.sqrt(variance(squares) / squares.length + variance(otherSquares) / otherSquares.length);
            assertThat(Math.abs(mean(squares) - mean(otherSquares))).isLessThan(4 * spread);
        }
    }

    private static void checkMean(double[] sample, double expected) {
        double error = Math.sqrt(variance(sample) / sample.length);
        assertThat(Math.abs(mean(sample) - expected)).isLessThan(4 * error);
    }

    /** The share of the sample up to a limit. */
    private static void checkShare(double[] sample, double limit, double expected) {
        double share = Arrays.stream(sample).filter(x -> x <= limit).count() / (double) sample.length;
        double error = Math.sqrt(expected * (1 - expected) / sample.length);
        assertThat(Math.abs(share - expected)).isLessThan(4 * error);
    }

    private static double[][] weights(Knowledge knowledge) {
        return drawn(knowledge, reading -> reading.weights().toList());
    }

    private static double[][] worths(Knowledge knowledge) {
        return drawn(knowledge, reading -> reading.anchors().getFirst().toList());
    }

    private static double[][] drawn(Knowledge knowledge, java.util.function.Function<PartyReading, List<Ratio>> part) {
        Sampler sampler = Sampler.of(knowledge, 2);
        List<List<Ratio>> rows = new ArrayList<>();
        for (int n = 0; n < DRAWS; n++) {
            rows.add(part.apply(sampler.draw(n, 0).orElseThrow()));
        }
        double[][] columns = new double[rows.getFirst().size()][DRAWS];
        for (int n = 0; n < DRAWS; n++) {
            put(rows.get(n), columns, n);
        }
        return columns;
    }

    private static void scatter(long[] run, long unit, double[][] columns, int n) {
        for (int k = 0; k < run.length; k++) {
            columns[k][n] = run[k] / (double) unit;
        }
    }

    private static void put(List<Ratio> row, double[][] columns, int n) {
        for (int k = 0; k < columns.length; k++) {
            columns[k][n] = row.get(k).toDouble();
        }
    }

    private static double mean(double[] sample) {
        return Arrays.stream(sample).average().orElseThrow();
    }

    private static double variance(double[] sample) {
        double mean = mean(sample);
        return Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum() / (sample.length - 1);
    }

    private static double[] squares(double[] sample) {
        return Arrays.stream(sample).map(x -> x * x).toArray();
    }
}
