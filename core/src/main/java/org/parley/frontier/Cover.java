package org.parley.frontier;

import java.util.List;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;

/**
 * Few settlements that come within a factor 1 + ε of every settlement, for all parties at once. Not a frontier: its points may
 * be dominated, and those that tie with them are not counted.
 *
 * @param parties the parties (indices) that the values are of
 * @param origin for each of them the number from which the factor is measured, at most its least value
 */
public record Cover(List<Integer> parties, Ratio epsilon, List<Ratio> origin, List<Point> points) {

    public Cover {
        parties = List.copyOf(parties);
        origin = List.copyOf(origin);
        points = List.copyOf(points);
    }

    /** One value vector and a settlement that attains it. */
    public record Point(List<Ratio> values, Settlement settlement) {
        public Point {
            values = List.copyOf(values);
        }
    }
}
