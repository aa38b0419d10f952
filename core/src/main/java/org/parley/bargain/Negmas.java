package org.parley.bargain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * NegMAS, {@code calc_scenario_stats} of {@code preferences/ops.py}: everything over the rational frontier, the efficient points
 * with u ≥ r. With lo and hi the least and greatest value over all settlements, d_i = r_i, or lo_i where none is stated or r_i
 * is below it:
 *
 * <ul>
 *   <li>Nash: max Π (u_i − d_i).
 *   <li>Kalai: max min (u_i − d_i); modified: max min u_i.
 *   <li>Kalai–Smorodinsky: the least spread max − min of (u_i − d_i)/(hi_i − d_i); modified: of u_i/hi_i.
 *   <li>Max welfare: max Σ u_i; max relative welfare: max Σ (u_i − lo_i)/(hi_i − max(r_i, lo_i)).
 *   <li>Opposition: over the settlements with u ≥ r, the least distance of u_i/hi_i to (1, …, 1).
 *   <li>Rational fraction: the share of all settlements with u_i &gt; r_i, strictly.
 * </ul>
 *
 * <p>Where some hi_i ≤ d_i, it names every point as Nash, Kalai and Kalai–Smorodinsky. Its tolerance of 10⁻¹² is left out.
 */
final class Negmas {

    static final String ID = "negmas";

    private final Variant.Ground ground;
    private final List<Frontier.Point> points;
    private final List<Ratio> from;
    private final boolean someoneCannotGain;

    private Negmas(Variant.Ground ground) {
        this.ground = ground;
        this.points = ground.rational();
        this.from = ground.each(p -> ground.reservations()
                .get(p)
                .orElse(ground.least().get(p))
                .max(ground.least().get(p)));
        this.someoneCannotGain = ground.each(p -> ground.most().get(p).minus(from.get(p))).stream()
                .anyMatch(room -> room.signum() <= 0);
    }

    static Variant of(Variant.Ground ground) {
        return new Negmas(ground).variant();
    }

    private Variant variant() {
        List<Solution> solutions = new ArrayList<>();
        solutions.add(orAll(Variant.greatest(
                "nash",
                "Nash",
                "The greatest product of gains over the reservation or, if that is more, the least value.",
                points,
                point -> Variant.product(gains(point)))));
        solutions.add(orAll(Variant.greatest(
                "kalai", "Kalai", "The greatest smallest gain, ties not broken.", points, point -> min(gains(point)))));
        solutions.add(Variant.greatest(
                "modified-kalai",
                "Modified Kalai",
                "The greatest smallest value, whatever no deal is worth.",
                points,
                point -> min(point.values())));
        solutions.add(
                orAll(someoneCannotGain ? Variant.least(KS, KS_NAME, KS_WORDS, points, point -> Ratio.ZERO) : ks()));
        solutions.add(modifiedKs());
        solutions.add(Variant.greatest(
                "max-welfare", "Max welfare", "The greatest sum of values.", points, p -> Variant.sum(p.values())));
        solutions.add(relativeWelfare());
        return new Variant(
                ID,
                "NegMAS",
                solutions,
                List.of(opposition(), rationalFraction()),
                points.isEmpty() ? "No settlement is worth the reservation to everybody." : "");
    }

    private static final String KS = "kalai-smorodinsky";
    private static final String KS_NAME = "Kalai–Smorodinsky";
    private static final String KS_WORDS =
            "The least spread, greatest less smallest, of the shares of what each could gain at most.";

    private Solution ks() {
        return Variant.least(
                KS,
                KS_NAME,
                KS_WORDS,
                points,
                point -> Variant.spread(ground.each(p -> point.values()
                        .get(p)
                        .minus(from.get(p))
                        .over(ground.most().get(p).minus(from.get(p))))));
    }

    private Solution modifiedKs() {
        String definition = "The least spread of value over greatest value, whatever no deal is worth.";
        if (ground.most().stream().anyMatch(most -> most.signum() == 0)) {
            return undefined("modified-kalai-smorodinsky", "Modified Kalai–Smorodinsky", definition);
        }
        return Variant.least(
                "modified-kalai-smorodinsky",
                "Modified Kalai–Smorodinsky",
                definition,
                points,
                point -> Variant.spread(scaled(point)));
    }

    private Solution relativeWelfare() {
        String definition =
                "The greatest sum of value less least value, each over what its party could have above its reservation.";
        if (someoneCannotGain) {
            return undefined("max-relative-welfare", "Max relative welfare", definition);
        }
        Function<Frontier.Point, Ratio> welfare = point -> Variant.sum(ground.each(p -> point.values()
                .get(p)
                .minus(ground.least().get(p))
                .over(ground.most().get(p).minus(from.get(p)))));
        return Variant.greatest("max-relative-welfare", "Max relative welfare", definition, points, welfare);
    }

    private static Solution undefined(String id, String name, String definition) {
        return new Solution(id, name, definition, List.of(), Optional.empty(), "Not defined here: it divides by 0.");
    }

    /** Where somebody cannot gain, every point. */
    private Solution orAll(Solution solution) {
        return someoneCannotGain
                ? new Solution(
                        solution.id(),
                        solution.name(),
                        solution.definition(),
                        points,
                        Optional.empty(),
                        points.isEmpty() ? "" : "Somebody has nothing to gain; NegMAS then names every point.")
                : solution;
    }

    private Variant.Figure opposition() {
        String definition =
                "Over settlements worth the reservation to everybody, the least distance to 1 for everybody of"
                        + " value over greatest value.";
        if (points.isEmpty()) {
            return Variant.Figure.none(
                    "opposition", "Opposition", definition, "No settlement qualifies; NegMAS gives infinity.");
        }
        if (ground.most().stream().anyMatch(most -> most.signum() <= 0)) {
            return Variant.Figure.none(
                    "opposition", "Opposition", definition, "Not defined here: a greatest value is not above 0.");
        }
        // No scaled value exceeds 1, so a dominating point is at least as near.
        Distance nearest = points.stream()
                .map(point -> Distance.toOnes(scaled(point)))
                .min(Distance::compareTo)
                .orElseThrow();
        return Variant.Figure.of("opposition", "Opposition", definition, nearest, "");
    }

    private Variant.Figure rationalFraction() {
        String definition = "The share of settlements worth strictly more than the reservation to everybody.";
        return ground.aboveReservations()
                .map(above -> Variant.Figure.of(
                        "rational-fraction",
                        "Rational fraction",
                        definition,
                        ground.settlements().signum() == 0 ? Ratio.ZERO : new Ratio(above, ground.settlements())))
                .orElseGet(() -> Variant.Figure.none(
                        "rational-fraction",
                        "Rational fraction",
                        definition,
                        "Not counted: it would take more than the steps allowed for it."));
    }

    private List<Ratio> gains(Frontier.Point point) {
        return ground.each(p -> point.values().get(p).minus(from.get(p)));
    }

    private List<Ratio> scaled(Frontier.Point point) {
        return ground.each(p -> point.values().get(p).over(ground.most().get(p)));
    }

    private static Ratio min(List<Ratio> values) {
        return values.stream().reduce(Ratio::min).orElse(Ratio.ZERO);
    }
}
