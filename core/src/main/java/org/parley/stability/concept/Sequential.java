package org.parley.stability.concept;

/**
 * Stable where for each improvement {@code s1 ∈ R⁺(s)} some {@code s2 ∈ R⁺₋ᵢ(s1)} is no better than {@code s}. A party that
 * believes in threats only where each step of them pays for whoever takes it. Fraser and Hipel (1979).
 */
public record Sequential() implements Concept {
    @Override
    public String id() {
        return "SEQ";
    }

    @Override
    public Answers answers() {
        return Answers.CREDIBLE;
    }

    @Override
    public boolean counters() {
        return false;
    }
}
