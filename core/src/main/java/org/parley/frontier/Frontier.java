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
     * @param settlements all settlements that attain it, in order; listed lazily, and not changed by callers. Where {@link
     *     #counted} is but a least number, those that are known
     */
    public record Point(List<Ratio> values, List<Settlement> settlements) {
        public Point {
            values = List.copyOf(values);
        }

        /** A settlement that attains it, whatever it may cost to list them all. */
        public Settlement example() {
            return settlements instanceof Tied tied ? tied.example() : settlements.getFirst();
        }

        /** How many settlements attain it, as far as that is known. */
        public Count counted() {
            return settlements instanceof Tied tied
                    ? tied.counted()
                    : new Count.Exactly(
                            settlements instanceof LazyPoints.Listed listed
                                    ? listed.count()
                                    : BigInteger.valueOf(settlements.size()));
        }

        /**
         * How many settlements attain it, as a number that may be too large for any list.
         *
         * @throws ArithmeticException if only a least number is known
         */
        public BigInteger count() {
            return switch (counted()) {
                case Count.Exactly exactly -> exactly.number();
                case Count.AtLeast least ->
                    throw new ArithmeticException("at least " + least.number() + " settlements; not all were counted");
            };
        }
    }
}
