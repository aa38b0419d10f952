package org.parley.preference;

import java.util.EnumMap;
import java.util.Map;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/** The range of numbers that each word stands for; a case may change the default. */
public record Bands(Map<Word, Interval> ranges) {

    public static final Bands DEFAULT = new Bands(Map.of(
            Word.WELCOME, percent(75, 100),
            Word.CAN_LIVE_WITH, percent(45, 75),
            Word.HARD, percent(10, 45),
            Word.RED_LINE, percent(0, 10),
            Word.SLIGHT, percent(2, 5),
            Word.CLEAR, percent(5, 15),
            Word.DECISIVE, percent(15, 30)));

    public Bands {
        for (Word word : Word.values()) {
            if (!ranges.containsKey(word)) {
                throw new IllegalArgumentException("no band for '" + word.text() + "'");
            }
        }
        ranges = java.util.Collections.unmodifiableMap(new EnumMap<>(ranges));
    }

    public Interval of(Word word) {
        Interval range = ranges.get(word);
        if (range == null) {
            throw new IllegalStateException("no band for " + word);
        }
        return range;
    }

    private static Interval percent(long low, long high) {
        return new Interval(Ratio.of(low, 100), Ratio.of(high, 100));
    }
}
