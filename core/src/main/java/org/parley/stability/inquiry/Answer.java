package org.parley.stability.inquiry;

import java.util.List;
import java.util.Optional;
import org.parley.stability.model.GraphModel;

/**
 * All that was found.
 *
 * @param engine which one answered, and why, in a sentence
 * @param verdicts of all states; empty where they are too many to be looked at
 * @param graph the states and moves, where they were listed
 * @param notes on the model and on this answer
 */
public record Answer(
        Subject subject,
        String engine,
        Optional<Verdicts> verdicts,
        Optional<StateAnswer> state,
        Optional<GraphModel> graph,
        List<String> notes) {
    public Answer {
        notes = List.copyOf(notes);
    }
}
