package org.parley.stability.answer;

import java.util.List;
import java.util.Optional;
import org.parley.stability.model.ChangedMoves;
import org.parley.stability.model.ChangedMoves.Arc;
import org.parley.stability.model.Conflict;
import org.parley.stability.model.ConflictOption.Direction;
import org.parley.stability.model.OptionModel;

/** Something that parties could agree on beside a deal, so that it holds. */
public sealed interface Clause {

    /** An option may be changed in one direction only: what is done is not undone, or what is left stays left. */
    record Lock(int option, Direction direction) implements Clause {}

    /** One move is made impossible: prevented, or noticed and stopped at once. */
    record Bar(int party, long from, long to) implements Clause {}

    /** The owner of an option is bound to change it as an answer to others who leave a state, whether or not it pays. */
    record Pledge(int party, int option, long state) implements Clause {
        boolean binds(int mover, long from, long to) {
            return mover == party && from != state && (from ^ to) == 1L << option && ((to ^ state) >>> option & 1) != 0;
        }
    }

    /** A party is bound to answer with one move that it could make, whether or not it pays. */
    record Bind(int party, long from, long to) implements Clause {}

    /** One move is made possible: an added sanction. */
    record Sanction(int party, long from, long to, boolean paysTheMover) implements Clause {}

    /**
     * The conflict under some clauses; its states are the same.
     *
     * @param options the model behind the conflict; needed for locks
     */
    static Conflict under(List<Clause> clauses, Conflict conflict, Optional<Variant> options) {
        Conflict under = conflict;
        if (clauses.stream().anyMatch(Lock.class::isInstance)) {
            Variant variant = options.orElseThrow();
            OptionModel locked = variant.model();
            for (Clause clause : clauses) {
                locked = clause instanceof Lock lock ? locked.with(lock.option(), lock.direction()) : locked;
            }
            under = variant.of(locked);
        }
        for (Clause clause : clauses) {
            under = switch (clause) {
                case Lock lock -> under;
                case Bar bar -> ChangedMoves.without(under, new Arc(bar.party(), bar.from(), bar.to()));
                case Pledge pledge -> ChangedMoves.bound(under, pledge::binds);
                case Bind bind ->
                    ChangedMoves.bound(
                            under,
                            (party, from, to) -> party == bind.party() && from == bind.from() && to == bind.to());
                case Sanction added -> ChangedMoves.with(under, new Arc(added.party(), added.from(), added.to()));
            };
        }
        return under;
    }
}
