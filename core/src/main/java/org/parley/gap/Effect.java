package org.parley.gap;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;

/**
 * What a change from one settlement to another is worth to one party.
 *
 * @param parts on each of the issues that change, in order
 * @param interactions what interactions add, after less before
 * @param total v after less v before
 */
record Effect(List<Ratio> parts, Ratio interactions, Ratio total) {

    static Effect of(Stakes.Side side, int[] from, int[] to, int[] changed) {
        Valuation values = side.values();
        List<Ratio> parts = IntStream.of(changed)
                .mapToObj(issue -> new Ratio(
                        values.parts()[issue][to[issue]].subtract(values.parts()[issue][from[issue]]), values.scale()))
                .toList();
        Ratio total = new Ratio(values.value(to).subtract(values.value(from)), values.scale());
        return new Effect(parts, total.minus(parts.stream().reduce(Ratio.ZERO, Ratio::plus)), total);
    }

    boolean givesAndGets() {
        return parts.stream().anyMatch(part -> part.signum() < 0)
                && parts.stream().anyMatch(part -> part.signum() > 0);
    }
}
