package org.parley.bargain;

import java.util.List;
import org.parley.frontier.Frontier;

/**
 * NegoLog, {@code nenv/BidSpace.py}, for two parties, over the whole frontier, whatever no deal is worth:
 *
 * <ul>
 *   <li>Nash: max u₁u₂; the product is its "Nash Product" ("Product Score").
 *   <li>"Kalai": max u₁ + u₂, which others call utilitarian; the sum is its "Social Welfare".
 *   <li>Opposition: the distance of that point to (1, 1).
 * </ul>
 */
final class NegoLog {

    static final String ID = "negolog";

    private NegoLog() {}

    static Variant of(Variant.Ground ground) {
        if (!ground.isTwo()) {
            return new Variant(ID, "NegoLog", List.of(), List.of(), "Defined for two parties only.");
        }
        List<Frontier.Point> points = ground.frontier().points();
        Solution kalai = Variant.greatest(
                "kalai",
                "Kalai",
                "The greatest sum of values, which others call utilitarian.",
                points,
                point -> Variant.sum(point.values()));
        return new Variant(
                ID, "NegoLog", List.of(ByValues.nash(points), kalai), List.of(ByValues.opposition(kalai)), "");
    }
}
