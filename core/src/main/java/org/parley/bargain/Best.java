package org.parley.bargain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parley.frontier.Frontier;

/**
 * The points at which something is greatest, all ties.
 *
 * @param points at least one
 * @param objective the greatest value
 */
record Best<T extends Comparable<? super T>>(List<Frontier.Point> points, T objective) {

    /** @param points at least one */
    static <T extends Comparable<? super T>> Best<T> of(
            List<Frontier.Point> points, Function<Frontier.Point, T> objective) {
        List<Frontier.Point> best = new ArrayList<>();
        T greatest = objective.apply(points.getFirst());
        for (Frontier.Point point : points) {
            T value = objective.apply(point);
            int sign = value.compareTo(greatest);
            if (sign > 0) {
                best.clear();
                greatest = value;
            }
            if (sign >= 0) {
                best.add(point);
            }
        }
        return new Best<>(best, greatest);
    }
}
