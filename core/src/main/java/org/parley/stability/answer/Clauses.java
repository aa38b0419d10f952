package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.model.GraphModel;

/** Clauses that would make a state stable: one move made impossible, or one sanction made possible. */
public final class Clauses {

    private Clauses() {}

    /** What a clause does to one party's moves. */
    public enum Kind {
        /** The move is made impossible: irreversible, or verified. */
        BAR,
        /** The move is made possible: an added sanction. */
        SANCTION
    }

    /**
     * One clause.
     *
     * @param party whose move it is
     * @param paysTheMover whether the move is an improvement for its mover, so that the sanction is credible
     * @param gained states that become stable for all with it, ascending
     * @param lost states that no longer are
     */
    public record Clause(
            Kind kind, int party, int from, int to, boolean paysTheMover, List<Integer> gained, List<Integer> lost) {
        public Clause {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }

    /**
     * All single clauses with which every party would stay in the state: its own moves barred, and answers to a move away
     * from it added. None where the state is stable already. Cost: a verdict for each candidate.
     */
    public static List<Clause> design(GraphModel model, Behaviour behaviour, int state) {
        BitSet before = equilibria(model, behaviour);
        List<Clause> found = new ArrayList<>();
        if (before.get(state)) {
            return found;
        }
        for (int p = 0; p < model.parties().size(); p++) {
            for (int to : model.movesFrom(p, state)) {
                add(found, model, behaviour, state, before, Kind.BAR, p, state, to);
                for (int other = 0; other < model.parties().size(); other++) {
                    for (int end = 0; other != p && end < model.size(); end++) {
                        if (end != to && Arrays.binarySearch(model.movesFrom(other, to), end) < 0) {
                            add(found, model, behaviour, state, before, Kind.SANCTION, other, to, end);
                        }
                    }
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static void add(
            List<Clause> found,
            GraphModel model,
            Behaviour behaviour,
            int state,
            BitSet before,
            Kind kind,
            int party,
            int from,
            int to) {
        BitSet after = equilibria(
                kind == Kind.BAR ? Guarantors.without(model, party, from, to) : with(model, party, from, to),
                behaviour);
        if (after.get(state)) {
            BitSet gained = (BitSet) after.clone();
            gained.andNot(before);
            BitSet lost = (BitSet) before.clone();
            lost.andNot(after);
            found.add(new Clause(
                    kind,
                    party,
                    from,
                    to,
                    model.better(party, to, from),
                    gained.stream().boxed().toList(),
                    lost.stream().boxed().toList()));
        }
    }

    private static GraphModel with(GraphModel model, int party, int from, int to) {
        int[][][] moves = model.moves();
        moves[party][from] = Arrays.copyOf(moves[party][from], moves[party][from].length + 1);
        moves[party][from][moves[party][from].length - 1] = to;
        return model.withMoves(moves);
    }

    private static BitSet equilibria(GraphModel model, Behaviour behaviour) {
        return new ExplicitGraph(model, List.of(behaviour)).equilibria(behaviour);
    }
}
