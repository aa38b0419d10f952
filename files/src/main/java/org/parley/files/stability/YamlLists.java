package org.parley.files.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.dispute.Suggestion;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.text.Quoted;

/** Lists of names, and lists that refer to them. */
final class YamlLists {

    private YamlLists() {}

    /** What rows of verdicts are called that are of all parties together. */
    private static final String ALL = "equilibria";

    /** Names of parties, which verdicts and coalitions are told by. */
    static List<String> parties(Source source, Part part) throws UnreadableScenarioException {
        List<String> names = names(source, part, "parties", "party");
        for (Part item : Parts.items(source, part, "parties")) {
            party(source, item.line(), Parts.text(source, item, "a party"));
        }
        return names;
    }

    static void party(Source source, int line, String name) throws UnreadableScenarioException {
        if (name.equals(ALL)) {
            throw source.error(
                    line,
                    "a party is named " + Quoted.text(name) + ", which is what the states are called that all stay in;"
                            + " name it otherwise");
        }
    }

    /** A name that says something. */
    static String named(Source source, Part part, String what) throws UnreadableScenarioException {
        String name = Parts.text(source, part, what);
        if (name.isBlank()) {
            throw source.error(part.line(), what + " is empty; a name is expected");
        }
        return name;
    }

    /** Refuses fields that are none of these. */
    static void only(Source source, Part.Group group, String what, List<String> known)
            throws UnreadableScenarioException {
        for (Map.Entry<String, Part> field : group.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                String maybe = known.size() == 1 ? "" : Suggestion.maybe(field.getKey(), known);
                throw source.error(
                        field.getValue().line(),
                        "field " + Quoted.text(field.getKey()) + " of " + what + " is not expected"
                                + (maybe.isEmpty() ? "; expected are " + String.join(", ", known) : maybe));
            }
        }
    }

    /** Names, none twice, at least one. */
    static List<String> names(Source source, Part part, String field, String what) throws UnreadableScenarioException {
        List<String> names = new ArrayList<>();
        for (Part item : Parts.items(source, part, field)) {
            String name = named(source, item, "a " + what);
            if (names.contains(name)) {
                throw source.error(item.line(), what + " " + Quoted.text(name) + " is listed twice");
            }
            names.add(name);
        }
        if (names.isEmpty()) {
            throw source.error(part.line(), "at least one " + what + " is needed");
        }
        return names;
    }

    /** The place of a name. */
    static int index(Source source, int line, String name, List<String> names, String what)
            throws UnreadableScenarioException {
        int index = names.indexOf(name);
        if (index < 0) {
            String maybe = Suggestion.maybe(name, names);
            throw source.error(
                    line,
                    "there is no " + what + " " + Quoted.text(name)
                            + (maybe.isEmpty()
                                    ? "; there are "
                                            + String.join(
                                                    ", ",
                                                    names.stream().limit(12).toList())
                                            + (names.size() > 12 ? " and " + (names.size() - 12) + " more" : "")
                                    : maybe));
        }
        return index;
    }

    /** By party and state, what it can reach. */
    static int[][][] moves(Source source, Part part, List<String> parties, StateNames names, int states)
            throws UnreadableScenarioException {
        int[][][] moves = new int[parties.size()][states][0];
        for (Map.Entry<String, Part> party :
                Parts.group(source, part, "the moves").fields().entrySet()) {
            int mover = index(source, party.getValue().line(), party.getKey(), parties, "party");
            String what = "the moves of " + party.getKey();
            for (Map.Entry<String, Part> state :
                    Parts.group(source, party.getValue(), what).fields().entrySet()) {
                List<Integer> reached = new ArrayList<>();
                int from = (int) names.of(state.getValue().line(), state.getKey());
                for (Part to : Parts.items(source, state.getValue(), what + " from " + state.getKey())) {
                    int end = (int) names.of(to);
                    if (end == from) {
                        throw source.error(
                                to.line(), what + " lead from " + Quoted.text(state.getKey()) + " to itself");
                    }
                    reached.add(end);
                }
                moves[mover][from] = reached.stream().mapToInt(to -> to).toArray();
            }
        }
        return moves;
    }
}
