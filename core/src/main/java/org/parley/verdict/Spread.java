package org.parley.verdict;

import java.util.List;
import org.parley.number.Ratio;

/** Where a figure lies over the drawn readings: the 5th, 50th and 95th of a hundred, by nearest rank. */
public record Spread(Ratio low, Ratio median, Ratio high) {

    /** @param values at least one, in any order */
    public static Spread of(List<Ratio> values) {
        List<Ratio> sorted = values.stream().sorted().toList();
        return new Spread(rank(sorted, 5), rank(sorted, 50), rank(sorted, 95));
    }

    private static Ratio rank(List<Ratio> sorted, int percent) {
        int position = (sorted.size() * percent + 99) / 100;
        return sorted.get(Math.max(0, position - 1));
    }
}
