package org.parley.bargain;

import java.util.List;
import org.parley.number.Ratio;

/**
 * What gains are measured from: d of each of a frontier's parties.
 *
 * @param words what d is, after "gain over"
 */
public record Disagreement(List<Ratio> values, String words) {

    public Disagreement {
        values = List.copyOf(values);
    }

    /** d = r, what no deal is worth. */
    public static Disagreement noDeal(List<Ratio> values) {
        return new Disagreement(values, "no deal");
    }

    /** d = the least value over the settlements that meet the rules, for want of a no-deal value. */
    public static Disagreement least(List<Ratio> values) {
        return new Disagreement(values, "the least that each could get");
    }
}
