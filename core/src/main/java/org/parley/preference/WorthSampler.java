package org.parley.preference;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * Draws the worths of one issue uniformly from all that fit what is known: on a grid of 10^9 steps to 1, ends of bands rounded
 * inward, exact numbers kept as they are. Where a band holds no point of the grid, the grid is finer by the bands'
 * denominators; beyond 62 bits its central worths stand for it.
 *
 * <p>The classes of an order fall into runs whose bands overlap; runs do not touch each other and are drawn apart ({@link
 * RunSampler}).
 */
final class WorthSampler {

    static final BigInteger STEPS = BigInteger.valueOf(1_000_000_000);

    private static final int WIDEST_BITS = 62;

    private final OrderedRanges ranges;
    private final BigInteger scale;
    private final BigInteger step;
    private final BigInteger[] exact;
    private final int[] free;
    private final List<RunSampler> runs;

    private WorthSampler(
            OrderedRanges ranges,
            BigInteger scale,
            BigInteger step,
            BigInteger[] exact,
            int[] free,
            List<RunSampler> runs) {
        this.ranges = ranges;
        this.scale = scale;
        this.step = step;
        this.exact = exact;
        this.free = free;
        this.runs = runs;
    }

    /** @param worths a set that holds at least one point */
    static WorthSampler of(WorthRanges worths) {
        OrderedRanges ranges = worths.ranges();
        BigInteger steps = steps(ranges);
        if (steps.bitLength() > WIDEST_BITS) {
            Row central = CentralWorths.of(worths);
            BigInteger[] values = new BigInteger[ranges.size()];
            for (int v = 0; v < values.length; v++) {
                values[v] = central.numerators()[ranges.members()[v][0]];
            }
            return new WorthSampler(ranges, central.scale(), BigInteger.ONE, values, new int[0], List.of());
        }
        int[] free = java.util.stream.IntStream.range(0, ranges.size())
                .filter(v -> !ranges.isExact(v))
                .toArray();
        BigInteger scale = free.length == 0 ? BigInteger.ONE : steps;
        for (int v = 0; v < ranges.size(); v++) {
            scale = ranges.isExact(v) ? Row.lcm(scale, ranges.low()[v].denominator()) : scale;
        }
        BigInteger[] exact = new BigInteger[ranges.size()];
        for (int v = 0; v < exact.length; v++) {
            Ratio low = ranges.low()[v];
            exact[v] = ranges.isExact(v) ? low.numerator().multiply(scale.divide(low.denominator())) : BigInteger.ZERO;
        }
        BigInteger step = free.length == 0 ? BigInteger.ONE : scale.divide(steps);
        return new WorthSampler(ranges, scale, step, exact, free, runs(ranges, free, steps));
    }

    /** One draw, by anchor. */
    Row draw(SplitMix64 random) {
        long[] places = new long[free.length];
        runs.forEach(run -> run.draw(random, places));
        BigInteger[] things = new BigInteger[ranges.things()];
        for (int v = 0; v < ranges.size(); v++) {
            put(things, v, exact[v]);
        }
        for (int k = 0; k < free.length; k++) {
            put(things, free[k], BigInteger.valueOf(places[k]).multiply(step));
        }
        return new Row(scale, things);
    }

    /** A number of a band, on the same grid and by the same rules; nothing to draw where it is exact. */
    static Ratio within(Interval band, SplitMix64 random) {
        if (band.isExact()) {
            return band.low();
        }
        BigInteger steps = steps(STEPS, band);
        if (steps.bitLength() > WIDEST_BITS) {
            return band.middle();
        }
        BigInteger low = rounded(band.low(), steps, RoundingMode.CEILING);
        BigInteger high = rounded(band.high(), steps, RoundingMode.FLOOR);
        return new Ratio(
                low.add(BigInteger.valueOf(random.between(0, high.subtract(low).longValueExact()))), steps);
    }

    private static BigInteger steps(OrderedRanges ranges) {
        BigInteger steps = STEPS;
        for (int v = 0; v < ranges.size(); v++) {
            if (!ranges.isExact(v)) {
                steps = steps(steps, new Interval(ranges.low()[v], ranges.high()[v]));
            }
        }
        return steps;
    }

    private static BigInteger steps(BigInteger steps, Interval band) {
        BigInteger low = rounded(band.low(), steps, RoundingMode.CEILING);
        BigInteger high = rounded(band.high(), steps, RoundingMode.FLOOR);
        return low.compareTo(high) <= 0
                ? steps
                : Row.lcm(steps, Row.lcm(band.low().denominator(), band.high().denominator()));
    }

    private static List<RunSampler> runs(OrderedRanges ranges, int[] free, BigInteger steps) {
        long[] low = new long[free.length];
        long[] high = new long[free.length];
        for (int k = 0; k < free.length; k++) {
            low[k] = rounded(ranges.low()[free[k]], steps, RoundingMode.CEILING).longValueExact();
            high[k] = rounded(ranges.high()[free[k]], steps, RoundingMode.FLOOR).longValueExact();
        }
        int ordered = ranges.levels().length;
        List<RunSampler> runs = new ArrayList<>();
        for (int from = 0; from < free.length; ) {
            int to = from + 1;
            while (to < free.length && free[to] < ordered && high[to] > low[to - 1]) {
                to++;
            }
            runs.add(RunSampler.of(from, Arrays.copyOfRange(low, from, to), Arrays.copyOfRange(high, from, to)));
            from = to;
        }
        return runs;
    }

    private static BigInteger rounded(Ratio value, BigInteger steps, RoundingMode rounding) {
        return value.times(new Ratio(steps, BigInteger.ONE)).rounded(rounding);
    }

    private void put(BigInteger[] things, int variable, BigInteger value) {
        for (int thing : ranges.members()[variable]) {
            things[thing] = value;
        }
    }
}
