package org.parley.stability.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.stability.answer.Explanation;
import org.parley.stability.answer.Variant;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.model.Conflict;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Ranking;

/** Asks all there is to ask of one state. */
final class StateAsker {

    private StateAsker() {}

    /** In a graph, without what needs changed models. */
    static StateAnswer glance(GraphModel graph, int state) {
        return new StateAnswer(
                graph,
                state,
                verdicts(graph, state, Question.MOVES, unknown(graph)),
                Explanation.of(graph, state, Question.MOVES),
                Optional.empty());
    }

    /**
     * The state that the question names. States are bit vectors where the model has options and none are coalesced, else
     * indices of the graph.
     *
     * @param graph all states, where they are not too many
     * @throws UnknownStateException if there is no such state
     */
    static StateAnswer of(Subject subject, Optional<GraphModel> graph, String name, Question question, Watch watch) {
        Optional<OptionModel> options =
                subject.options().filter(model -> subject.listed().isEmpty());
        boolean coalesced = options.isPresent() && !options.get().coalesced().isEmpty();
        if (coalesced && graph.isEmpty()) {
            throw new UnknownStateException("single states of so large a model cannot be asked about where states are"
                    + " coalesced; leave out 'coalesced', or forbid all but one of the states that it joins");
        }
        boolean coded = options.isPresent() && !coalesced;
        long state = graph.map(all -> code(all, StateNamed.in(all, name), coded))
                .orElseGet(() -> StateNamed.in(options.orElseThrow(), name));
        Optional<Variant> variant = options.map(model -> new Variant(model, state));
        Conflict conflict = variant.map(Variant::conflict).orElseGet(graph::orElseThrow);
        Optional<Long> start = subject.statusQuo()
                .flatMap(today -> coded
                        ? StateNamed.coded(options.orElseThrow(), today)
                        : graph.map(all -> (long) all.states().indexOf(today)).filter(index -> index >= 0));
        boolean unknown = graph.map(StateAsker::unknown).orElseGet(() -> unknown(options.orElseThrow()));
        watch.at(Watch.Part.STATE, 0, 1);
        List<StateAnswer.ByConcept> verdicts = new ArrayList<>(verdicts(conflict, state, question.moves(), unknown));
        question.behaviours().ifPresent(mixed -> verdicts.add(mixed(conflict, state, question.moves(), mixed)));
        return new StateAnswer(
                conflict,
                state,
                verdicts,
                Explanation.of(conflict, state, question.moves()),
                Optional.of(new DepthAsker(conflict, state, variant, graph, unknown, question, watch).depth(start)));
    }

    private static long code(GraphModel graph, int index, boolean coded) {
        return coded ? graph.codes().orElseThrow().codes().get(index) : index;
    }

    private static boolean unknown(GraphModel graph) {
        return !graph.preferences().stream().allMatch(Preference.Ranked.class::isInstance);
    }

    private static boolean unknown(OptionModel model) {
        return model.rankings().stream().anyMatch(ranking -> ranking.counting() instanceof Ranking.Comparisons);
    }

    private static List<StateAnswer.ByConcept> verdicts(Conflict conflict, long state, int moves, boolean unknown) {
        LazySearch search = new LazySearch(conflict, moves);
        List<StateAnswer.ByConcept> verdicts = new ArrayList<>();
        for (Concept concept : Concepts.ALL) {
            for (Attitude attitude : unknown ? List.of(Attitude.A, Attitude.D) : List.of(Attitude.B)) {
                Behaviour behaviour = Behaviour.of(concept).with(attitude);
                verdicts.add(new StateAnswer.ByConcept(
                        new Asked.Single(behaviour, unknown),
                        IntStream.range(0, conflict.parties().size())
                                .mapToObj(p -> search.verdict(behaviour, p, state))
                                .toList()));
            }
        }
        return verdicts;
    }

    private static StateAnswer.ByConcept mixed(Conflict conflict, long state, int moves, Asked.Mixed mixed) {
        LazySearch search = new LazySearch(conflict, moves);
        return new StateAnswer.ByConcept(
                mixed,
                IntStream.range(0, mixed.parties().size())
                        .mapToObj(p -> search.verdict(mixed.behaviours().get(p), p, state))
                        .toList());
    }
}
