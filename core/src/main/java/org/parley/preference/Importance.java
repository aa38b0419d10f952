package org.parley.preference;

import java.util.Map;
import java.util.TreeMap;
import org.parley.dispute.Evidence;
import org.parley.number.Interval;

/**
 * How much the full swing of each issue, from 0 to 1 of its worth, matters to a party. Weights are at least 0 and add up
 * to 1.
 *
 * @param order of the issues, by index
 * @param weights stated weights, by issue; issues without one may have any weight
 */
public record Importance(Evidence evidence, Order order, Map<Integer, Interval> weights) implements Entry {

    public Importance {
        weights = java.util.Collections.unmodifiableMap(new TreeMap<>(weights));
    }
}
