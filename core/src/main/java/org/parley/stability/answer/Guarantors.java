package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.List;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.ChangedMoves;
import org.parley.stability.model.Conflict;

/**
 * Who and what holds a state: parties, and single moves, without which a party that stays would leave. Whatever is on none of
 * the answers found for a party's temptations is not pivotal for it, since those answers would still stand; so only what is on
 * them is tried.
 *
 * @param parties whole parties
 * @param moves single moves
 */
public record Guarantors(List<Pivotal> parties, List<PivotalMove> moves) {

    /** Without a guarantor's moves, all of them, a party that stays would leave. */
    public record Pivotal(int guarantor, int held) {}

    /** Without one move of a guarantor, a party that stays would leave. */
    public record PivotalMove(int guarantor, long from, long to, int held) {}

    public Guarantors {
        parties = List.copyOf(parties);
        moves = List.copyOf(moves);
    }

    /** Those of one state, by guarantor and then by whom they hold. */
    public static Guarantors of(Conflict conflict, Staying staying, long state) {
        List<Pivotal> parties = new ArrayList<>();
        List<PivotalMove> moves = new ArrayList<>();
        List<Integer> held = staying.staying(conflict, state);
        List<List<Move>> answers = held.stream()
                .map(party -> staying.answers(conflict, party, state))
                .toList();
        for (int guarantor = 0; guarantor < conflict.parties().size(); guarantor++) {
            int mover = guarantor;
            Conflict without = ChangedMoves.idle(conflict, guarantor);
            for (int k = 0; k < held.size(); k++) {
                List<Move> own = answers.get(k).stream()
                        .filter(move -> move.party() == mover)
                        .toList();
                if (!own.isEmpty() && staying.of(without, held.get(k), state) == Verdict.UNSTABLE) {
                    parties.add(new Pivotal(guarantor, held.get(k)));
                }
                for (Move move : own) {
                    ChangedMoves.Arc arc = new ChangedMoves.Arc(guarantor, move.from(), move.to());
                    if (staying.of(ChangedMoves.without(conflict, arc), held.get(k), state) == Verdict.UNSTABLE) {
                        moves.add(new PivotalMove(guarantor, move.from(), move.to(), held.get(k)));
                    }
                }
            }
        }
        return new Guarantors(parties, moves);
    }
}
