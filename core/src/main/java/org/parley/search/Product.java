package org.parley.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;

/**
 * The greatest product of the gains v − d of some parties that all gain, where all floors hold. By the inequality of the
 * arithmetic and the geometric mean, a product of n gains of at least B has {@code Σ W_p g_p ≥ n (B Π W_p)^(1/n)} for any weights
 * W &gt; 0; the tangent at a settlement with gains g* has W_p = 1 / g*_p.
 */
final class Product implements Goal {

    /** Weights of a tangent together. */
    private static final double WHOLE = 1 << 16;

    private final Numbers numbers;
    private final int[] gainers;
    private final Floors floors;
    private final List<Ratio> from;

    /** A gain is (factor · exact value − offset) / (factor · scale), in whole numbers. */
    private final BigInteger[] factor;

    private final BigInteger[] offset;
    private final BigInteger unit;
    private final double[] start;
    private final long[][] rows;
    private final long[] levels;

    /** Of the first tangent, the greatest weighted grains. */
    private final long greatest;

    private final Leading<BigInteger> leading;

    final Ties ties;

    /** @param tangents gains, above 0, at which the product's tangents are taken */
    Product(
            Numbers numbers,
            Arcs arcs,
            List<Integer> gainers,
            List<Ratio> from,
            List<double[]> tangents,
            Floors floors,
            int ties) {
        this.numbers = numbers;
        this.gainers = gainers.stream().mapToInt(Integer::intValue).toArray();
        this.floors = floors;
        this.from = from;
        this.leading = new Leading<>(BigInteger::compareTo, ties);
        this.ties = leading.ties;
        int n = this.gainers.length;
        this.factor = new BigInteger[n];
        this.offset = new BigInteger[n];
        this.start = new double[n];
        BigInteger unit = BigInteger.ONE;
        for (int k = 0; k < n; k++) {
            Ratio d = from.get(k);
            factor[k] = d.denominator();
            offset[k] = d.numerator().multiply(numbers.scale(this.gainers[k]));
            unit = unit.multiply(factor[k].multiply(numbers.scale(this.gainers[k])));
            start[k] = d.toDouble() * numbers.grain.doubleValue();
        }
        this.unit = unit;
        List<long[]> rows = new ArrayList<>();
        for (double[] gains : tangents) {
            rows.add(tangent(gains, gainers, numbers.parties()));
        }
        for (int p = 0; p < numbers.parties(); p++) {
            long[] row = new long[numbers.parties()];
            row[p] = 1;
            rows.add(row);
        }
        this.rows = rows.toArray(long[][]::new);
        this.levels = new long[this.rows.length];
        this.greatest = tangents.isEmpty() ? 0 : arcs.most(this.rows[0]);
        raise();
    }

    /** The weights of the tangent at some gains. */
    static long[] tangent(double[] gains, List<Integer> gainers, int parties) {
        double sum = 0;
        for (double gain : gains) {
            sum += 1 / gain;
        }
        long[] row = new long[parties];
        for (int k = 0; k < gains.length; k++) {
            row[gainers.get(k)] = Math.max(1, (long) (WHOLE / (gains[k] * sum)));
        }
        return row;
    }

    private void raise() {
        int tangents = rows.length - numbers.parties();
        for (int p = 0; p < numbers.parties(); p++) {
            levels[tangents + p] = floors.grains(p) - numbers.slack;
        }
        Optional<BigInteger> best = leading.best();
        for (int r = 0; r < tangents; r++) {
            long[] row = rows[r];
            levels[r] = best.map(value -> level(value, row)).orElse(Floors.NONE << 16);
        }
        if (tangents == 0 || gainers.length == 1 || best.isEmpty()) {
            return;
        }
        long least = least(best.get());
        for (int k = 0; k < gainers.length; k++) {
            Ratio d = from.get(k);
            int p = gainers[k];
            levels[tangents + p] = Math.max(
                    levels[tangents + p],
                    numbers.level(d.numerator(), d.denominator()) - numbers.slack + least / rows[0][p]);
        }
    }

    private long level(BigInteger product, long[] row) {
        return from(row) + root(weighted(product, row), gainers.length).longValueExact();
    }

    /** n^n times the product of the weighted gains that is wanted, in grains. */
    private BigInteger weighted(BigInteger product, long[] row) {
        int n = gainers.length;
        BigInteger inside = (ties.isFull() ? product.add(BigInteger.ONE) : product)
                .multiply(BigInteger.valueOf(n).multiply(numbers.grain).pow(n));
        for (int p : gainers) {
            inside = inside.multiply(BigInteger.valueOf(row[p]));
        }
        return inside.divide(unit);
    }

    /** The weighted sum where nobody gains. */
    private long from(long[] row) {
        long sum = 0;
        for (int k = 0; k < gainers.length; k++) {
            sum += row[gainers[k]]
                    * (numbers.level(from.get(k).numerator(), from.get(k).denominator()) - numbers.slack);
        }
        return sum;
    }

    /**
     * The least that a weighted gain can be on the first tangent: with y one of n weighted gains whose sum is at most S, their product
     * is at most {@code y ((S − y) / (n − 1))^(n − 1)}, which rises up to y = S / n.
     */
    private long least(BigInteger product) {
        int n = gainers.length;
        BigInteger wanted =
                weighted(product, rows[0]).multiply(BigInteger.valueOf(n - 1L).pow(n - 1));
        // Times n^n, as what is wanted.
        BigInteger factor = BigInteger.valueOf(n).pow(n);
        long sum = greatest - from(rows[0]);
        long low = 0;
        long high = sum / n;
        while (low + 1 < high) {
            long middle = (low + high) >>> 1;
            BigInteger most = BigInteger.valueOf(middle)
                    .multiply(BigInteger.valueOf(sum - middle).pow(n - 1))
                    .multiply(factor);
            if (most.compareTo(wanted) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The n-th root of a number of at least 0, rounded down: Newton's method from above. */
    static BigInteger root(BigInteger number, int n) {
        if (n == 1 || number.signum() == 0) {
            return number;
        }
        BigInteger root = BigInteger.ONE.shiftLeft(number.bitLength() / n + 1);
        BigInteger order = BigInteger.valueOf(n);
        while (true) {
            BigInteger next = root.multiply(BigInteger.valueOf(n - 1L))
                    .add(number.divide(root.pow(n - 1)))
                    .divide(order);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
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
        return false;
    }

    @Override
    public double score(long[] worth) {
        double penalty = floors.penalty(worth);
        if (penalty < 0) {
            return penalty;
        }
        double product = 1;
        for (int k = 0; k < gainers.length; k++) {
            product *= Math.max(0, worth[gainers[k]] - start[k]) / numbers.grain.doubleValue();
        }
        return product;
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
        BigInteger product = BigInteger.ONE;
        for (int k = 0; k < gainers.length; k++) {
            BigInteger gain = values[gainers[k]].multiply(factor[k]).subtract(offset[k]);
            if (gain.signum() <= 0) {
                return false;
            }
            product = product.multiply(gain);
        }
        boolean full = ties.isFull();
        boolean changed = leading.offer(product, values, chosen) || full != ties.isFull();
        if (changed) {
            raise();
        }
        return changed;
    }

    Optional<Ratio> value() {
        return leading.best().map(found -> new Ratio(found, unit));
    }

    /** By the means of a row's gains at their greatest: the least of these. */
    Optional<Ratio> bound(Arcs arcs) {
        Optional<Ratio> bound = Optional.empty();
        int n = gainers.length;
        for (int r = 0; r < rows.length - numbers.parties(); r++) {
            Ratio sum = new Ratio(BigInteger.valueOf(arcs.most(rows[r])), numbers.grain);
            BigInteger product = BigInteger.ONE;
            for (int k = 0; k < n; k++) {
                BigInteger weight = BigInteger.valueOf(rows[r][gainers[k]]);
                product = product.multiply(weight);
                Ratio slack = new Ratio(BigInteger.valueOf(numbers.slack), numbers.grain);
                sum = sum.plus(new Ratio(weight, BigInteger.ONE).times(slack.minus(from.get(k))));
            }
            Ratio mean = sum.over(Ratio.of(n));
            Ratio level = new Ratio(BigInteger.ONE, product);
            for (int k = 0; k < n; k++) {
                level = level.times(mean);
            }
            Ratio found = level;
            bound = Optional.of(bound.map(found::min).orElse(found));
        }
        return bound;
    }
}
