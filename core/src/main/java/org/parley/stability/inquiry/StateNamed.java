package org.parley.stability.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.dispute.Suggestion;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;

/** Finds the state that somebody names. */
final class StateNamed {

    private static final int SHOWN = 20;

    private StateNamed() {}

    /** @throws UnknownStateException if there is none */
    static int in(GraphModel graph, String name) {
        int index = graph.states().indexOf(name);
        if (index < 0 && graph.codes().isPresent()) {
            OptionalLong code = pattern(name, graph.codes().get().options().size());
            index = code.isPresent()
                    ? graph.codes().get().stateOf(code.getAsLong()).orElse(-1)
                    : -1;
        }
        if (index < 0) {
            throw new UnknownStateException(unknown(name, graph.states()));
        }
        return index;
    }

    /** The state that a model calls so, if it can be. */
    static Optional<Long> coded(OptionModel model, String name) {
        return model.labels().entrySet().stream()
                .filter(label -> label.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> pattern(name, model.options().size()).stream().boxed().findFirst())
                .filter(model::isFeasible);
    }

    static long in(OptionModel model, String name) {
        for (Map.Entry<Long, String> label : model.labels().entrySet()) {
            if (label.getValue().equals(name)) {
                return label.getKey();
            }
        }
        OptionalLong code = pattern(name, model.options().size());
        if (code.isEmpty()) {
            throw new UnknownStateException("there is no state '" + name + "'; name it by a Y or N for each of the "
                    + model.options().size() + " options");
        }
        if (!model.isFeasible(code.getAsLong())) {
            throw new UnknownStateException("state " + name + " cannot be: a rule of the model forbids it");
        }
        return code.getAsLong();
    }

    private static OptionalLong pattern(String name, int options) {
        if (name.length() != options || !name.matches("[YN]+")) {
            return OptionalLong.empty();
        }
        long code = 0;
        for (int k = 0; k < options; k++) {
            code |= name.charAt(k) == 'Y' ? 1L << k : 0;
        }
        return OptionalLong.of(code);
    }

    private static String unknown(String name, List<String> states) {
        if (states.isEmpty()) {
            return "there is no state '" + name + "': the rules of the model leave no state feasible";
        }
        String maybe = Suggestion.maybe(name, states);
        return "there is no state '" + name + "'"
                + (!maybe.isEmpty()
                        ? maybe
                        : "; the states are "
                                + String.join(", ", states.subList(0, Math.min(SHOWN, states.size())))
                                + (states.size() > SHOWN ? " and " + (states.size() - SHOWN) + " more" : ""));
    }
}
