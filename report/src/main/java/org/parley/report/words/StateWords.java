package org.parley.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
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
        return coded().map(coded -> coded.taken(state))
                .map(names -> names.isEmpty() ? "nothing done" : String.join(", ", names));
    }

    /**
     * As a sentence begins: {@code With “A” and nothing else done (YN)}. What a name of several words says leads; a short one, or a
     * pattern of Y and N, is told once, in brackets, for looking it up.
     */
    public String told(long state) {
        Optional<List<String>> done = coded().map(coded -> coded.taken(state));
        String named = "In the state " + quoted(name(state));
        if (done.isEmpty()) {
            return named;
        }
        List<String> with = new ArrayList<>(MoveWords.quoted(done.get()));
        with.add(with.isEmpty() ? "nothing done" : "nothing else done");
        return labelled(state) && name(state).contains(" ")
                ? named + ", with " + StabilityWords.and(with)
                : "With " + StabilityWords.and(with) + " (" + name(state) + ")";
    }

    /** As it stands in a sentence: by what people call it; else by its Y and N, and what is done in it. */
    String placed(long state) {
        return labelled(state) ? quoted(name(state)) : full(state);
    }

    /** A name of several words set apart. */
    static String quoted(String name) {
        return name.contains(" ") ? "“" + name + "”" : name;
    }

    /** Whether it has a name of its own, not only a Y or N for each option. */
    public boolean labelled(long state) {
        return coded().map(coded -> !coded.pattern(state).equals(name(state))).orElse(true);
    }

    /** The options and which of them are taken, where the model has options. */
    Optional<Coded> coded() {
        return switch (conflict) {
            case GraphModel graph ->
                graph.codes()
                        .map(codes -> new Coded(
                                codes.options(), state -> codes.codes().get((int) state)));
            case OptionConflict options -> Optional.of(new Coded(options.model().options(), state -> state));
            default -> Optional.empty();
        };
    }

    /** @param codes the bit vector of each state */
    record Coded(List<ConflictOption> options, LongUnaryOperator codes) {
        long code(long state) {
            return codes.applyAsLong(state);
        }

        List<String> taken(long state) {
            return IntStream.range(0, options.size())
                    .filter(k -> (code(state) >>> k & 1) != 0)
                    .mapToObj(k -> options.get(k).name())
                    .toList();
        }

        String pattern(long state) {
            return IntStream.range(0, options.size())
                    .mapToObj(k -> (code(state) >>> k & 1) != 0 ? "Y" : "N")
                    .collect(Collectors.joining());
        }
    }
}
