package org.parley.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.dispute.Evidence;
import org.parley.number.Interval;
import org.parley.number.Ratio;

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

    /** What is known of one issue's weight: {@code most important of 10}, {@code 2nd tier of 3}, {@code weight 22 of 100}. */
    public String words(int issue) {
        List<String> words = new ArrayList<>();
        List<List<Integer>> classes = order.classes();
        boolean tiers = order instanceof Order.Tiers;
        for (int place = 0; place < classes.size(); place++) {
            if (classes.get(place).contains(issue)) {
                String where =
                        place == 0 && !tiers ? "most important" : Order.ordinal(place + 1) + (tiers ? " tier" : "");
                boolean tied = !tiers && classes.get(place).size() > 1;
                words.add(where + " of " + classes.size() + (tied ? ", tied" : ""));
            }
        }
        Interval weight = weights.get(issue);
        if (weight != null) {
            Ratio hundred = Ratio.of(100);
            String low = weight.low().times(hundred).decimal();
            words.add("weight " + low
                    + (weight.isExact()
                            ? ""
                            : " to " + weight.high().times(hundred).decimal()) + " of 100");
        }
        return words.isEmpty() ? Amount.UNKNOWN.words() : String.join(", ", words);
    }
}
