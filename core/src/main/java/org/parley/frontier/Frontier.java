package org.parley.frontier;

import java.math.BigInteger;
import java.util.List;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;

/**
 * All efficient value vectors over a set of settlements, best first for the first party (lexicographic).
 *
 * @param parties the parties (indices) that the values are of
 */
public record Frontier(List<Integer> parties, List<Point> points) {

    public Frontier {
        parties = List.copyOf(parties);
        points = points instanceof LazyPoints ? points : List.copyOf(points);
    }

    /**
     * One value vector.
     *
     * @param values one for each of the frontier's parties
     * @param settlements all settlements that attain it, in order; listed lazily, and not changed by callers
     */
    public record Point(List<Ratio> values, List<Settlement> settlements) {
        public Point {
            values = List.copyOf(values);
        }

        /** How many settlements attain it, which may be more than a list can hold. */
        public BigInteger count() {
            return settlements instanceof LazyPoints.Listed listed
                    ? listed.count()
                    : BigInteger.valueOf(settlements.size());
        }
    }
}
