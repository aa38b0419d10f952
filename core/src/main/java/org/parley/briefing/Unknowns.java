package org.parley.briefing;

import java.util.List;
import java.util.Optional;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * What we do not know, and what it does to the margin.
 *
 * @param blanks what is not known at all and keeps a party out of the figures, in words
 * @param inputs those known as a range, by the change of margin, greatest first
 */
public record Unknowns(String answer, List<String> blanks, List<Input> inputs) {

    /**
     * One input of the central reading, moved over its range while the others stay.
     *
     * @param words what it is: "How much territory matters to Russia"
     * @param known what is known of it: "hard", "unknown", "2nd of 10"
     * @param place document and line it stands in, empty if nowhere
     * @param range how far it can move with the others at their central values
     * @param marginAtLow none where no settlement is allowed
     * @param change the difference of the greatest and the least margin over both ends and the centre
     * @param flips whether a zone exists at one of the ends and not at the other or the centre
     */
    public record Input(
            int party,
            String words,
            String known,
            String place,
            Interval range,
            Optional<Ratio> marginAtLow,
            Optional<Ratio> marginAtHigh,
            Ratio change,
            boolean flips) {}
}
