package org.parley.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * Neighbouring numbers {@code from} … {@code to} of a range along which every step means the same: no condition tells the numbers
 * apart, and each party's worth is a straight line. Where nobody loses by going on, or nobody by going back, one end is all that
 * counts; where interests are opposed, every number of the grid may.
 *
 * <p>Proof. Let x and y be settlements that differ only in two numbers of one stretch. Both meet the same conditions, hence
 * are both allowed and have the same interactions, and v_p(y) − v_p(x) = (steps from x to y) · slope_p. If all slopes are ≥ 0 and
 * one is &gt; 0, then x with any number but {@code to} is dominated by x with {@code to}: no such x is efficient, and with it in
 * the zone so is the one that dominates it. With slopes ≤ 0 likewise for {@code from}. If all are 0, the numbers are equal to all,
 * and each of them is counted. If one is &gt; 0 and another &lt; 0, none of the numbers dominates another, and which of
 * them belong to efficient settlements depends on the other issues: the grid is kept, and nothing between two of its numbers is
 * considered.
 *
 * <p>For one party alone, and for any sum of the parties' values with weights ≥ 0, the sum is a straight line along the stretch too:
 * ends suffice for its greatest value, whatever the interests.
 *
 * @param from position of the first number in the grid
 * @param to position of the last; the same where the number stands alone
 */
public record Stretch(int from, int to, Interests interests) {

    /** Where the parties want to go along a stretch. */
    public enum Interests {
        /** Going on hurts nobody and helps somebody. */
        UP,
        /** Going back hurts nobody and helps somebody. */
        DOWN,
        /** All numbers are worth the same to everybody; also of a number alone. */
        EQUAL,
        /** Going on helps somebody and hurts somebody else. */
        OPPOSED
    }

    /** The longest stretches of one layer's issue, in order; neighbours do not overlap. */
    public static List<Stretch> of(Diagram diagram, int layer, List<Valuation> valuations) {
        List<BigInteger[]> parts = valuations.stream()
                .map(valuation -> valuation.parts()[diagram.issue(layer)])
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        int size = diagram.options(layer);
        int from = 0;
        while (from < size) {
            int to = from;
            while (to + 1 < size && diagram.alike(layer, from, to + 1) && straight(parts, from, to)) {
                to++;
            }
            stretches.add(new Stretch(from, to, interests(parts, from, to)));
            from = to + 1;
        }
        return List.copyOf(stretches);
    }

    /** Whether the step after {@code to} is the same as the first after {@code from}. */
    private static boolean straight(List<BigInteger[]> parts, int from, int to) {
        return parts.stream().allMatch(part -> slope(part, from).equals(slope(part, to)));
    }

    private static BigInteger slope(BigInteger[] part, int at) {
        return part[at + 1].subtract(part[at]);
    }

    private static Interests interests(List<BigInteger[]> parts, int from, int to) {
        boolean up =
                from < to && parts.stream().anyMatch(part -> slope(part, from).signum() > 0);
        boolean down =
                from < to && parts.stream().anyMatch(part -> slope(part, from).signum() < 0);
        if (up) {
            return down ? Interests.OPPOSED : Interests.UP;
        }
        return down ? Interests.DOWN : Interests.EQUAL;
    }

    /** Whether the number at a position may belong to an efficient settlement, as far as this stretch alone can tell. */
    public boolean mayBeEfficient(int position) {
        return switch (interests) {
            case UP -> position == to;
            case DOWN -> position == from;
            case EQUAL, OPPOSED -> true;
        };
    }
}
