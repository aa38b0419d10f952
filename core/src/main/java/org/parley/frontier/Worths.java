package org.parley.frontier;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.dispute.Condition;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * What the arcs of a diagram add for each party, in whole units of its own: v_p = (base_p + unit_p · u_p) / scale_p, where the
 * arcs' u_p add up. The base takes each issue's least part away and the unit is the greatest common divisor of what is left, so
 * that u_p is as small as it can be without losing a tie.
 *
 * <p>A vector is a row of words, {@code words} of them for every party, the most significant first: one {@code long} where
 * all sums fit 61 bits; otherwise digits of equally many bits, of which the first has the sign and tells most values apart.
 * Either way rows compare word by word as the vectors compare lexicographically. There are at least two parties: missing ones
 * gain nothing anywhere.
 */
final class Worths {

    private static final int NARROW_BITS = 61;

    private final Diagram diagram;
    private final List<Valuation> valuations;
    private final int dimensions;
    private final int words;
    private final int digit;
    private final BigInteger[] base;
    private final BigInteger[] unit;

    /** By party, layer and option. */
    private final BigInteger[][][] parts;

    /** By party and number of a set of terms. */
    private final BigInteger[][] terms;

    /** The same, where one word is enough. */
    private final long[][][] narrowParts;

    private final long[][] narrowTerms;

    Worths(Diagram diagram, List<Valuation> valuations) {
        this(diagram, valuations, false);
    }

    /** Such that no arc takes anything away. */
    static Worths fromLeast(Diagram diagram, List<Valuation> valuations) {
        return new Worths(diagram, valuations, true);
    }

    private Worths(Diagram diagram, List<Valuation> valuations, boolean fromLeast) {
        this.diagram = diagram;
        this.valuations = List.copyOf(valuations);
        this.dimensions = Math.max(2, valuations.size());
        this.base = new BigInteger[dimensions];
        this.unit = new BigInteger[dimensions];
        this.parts = new BigInteger[dimensions][diagram.layers()][];
        this.terms = new BigInteger[dimensions][diagram.labels()];
        int bits = 0;
        for (int p = 0; p < dimensions; p++) {
            bits = Math.max(bits, scale(p));
        }
        if (fromLeast) {
            raise();
            bits = greatest().bitLength();
        }
        this.words = bits / (NARROW_BITS + 1) + 1;
        this.digit = bits / words + 1;
        this.narrowParts = new long[dimensions][diagram.layers()][];
        this.narrowTerms = new long[dimensions][diagram.labels()];
        if (words == 1) {
            narrow();
        }
    }

    /** @return how many bits the units of a partial sum may need, sign aside */
    private int scale(int p) {
        BigInteger[] sums = new BigInteger[diagram.labels()];
        for (int label = 0; label < sums.length; label++) {
            sums[label] = p < valuations.size() ? sum(valuations.get(p), diagram.label(label)) : BigInteger.ZERO;
        }
        base[p] = sums[diagram.always()];
        BigInteger common = BigInteger.ZERO;
        for (int l = 0; l < diagram.layers(); l++) {
            BigInteger[] part = new BigInteger[diagram.options(l)];
            BigInteger least = part(p, l, 0);
            for (int o = 0; o < part.length; o++) {
                part[o] = part(p, l, o);
                least = least.min(part[o]);
            }
            base[p] = base[p].add(least);
            for (int o = 0; o < part.length; o++) {
                part[o] = part[o].subtract(least);
                common = common.gcd(part[o]);
            }
            parts[p][l] = part;
        }
        for (BigInteger sum : sums) {
            common = common.gcd(sum);
        }
        unit[p] = common.signum() == 0 ? BigInteger.ONE : common;
        BigInteger most = BigInteger.ZERO;
        for (BigInteger[] part : parts[p]) {
            BigInteger greatest = BigInteger.ZERO;
            for (int o = 0; o < part.length; o++) {
                part[o] = part[o].divide(unit[p]);
                greatest = greatest.max(part[o]);
            }
            most = most.add(greatest);
        }
        for (int label = 0; label < sums.length; label++) {
            terms[p][label] = sums[label].divide(unit[p]);
        }
        if (p < valuations.size()) {
            for (Valuation.Term term : valuations.get(p).terms()) {
                most = most.add(term.change().abs().divide(unit[p])).add(BigInteger.ONE);
            }
        }
        return most.bitLength();
    }

    private void raise() {
        for (int p = 0; p < dimensions; p++) {
            for (int l = 0; l < diagram.layers(); l++) {
                BigInteger least = extreme(p, l, -1);
                base[p] = base[p].add(unit[p].multiply(least));
                for (int o = 0; o < parts[p][l].length; o++) {
                    parts[p][l][o] = parts[p][l][o].subtract(least);
                }
            }
        }
    }

    /** No sum of arcs is greater, for any party; where no arc takes anything away. */
    BigInteger greatest() {
        BigInteger greatest = BigInteger.ZERO;
        for (int p = 0; p < dimensions; p++) {
            BigInteger sum = BigInteger.ZERO;
            for (int l = 0; l < diagram.layers(); l++) {
                sum = sum.add(extreme(p, l, 1));
            }
            greatest = greatest.max(sum);
        }
        return greatest;
    }

    /** The least (sign −1) or greatest (sign 1) that an arc of a layer adds. */
    private BigInteger extreme(int p, int l, int sign) {
        BigInteger extreme = null;
        for (int u = 0; u < diagram.nodes(l); u++) {
            for (int o = 0; o < diagram.options(l); o++) {
                if (diagram.child(l, u, o) >= 0) {
                    BigInteger gain = gain(p, l, o, diagram.label(l, u, o));
                    extreme = extreme == null || gain.compareTo(extreme) * sign > 0 ? gain : extreme;
                }
            }
        }
        return extreme == null ? BigInteger.ZERO : extreme;
    }

    private BigInteger part(int p, int layer, int option) {
        return p < valuations.size() ? valuations.get(p).parts()[diagram.issue(layer)][option] : BigInteger.ZERO;
    }

    private BigInteger sum(Valuation valuation, int[] met) {
        Map<Condition, BigInteger> changes = new HashMap<>();
        for (Valuation.Term term : valuation.terms()) {
            if (!diagram.terms().contains(term.when())) {
                throw new IllegalArgumentException("party " + valuation.party()
                        + " has an interaction that the diagram does not know; build it with the terms of all parties");
            }
            changes.merge(term.when(), term.change(), BigInteger::add);
        }
        BigInteger sum = BigInteger.ZERO;
        for (int term : met) {
            sum = sum.add(changes.getOrDefault(diagram.terms().get(term), BigInteger.ZERO));
        }
        return sum;
    }

    private void narrow() {
        for (int p = 0; p < dimensions; p++) {
            for (int l = 0; l < diagram.layers(); l++) {
                narrowParts[p][l] = new long[parts[p][l].length];
                for (int o = 0; o < narrowParts[p][l].length; o++) {
                    narrowParts[p][l][o] = parts[p][l][o].longValueExact();
                }
            }
            for (int label = 0; label < diagram.labels(); label++) {
                narrowTerms[p][label] = terms[p][label].longValueExact();
            }
        }
    }

    int dimensions() {
        return dimensions;
    }

    /** Sums are less than 2 to so many bits, and more than the same below 0. */
    int bits() {
        return words * digit - 1;
    }

    /** How many words each party takes. */
    int words() {
        return words;
    }

    int columns() {
        return dimensions * words;
    }

    /** What an arc adds for one party. */
    BigInteger gain(int p, int layer, int option, int label) {
        return parts[p][layer][option].add(terms[p][label]);
    }

    /** What an arc adds, written to one row. */
    void gain(int layer, int option, int label, long[][] columns, int row) {
        for (int p = 0; p < dimensions; p++) {
            if (words == 1) {
                columns[p][row] = narrowParts[p][layer][option] + narrowTerms[p][label];
            } else {
                write(gain(p, layer, option, label), p, columns, row);
            }
        }
    }

    void write(BigInteger value, int p, long[][] columns, int row) {
        BigInteger left = value;
        long mask = (1L << digit) - 1;
        for (int w = words - 1; w > 0; w--) {
            columns[p * words + w][row] = left.longValue() & mask;
            left = left.shiftRight(digit);
        }
        columns[p * words][row] = left.longValueExact();
    }

    BigInteger read(long[][] columns, int row, int p) {
        BigInteger value = BigInteger.valueOf(columns[p * words][row]);
        for (int w = 1; w < words; w++) {
            value = value.shiftLeft(digit).or(BigInteger.valueOf(columns[p * words + w][row]));
        }
        return value;
    }

    /** {@code to[row] = a[i] + b[j]}, for every party. */
    void add(long[][] a, int i, long[][] b, int j, long[][] to, int row) {
        long mask = (1L << digit) - 1;
        for (int p = 0; p < dimensions; p++) {
            long carry = 0;
            for (int column = (p + 1) * words - 1; column > p * words; column--) {
                long sum = a[column][i] + b[column][j] + carry;
                carry = sum >>> digit;
                to[column][row] = sum & mask;
            }
            to[p * words][row] = a[p * words][i] + b[p * words][j] + carry;
        }
    }

    /** {@code to[0] = a[i]} less what an arc adds, for every party. */
    void less(long[][] a, int i, int layer, int option, int label, long[][] to) {
        for (int p = 0; p < dimensions; p++) {
            if (words == 1) {
                to[p][0] = a[p][i] - narrowParts[p][layer][option] - narrowTerms[p][label];
            } else {
                write(read(a, i, p).subtract(gain(p, layer, option, label)), p, to, 0);
            }
        }
    }

    /** {@code to[0] = a[i] − b[j]}, for every party. */
    void less(long[][] a, int i, long[][] b, int j, long[][] to) {
        for (int p = 0; p < dimensions; p++) {
            if (words == 1) {
                to[p][0] = a[p][i] - b[p][j];
            } else {
                write(read(a, i, p).subtract(read(b, j, p)), p, to, 0);
            }
        }
    }

    /** The least u_p that is worth the no-deal alternative. */
    BigInteger threshold(int p) {
        Valuation valuation = valuations.get(p);
        BigInteger reservation = valuation
                .reservation()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the no-deal value of party " + valuation.party() + " is not known"));
        BigInteger[] units = reservation.subtract(base[p]).divideAndRemainder(unit[p]);
        return units[1].signum() > 0 ? units[0].add(BigInteger.ONE) : units[0];
    }

    Ratio value(BigInteger units, int p) {
        return new Ratio(base[p].add(unit[p].multiply(units)), valuations.get(p).scale());
    }

    /** The no-deal value, which must be known. */
    Ratio noDeal(int p) {
        Valuation valuation = valuations.get(p);
        return new Ratio(valuation.reservation().orElseThrow(), valuation.scale());
    }

    int parties() {
        return valuations.size();
    }
}
