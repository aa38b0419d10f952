package org.parley.stability.concept;

/**
 * Stable where for each improvement {@code s1 ∈ R⁺(s)} some {@code s2 ∈ R₋ᵢ(s1)} is no better than {@code s}, nor is any
 * {@code s3 ∈ Rᵢ(s2)}. A cautious party that also looks for a way out. Howard (1971).
 */
public record SymmetricMetarational() implements Concept {
    @Override
    public String id() {
        return "SMR";
    }

    @Override
    public Answers answers() {
        return Answers.ANY;
    }

    @Override
    public boolean counters() {
        return true;
    }
}
