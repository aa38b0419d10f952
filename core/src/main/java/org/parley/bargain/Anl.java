package org.parley.bargain;

import java.util.Collections;
import java.util.List;
import org.parley.frontier.Frontier;

/**
 * The Automated Negotiation League 2022, {@code utils/create_domains.py}, for two parties, over the whole frontier, whatever no
 * deal is worth:
 *
 * <ul>
 *   <li>Nash: max u₁u₂.
 *   <li>"Kalai": min |u₁ − u₂|, which its plots call Kalai–Smorodinsky.
 *   <li>Social welfare: max u₁ + u₂.
 *   <li>Opposition: the distance of its Kalai point to (1, 1).
 * </ul>
 */
final class Anl {

    static final String ID = "anl";

    private Anl() {}

    static Variant of(Variant.Ground ground) {
        if (!ground.isTwo()) {
            return new Variant(ID, "ANL 2022", List.of(), List.of(), "Defined for two parties only.");
        }
        List<Frontier.Point> points = ground.frontier().points();
        Solution kalai = Variant.least(
                "kalai",
                "Kalai",
                "The least difference between the two values, whatever no deal is worth.",
                points,
                point -> Variant.spread(point.values()));
        return new Variant(
                ID,
                "ANL 2022",
                List.of(
                        Variant.greatest(
                                "nash",
                                "Nash",
                                "The greatest product of values, whatever no deal is worth.",
                                points,
                                point -> Variant.product(point.values())),
                        kalai,
                        Variant.greatest(
                                "social-welfare",
                                "Social welfare",
                                "The greatest sum of values.",
                                points,
                                point -> Variant.sum(point.values()))),
                List.of(opposition(kalai)),
                "");
    }

    /**
     * The distance of a platform's "Kalai" point to (1, 1). Where several tie, which of them the platform takes depends on how it
     * rounds; that of the one best for the first party is given, and said how far the others' differ.
     */
    static Variant.Figure opposition(Solution kalai) {
        String definition = "The distance of its Kalai point to 1 for everybody.";
        List<Distance> distances = kalai.points().stream()
                .map(point -> Distance.toOnes(point.values()))
                .toList();
        if (distances.isEmpty()) {
            return Variant.Figure.none("opposition", "Opposition", definition, "There is no settlement.");
        }
        Distance least = Collections.min(distances);
        Distance most = Collections.max(distances);
        String note = least.equals(most)
                ? ""
                : "Several Kalai points tie, at distances from " + least.decimal() + " to " + most.decimal()
                        + "; given is that of the one best for the first party.";
        return Variant.Figure.of("opposition", "Opposition", definition, distances.getFirst(), note);
    }
}
