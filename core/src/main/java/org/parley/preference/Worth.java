package org.parley.preference;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * What the options of one issue are worth to a party, from 0 (only just not a red line) to 1 (fully welcome), told at
 * anchors: the options themselves, or points of a number range between which worth is linear.
 *
 * @param issue index of the issue
 * @param anchors an amount for every option, or for every point
 * @param points the numbers of the points, ascending, the first and last the ends of the range; empty on named options
 * @param order ranking of the anchors by index, an order of its own or beside the amounts
 * @param redLineStatus how firmly the red lines among the words are known
 */
public record Worth(
        Evidence evidence,
        int issue,
        List<Amount> anchors,
        List<Ratio> points,
        Order.Ranking order,
        RedLine.Status redLineStatus)
        implements Entry {

    public Worth {
        anchors = List.copyOf(anchors);
        points = List.copyOf(points);
        if (!points.isEmpty() && points.size() != anchors.size()) {
            throw new IllegalArgumentException(points.size() + " points for " + anchors.size() + " anchors");
        }
    }

    public boolean onRange() {
        return !points.isEmpty();
    }

    /** What is known of an anchor: its word, number or range, its place in the order, or {@code unknown}. */
    public String words(int anchor) {
        List<List<Integer>> classes = order.classes();
        for (int place = 0; place < classes.size() && !anchors.get(anchor).known(); place++) {
            if (classes.get(place).contains(anchor)) {
                return Order.ordinal(place + 1) + " of " + classes.size() + " in its order";
            }
        }
        return anchors.get(anchor).words();
    }

    /** The least that each option can be worth, given the amounts and the order. */
    public List<Ratio> least(Issue of) {
        return ends(of, OrderedRanges::low);
    }

    /** The most that each option can be worth, given the amounts and the order. */
    public List<Ratio> most(Issue of) {
        return ends(of, OrderedRanges::high);
    }

    private List<Ratio> ends(Issue of, Function<OrderedRanges, Ratio[]> which) {
        OrderedRanges ranges = WorthRanges.of(of, Optional.of(this)).ranges();
        Ratio[] ends = new Ratio[anchors.size()];
        for (int v = 0; v < ranges.size(); v++) {
            for (int anchor : ranges.members()[v]) {
                ends[anchor] = which.apply(ranges)[v];
            }
        }
        Row row = Row.of(List.of(ends));
        return (of.options() instanceof Options.Range range ? RangeWorth.of(range, points, row) : row).toList();
    }

    /** Whether only the order is known: the best ranked option is then worth 1 and the worst 0. */
    public boolean orderOnly() {
        return !order.classes().isEmpty() && anchors.stream().noneMatch(Amount::known);
    }
}
