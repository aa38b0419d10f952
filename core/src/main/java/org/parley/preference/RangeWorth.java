package org.parley.preference;

import java.math.BigInteger;
import java.util.List;
import org.parley.dispute.Options;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * Worth of every number of a range, piecewise linear between the stated points: at x in [p, q] it is s_p + (s_q − s_p)(x − p)/(q
 * − p). Numbers before the first point or after the last have that point's worth.
 */
public final class RangeWorth {

    private RangeWorth() {}

    /**
     * @param points ascending
     * @param anchors worth at each point
     */
    public static Row of(Options.Range range, List<Ratio> points, Row anchors) {
        int size = range.size();
        int[] segment = new int[size];
        Ratio[] shares = new Ratio[size];
        for (int k = 0; k < size; k++) {
            Place place = place(range.number(k), points);
            segment[k] = place.segment();
            shares[k] = place.share();
        }
        Row along = Row.of(List.of(shares));
        BigInteger[] worths = new BigInteger[size];
        for (int k = 0; k < size; k++) {
            BigInteger from = anchors.numerators()[segment[k]];
            BigInteger to = anchors.numerators()[Math.min(segment[k] + 1, points.size() - 1)];
            worths[k] = from.multiply(along.scale()).add(to.subtract(from).multiply(along.numerators()[k]));
        }
        return new Row(anchors.scale().multiply(along.scale()), worths);
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
}
