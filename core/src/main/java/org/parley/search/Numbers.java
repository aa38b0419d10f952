package org.parley.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.dispute.Condition;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * What settlements are worth, twice: exactly, and in whole grains of at most {@value #BITS} bits, rounded down arc by arc. With v
 * a value in grains, grains ≤ v &lt; grains + {@link #slack}, or equal where the numbers are narrow and the slack is 0.
 */
final class Numbers {

    /** Grains of a whole settlement, sign aside. */
    static final int BITS = 40;

    private final Diagram diagram;
    private final List<Valuation> valuations;

    /** By party and number of a set of terms. */
    private final BigInteger[][] terms;

    /** Grains in 1. */
    final BigInteger grain;

    final long slack;

    Numbers(Diagram diagram, List<Valuation> valuations) {
        this.diagram = diagram;
        this.valuations = List.copyOf(valuations);
        this.terms = valuations.stream().map(this::sums).toArray(BigInteger[][]::new);
        BigInteger common = BigInteger.ONE;
        for (Valuation valuation : valuations) {
            common = Row.lcm(common, valuation.scale());
        }
        int bits = 0;
        int whole = 0;
        for (Valuation valuation : valuations) {
            BigInteger most = valuation.bound();
            bits = Math.max(
                    bits, most.multiply(common.divide(valuation.scale())).bitLength());
            whole = Math.max(whole, most.divide(valuation.scale()).bitLength());
        }
        boolean narrow = bits <= BITS;
        this.grain = narrow ? common : BigInteger.ONE.shiftLeft(Math.max(0, BITS - whole));
        this.slack = narrow ? 0 : diagram.layers() + 1;
    }

    private BigInteger[] sums(Valuation valuation) {
        Map<Condition, BigInteger> changes = new HashMap<>();
        for (Valuation.Term term : valuation.terms()) {
            if (!diagram.terms().contains(term.when())) {
                throw new IllegalArgumentException("party " + valuation.party()
                        + " has an interaction that the diagram does not know; build it with the terms of all parties");
            }
            changes.merge(term.when(), term.change(), BigInteger::add);
        }
        BigInteger[] sums = new BigInteger[diagram.labels()];
        for (int number = 0; number < sums.length; number++) {
            sums[number] = BigInteger.ZERO;
            for (int term : diagram.label(number)) {
                sums[number] =
                        sums[number].add(changes.getOrDefault(diagram.terms().get(term), BigInteger.ZERO));
            }
        }
        return sums;
    }

    int parties() {
        return valuations.size();
    }

    /** What stands for 1 in exact numbers of a party. */
    BigInteger scale(int p) {
        return valuations.get(p).scale();
    }

    /** What every settlement gets. */
    BigInteger always(int p) {
        return terms[p][diagram.always()];
    }

    /** What an arc adds, exactly. */
    BigInteger exact(int p, int layer, int option, int label) {
        BigInteger part = valuations.get(p).parts()[diagram.issue(layer)][option];
        BigInteger sum = terms[p][label];
        return sum.signum() == 0 ? part : part.add(sum);
    }

    long grains(int p, BigInteger exact) {
        return floor(exact.multiply(grain), scale(p)).longValueExact();
    }

    /** Of a ratio, rounded down and kept to where sums of grains can lie or just beyond. */
    long level(BigInteger numerator, BigInteger denominator) {
        BigInteger floor = floor(numerator.multiply(grain), denominator);
        return floor.bitLength() <= BITS + 2 ? floor.longValue() : floor.signum() * (1L << (BITS + 2));
    }

    static BigInteger floor(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    BigInteger[] exact(int[] chosen) {
        BigInteger[] values = new BigInteger[valuations.size()];
        for (int p = 0; p < values.length; p++) {
            values[p] = valuations.get(p).value(chosen);
        }
        return values;
    }

    Point point(int[] chosen) {
        BigInteger[] exact = exact(chosen);
        List<Ratio> values = new ArrayList<>();
        for (int p = 0; p < exact.length; p++) {
            values.add(new Ratio(exact[p], scale(p)));
        }
        return new Point(values, Settlement.of(chosen));
    }

    Valuation valuation(int p) {
        return valuations.get(p);
    }
}
