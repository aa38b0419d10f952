package org.parley.stability.model;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * A conflict as the graph model sees it: who can move from where to where, and what each party prefers. A state is an index
 * in a graph, a bit vector in option form.
 */
public interface Conflict {

    List<String> parties();

    /**
     * Whether something holds of a state that a party can reach in one move; each is asked in an order of its own until one
     * holds. The state itself is none of them.
     */
    boolean someMove(int party, long state, LongPredicate holds);

    /** Whether the party is known to prefer the first state to the second. */
    boolean better(int party, long to, long than);

    /** Whether it is not known how the party compares the two. */
    boolean unknown(int party, long a, long b);

    /** Whether the party greatly prefers the first state to the second. */
    boolean muchBetter(int party, long to, long than);

    /** The state as people call it. */
    String name(long state);

    /**
     * The same conflict with only such moves of the others as can make a difference to one party, whatever they cost whoever
     * makes them: to what it prefers, or to what is feasible. All of them, where nothing simpler is known.
     */
    default Conflict narrowedTo(int party) {
        return this;
    }

    /** The same conflict with only such moves as can make a difference to anybody, in the sense of {@link #narrowedTo}. */
    default Conflict narrowed() {
        return this;
    }

    /**
     * Whether two moves of one party running are no more than one: from a to b and from b to another c mean from a to c. True
     * only where that is certain at a glance; false says nothing.
     *
     * @param improvements of moves that pay the party, else of all
     */
    default boolean mergesMoves(boolean improvements) {
        return false;
    }

    /** Where a party gets from a state by what took it from one state to another; none where it cannot do so, or it is not known. */
    default OptionalLong likewise(int party, long from, long to, long state) {
        return OptionalLong.empty();
    }

    /**
     * Whether no answer of other parties can take a party from one state to one that is not better than another. True only
     * where that is certain at a glance; false says nothing.
     */
    default boolean outOfReach(int party, long from, long than) {
        return false;
    }
}
