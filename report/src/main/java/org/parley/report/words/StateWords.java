package org.parley.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.stability.model.Conflict;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionConflict;

/** States in words. */
public record StateWords(Conflict conflict) {

    /** What it is called. */
    public String name(long state) {
        return conflict.name(state);
    }

    /** What it is called, and which options are taken in it. */
    public String full(long state) {
        return name(state) + taken(state).map(words -> " (" + words + ")").orElse("");
    }

    /** The options taken, or {@code nothing}; none where the model has no options. */
    public Optional<String> taken(long state) {
        return switch (conflict) {
            case GraphModel graph ->
                graph.codes().map(codes -> taken(codes.options(), codes.codes().get((int) state)));
            case OptionConflict options -> Optional.of(taken(options.model().options(), state));
            default -> Optional.empty();
        };
    }

    private static String taken(List<ConflictOption> options, long code) {
        List<String> names = IntStream.range(0, options.size())
                .filter(k -> (code >>> k & 1) != 0)
                .mapToObj(k -> options.get(k).name())
                .toList();
        return names.isEmpty() ? "nothing done" : String.join(", ", names);
    }
}
