package org.parley.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * The set of weights that fit what is known of a party's importance: w ≥ 0, Σ w = 1, the ranges, the order.
 *
 * @param ranges by issue, cut by the order
 * @param ranged whether any stated range is narrower than 0 to 1
 */
record WeightRanges(OrderedRanges ranges, boolean ranged) {

    static WeightRanges of(Optional<Importance> importance, int issues) {
        List<Interval> stated = new ArrayList<>();
        boolean ranged = false;
        for (int issue = 0; issue < issues; issue++) {
            int index = issue;
            Interval range = importance
                    .flatMap(known -> Optional.ofNullable(known.weights().get(index)))
                    .orElse(Interval.UNIT);
            ranged |= range.low().signum() > 0 || range.high().compareTo(Ratio.ONE) < 0;
            // Beyond 0 to 1 no weight can lie; a range wholly outside is left to contradict.
            Ratio high = range.high().min(Ratio.ONE).max(range.low());
            stated.add(new Interval(range.low().max(Ratio.ZERO).min(high), high));
        }
        Order order = importance.map(Importance::order).orElseGet(Order.None::new);
        return new WeightRanges(OrderedRanges.of(order, stated), ranged);
    }

    /** Σ of the tightened lower ends: the least that the weights can add up to. */
    Ratio least() {
        return sum(ranges.low());
    }

    /** Σ of the tightened upper ends: the most that the weights can add up to. */
    Ratio most() {
        return sum(ranges.high());
    }

    /** How many issues share a variable's weight. */
    int multiplicity(int variable) {
        return ranges.members()[variable].length;
    }

    /**
     * τ = (1 − Σl) / (Σu − Σl): the point l + τ(u − l) adds up to 1 and keeps the order, because l and u both do. So
     * there are weights that fit exactly when 0 ≤ τ ≤ 1. It is 0 where Σl = Σu.
     */
    Ratio tau() {
        Ratio least = least();
        Ratio width = most().minus(least);
        return width.signum() == 0 ? Ratio.ZERO : Ratio.ONE.minus(least).over(width);
    }

    /** l + τ(u − l) of each variable. */
    Ratio[] middle() {
        Ratio tau = tau();
        Ratio[] middle = new Ratio[ranges.size()];
        for (int v = 0; v < middle.length; v++) {
            Ratio low = ranges.low()[v];
            middle[v] = low.plus(tau.times(ranges.high()[v].minus(low)));
        }
        return middle;
    }

    /**
     * The greatest Σ_i w_i d_i over all weights that fit. Without ranges the corners of the set are the even weights on the top
     * m levels, tiers filled from their greatest, and all weight on a thing outside the order; without an order, what is left
     * above the lower ends goes to the greatest first; otherwise a linear program.
     *
     * @param scores d, by issue
     */
    Ratio greatest(List<Ratio> scores) {
        Ratio[] means = new Ratio[ranges.size()];
        for (int v = 0; v < means.length; v++) {
            means[v] = Ratio.ZERO;
            for (int issue : ranges.members()[v]) {
                means[v] = means[v].plus(scores.get(issue));
            }
            means[v] = means[v].over(Ratio.of(multiplicity(v)));
        }
        if (!ranged) {
            return greatestCorner(means);
        }
        return ranges.isUnordered() ? filled(means) : programmed(means);
    }

    private Ratio greatestCorner(Ratio[] means) {
        Optional<Ratio> greatest = Optional.empty();
        Ratio sum = Ratio.ZERO;
        long many = 0;
        int listed = 0;
        for (int[] level : ranges.levels()) {
            for (int v : descending(level, means)) {
                sum = sum.plus(means[v].times(Ratio.of(multiplicity(v))));
                many += multiplicity(v);
                Ratio mean = sum.over(Ratio.of(many));
                greatest = Optional.of(greatest.map(mean::max).orElse(mean));
                listed++;
            }
        }
        for (int v = listed; v < means.length; v++) {
            Ratio mean = means[v];
            greatest = Optional.of(greatest.map(mean::max).orElse(mean));
        }
        return greatest.orElseThrow();
    }

    private Ratio filled(Ratio[] means) {
        Ratio left = Ratio.ONE.minus(least());
        Ratio sum = OrderedRanges.sum(means, ranges.low());
        int[] all = java.util.stream.IntStream.range(0, means.length).toArray();
        for (int v : descending(all, means)) {
            Ratio more = left.min(ranges.high()[v].minus(ranges.low()[v]));
            sum = sum.plus(more.times(means[v]));
            left = left.minus(more);
        }
        return sum;
    }

    /** First the total is raised to 1, then the scores as far as the total allows. */
    private Ratio programmed(Ratio[] means) {
        Ratio[] many = new Ratio[means.length];
        Ratio[] gains = new Ratio[means.length];
        for (int v = 0; v < means.length; v++) {
            many[v] = Ratio.of(multiplicity(v));
            gains[v] = many[v].times(means[v]);
        }
        Ratio climbed = ranges.climbed(List.of(many, gains), List.<Ratio[]>of(many), List.of(Ratio.ONE.minus(least())));
        return OrderedRanges.sum(gains, ranges.low()).plus(climbed);
    }

    private static int[] descending(int[] variables, Ratio[] by) {
        return Arrays.stream(variables)
                .boxed()
                .sorted(Comparator.comparing((Integer v) -> by[v]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Ratio sum(Ratio[] values) {
        Ratio sum = Ratio.ZERO;
        for (int v = 0; v < values.length; v++) {
            sum = sum.plus(values[v].times(Ratio.of(multiplicity(v))));
        }
        return sum;
    }
}
