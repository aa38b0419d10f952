package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.GraphModel;

/** Who and what holds a state: parties, and single moves, without which a party that stays would leave. */
public final class Guarantors {

    private Guarantors() {}

    /** Without a guarantor's moves, a party that stays would leave. */
    public record Pivotal(int guarantor, int held) {}

    /** Without one move of a guarantor, a party that stays would leave. */
    public record PivotalMove(int guarantor, int from, int to, int held) {}

    /** Parties without whose moves, all of them, another would leave the state. */
    public static List<Pivotal> parties(GraphModel model, Behaviour behaviour, int state) {
        List<Integer> staying = staying(model, behaviour, state);
        List<Pivotal> found = new ArrayList<>();
        for (int guarantor = 0; guarantor < model.parties().size(); guarantor++) {
            int[][][] moves = model.moves();
            moves[guarantor] = new int[model.size()][0];
            List<Integer> without = staying(model.withMoves(moves), behaviour, state);
            for (int held : staying) {
                if (held != guarantor && !without.contains(held)) {
                    found.add(new Pivotal(guarantor, held));
                }
            }
        }
        return found;
    }

    /** Single moves without which a party other than the mover would leave the state. Cost: a verdict for each move. */
    public static List<PivotalMove> moves(GraphModel model, Behaviour behaviour, int state) {
        List<Integer> staying = staying(model, behaviour, state);
        List<PivotalMove> found = new ArrayList<>();
        for (int guarantor = 0; guarantor < model.parties().size(); guarantor++) {
            for (int from = 0; from < model.size(); from++) {
                for (int to : model.movesFrom(guarantor, from)) {
                    List<Integer> without = staying(without(model, guarantor, from, to), behaviour, state);
                    for (int held : staying) {
                        if (held != guarantor && !without.contains(held)) {
                            found.add(new PivotalMove(guarantor, from, to, held));
                        }
                    }
                }
            }
        }
        return found;
    }

    static GraphModel without(GraphModel model, int mover, int from, int to) {
        int[][][] moves = model.moves();
        moves[mover][from] =
                Arrays.stream(moves[mover][from]).filter(end -> end != to).toArray();
        return model.withMoves(moves);
    }

    private static List<Integer> staying(GraphModel model, Behaviour behaviour, int state) {
        ExplicitGraph engine = new ExplicitGraph(model, List.of(behaviour));
        List<Integer> staying = new ArrayList<>();
        for (int p = 0; p < model.parties().size(); p++) {
            if (engine.verdict(behaviour, p, state) == Verdict.STABLE) {
                staying.add(p);
            }
        }
        return staying;
    }
}
