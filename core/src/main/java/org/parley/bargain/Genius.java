package org.parley.bargain;

import java.util.List;
import java.util.Optional;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * Genius 10, {@code BidSpace} and {@code MultilateralAnalysis}, over the whole frontier, whatever no deal is worth:
 *
 * <ul>
 *   <li>Nash: max Π (u_i − r_i), r_i = 0 where none is stated. Not confined to points with u ≥ r, so that two losses multiply to a
 *       gain. Genius takes the first of several.
 *   <li>Kalai–Smorodinsky: min Σ_{i&lt;j} |u_i − u_j|, not rescaled, r ignored. Genius starts from 2 and so names none where the
 *       least sum is 2 or more.
 *   <li>Social welfare: max Σ u_i.
 *   <li>Opposition: the least distance from any settlement to (1, …, 1).
 * </ul>
 */
final class Genius {

    static final String ID = "genius";

    private static final Ratio START = Ratio.of(2);

    private Genius() {}

    static Variant of(Variant.Ground ground) {
        List<Frontier.Point> points = ground.frontier().points();
        List<Ratio> from = ground.each(p -> ground.reservations().get(p).orElse(Ratio.ZERO));
        Solution ks = Variant.least(
                "kalai-smorodinsky",
                "Kalai–Smorodinsky",
                "The least sum of differences between any two values, not rescaled, whatever no deal is worth.",
                points,
                point -> differences(point.values()));
        return new Variant(
                ID,
                "Genius",
                List.of(
                        Variant.greatest(
                                "nash",
                                "Nash",
                                "The greatest product of value less reservation (0 where none is stated) over the whole frontier,"
                                        + " points below a reservation included.",
                                points,
                                point -> Variant.product(
                                        ground.each(p -> point.values().get(p).minus(from.get(p))))),
                        ks.objective().map(sum -> sum.compareTo(START) >= 0).orElse(false) ? unnamed(ks) : ks,
                        ByValues.socialWelfare(points)),
                List.of(opposition(ground)),
                "");
    }

    private static Solution unnamed(Solution ks) {
        return new Solution(
                ks.id(),
                ks.name(),
                ks.definition(),
                List.of(),
                Optional.empty(),
                "Genius names no point: it looks for a sum below 2, and the least is "
                        + ks.objective().orElseThrow().decimal() + ".");
    }

    private static Ratio differences(List<Ratio> values) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                Ratio difference = values.get(i).minus(values.get(j));
                sum = sum.plus(difference.signum() < 0 ? difference.negate() : difference);
            }
        }
        return sum;
    }

    private static Variant.Figure opposition(Variant.Ground ground) {
        return ground.opposition()
                .map(found -> Variant.Figure.of(
                        "opposition",
                        "Opposition",
                        Opposition.DEFINITION,
                        found.nearest(),
                        found.isExact()
                                ? ""
                                : "No settlement is nearer than "
                                        + found.atLeast().decimal() + "."))
                .orElseGet(() -> Variant.Figure.none(
                        "opposition", "Opposition", Opposition.DEFINITION, "There is no settlement."));
    }
}
