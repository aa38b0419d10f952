package org.parley.stability.aftermath;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.parley.preference.Aftermath;

/**
 * The moves as they are, without those of one party, and as single clauses would change them.
 *
 * @param without by mover
 * @param clauses in the order of {@code proposed}
 */
record Variants(
        StatesAfter states,
        List<String> parties,
        Moves plain,
        List<Moves> without,
        List<Proposed> proposed,
        List<Moves> clauses) {

    Variants {
        without = List.copyOf(without);
        proposed = List.copyOf(proposed);
        clauses = List.copyOf(clauses);
    }

    record Proposed(Endurance.Kind kind, int move) {}

    /** @param payoffs of each mover in any reading: which comparisons are unknown is the same in all */
    static Variants of(StatesAfter states, List<Payoffs> payoffs) {
        Moves.Step unknown = (mover, from, to) -> payoffs.get(mover).unknown(from, to);
        int[][][] all = states.moves();
        List<Moves> without = new ArrayList<>();
        for (int p = 0; p < all.length; p++) {
            int guarantor = p;
            without.add(
                    Moves.of(Moves.only(all, (mover, from, to) -> mover != guarantor), unknown, OptionalInt.empty()));
        }
        List<Proposed> proposed = new ArrayList<>();
        List<Moves> clauses = new ArrayList<>();
        List<Aftermath.Move> moves = states.aftermath().moves();
        for (Endurance.Kind kind : Endurance.Kind.values()) {
            for (int k = 0; k < moves.size(); k++) {
                int move = k;
                if (kind == Endurance.Kind.LOCK && moves.get(k).irreversible()) {
                    continue;
                }
                proposed.add(new Proposed(kind, k));
                clauses.add(
                        switch (kind) {
                            case BAR ->
                                Moves.of(
                                        Moves.only(all, (mover, from, to) -> !makes(states, move, from, to)),
                                        unknown,
                                        OptionalInt.empty());
                            case LOCK ->
                                Moves.of(
                                        Moves.only(all, (mover, from, to) -> !makes(states, move, to, from)),
                                        unknown,
                                        OptionalInt.empty());
                            case BIND ->
                                Moves.of(
                                        all,
                                        (mover, from, to) ->
                                                unknown.holds(mover, from, to) && !makesAlone(states, move, from, to),
                                        OptionalInt.of(move));
                        });
            }
        }
        return new Variants(
                states, states.parties(), Moves.of(all, unknown, OptionalInt.empty()), without, proposed, clauses);
    }

    private static boolean makes(StatesAfter states, int move, int from, int to) {
        return !states.isMade(move, from) && states.isMade(move, to);
    }

    private static boolean makesAlone(StatesAfter states, int move, int from, int to) {
        return states.codes()[to] == (states.codes()[from] | 1 << move) && makes(states, move, from, to);
    }

    /** The steps that are taken whatever they cost where a party leaves: nobody is bound to act against itself. */
    Moves.Step boundStep(Moves moves, int leaving) {
        if (moves.bound().isEmpty()) {
            return (mover, from, to) -> false;
        }
        int move = moves.bound().getAsInt();
        int owner = states.movers().indexOf(states.aftermath().moves().get(move).party());
        return (mover, from, to) -> mover == owner && mover != leaving && makesAlone(states, move, from, to);
    }
}
