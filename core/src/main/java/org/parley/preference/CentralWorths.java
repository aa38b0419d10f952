package org.parley.preference;

import java.util.Arrays;
import java.util.List;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * The worths in the middle of all that fit what is known of one issue.
 *
 * <p>A worth is the mid-point of its band, and 1/2 where it is unknown. An order refines this, so that what it says is not
 * lost:
 *
 * <ul>
 *   <li>bands are first cut by the order (nothing below a "welcome" exceeds its upper end, and so on);
 *   <li>neighbours in the order that then share one band share it evenly: of n classes in [l, u], the k-th best has
 *       u − (u − l) k/(n + 1). An order alone is so spaced equally from 1 to 0;
 *   <li>where such shares in overlapping bands would contradict the order, all neighbours whose bands overlap are spread in
 *       this manner, the k-th of n at that place of its own band. Ends of cut bands descend along the order, hence so do
 *       these points.
 * </ul>
 */
final class CentralWorths {

    private CentralWorths() {}

    static Row of(WorthRanges worths) {
        OrderedRanges ranges = worths.ranges();
        Ratio[] values = new Ratio[ranges.size()];
        for (int v = 0; v < values.length; v++) {
            values[v] = ranges.low()[v].plus(ranges.high()[v]).times(Ratio.HALF);
        }
        int[] chain = Arrays.stream(ranges.levels()).mapToInt(level -> level[0]).toArray();
        for (int from = 0; from < chain.length; ) {
            int to = from + 1;
            while (to < chain.length && overlap(ranges, chain[to - 1], chain[to])) {
                to++;
            }
            spread(ranges, Arrays.copyOfRange(chain, from, to), values);
            from = to;
        }
        return CentralWeights.spread(ranges, values);
    }

    /** A maximal run of classes with overlapping bands. */
    private static void spread(OrderedRanges ranges, int[] run, Ratio[] values) {
        for (int from = 0; from < run.length; ) {
            int to = from + 1;
            while (to < run.length && sameBand(ranges, run[from], run[to])) {
                to++;
            }
            share(ranges, Arrays.copyOfRange(run, from, to), values);
            from = to;
        }
        for (int k = 1; k < run.length; k++) {
            if (values[run[k - 1]].compareTo(values[run[k]]) < 0) {
                share(ranges, run, values);
                return;
            }
        }
    }

    private static void share(OrderedRanges ranges, int[] classes, Ratio[] values) {
        for (int k = 1; k <= classes.length; k++) {
            int v = classes[k - 1];
            Ratio width = ranges.high()[v].minus(ranges.low()[v]);
            values[v] = ranges.high()[v].minus(width.times(Ratio.of(k, classes.length + 1)));
        }
    }

    private static boolean overlap(OrderedRanges ranges, int above, int below) {
        return ranges.high()[below].compareTo(ranges.low()[above]) > 0;
    }

    private static boolean sameBand(OrderedRanges ranges, int one, int other) {
        return List.of(ranges.low()[one], ranges.high()[one])
                .equals(List.of(ranges.low()[other], ranges.high()[other]));
    }
}
