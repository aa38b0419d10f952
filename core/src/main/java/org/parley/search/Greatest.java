package org.parley.search;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.parley.number.Ratio;
import org.parley.number.Row;

/** The greatest value of one party, or the greatest sum of all values, where all floors hold. */
final class Greatest implements Goal {

    private final Numbers numbers;
    private final Floors floors;
    private final boolean all;
    private final boolean[] counted;
    private final long[][] rows;
    private final long[] levels;
    private final BigInteger scale;
    private final long slack;

    private final Leading<BigInteger> leading;

    final Ties ties;

    /**
     * @param counted whose values are added up
     * @param all whether all ties are wanted
     */
    Greatest(Numbers numbers, boolean[] counted, Floors floors, boolean all, int ties) {
        this.numbers = numbers;
        this.floors = floors;
        this.all = all;
        this.counted = counted;
        this.leading = new Leading<>(BigInteger::compareTo, all ? ties : 1);
        this.ties = leading.ties;
        int n = numbers.parties();
        BigInteger scale = BigInteger.ONE;
        long[] sum = new long[n];
        long slack = 0;
        for (int p = 0; p < n; p++) {
            if (counted[p]) {
                scale = Row.lcm(scale, numbers.scale(p));
                sum[p] = 1;
                slack += numbers.slack;
            }
        }
        this.scale = scale;
        this.slack = slack;
        long[][] rows = new long[n + 1][];
        rows[0] = sum;
        int size = 1;
        for (int p = 0; p < n; p++) {
            if (floors.has(p)) {
                rows[size] = new long[n];
                rows[size++][p] = 1;
            }
        }
        this.rows = Arrays.copyOf(rows, size);
        this.levels = new long[size];
        for (int r = 1, p = 0; p < n; p++) {
            if (floors.has(p)) {
                levels[r++] = floors.grains(p) - numbers.slack;
            }
        }
        raise();
    }

    private void raise() {
        levels[0] = leading.best()
                .map(value -> numbers.level(all && !ties.isFull() ? value : value.add(BigInteger.ONE), scale) - slack)
                .orElse(Floors.NONE * numbers.parties());
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
        double sum = 0;
        for (int p = 0; p < worth.length; p++) {
            sum += counted[p] ? worth[p] : 0;
        }
        return sum;
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
        BigInteger sum = BigInteger.ZERO;
        for (int p = 0; p < values.length; p++) {
            if (counted[p]) {
                sum = sum.add(values[p].multiply(scale.divide(numbers.scale(p))));
            }
        }
        boolean full = ties.isFull();
        boolean changed = leading.offer(sum, values, chosen) || full != ties.isFull();
        if (changed) {
            raise();
        }
        return changed;
    }

    Optional<Ratio> value() {
        return leading.best().map(found -> new Ratio(found, scale));
    }

    /** No value is greater than what a row of weights leaves to it once the floors have taken theirs: the least of these. */
    Optional<Ratio> bound(Arcs arcs, Descent.Combined combined) {
        Optional<Ratio> bound = Optional.empty();
        for (int row = 0; row < combined.weights().size(); row++) {
            long[] factors = combined.factors().get(row);
            if (factors[0] == 0) {
                continue;
            }
            long left = arcs.most(combined.weights().get(row)) + factors[0] * slack;
            for (int r = 1; r < factors.length; r++) {
                left -= factors[r] * levels[r];
            }
            Ratio level = new Ratio(BigInteger.valueOf(left), numbers.grain.multiply(BigInteger.valueOf(factors[0])));
            bound = Optional.of(bound.map(level::min).orElse(level));
        }
        return bound;
    }
}
