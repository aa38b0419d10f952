package org.parley.gap;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.dispute.Condition;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * What the arcs of a diagram add to v − r of some parties, as whole numbers that fit a {@code long} with room to weigh and add
 * them. Where the common scale needs more bits, every summand's leading bits are kept and rounded up: a sum lies at most {@link
 * #slack()} above the exact number of the same units, never below it. {@link #exact} decides what that leaves open.
 */
final class Gains {

    /** Weights of parties take 16 bits more, and a sign. */
    private static final int BITS = 45;

    private final Diagram diagram;
    private final List<Valuation> valuations;
    private final int shift;
    private final long[][][] parts;
    private final long[][] terms;
    private final long[] start;

    /** @param valuations at one scale, each with its reservation; the diagram knows all their terms */
    Gains(Diagram diagram, List<Valuation> valuations) {
        this.diagram = diagram;
        this.valuations = valuations;
        this.shift = Math.max(0, valuations.stream().mapToInt(Gains::bits).max().orElse(0) - BITS);
        this.parts = new long[valuations.size()][diagram.layers()][];
        this.terms = new long[valuations.size()][diagram.labels()];
        this.start = new long[valuations.size()];
        for (int p = 0; p < start.length; p++) {
            fill(p, valuations.get(p));
        }
    }

    private static int bits(Valuation valuation) {
        return valuation
                .reservation()
                .orElseThrow()
                .abs()
                .add(valuation.bound())
                .bitLength();
    }

    private void fill(int p, Valuation valuation) {
        for (int l = 0; l < diagram.layers(); l++) {
            BigInteger[] own = valuation.parts()[diagram.issue(l)];
            parts[p][l] = new long[own.length];
            for (int o = 0; o < own.length; o++) {
                parts[p][l][o] = up(own[o]);
            }
        }
        Map<Condition, BigInteger> changes = new HashMap<>();
        valuation.terms().forEach(term -> changes.merge(term.when(), term.change(), BigInteger::add));
        for (int label = 0; label < terms[p].length; label++) {
            BigInteger sum = BigInteger.ZERO;
            for (int term : diagram.label(label)) {
                sum = sum.add(changes.getOrDefault(diagram.terms().get(term), BigInteger.ZERO));
            }
            terms[p][label] = up(sum);
        }
        start[p] = up(valuation.reservation().orElseThrow().negate()) + terms[p][diagram.always()];
    }

    private long up(BigInteger number) {
        return -number.negate().shiftRight(shift).longValueExact();
    }

    Diagram diagram() {
        return diagram;
    }

    int parties() {
        return start.length;
    }

    /** The units of {@code long} sums are 2 to the power of this. */
    int shift() {
        return shift;
    }

    /** How far a sum along a whole way may lie above the exact number; 0 where it is exact. */
    long slack() {
        return shift == 0 ? 0 : 2L * diagram.layers() + 2;
    }

    /** Before anything is chosen. */
    long start(int p) {
        return start[p];
    }

    long of(int p, int layer, int option, int label) {
        return parts[p][layer][option] + terms[p][label];
    }

    /** What an option is worth to every party, exactly. */
    List<BigInteger> parts(int issue, int option) {
        return valuations.stream()
                .map(valuation -> valuation.parts()[issue][option])
                .toList();
    }

    /** v − r at the common scale. */
    BigInteger[] exact(int[] chosen) {
        BigInteger[] gains = new BigInteger[start.length];
        for (int p = 0; p < gains.length; p++) {
            Valuation valuation = valuations.get(p);
            gains[p] = valuation.value(chosen).subtract(valuation.reservation().orElseThrow());
        }
        return gains;
    }

    BigInteger scale() {
        return valuations.isEmpty() ? BigInteger.ONE : valuations.getFirst().scale();
    }
}
