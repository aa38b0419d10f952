package org.parley.stability.concept;

/**
 * Stable where the party has no better state within one move: {@code R⁺(s) = ∅}. A party that fears nobody. Nash (1950); called
 * rational in the graph model (Fang, Hipel and Kilgour 1993).
 */
public record Nash() implements Concept {
    @Override
    public String id() {
        return "R";
    }

    @Override
    public Answers answers() {
        return Answers.NONE;
    }

    @Override
    public boolean counters() {
        return false;
    }
}
