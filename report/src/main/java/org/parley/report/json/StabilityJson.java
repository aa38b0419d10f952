package org.parley.report.json;

import java.util.Collection;
import java.util.List;
import org.parley.report.words.Holding;
import org.parley.report.words.StabilityWords;
import org.parley.stability.answer.Explanation.Held;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.inquiry.Verdicts;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stability answer as JSON. States are named as the model names them: a whole number stays a number. */
public record StabilityJson(Answer answer) {

    private static final int VERSION = 1;

    public ObjectNode node() {
        ObjectNode node = Nodes.object().put("format", "parley-stability").put("version", VERSION);
        node.put("title", answer.subject().title());
        node.put("answer", StabilityWords.answer(answer));
        node.set("parties", Nodes.strings(answer.subject().parties()));
        answer.subject().options().ifPresent(options -> node.set("options", options(options)));
        node.put("engine", answer.engine());
        answer.graph().ifPresent(graph -> {
            ArrayNode states = node.putArray("states");
            graph.states().forEach(name -> add(states, name));
            graph.codes().ifPresent(codes -> {
                ArrayNode numbers = node.putArray("stateNumbers");
                codes.codes().forEach(numbers::add);
            });
            node.set("moves", moves(graph));
        });
        answer.verdicts().ifPresent(verdicts -> verdicts(node, verdicts));
        answer.state().ifPresent(state -> node.set("explanation", explanation(answer, state, new Holding(answer))));
        node.set("notes", Nodes.strings(answer.notes()));
        return node;
    }

    private static ArrayNode options(OptionModel model) {
        ArrayNode array = Nodes.array();
        for (ConflictOption option : model.options()) {
            array.addObject()
                    .put("name", option.name())
                    .put("owner", model.parties().get(option.owner()))
                    .put("direction", option.direction().word());
        }
        return array;
    }

    private static ArrayNode moves(GraphModel graph) {
        ArrayNode array = Nodes.array();
        for (int p = 0; p < graph.parties().size(); p++) {
            for (int s = 0; s < graph.size(); s++) {
                for (int to : graph.movesFrom(p, s)) {
                    ObjectNode move =
                            array.addObject().put("party", graph.parties().get(p));
                    name(move, "from", graph.name(s));
                    name(move, "to", graph.name(to));
                    move.put("gain", graph.better(p, to, s));
                }
            }
        }
        return array;
    }

    private static void verdicts(ObjectNode node, Verdicts verdicts) {
        node.put("feasible", verdicts.states());
        ObjectNode stable = node.putObject("stable");
        ObjectNode counts = node.putObject("counts");
        ObjectNode meanings = node.putObject("meanings");
        for (Verdicts.Row row : verdicts.rows()) {
            String id = row.asked().id();
            ObjectNode lists = Nodes.object();
            ObjectNode sizes = counts.putObject(id);
            for (Verdicts.Set set : row.stable()) {
                put(lists, sizes, set.who(), set);
            }
            put(lists, sizes, "equilibria", row.equilibria());
            if (!lists.isEmpty()) {
                stable.set(id, lists);
            }
            meanings.put(id, StabilityWords.meaning(row.asked()));
        }
        node.set("refused", Nodes.strings(verdicts.refused()));
    }

    private static void put(ObjectNode lists, ObjectNode sizes, String who, Verdicts.Set set) {
        sizes.put(who, set.count());
        if (set.complete()) {
            lists.set(who, names(set.names()));
        }
    }

    /** Numbers ascending where all names are numbers; else in the order of the states. */
    static ArrayNode names(Collection<String> names) {
        ArrayNode array = Nodes.array();
        if (names.stream().allMatch(StabilityJson::isNumber)) {
            names.stream().mapToLong(Long::parseLong).sorted().forEach(array::add);
        } else {
            names.forEach(name -> add(array, name));
        }
        return array;
    }

    private static boolean isNumber(String name) {
        return name.matches("0|[1-9][0-9]{0,8}");
    }

    private static void add(ArrayNode array, String name) {
        if (isNumber(name)) {
            array.add(Long.parseLong(name));
        } else {
            array.add(name);
        }
    }

    static void name(ObjectNode node, String field, String name) {
        if (isNumber(name)) {
            node.put(field, Long.parseLong(name));
        } else {
            node.put(field, name);
        }
    }

    private static ObjectNode explanation(Answer answer, StateAnswer state, Holding words) {
        ObjectNode node = Nodes.object();
        List<String> parties = state.conflict().parties();
        name(node, "state", state.name());
        ObjectNode verdicts = node.putObject("verdicts");
        for (StateAnswer.ByConcept row : state.verdicts()) {
            ObjectNode own = verdicts.putObject(row.asked().id());
            for (int p = 0; p < parties.size(); p++) {
                own.put(parties.get(p), Nodes.word(row.parties().get(p)));
            }
        }
        ArrayNode temptations = node.putArray("temptations");
        state.explanation().temptations().forEach(held -> temptations.add(held(state, words, held)));
        state.depth().ifPresent(depth -> new DepthJson(answer, depth).into(node));
        return node;
    }

    private static ObjectNode held(StateAnswer state, Holding words, Held held) {
        List<String> parties = state.conflict().parties();
        ObjectNode node = Nodes.object().put("party", parties.get(held.party()));
        name(node, "to", state.conflict().name(held.to()));
        node.put("deterrence", Nodes.word(held.deterrence()));
        ArrayNode path = node.putArray("path");
        held.path().forEach(move -> {
            ObjectNode step = path.addObject().put("party", parties.get(move.party()));
            name(step, "from", state.conflict().name(move.from()));
            name(step, "to", state.conflict().name(move.to()));
            step.put("gain", state.conflict().better(move.party(), move.to(), move.from()));
        });
        ArrayNode costs = node.putArray("costs");
        held.costs()
                .forEach(cost -> costs.addObject()
                        .put("party", parties.get(cost.party()))
                        .put("comparedWithTheTemptation", Nodes.word(cost.againstTempted()))
                        .put("comparedWithTheState", Nodes.word(cost.againstState())));
        return node.put("words", words.sentence(held));
    }
}
