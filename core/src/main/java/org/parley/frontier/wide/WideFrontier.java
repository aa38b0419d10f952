package org.parley.frontier.wide;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.frontier.Watch;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;

/** Draft. */
public record WideFrontier(boolean clip, Watch watch) {

    public Frontier all(
            List<Integer> parties, List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {
        return frontier(parties, issues, conditions, valuations, false);
    }

    public Frontier zone(
            List<Integer> parties, List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {
        return frontier(parties, issues, conditions, valuations, true);
    }

    private Frontier frontier(
            List<Integer> parties,
            List<Issue> issues,
            List<Condition> conditions,
            List<Valuation> valuations,
            boolean zone) {
        int[] sizes = issues.stream().mapToInt(Issue::size).toArray();
        List<Effect> effects = Effect.of(conditions, valuations);
        Reduced reduced = Reduced.of(sizes, effects, valuations);
        BigInteger far = BigInteger.ONE.shiftLeft(4000);
        BigInteger[] least = reduced.scales().stream()
                .map(scale -> zone
                        ? scale.unitsFor(scale.valuation().reservation().orElseThrow())
                        : far.negate())
                .toArray(BigInteger[]::new);
        BigInteger[] most = reduced.scales().stream()
                .map(scale -> clip ? scale.unitsFor(scale.valuation().scale()) : far)
                .toArray(BigInteger[]::new);
        long t0 = System.nanoTime();
        Search search = new Search(reduced, least, most, 3_000_000, watch);
        List<Search.Found> found = search.run();
        if (Boolean.getBoolean("loud")) System.out.println("nodes " + search.nodes + " leaves " + search.leaves + " found " + found.size() + " "
                + (System.nanoTime() - t0) / 1e6);
        Comparator<Search.Found> order = (a, b) -> {
            for (int p = 0; p < a.units().length; p++) {
                int sign = b.units()[p].compareTo(a.units()[p]);
                if (sign != 0) {
                    return sign;
                }
            }
            return 0;
        };
        return new Frontier(
                parties,
                found.stream()
                        .sorted(order)
                        .map(one -> new Frontier.Point(
                                IntStream.range(0, valuations.size())
                                        .mapToObj(p -> value(reduced.scales().get(p), one.units()[p]))
                                        .toList(),
                                List.of(Settlement.of(one.settlement()))))
                        .toList());
    }

    private Ratio value(Rough scale, BigInteger units) {
        Ratio value = new Ratio(scale.valueOf(units), scale.valuation().scale());
        return clip ? value.min(Ratio.ONE) : value;
    }
}
