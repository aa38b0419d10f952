package org.parley.stability.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.stability.answer.Clauses;
import org.parley.stability.answer.Explanation;
import org.parley.stability.answer.Guarantors;
import org.parley.stability.answer.RankingChange;
import org.parley.stability.answer.Robustness;
import org.parley.stability.answer.StatementChange;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.Conflict;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;

/** Asks all there is to ask of one state. */
final class StateAsker {

    /** States up to which changed models are tried out: each change costs a verdict on all of them. */
    private static final int DEEP = 300;

    private static final int SETS = 200_000;
    private static final int DRAWS = 1_000;
    private static final long SEED = 1;
    private static final Asked.Single CREDIBLE =
            new Asked.Single(Behaviour.of(Concepts.of("SEQ").orElseThrow()), false);

    private StateAsker() {}

    /** By searching from the state alone. */
    static StateAnswer alone(Conflict conflict, long state, int moves) {
        return new StateAnswer(
                conflict,
                state,
                verdicts(conflict, state, moves, false),
                Explanation.of(conflict, state, moves),
                Optional.empty());
    }

    static StateAnswer inGraph(Subject subject, GraphModel graph, int state, int moves) {
        boolean unknown = !graph.preferences().stream().allMatch(Preference.Ranked.class::isInstance);
        return new StateAnswer(
                graph,
                state,
                verdicts(graph, state, moves, unknown),
                Explanation.of(graph, state, moves),
                graph.size() > DEEP ? Optional.empty() : Optional.of(depth(subject, graph, state, unknown)));
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

    private static StateAnswer.Depth depth(Subject subject, GraphModel graph, int state, boolean unknown) {
        Behaviour behaviour = CREDIBLE.behaviour();
        Optional<Integer> start =
                subject.statusQuo().map(name -> graph.states().indexOf(name)).filter(index -> index >= 0);
        return new StateAnswer.Depth(
                CREDIBLE,
                Guarantors.parties(graph, behaviour, state),
                Guarantors.moves(graph, behaviour, state),
                unknown ? List.of() : tips(graph, state),
                subject.listed().isEmpty()
                        ? StatementChange.turning(subject.options().orElseThrow(), behaviour, state, DEEP)
                        : List.of(),
                Clauses.design(graph, behaviour, state),
                start,
                start.filter(from -> from != state).flatMap(from -> StatusQuo.route(graph, from, state)),
                unknown ? Optional.of(Robustness.of(graph, behaviour, state, DRAWS, SEED)) : Optional.empty());
    }

    private static List<StateAnswer.Tip> tips(GraphModel graph, int state) {
        LazySearch search = new LazySearch(graph, Question.MOVES);
        return IntStream.range(0, graph.parties().size())
                .mapToObj(p -> new StateAnswer.Tip(
                        p,
                        search.verdict(CREDIBLE.behaviour(), p, state) == Verdict.STABLE,
                        RankingChange.least(graph, CREDIBLE.behaviour().concept(), p, state, SETS)))
                .toList();
    }
}
