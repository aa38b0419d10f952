package org.parley.bargain;

import java.util.List;
import java.util.Optional;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * What one solution concept names.
 *
 * @param id {@code nash}, {@code kalai-smorodinsky}, …
 * @param name for people
 * @param definition in one sentence
 * @param points all efficient points that tie
 * @param objective the value that was maximised at these points, where it is one number
 * @param note what a reader must know about this case ("Russia has nothing to gain and is left out"), empty if nothing
 */
public record Solution(
        String id,
        String name,
        String definition,
        List<Frontier.Point> points,
        Optional<Ratio> objective,
        String note) {

    public Solution {
        points = List.copyOf(points);
    }
}
