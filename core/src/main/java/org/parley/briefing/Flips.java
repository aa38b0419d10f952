package org.parley.briefing;

import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;

/**
 * At which answers the advice changes. The advice is: whether there is a zone of agreement, which single issue is the sticking
 * point, and the settlements at the named points, all in the central reading.
 *
 * @param inputs those that change it somewhere in what is known of them, the largest part of that first
 * @param next the question to ask next; none where no single answer changes the advice
 */
public record Flips(String answer, List<Flip> inputs, Optional<NextQuestion> next) {

    public Flips {
        inputs = List.copyOf(inputs);
    }

    /**
     * One unknown, moved alone.
     *
     * @param central its value in the central reading
     * @param at where the advice flips nearest to the central value, to a thousandth
     * @param change what changes there, in words
     * @param changed at how many of {@code tried} values, evenly spread over what is known, the advice differs
     */
    public record Flip(
            int party, String words, String known, Ratio central, Ratio at, String change, int changed, int tried) {}

    /**
     * The question whose answer changes the advice most often.
     *
     * @param question as put to the party
     * @param why a sentence
     */
    public record NextQuestion(int party, String question, String why) {}
}
