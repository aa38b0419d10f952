package org.parley.preference;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * A party's set of weights in whole steps of a grid. Weights that what is known settles exactly stand aside as ratios; what
 * they leave of 1 is spread over the free variables.
 *
 * <p>The grid has 2^31 steps to 1. Where ends of ranges or settled weights are not multiples of a step, it has the largest
 * number of steps up to 2^31 that makes them so (and equal shares of tied issues too): their common denominator, or more
 * steps where that exceeds 2^31. Every stated number is therefore met exactly. Only where the denominators exceed 2^50 the
 * free part is cut in 2^31 steps of its own and its ranges are rounded inward.
 *
 * @param settled weights by variable, where settled
 * @param free the other variables, those of the order first
 * @param levels of the free ones, as indices into {@code free}
 * @param sharing how many issues share each free variable's weight
 * @param total what the free variables add up to, each taken as often as it is shared, in steps
 * @param step the size of a step
 */
@SuppressWarnings("ArrayRecordComponent")
record WeightGrid(
        WeightRanges weights,
        List<Optional<Ratio>> settled,
        int[] free,
        int[][] levels,
        long[] sharing,
        long total,
        Ratio step,
        long[] low,
        long[] high) {

    private static final BigInteger STEPS = BigInteger.ONE.shiftLeft(31);

    /** Fewest different values of a draw under ties, where a grid is shared by all multiplicities. */
    private static final int FINE_BITS = 16;

    private static final int WIDEST_BITS = 50;

    static WeightGrid of(WeightRanges weights) {
        OrderedRanges ranges = weights.ranges();
        boolean atLow = weights.least().equals(Ratio.ONE);
        boolean atHigh = weights.most().equals(Ratio.ONE);
        List<Optional<Ratio>> settled = new ArrayList<>();
        List<Integer> loose = new ArrayList<>();
        Ratio rest = Ratio.ONE;
        for (int v = 0; v < ranges.size(); v++) {
            if (atLow || atHigh || ranges.isExact(v)) {
                Ratio value = atHigh ? ranges.high()[v] : ranges.low()[v];
                settled.add(Optional.of(value));
                rest = rest.minus(value.times(Ratio.of(weights.multiplicity(v))));
            } else {
                settled.add(Optional.empty());
                loose.add(v);
            }
        }
        if (loose.size() == 1) {
            int only = loose.removeFirst();
            settled.set(only, Optional.of(rest.over(Ratio.of(weights.multiplicity(only)))));
        }
        if (loose.isEmpty()) {
            return settled(weights, settled);
        }
        int[] free = loose.stream().mapToInt(Integer::intValue).toArray();
        long[] sharing = Arrays.stream(free).mapToLong(weights::multiplicity).toArray();
        int[][] levels = levels(ranges, loose);
        BigInteger common = BigInteger.ONE;
        for (int v = 0; v < ranges.size(); v++) {
            common = Row.lcm(common, ranges.low()[v].denominator());
            common = Row.lcm(common, ranges.high()[v].denominator());
        }
        BigInteger tied = commonWithin(levels, sharing).map(BigInteger::valueOf).orElseGet(() -> common(sharing));
        BigInteger shares = shares(weights, tied);
        common = common.multiply(shares);
        Ratio step;
        long total;
        if (common.bitLength() <= WIDEST_BITS) {
            BigInteger scale = multiple(common);
            while (scale.divide(tied).bitLength() <= FINE_BITS) {
                scale = scale.shiftLeft(1);
            }
            step = new Ratio(BigInteger.ONE, scale);
            total = rest.over(step).numerator().longValueExact();
        } else {
            total = multiple(shares).longValueExact();
            step = rest.over(Ratio.of(total));
        }
        long[] low = new long[free.length];
        long[] high = new long[free.length];
        for (int k = 0; k < free.length; k++) {
            low[k] = steps(ranges.low()[free[k]], step, RoundingMode.CEILING);
            high[k] = steps(ranges.high()[free[k]], step, RoundingMode.FLOOR);
        }
        return new WeightGrid(weights, settled, free, levels, sharing, total, step, low, high);
    }

    /** Whether places of the free variables keep their ranges and the order. */
    boolean keeps(long[] places) {
        for (int k = 0; k < places.length; k++) {
            if (places[k] < low[k] || places[k] > high[k]) {
                return false;
            }
        }
        for (int q = 1; q < levels.length; q++) {
            for (int above : levels[q - 1]) {
                for (int below : levels[q]) {
                    if (places[above] < places[below]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The one point l + τ(u − l), with nothing free. */
    WeightGrid settledInTheMiddle() {
        List<Optional<Ratio>> middle =
                Arrays.stream(weights.middle()).map(Optional::of).toList();
        return settled(weights, middle);
    }

    private static WeightGrid settled(WeightRanges weights, List<Optional<Ratio>> values) {
        return new WeightGrid(
                weights, values, new int[0], new int[0][], new long[0], 0, Ratio.ONE, new long[0], new long[0]);
    }

    /** The largest multiple of a number up to 2^31, or the number itself where it is larger. */
    private static BigInteger multiple(BigInteger of) {
        return of.multiply(STEPS.divide(of).max(BigInteger.ONE));
    }

    private static int[][] levels(OrderedRanges ranges, List<Integer> free) {
        List<int[]> levels = new ArrayList<>();
        for (int[] level : ranges.levels()) {
            int[] left =
                    Arrays.stream(level).map(free::indexOf).filter(k -> k >= 0).toArray();
            if (left.length > 0) {
                levels.add(left);
            }
        }
        return levels.toArray(int[][]::new);
    }

    /** N_s of each level of a chain: how many issues its top s classes hold. */
    static long[] within(int[][] levels, long[] sharing) {
        long[] within =
                Arrays.stream(levels).mapToLong(level -> sharing[level[0]]).toArray();
        Arrays.parallelPrefix(within, Long::sum);
        return within;
    }

    /** L: the least common multiple of all N_s under ties; 1 without ties; none where it exceeds 30 bits. */
    static Optional<Long> commonWithin(int[][] levels, long[] sharing) {
        if (Arrays.stream(sharing).allMatch(many -> many == 1)) {
            return Optional.of(1L);
        }
        BigInteger common = common(within(levels, sharing));
        return common.bitLength() <= 30 ? Optional.of(common.longValueExact()) : Optional.empty();
    }

    private static BigInteger common(long[] numbers) {
        BigInteger common = BigInteger.ONE;
        for (long number : numbers) {
            common = Row.lcm(common, BigInteger.valueOf(number));
        }
        return common;
    }

    /**
     * What the free total must be divisible by: L for draws under ties; beside ranges also every number of issues that may
     * have to share a part evenly, as corners of the set do (up to 16, of which the common multiple is 720,720).
     */
    private static BigInteger shares(WeightRanges weights, BigInteger tied) {
        BigInteger shares = tied;
        if (weights.ranged() && !weights.ranges().isUnordered()) {
            for (int many = 2; many <= Math.min(16, weights.ranges().things()); many++) {
                shares = Row.lcm(shares, BigInteger.valueOf(many));
            }
        }
        return shares;
    }

    private static long steps(Ratio value, Ratio step, RoundingMode rounding) {
        return value.over(step).rounded(rounding).longValueExact();
    }
}
