package org.parley.files.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.stability.model.FeasibleStates;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.TooManyStatesException;

/** What files call states, and what the model calls them: indices of a list, or bit vectors. */
final class StateNames {

    private final Source source;
    private final Map<String, Long> numbers;
    private final List<String> names;

    private StateNames(Source source, Map<String, Long> numbers) {
        this.source = source;
        this.numbers = numbers;
        this.names = new ArrayList<>(numbers.keySet());
    }

    static StateNames ofList(Source source, List<String> states) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (int s = 0; s < states.size(); s++) {
            numbers.put(states.get(s), (long) s);
        }
        return new StateNames(source, numbers);
    }

    /** By label or pattern of Y and N; none where there are too many states to be listed. */
    static StateNames ofCodes(Source source, OptionModel model, int most) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        try {
            for (long state : FeasibleStates.of(model, most)) {
                numbers.put(model.name(state), state);
                numbers.putIfAbsent(model.pattern(state), state);
            }
        } catch (TooManyStatesException tooMany) {
            numbers.clear();
        }
        return new StateNames(source, numbers);
    }

    /** Refuses a model in which nothing can be. */
    static void needSome(Source source, Part.Group root, OptionModel model) throws UnreadableScenarioException {
        try {
            if (FeasibleStates.of(model, 1).length == 0) {
                throw source.error(
                        root.field("infeasible", "infeasibles").map(Part::line).orElse(root.line()),
                        "no state is feasible: what is said to be infeasible leaves none");
            }
        } catch (TooManyStatesException many) {
            return;
        }
    }

    Set<Long> all() {
        return Set.copyOf(numbers.values());
    }

    String nameOf(long number) {
        return names.stream()
                .filter(name -> numbers.getOrDefault(name, -1L) == number)
                .findFirst()
                .orElse(String.valueOf(number));
    }

    long of(Part part) throws UnreadableScenarioException {
        return of(part.line(), Parts.text(source, part, "a state"));
    }

    long of(int line, String name) throws UnreadableScenarioException {
        Long number = numbers.get(name);
        return number != null ? number : YamlLists.index(source, line, name, names, "state");
    }
}
