package org.parley.report.words;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.stability.model.GraphModel;

/** Moves by which the party that makes them gains at once. */
public final class Gains {

    private Gains() {}

    /** Where a party would go from a state, ascending. */
    public static IntStream of(GraphModel graph, int party, int from) {
        return IntStream.of(graph.movesFrom(party, from)).filter(to -> graph.better(party, to, from));
    }

    /**
     * States that such moves lead to.
     *
     * @param steps after at most so many moves; empty where more lead no farther
     */
    public record Reached(BitSet states, OptionalInt steps) {}

    /** A state, and all that parties can reach from it by such moves. */
    public static BitSet reached(GraphModel graph, int from) {
        return reached(graph, from, Integer.MAX_VALUE).states();
    }

    /** The same after as many moves as lead to no more than so many states. */
    public static Reached reached(GraphModel graph, int from, int most) {
        BitSet reached = new BitSet();
        BitSet next = new BitSet();
        next.set(from);
        for (int steps = 0; !next.isEmpty(); steps++) {
            if (reached.cardinality() + next.cardinality() > most) {
                return new Reached(reached, OptionalInt.of(steps - 1));
            }
            reached.or(next);
            BitSet before = next;
            next = new BitSet();
            for (int p = 0; p < graph.parties().size(); p++) {
                int party = p;
                before.stream().flatMap(state -> of(graph, party, state)).forEach(next::set);
            }
            next.andNot(reached);
        }
        return new Reached(reached, OptionalInt.empty());
    }
}
