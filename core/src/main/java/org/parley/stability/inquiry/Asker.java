package org.parley.stability.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.CoalitionConcept;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.BoxSweep;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Strength;
import org.parley.stability.model.TooManyStatesException;

/** Answers a question with the engine that fits the model. */
public final class Asker {

    /** Feasible states up to which moves are listed. */
    private static final int GRAPH = 1 << 14;

    /** States times coalitions up to which coalitions are looked at unasked. */
    private static final int COALITIONS = 1 << 13;

    /** What the picture of a graph tells apart. */
    private static final List<Asked> DRAWN = Asked.singles().stream()
            .filter(asked -> List.of("R", "SEQ").contains(asked.id()))
            .toList();

    private Asker() {}

    /** @throws UnknownStateException if the state asked about is none */
    public static Answer answer(Subject subject, Question question) {
        return answer(subject, question, Watch.NONE);
    }

    /** @throws UnknownStateException if the state asked about is none */
    public static Answer answer(Subject subject, Question question, Watch watch) {
        Optional<GraphModel> graph = graph(subject);
        return graph.isPresent()
                ? ofGraph(subject, graph.get(), question, watch)
                : ofOptions(subject, subject.options().orElseThrow(), question, watch);
    }

    /**
     * Where the parties stay under R and SEQ, and what holds one state, without what needs verdicts on changed models.
     *
     * @param subject with listed moves
     * @param state its name
     * @throws UnknownStateException if the state asked about is none
     */
    public static Answer glance(Subject subject, String state) {
        GraphModel graph = subject.listed().orElseThrow();
        return new Answer(
                subject,
                "Engine: explicit graph.",
                Optional.of(GraphVerdicts.of(graph, DRAWN, graph.size(), false, Watch.NONE)),
                Optional.of(StateAsker.glance(graph, StateNamed.in(graph, state))),
                Optional.of(graph),
                subject.notes());
    }

    private static Optional<GraphModel> graph(Subject subject) {
        try {
            return Optional.of(subject.graph(GRAPH));
        } catch (TooManyStatesException tooMany) {
            return Optional.empty();
        }
    }

    private static Answer ofGraph(Subject subject, GraphModel graph, Question question, Watch watch) {
        List<String> notes = new ArrayList<>(subject.notes());
        List<Asked> asked = asked(question, () -> fitting(graph, notes));
        Optional<StateAnswer> state =
                question.state().map(name -> StateAsker.of(subject, Optional.of(graph), name, question, watch));
        return new Answer(
                subject,
                subject.listed().isPresent()
                        ? "Engine: explicit graph, because the model lists its states and moves."
                        : "Engine: explicit graph, because the options have no more than "
                                + String.format(Locale.ROOT, "%,d", GRAPH) + " feasible states.",
                Optional.of(GraphVerdicts.of(graph, asked, question.listed(), isCoalesced(subject), watch)),
                state,
                Optional.of(graph),
                notes);
    }

    /** The concepts asked about, else those that fit; and the behaviours, if any. */
    private static List<Asked> asked(Question question, Supplier<List<Asked>> fitting) {
        List<Asked> asked = new ArrayList<>(question.concepts().isEmpty() ? fitting.get() : question.concepts());
        question.behaviours().ifPresent(asked::add);
        return asked;
    }

    private static boolean isCoalesced(Subject subject) {
        return subject.listed().isEmpty()
                && !subject.options().orElseThrow().coalesced().isEmpty();
    }

    /** Concepts of single parties and of coalitions, and those for great preferences or unknown comparisons where there are any. */
    private static List<Asked> fitting(GraphModel graph, List<String> notes) {
        List<Asked> fitting = new ArrayList<>(Asked.singles());
        boolean great = graph.strengths().stream().anyMatch(strength -> !Strength.MILD.equals(strength));
        boolean unknown = !graph.preferences().stream().allMatch(Preference.Ranked.class::isInstance);
        for (Concept concept : Concepts.ALL) {
            if (great && concept.answers() != Concept.Answers.NONE) {
                fitting.add(new Asked.Single(Behaviour.of(concept).strongly(), false));
            }
        }
        for (Concept concept : Concepts.ALL) {
            for (Attitude attitude : unknown ? Attitude.values() : new Attitude[0]) {
                fitting.add(new Asked.Single(Behaviour.of(concept).with(attitude), true));
            }
        }
        if ((long) graph.size() << graph.parties().size() <= COALITIONS) {
            for (CoalitionConcept concept : CoalitionConcept.values()) {
                fitting.add(new Asked.Together(concept));
            }
        } else {
            notes.add("Coalitions are not looked at: with " + graph.size() + " states and "
                    + graph.parties().size()
                    + " parties that takes long. Ask for CR, CGMR, CSMR or CSEQ by name to have them.");
        }
        return fitting;
    }

    private static Answer ofOptions(Subject subject, OptionModel options, Question question, Watch watch) {
        List<String> notes = new ArrayList<>(subject.notes());
        Optional<StateAnswer> state =
                question.state().map(name -> StateAsker.of(subject, Optional.empty(), name, question, watch));
        Optional<String> objection = BoxSweep.objection(options);
        if (objection.isPresent()) {
            return new Answer(
                    subject,
                    "Engine: search of one state. The model has more than " + String.format(Locale.ROOT, "%,d", GRAPH)
                            + " feasible states, and cannot be swept: " + objection.get() + ".",
                    Optional.empty(),
                    state,
                    Optional.empty(),
                    notes);
        }
        try {
            Verdicts verdicts = SweptVerdicts.of(options, asked(question, Asked::singles), question, watch);
            return new Answer(
                    subject,
                    "Engine: sweep over all " + String.format(Locale.ROOT, "%,d", verdicts.states())
                            + " feasible states of the options"
                            + (state.isPresent() ? "; the one state is searched by itself." : "."),
                    Optional.of(verdicts),
                    state,
                    Optional.empty(),
                    notes);
        } catch (TooManyStatesException tooMany) {
            return new Answer(
                    subject,
                    "Engine: search of one state. The model has more than "
                            + String.format(Locale.ROOT, "%,d", question.swept())
                            + " feasible states, too many to be held at once.",
                    Optional.empty(),
                    state,
                    Optional.empty(),
                    notes);
        }
    }
}
