package org.parley.stability.answer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;

/** Which other states begin or cease to hold with a clause: a verdict on all states of the changed model. */
public final class SideEffects {

    private final GraphModel graph;
    private final Optional<Variant> model;
    private final List<Behaviour> behaviours;
    private final BitSet before;

    /**
     * @param graph all states
     * @param model the model behind it; where there is one, clauses are about its states
     * @param behaviours one for each party
     */
    public SideEffects(GraphModel graph, Optional<Variant> model, List<Behaviour> behaviours) {
        this.graph = graph;
        this.model = model;
        this.behaviours = List.copyOf(behaviours);
        this.before = equilibria(graph);
    }

    /**
     * States of the graph, ascending.
     *
     * @param gained those that all parties stay in with the clause and not without
     * @param lost those that all stay in without it and not with it
     */
    public record Found(List<Integer> gained, List<Integer> lost) {
        public Found {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }

    /** None of a party that binds itself: what it would do in other states is another matter. */
    public Optional<Found> of(Clause clause) {
        return changed(clause).map(changed -> {
            BitSet after = equilibria(changed);
            return new Found(without(after, before), without(before, after));
        });
    }

    private Optional<GraphModel> changed(Clause clause) {
        return switch (clause) {
            case Clause.Lock lock -> {
                OptionModel locked = model.orElseThrow().model().with(lock.option(), lock.direction());
                yield Optional.of(GraphForm.of(locked, Integer.MAX_VALUE));
            }
            case Clause.Bar bar -> {
                int[][][] moves = graph.moves();
                int from = index(bar.from());
                int to = index(bar.to());
                moves[bar.party()][from] = Arrays.stream(moves[bar.party()][from])
                        .filter(end -> end != to)
                        .toArray();
                yield Optional.of(graph.withMoves(moves));
            }
            case Clause.Sanction added -> {
                int[][][] moves = graph.moves();
                int from = index(added.from());
                moves[added.party()][from] = IntStream.concat(
                                Arrays.stream(moves[added.party()][from]), IntStream.of(index(added.to())))
                        .toArray();
                yield Optional.of(graph.withMoves(moves));
            }
            case Clause.Pledge pledge -> Optional.empty();
            case Clause.Bind bind -> Optional.empty();
        };
    }

    private int index(long state) {
        return model.filter(variant -> variant.model().coalesced().isEmpty())
                .map(variant -> graph.codes().orElseThrow().stateOf(state).orElseThrow())
                .orElse((int) state);
    }

    private BitSet equilibria(GraphModel model) {
        return new ExplicitGraph(model, behaviours.stream().distinct().toList()).equilibria(behaviours);
    }

    private static List<Integer> without(BitSet some, BitSet others) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(others);
        return rest.stream().boxed().toList();
    }
}
