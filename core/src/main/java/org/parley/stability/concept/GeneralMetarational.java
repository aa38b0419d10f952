package org.parley.stability.concept;

/**
 * Stable where for each improvement {@code s1 ∈ R⁺(s)} some {@code s2 ∈ R₋ᵢ(s1)} is no better than {@code s}. A party that
 * fears whatever the others could do, be it to their own cost. Howard (1971).
 */
public record GeneralMetarational() implements Concept {
    @Override
    public String id() {
        return "GMR";
    }

    @Override
    public Answers answers() {
        return Answers.ANY;
    }

    @Override
    public boolean counters() {
        return false;
    }
}
