package org.parley.stability.inquiry;

import java.util.List;
import java.util.Optional;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;

/**
 * A conflict that something is asked of; it has an option form, listed states and moves, or both.
 *
 * @param listed states and moves; where they are there, they count
 * @param statusQuo what the state of today is called
 * @param notes what a reader should know of how the model was had
 */
public record Subject(
        String title,
        Optional<OptionModel> options,
        Optional<GraphModel> listed,
        Optional<String> statusQuo,
        List<String> notes) {

    public Subject {
        notes = List.copyOf(notes);
        if (options.isEmpty() && listed.isEmpty()) {
            throw new IllegalArgumentException("a model needs options or listed moves");
        }
    }

    public static Subject of(GraphModel graph, Optional<String> statusQuo, List<String> notes) {
        return new Subject(graph.title(), Optional.empty(), Optional.of(graph), statusQuo, notes);
    }

    public List<String> parties() {
        return listed.map(GraphModel::parties)
                .orElseGet(() -> options.orElseThrow().parties());
    }

    /** @throws org.parley.stability.model.TooManyStatesException where more than {@code most} states are feasible */
    public GraphModel graph(int most) {
        return listed.orElseGet(() -> GraphForm.of(options.orElseThrow(), most));
    }
}
