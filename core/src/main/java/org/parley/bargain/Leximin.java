package org.parley.bargain;

import java.util.List;
import org.parley.number.Ratio;

/**
 * Compares by the least number, then the second least, and so on (lexicographic max-min).
 *
 * @param ascending the numbers compared
 */
record Leximin(List<Ratio> ascending) implements Comparable<Leximin> {

    Leximin {
        ascending = ascending.stream().sorted().toList();
    }

    @Override
    public int compareTo(Leximin other) {
        for (int i = 0; i < ascending.size(); i++) {
            int sign = ascending.get(i).compareTo(other.ascending.get(i));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }
}
