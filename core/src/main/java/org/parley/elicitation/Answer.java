package org.parley.elicitation;

import java.util.List;
import java.util.OptionalInt;
import org.parley.preference.Word;

/** What may be answered to a {@link Question}. */
public sealed interface Answer {

    /** These issues come first, told apart from each other no further. */
    record First(List<Integer> issues) implements Answer {
        public First {
            issues = issues.stream().distinct().sorted().toList();
        }
    }

    /** This word fits. Of no deal, {@code RED_LINE} means worse than hard. */
    record Worded(Word word) implements Answer {}

    /**
     * The end of a number range is refused.
     *
     * @param acceptable the first number from that end on that is not refused, by index; none where that is not known
     */
    record Refused(OptionalInt acceptable) implements Answer {}

    /** How the option compares with the other. */
    record Compared(Side side) implements Answer {}

    /** Whether the settlement is taken rather than no deal. */
    record Taken(boolean taken) implements Answer {}

    /** Not known; asked again in a later session only. */
    record NotKnown() implements Answer {}

    /** The better side of a comparison. */
    enum Side {
        OPTION,
        NEITHER,
        OTHER
    }
}
