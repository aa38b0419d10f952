package org.parley.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * The greatest least gain {@code min over p of (v_p − d_p) / g_p} of some parties, where all floors hold; then, if asked, the
 * greatest second least, and so on (lexicographic max-min), with all ties.
 */
final class MaxMin implements Goal {

    private final Numbers numbers;
    private final int[] able;
    private final Floors floors;
    private final boolean lexicographic;

    /** A gain is (factor · exact value − offset) / unit, in whole numbers. */
    private final BigInteger[] factor;

    private final BigInteger[] offset;
    private final BigInteger unit;

    private final double[] from;
    private final double[] per;
    private final int[] rowOf;
    private final long[][] rows;
    private final long[] levels;

    /** By gains, least first. */
    private final Leading<BigInteger[]> leading;

    final Ties ties;

    /**
     * @param able the parties that count, by position
     * @param from d of each of them
     * @param span g &gt; 0 of each of them
     */
    MaxMin(
            Numbers numbers,
            List<Integer> able,
            List<Ratio> from,
            List<Ratio> span,
            Floors floors,
            boolean lexicographic,
            int ties) {
        this.numbers = numbers;
        this.able = able.stream().mapToInt(Integer::intValue).toArray();
        this.floors = floors;
        this.lexicographic = lexicographic;
        this.leading = new Leading<>(
                lexicographic ? Arrays::compare : Comparator.comparing(gains -> gains[0]), lexicographic ? ties : 1);
        this.ties = leading.ties;
        BigInteger common = BigInteger.ONE;
        List<Ratio> factors = new ArrayList<>();
        List<Ratio> offsets = new ArrayList<>();
        for (int k = 0; k < this.able.length; k++) {
            factors.add(
                    new Ratio(span.get(k).denominator(), span.get(k).numerator().multiply(scale(k))));
            offsets.add(from.get(k).over(span.get(k)));
            common = Row.lcm(common, factors.get(k).denominator());
            common = Row.lcm(common, offsets.get(k).denominator());
        }
        this.unit = common;
        this.factor = whole(factors, common);
        this.offset = whole(offsets, common);
        this.from = new double[this.able.length];
        this.per = new double[this.able.length];
        double grain = numbers.grain.doubleValue();
        for (int k = 0; k < this.able.length; k++) {
            this.from[k] = from.get(k).toDouble() * grain;
            this.per[k] = 1 / span.get(k).toDouble();
        }
        boolean[] counted = new boolean[numbers.parties()];
        for (int p = 0; p < counted.length; p++) {
            counted[p] = floors.has(p);
        }
        for (int p : this.able) {
            counted[p] = true;
        }
        this.rowOf = new int[counted.length];
        List<long[]> units = new ArrayList<>();
        for (int p = 0; p < counted.length; p++) {
            rowOf[p] = units.size();
            if (counted[p]) {
                long[] row = new long[counted.length];
                row[p] = 1;
                units.add(row);
            }
        }
        this.rows = units.toArray(long[][]::new);
        this.levels = new long[rows.length];
        raise();
    }

    private BigInteger scale(int k) {
        return numbers.scale(able[k]);
    }

    private static BigInteger[] whole(List<Ratio> ratios, BigInteger unit) {
        return ratios.stream()
                .map(ratio -> ratio.numerator().multiply(unit.divide(ratio.denominator())))
                .toArray(BigInteger[]::new);
    }

    private void raise() {
        Arrays.fill(levels, Floors.NONE);
        for (int p = 0; p < numbers.parties(); p++) {
            if (floors.has(p)) {
                levels[rowOf[p]] = floors.grains(p) - numbers.slack;
            }
        }
        Optional<BigInteger[]> best = leading.best();
        if (best.isEmpty()) {
            return;
        }
        BigInteger least = best.get()[0].add(lexicographic ? BigInteger.ZERO : BigInteger.ONE);
        for (int k = 0; k < able.length; k++) {
            long level = numbers.level(least.add(offset[k]), factor[k].multiply(scale(k))) - numbers.slack;
            levels[rowOf[able[k]]] = Math.max(levels[rowOf[able[k]]], level);
        }
    }

    @Override
    public long[][] rows() {
        return rows;
    }

    @Override
    public long[] levels() {
        return levels;
    }

    @Override
    public boolean combines() {
        return true;
    }

    @Override
    public double score(long[] worth) {
        double penalty = floors.penalty(worth);
        if (penalty < 0) {
            return penalty;
        }
        double least = Double.MAX_VALUE;
        for (int k = 0; k < able.length; k++) {
            least = Math.min(least, (worth[able[k]] - from[k]) * per[k]);
        }
        return least;
    }

    @Override
    public boolean bettered() {
        return leading.bettered();
    }

    @Override
    public boolean offer(int[] chosen) {
        BigInteger[] values = numbers.exact(chosen);
        if (!floors.hold(values)) {
            return false;
        }
        BigInteger[] gains = new BigInteger[able.length];
        for (int k = 0; k < able.length; k++) {
            gains[k] = values[able[k]].multiply(factor[k]).subtract(offset[k]);
        }
        Arrays.sort(gains);
        boolean better = leading.offer(gains, values, chosen);
        if (better) {
            raise();
        }
        return better;
    }

    /** The greatest least gain found so far. */
    Optional<Ratio> least() {
        return leading.best().map(gains -> new Ratio(gains[0], unit));
    }

    /** No least gain is greater than the level at which a row of weights is just reached: the least of these levels. */
    Optional<Ratio> bound(Arcs arcs, Descent.Combined combined) {
        Optional<Ratio> bound = Optional.empty();
        for (int row = 0; row < combined.weights().size(); row++) {
            long[] weights = combined.weights().get(row);
            long sum = 0;
            Ratio fixed = Ratio.ZERO;
            Ratio slope = Ratio.ZERO;
            for (int p = 0; p < weights.length; p++) {
                if (weights[p] == 0) {
                    continue;
                }
                int k = position(p);
                sum += weights[p];
                Ratio weight = Ratio.of(weights[p]);
                if (k >= 0) {
                    // v = (t · unit + offset) / (factor · scale)
                    BigInteger below = factor[k].multiply(scale(k));
                    fixed = fixed.plus(weight.times(new Ratio(offset[k], below)));
                    slope = slope.plus(weight.times(new Ratio(unit, below)));
                } else {
                    fixed = fixed.plus(weight.times(new Ratio(BigInteger.valueOf(floors.grains(p)), numbers.grain)));
                }
            }
            if (slope.signum() > 0) {
                long most = arcs.most(weights) + sum * numbers.slack;
                Ratio level = new Ratio(BigInteger.valueOf(most), numbers.grain)
                        .minus(fixed)
                        .over(slope);
                bound = Optional.of(bound.map(level::min).orElse(level));
            }
        }
        return bound;
    }

    private int position(int p) {
        for (int k = 0; k < able.length; k++) {
            if (able[k] == p) {
                return k;
            }
        }
        return -1;
    }
}
