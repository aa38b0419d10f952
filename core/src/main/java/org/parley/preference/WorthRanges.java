package org.parley.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * The set of worths at an issue's anchors that fit what is known of them.
 *
 * <p>Where only an order is known, its best class is worth 1 and its worst 0; an order of one class ties its members and
 * says no more. An issue of which nothing is known has the whole of 0 to 1 at every option, or at both ends of a range.
 *
 * @param ranges by anchor, cut by the order
 * @param points of a number range that the anchors stand at; empty on named options
 */
record WorthRanges(OrderedRanges ranges, List<Ratio> points) {

    static WorthRanges of(Issue issue, Optional<Worth> worth) {
        if (worth.isEmpty()) {
            List<Ratio> ends =
                    issue.options() instanceof Options.Range range ? List.of(range.from(), range.to()) : List.of();
            int anchors = ends.isEmpty() ? issue.size() : ends.size();
            List<Interval> anything = java.util.Collections.nCopies(anchors, Interval.UNIT);
            return new WorthRanges(OrderedRanges.of(new Order.None(), anything), ends);
        }
        Worth known = worth.get();
        List<Interval> stated =
                new ArrayList<>(known.anchors().stream().map(Amount::range).toList());
        List<List<Integer>> classes = known.order().classes();
        if (known.orderOnly() && classes.size() > 1) {
            classes.getFirst().forEach(best -> stated.set(best, Interval.exactly(Ratio.ONE)));
            classes.getLast().forEach(worst -> stated.set(worst, Interval.exactly(Ratio.ZERO)));
        }
        return new WorthRanges(OrderedRanges.of(known.order(), stated), known.points());
    }
}
