package org.parley.stability.concept;

/**
 * How one party decides whether to stay.
 *
 * @param attitude towards comparisons that are not known; without any, all are the same
 * @param strong held back only by what is greatly worse
 */
public record Behaviour(Concept concept, Attitude attitude, boolean strong) {

    /** With known preferences, whatever their strength. */
    public static Behaviour of(Concept concept) {
        return new Behaviour(concept, Attitude.B, false);
    }

    public Behaviour with(Attitude other) {
        return new Behaviour(concept, other, strong);
    }

    /** The strong version: {@code SEQ-strong}, not to be mixed up with SSEQ. */
    public Behaviour strongly() {
        return new Behaviour(concept, attitude, true);
    }

    /** {@code SEQ}, or {@code SEQ-strong}. */
    public String id() {
        return concept.id() + (strong ? "-strong" : "");
    }
}
