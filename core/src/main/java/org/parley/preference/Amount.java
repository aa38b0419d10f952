package org.parley.preference;

import java.util.Optional;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * A number as far as it is known.
 *
 * @param word the word it was put in
 * @param range where it lies; one number where it is known exactly
 * @param known false where nothing was said: the range is then everything that is possible
 */
public record Amount(Optional<Word> word, Interval range, boolean known) {

    /** Nothing was said: anywhere from 0 to 1. */
    public static final Amount UNKNOWN = new Amount(Optional.empty(), Interval.UNIT, false);

    public static Amount of(Word word, Bands bands) {
        return new Amount(Optional.of(word), bands.of(word), true);
    }

    public static Amount of(Interval range) {
        return new Amount(Optional.empty(), range, true);
    }

    public static Amount of(Ratio value) {
        return of(Interval.exactly(value));
    }

    public boolean isRedLine() {
        return word.equals(Optional.of(Word.RED_LINE));
    }

    /** As people put it: the word, the number, the range, or {@code unknown}. */
    public String words() {
        if (!known) {
            return "unknown";
        }
        return word.map(Word::text)
                .orElseGet(() -> range.isExact()
                        ? range.low().decimal()
                        : range.low().decimal() + " to " + range.high().decimal());
    }
}
