package org.parley.elicitation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is remembered while one session lasts and stands in no document.
 *
 * @param over questions not to be asked again: answered with "don't know", or answered without anything to note
 * @param compared comparisons of options whose place in the order is not yet found
 */
public record Session(Set<Question> over, Map<Question.Prefer, Answer.Side> compared) {

    public Session {
        over = Set.copyOf(over);
        compared = Map.copyOf(compared);
    }

    public static Session start() {
        return new Session(Set.of(), Map.of());
    }

    /** After one more answer. */
    public Session after(Question question, Answer answer) {
        if (question instanceof Question.Prefer prefer && answer instanceof Answer.Compared(Answer.Side side)) {
            Map<Question.Prefer, Answer.Side> more = new HashMap<>(compared);
            more.put(prefer, side);
            return new Session(over, more);
        }
        Set<Question> more = new HashSet<>(over);
        more.add(question);
        return new Session(more, compared);
    }

    /** Whether an issue's rest of the ranking, or any other question, is over. */
    boolean isOver(Question question) {
        return over.contains(question);
    }

    /** Whether an option's place was asked for and is not known. */
    boolean placeNotKnown(int issue, int option) {
        return over.stream()
                .anyMatch(each ->
                        each instanceof Question.Prefer prefer && prefer.issue() == issue && prefer.option() == option);
    }
}
