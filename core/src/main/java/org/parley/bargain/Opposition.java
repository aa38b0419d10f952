package org.parley.bargain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.frontier.FrontierTooLargeException;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * How far the parties' wishes lie apart: the least distance ‖1 − v(x)‖₂ from (1, …, 1) over a set of settlements, values not
 * rescaled. Squares of distances are compared, exactly.
 *
 * <p>Where no value exceeds 1, a settlement that dominates another is at least as near, so that efficient ones suffice. Where
 * values exceed 1 an overshoot counts as a distance, too, and a dominated settlement can be nearer. It lies below an efficient y
 * and is no nearer than y would be without the overshoot; if none of these bounds is below the nearest efficient point, that is
 * the answer. Otherwise {@link #among} looks at all settlements that could be nearer.
 *
 * @param nearest the least distance found
 * @param atLeast no settlement is nearer; the same where the answer is exact
 * @param values of the nearest, in lexicographic order best first for the first party
 * @param settlement one that is
 */
public record Opposition(Distance nearest, Distance atLeast, List<Ratio> values, Settlement settlement) {

    public static final String DEFINITION =
            "The least distance from any settlement to 1 for everybody, values not rescaled.";

    public Opposition {
        values = List.copyOf(values);
    }

    public boolean isExact() {
        return nearest.equals(atLeast);
    }

    /**
     * From the efficient points of the set alone.
     *
     * @return none if there is no settlement
     */
    public static Optional<Opposition> of(Frontier frontier) {
        Opposition best = null;
        Distance bound = null;
        for (Frontier.Point point : frontier.points()) {
            Distance own = Distance.toOnes(point.values());
            if (best == null || own.compareTo(best.nearest) < 0) {
                best = new Opposition(own, own, point.values(), point.example());
            }
            Distance below = Distance.toOnes(
                    point.values().stream().map(value -> value.min(Ratio.ONE)).toList());
            bound = bound == null || below.compareTo(bound) < 0 ? below : bound;
        }
        if (best == null || bound == null) {
            return Optional.empty();
        }
        return Optional.of(new Opposition(best.nearest, bound, best.values, best.settlement));
    }

    /**
     * Over all settlements of a diagram, with their frontier at hand. Where its points leave the answer open, those settlements
     * are compared that are within the distance found and differ in a value above 1, as a frontier of both signs of that value.
     *
     * @return not exact only where that frontier passes the engine's limit
     */
    public static Optional<Opposition> among(
            Diagram diagram, List<Valuation> valuations, Frontier frontier, ExactFrontier engine) {
        return among(
                valuations,
                frontier,
                both -> engine.zone(IntStream.range(0, both.size()).boxed().toList(), diagram, both));
    }

    /**
     * The same over any set of settlements.
     *
     * @param zone the frontier of valuations over those settlements that are worth at least the no-deal value by each of them
     * @return not exact only where {@code zone} ends with a {@link FrontierTooLargeException}
     */
    public static Optional<Opposition> among(
            List<Valuation> valuations, Frontier frontier, Function<List<Valuation>, Frontier> zone) {
        Optional<Opposition> found = of(frontier);
        return found.map(first -> first.isExact() ? first : nearer(first, valuations, frontier, zone));
    }

    private static Opposition nearer(
            Opposition first, List<Valuation> valuations, Frontier frontier, Function<List<Valuation>, Frontier> zone) {
        Ratio reach = first.nearest.roundedUp();
        List<Valuation> both = new ArrayList<>();
        valuations.forEach(valuation -> both.add(valuation.worthAtLeast(Ratio.ONE.minus(reach))));
        for (int p = 0; p < valuations.size(); p++) {
            int party = p;
            if (frontier.points().stream()
                    .anyMatch(point -> point.values().get(party).compareTo(Ratio.ONE) > 0)) {
                both.add(valuations
                        .get(p)
                        .negated()
                        .worthAtLeast(Ratio.ONE.plus(reach).negate()));
            }
        }
        Frontier within;
        try {
            within = zone.apply(both);
        } catch (FrontierTooLargeException tooLarge) {
            return first;
        }
        Opposition best = first;
        for (Frontier.Point point : within.points()) {
            List<Ratio> values = point.values().subList(0, valuations.size());
            Distance own = Distance.toOnes(values);
            if (own.compareTo(best.nearest) < 0) {
                best = new Opposition(own, own, values, point.example());
            }
        }
        return new Opposition(best.nearest, best.nearest, best.values, best.settlement);
    }
}
