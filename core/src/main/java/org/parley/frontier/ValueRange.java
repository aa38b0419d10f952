package org.parley.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * The least and the greatest value of each party over a diagram that is not empty: a shortest and a longest path. Time: arcs, for
 * each party.
 */
public record ValueRange(List<Ratio> least, List<Ratio> greatest) {

    /** @param valuations the diagram knows all their terms */
    public static ValueRange of(Diagram diagram, List<Valuation> valuations) {
        if (diagram.isEmpty()) {
            throw new IllegalArgumentException("there is no settlement, so nothing is worth most or least");
        }
        Worths worths = new Worths(diagram, valuations);
        return new ValueRange(outermost(diagram, worths, -1), outermost(diagram, worths, 1));
    }

    private static List<Ratio> outermost(Diagram diagram, Worths worths, int sign) {
        return IntStream.range(0, worths.parties())
                .mapToObj(p -> worths.value(rest(diagram, worths, p, sign)[0][0], p))
                .toList();
    }

    /**
     * By layer and node, the most (sign 1) or least (sign −1) that the rest of the way adds for a party, in its units.
     */
    static BigInteger[][] rest(Diagram diagram, Worths worths, int p, int sign) {
        int end = diagram.layers();
        BigInteger[][] rest = new BigInteger[end + 1][];
        rest[end] = new BigInteger[diagram.nodes(end)];
        Arrays.fill(rest[end], BigInteger.ZERO);
        for (int l = end - 1; l >= 0; l--) {
            rest[l] = new BigInteger[diagram.nodes(l)];
            for (int u = 0; u < rest[l].length; u++) {
                for (int o = 0; o < diagram.options(l); o++) {
                    int to = diagram.child(l, u, o);
                    if (to >= 0) {
                        BigInteger sum = rest[l + 1][to].add(worths.gain(p, l, o, diagram.label(l, u, o)));
                        rest[l][u] = rest[l][u] == null || sum.compareTo(rest[l][u]) * sign > 0 ? sum : rest[l][u];
                    }
                }
            }
        }
        return rest;
    }
}
