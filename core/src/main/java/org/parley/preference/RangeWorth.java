package org.parley.preference;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.parley.dispute.Options;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * Worth of every number of a range, piecewise linear between the stated points: at x in [p, q] it is s_p + (s_q − s_p)(x − p)/(q
 * − p). Numbers before the first point or after the last have that point's worth. Time: one addition for each number.
 */
public final class RangeWorth {

    /**
     * The numbers {@code from} … {@code to − 1} between two points: number k is (k · rise − start) / length of the way from the
     * first point to the second.
     */
    private record Piece(int from, int to, BigInteger rise, BigInteger start, BigInteger length) {

        static Piece of(Options.Range range, Ratio first, Ratio second, int from, int to) {
            Ratio start = first.minus(range.from()).over(range.step());
            Ratio end = second.minus(range.from()).over(range.step());
            BigInteger rise = Row.lcm(start.denominator(), end.denominator());
            BigInteger low = start.times(new Ratio(rise, BigInteger.ONE)).numerator();
            BigInteger high = end.times(new Ratio(rise, BigInteger.ONE)).numerator();
            return new Piece(from, to, rise, low, high.subtract(low));
        }

        BigInteger along(int k) {
            return rise.multiply(BigInteger.valueOf(k)).subtract(start);
        }

        /** The least scale at which the ways to all its numbers are whole. */
        BigInteger scale() {
            BigInteger common = length.gcd(along(from));
            return length.divide(from + 1 < to ? common.gcd(rise) : common);
        }
    }

    private RangeWorth() {}

    /**
     * @param points ascending
     * @param anchors worth at each point
     */
    public static Row of(Options.Range range, List<Ratio> points, Row anchors) {
        int size = range.size();
        int begin = position(range, points.getFirst(), size);
        int end = position(range, points.getLast(), size);
        Piece[] pieces = new Piece[points.size() - 1];
        BigInteger scale = BigInteger.ONE;
        for (int s = 0; s < pieces.length; s++) {
            pieces[s] = Piece.of(
                    range,
                    points.get(s),
                    points.get(s + 1),
                    position(range, points.get(s), size),
                    position(range, points.get(s + 1), size));
            if (pieces[s].from() < pieces[s].to()) {
                scale = Row.lcm(scale, pieces[s].scale());
            }
        }
        BigInteger[] worths = new BigInteger[size];
        BigInteger[] stated = anchors.numerators();
        Arrays.fill(worths, 0, begin, stated[0].multiply(scale));
        Arrays.fill(worths, end, size, stated[points.size() - 1].multiply(scale));
        for (int s = 0; s < pieces.length; s++) {
            Piece piece = pieces[s];
            if (piece.from() < piece.to()) {
                BigInteger swing = stated[s + 1].subtract(stated[s]).multiply(scale);
                BigInteger worth = stated[s]
                        .multiply(scale)
                        .add(swing.multiply(piece.along(piece.from())).divide(piece.length()));
                BigInteger step = piece.from() + 1 < piece.to()
                        ? swing.multiply(piece.rise()).divide(piece.length())
                        : BigInteger.ZERO;
                for (int k = piece.from(); k < piece.to(); k++) {
                    worths[k] = worth;
                    worth = worth.add(step);
                }
            }
        }
        return new Row(anchors.scale().multiply(scale), worths);
    }

    /** Between two stated points: how far a number is on the way from one to the next. */
    record Place(int segment, Ratio share) {}

    static Place place(Ratio number, List<Ratio> points) {
        int low = 0;
        int high = Math.max(0, points.size() - 2);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (points.get(middle).compareTo(number) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Place(low, share(number, points, low));
    }

    private static Ratio share(Ratio number, List<Ratio> points, int segment) {
        if (points.size() < 2) {
            return Ratio.ZERO;
        }
        Ratio from = points.get(segment);
        Ratio to = points.get(segment + 1);
        return number.minus(from).over(to.minus(from)).max(Ratio.ZERO).min(Ratio.ONE);
    }

    /** Of the first number of the grid that is at least this one, or the size where there is none. */
    private static int position(Options.Range range, Ratio number, int size) {
        BigInteger steps = number.minus(range.from()).over(range.step()).rounded(RoundingMode.CEILING);
        return steps.max(BigInteger.ZERO).min(BigInteger.valueOf(size)).intValueExact();
    }
}
