package org.parley.briefing;

import java.util.List;
import java.util.Optional;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.verdict.Share;

/**
 * At which answers the advice changes. The advice is: whether there is a zone of agreement; where there is none, which single
 * issue is the sticking point; and which packages are at the named points, all in the central reading.
 *
 * @param inputs those that change it somewhere in what is known of them: first those that open or close the zone, then those that
 *     change the sticking point, then those that only change the packages; among these, the largest share first
 * @param next the question to ask next; none where no single answer changes the advice
 */
public record Flips(String answer, List<Flip> inputs, Optional<NextQuestion> next) {

    /** Values drawn of each input; of them the share is. */
    public static final int DRAWN = 200;

    /** Of these, evenly spread in their order, the sticking point and the packages are looked at. */
    public static final int TRIED = 8;

    public Flips {
        inputs = List.copyOf(inputs);
    }

    /** What changes, the gravest first. */
    public enum Change {
        /** A zone opens or closes. */
        ZONE,
        /** There is no zone before or after, and another issue is the sticking point. */
        STICKING_POINT,
        /** Other packages are at the named points. */
        PACKAGES
    }

    /**
     * One unknown, moved alone.
     *
     * @param change the gravest change anywhere in what is known of it
     * @param central its value in the central reading
     * @param range how far it can move
     * @param at where that change is nearest to the central value, to a thousandth; for packages an end of the range
     * @param there what changes there, in words
     * @param share of the values drawn at which it has changed so
     */
    public record Flip(
            int party,
            Change change,
            String words,
            String known,
            Ratio central,
            Interval range,
            Ratio at,
            String there,
            Share share) {}

    /**
     * The question whose answer changes the advice most often.
     *
     * @param question as put to the party
     * @param why a sentence
     */
    public record NextQuestion(int party, String question, String why) {}

    /** Those with this change. */
    public List<Flip> with(Change change) {
        return inputs.stream().filter(flip -> flip.change() == change).toList();
    }
}
