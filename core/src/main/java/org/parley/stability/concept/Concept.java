package org.parley.stability.concept;

/**
 * A way to be held back. A state is stable for a party where each of its temptations, the better states it could move to, is
 * answered by the others with a sequence of moves, none of which moves twice running, that makes the party sorry.
 */
public sealed interface Concept
        permits Nash, GeneralMetarational, SymmetricMetarational, Sequential, SymmetricSequential {

    /** Which moves the others answer with. */
    enum Answers {
        NONE,
        /** Any, also such as hurt whoever makes them. */
        ANY,
        /** Each an improvement for whoever makes it, at that moment. */
        CREDIBLE
    }

    /** As the literature abbreviates it. */
    String id();

    Answers answers();

    /** Whether the party reckons with one more move of its own after the answer. */
    boolean counters();

    /** Whether a party that left a state is sorry if the others' answer ends at another. */
    default boolean deters(Outlook look, int party, long state, long end) {
        return counters() ? look.sanctionsForGood(party, end, state) : look.sanctions(party, end, state);
    }
}
