package org.parley.stability.concept;

/**
 * Stable where for each improvement {@code s1 ∈ R⁺(s)} some {@code s2 ∈ R⁺₋ᵢ(s1)} is no better than {@code s}, nor is any
 * {@code s3 ∈ Rᵢ(s2)}. Symmetric sequential, Rêgo and Vieira (2017); not the strong SEQ that shares its letters.
 */
public record SymmetricSequential() implements Concept {
    @Override
    public String id() {
        return "SSEQ";
    }

    @Override
    public Answers answers() {
        return Answers.CREDIBLE;
    }

    @Override
    public boolean counters() {
        return true;
    }
}
