package org.parley.stability.engine;

import org.parley.stability.concept.Behaviour;

/** Three ways to one question: would this party, behaving so, stay in this state? */
public sealed interface Engine permits BoxSweep, ExplicitGraph, LazySearch {

    /**
     * @param state an index of a graph, a bit vector in option form
     * @throws IllegalArgumentException if the engine was not made for such a behaviour
     */
    Verdict verdict(Behaviour behaviour, int party, long state);
}
