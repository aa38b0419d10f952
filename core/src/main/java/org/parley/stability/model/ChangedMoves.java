package org.parley.stability.model;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * A conflict in which some moves cannot be made, can be made that could not, or are sure to be made as an answer, as if they
 * paid whoever makes them. The states are those of the conflict.
 */
public final class ChangedMoves implements Conflict {

    private static final int NOBODY = -1;

    private final Conflict conflict;
    private final int idle;
    private final List<Arc> barred;
    private final List<Arc> added;
    private final Bound bound;

    private ChangedMoves(Conflict conflict, int idle, List<Arc> barred, List<Arc> added, Bound bound) {
        this.conflict = conflict;
        this.idle = idle;
        this.barred = barred;
        this.added = added;
        this.bound = bound;
    }

    /** One move of one party. */
    public record Arc(int party, long from, long to) {}

    /** Which moves are sure to be made as an answer. */
    @FunctionalInterface
    public interface Bound {
        boolean moves(int party, long from, long to);
    }

    private static final Bound NONE = (party, from, to) -> false;

    /** One party makes no moves. */
    public static Conflict idle(Conflict conflict, int party) {
        return new ChangedMoves(conflict, party, List.of(), List.of(), NONE);
    }

    /** One move cannot be made. */
    public static Conflict without(Conflict conflict, Arc move) {
        return new ChangedMoves(conflict, NOBODY, List.of(move), List.of(), NONE);
    }

    /** One move can be made. */
    public static Conflict with(Conflict conflict, Arc move) {
        return new ChangedMoves(conflict, NOBODY, List.of(), List.of(move), NONE);
    }

    /** Some moves that can be made count as improvements for whoever makes them. */
    public static Conflict bound(Conflict conflict, Bound moves) {
        return new ChangedMoves(conflict, NOBODY, List.of(), List.of(), moves);
    }

    @Override
    public List<String> parties() {
        return conflict.parties();
    }

    @Override
    public boolean someMove(int party, long state, LongPredicate holds) {
        if (party == idle) {
            return false;
        }
        if (conflict.someMove(
                party,
                state,
                barred.isEmpty() ? holds : to -> !barred.contains(new Arc(party, state, to)) && holds.test(to))) {
            return true;
        }
        for (Arc arc : added) {
            if (arc.party() == party && arc.from() == state && holds.test(arc.to())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean better(int party, long to, long than) {
        return bound.moves(party, than, to) || conflict.better(party, to, than);
    }

    @Override
    public boolean unknown(int party, long a, long b) {
        return conflict.unknown(party, a, b) && !bound.moves(party, a, b) && !bound.moves(party, b, a);
    }

    @Override
    public boolean muchBetter(int party, long to, long than) {
        return conflict.muchBetter(party, to, than);
    }

    @Override
    public String name(long state) {
        return conflict.name(state);
    }

    /** A single move may be one of those that narrowing leaves out. */
    @Override
    public Conflict narrowedTo(int party) {
        return idle == NOBODY ? this : idle(conflict.narrowedTo(party), idle);
    }

    @Override
    public Conflict narrowed() {
        return idle == NOBODY ? this : idle(conflict.narrowed(), idle);
    }

    @Override
    public boolean mergesMoves(boolean improvements) {
        return idle != NOBODY && conflict.mergesMoves(improvements);
    }

    /** Of a move that was added nothing is known. */
    @Override
    public OptionalLong likewise(int party, long from, long to, long state) {
        if (party == idle) {
            return OptionalLong.empty();
        }
        OptionalLong end = conflict.likewise(party, from, to, state);
        return end.isPresent() && barred.contains(new Arc(party, state, end.getAsLong())) ? OptionalLong.empty() : end;
    }

    @Override
    public boolean outOfReach(int party, long from, long than) {
        return added.isEmpty() && conflict.outOfReach(party, from, than);
    }
}
