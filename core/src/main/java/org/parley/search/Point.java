package org.parley.search;

import java.util.List;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;

/**
 * One value vector.
 *
 * @param values one for each valuation
 * @param settlement one that attains it
 */
public record Point(List<Ratio> values, Settlement settlement) {
    public Point {
        values = List.copyOf(values);
    }
}
