package org.parley.preference;

import java.util.List;
import org.parley.dispute.Evidence;
import org.parley.number.Ratio;

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

    /** Whether only the order is known: the best ranked option is then worth 1 and the worst 0. */
    public boolean orderOnly() {
        return !order.classes().isEmpty() && anchors.stream().noneMatch(Amount::known);
    }
}
