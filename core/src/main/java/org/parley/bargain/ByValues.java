package org.parley.bargain;

import java.util.Collections;
import java.util.List;
import org.parley.frontier.Frontier;

/** What several platforms define alike: by values alone, whatever no deal is worth. */
final class ByValues {

    private ByValues() {}

    static Solution nash(List<Frontier.Point> points) {
        return Variant.greatest(
                "nash",
                "Nash",
                "The greatest product of values, whatever no deal is worth.",
                points,
                point -> Variant.product(point.values()));
    }

    static Solution socialWelfare(List<Frontier.Point> points) {
        return Variant.greatest(
                "social-welfare",
                "Social welfare",
                "The greatest sum of values.",
                points,
                point -> Variant.sum(point.values()));
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
