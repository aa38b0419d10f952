package org.parley.bargain;

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
                List.of(ByValues.nash(points), kalai, ByValues.socialWelfare(points)),
                List.of(ByValues.opposition(kalai)),
                "");
    }
}
