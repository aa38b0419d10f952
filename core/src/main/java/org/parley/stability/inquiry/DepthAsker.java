package org.parley.stability.inquiry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.stability.answer.Clauses;
import org.parley.stability.answer.Guarantors;
import org.parley.stability.answer.RankingChange;
import org.parley.stability.answer.Reworded;
import org.parley.stability.answer.Robustness;
import org.parley.stability.answer.SideEffects;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.answer.Staying;
import org.parley.stability.answer.Variant;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.Conflict;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Ranking;

/** Asks what changed models say of one state. */
final class DepthAsker {

    /** Moves looked at for one verdict on a changed model, and for each way from the status quo. */
    private static final int MOVES = 200_000;

    /** Moves looked at for all verdicts of one kind. */
    private static final long ALL_MOVES = 10_000_000;

    /** Moves looked at for the way on which several may move together. */
    private static final int JOINT_MOVES = 2_000_000;

    /** Variants of one party's statements with two changes. */
    private static final int VARIANTS = 20_000;

    /** States up to which listed rankings are changed: the cost grows with their square. */
    private static final int RANKED = 300;

    /** Sets of states looked at for the change of one ranking. */
    private static final int SETS = 200_000;

    /** States up to which the effects of a clause on other states are looked at. */
    private static final int EFFECTS = 4_096;

    private static final int DRAWS = 1_000;
    private static final long SEED = 1;
    private static final Asked.Single CREDIBLE =
            new Asked.Single(Behaviour.of(Concepts.of("SEQ").orElseThrow()), false);

    private final Conflict conflict;
    private final long state;
    private final Optional<Variant> variant;
    private final Optional<GraphModel> graph;
    private final boolean unknown;
    private final Asked under;
    private final List<Behaviour> behaviours;
    private final int moves;
    private final Watch watch;
    private final List<String> leftOut = new ArrayList<>();

    /**
     * @param variant the options behind the conflict, where it has any
     * @param graph all states, where they are not too many
     * @param unknown whether some comparisons are not known
     */
    DepthAsker(
            Conflict conflict,
            long state,
            Optional<Variant> variant,
            Optional<GraphModel> graph,
            boolean unknown,
            Question question,
            Watch watch) {
        this.watch = watch;
        this.conflict = conflict;
        this.state = state;
        this.variant = variant;
        this.graph = graph;
        this.unknown = unknown;
        this.moves = Math.min(MOVES, question.moves());
        if (question.behaviours().isPresent()) {
            this.under = question.behaviours().get();
            this.behaviours = question.behaviours().get().behaviours();
        } else {
            this.under = CREDIBLE;
            this.behaviours = Collections.nCopies(conflict.parties().size(), CREDIBLE.behaviour());
        }
    }

    StateAnswer.Depth depth(Optional<Long> start) {
        Verdict holds = new Staying(behaviours, moves).all(conflict, state);
        watch.at(Watch.Part.GUARANTORS, 0, 1);
        Staying held = staying();
        Guarantors guarantors = Guarantors.of(conflict, held, state);
        watch.at(Watch.Part.TIPPING_POINTS, 0, 1);
        Staying tipped = staying();
        List<StateAnswer.Swap> swaps = swaps(tipped);
        List<Reworded> statements = variant.map(options -> Reworded.least(options, tipped, VARIANTS))
                .orElse(List.of());
        watch.at(Watch.Part.CLAUSES, 0, 1);
        Staying bound = staying();
        Clauses clauses = Clauses.of(conflict, variant, bound, state, effects());
        return new StateAnswer.Depth(
                under,
                holds,
                guarantors,
                swaps,
                statements,
                clauses,
                start,
                start.filter(from -> from != state).map(this::route),
                robustness(),
                held.undecided() + tipped.undecided() + bound.undecided(),
                leftOut);
    }

    private Staying staying() {
        return new Staying(behaviours, moves, ALL_MOVES);
    }

    private StatusQuo.Route route(long from) {
        watch.at(Watch.Part.PATHS, 0, 1);
        return StatusQuo.route(conflict, from, state, moves, JOINT_MOVES);
    }

    /** The state in the graph. */
    private int index(GraphModel all) {
        boolean coded = variant.isPresent() && variant.get().model().coalesced().isEmpty();
        return coded ? all.codes().orElseThrow().stateOf(state).orElseThrow() : (int) state;
    }

    private Optional<SideEffects> effects() {
        return graph.filter(all -> all.size() <= EFFECTS).map(all -> new SideEffects(all, variant, behaviours));
    }

    private List<StateAnswer.Swap> swaps(Staying staying) {
        int[] listed = IntStream.range(0, conflict.parties().size())
                .filter(this::isListed)
                .toArray();
        if (listed.length > 0 && (graph.isEmpty() || graph.get().size() > RANKED)) {
            leftOut.add(
                    "The least changes of listed rankings are looked for in models of at most " + RANKED + " states.");
            return List.of();
        }
        List<StateAnswer.Swap> swaps = new ArrayList<>();
        for (int p : listed) {
            GraphModel all = graph.orElseThrow();
            if (behaviours.get(p).strong()) {
                leftOut.add("The least change of the ranking of "
                        + conflict.parties().get(p) + " is not looked for: it is held back by great differences only,"
                        + " which a ranking does not say.");
            } else if (all.preference(p) instanceof Preference.Ranked) {
                swaps.add(new StateAnswer.Swap(
                        p,
                        staying.of(conflict, p, state) == Verdict.STABLE,
                        RankingChange.least(all, behaviours.get(p).concept(), p, index(all), SETS)));
            }
        }
        return swaps;
    }

    /** Whether a party's preference is not made of statements, and so changes by states that change places. */
    private boolean isListed(int party) {
        return variant.isEmpty()
                || !(variant.get().model().rankings().get(party).counting() instanceof Ranking.Statements);
    }

    private Optional<Robustness> robustness() {
        if (!unknown) {
            return Optional.empty();
        }
        if (graph.isEmpty()) {
            leftOut.add("Rankings that agree with what is known are not drawn: the model has too many states.");
            return Optional.empty();
        }
        watch.at(Watch.Part.RANKINGS, 0, 1);
        try {
            return Optional.of(
                    Robustness.of(graph.get(), new Staying(behaviours, moves), index(graph.get()), DRAWS, SEED));
        } catch (IllegalArgumentException contradiction) {
            leftOut.add("No rankings are drawn: " + contradiction.getMessage() + ".");
            return Optional.empty();
        }
    }
}
