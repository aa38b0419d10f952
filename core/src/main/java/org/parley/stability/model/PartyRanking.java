package org.parley.stability.model;

import java.util.Optional;

/**
 * What is known of a party's preference: generated from a few rules, then, maybe, tuned by hand. Both are kept.
 *
 * @param generated from statements or weights
 * @param tuned listed, as a ranking, payoffs or pairs
 * @param inForce which of the two counts
 */
public record PartyRanking(Optional<Ranking> generated, Optional<Ranking> tuned, InForce inForce) {

    /** Which preference counts. */
    public enum InForce {
        GENERATED,
        TUNED
    }

    public PartyRanking {
        if ((inForce == InForce.GENERATED ? generated : tuned).isEmpty()) {
            throw new IllegalArgumentException("the preference in force is missing");
        }
    }

    public static PartyRanking generated(Ranking ranking) {
        return new PartyRanking(Optional.of(ranking), Optional.empty(), InForce.GENERATED);
    }

    public static PartyRanking tuned(Ranking ranking) {
        return new PartyRanking(Optional.empty(), Optional.of(ranking), InForce.TUNED);
    }

    public Ranking counting() {
        return (inForce == InForce.GENERATED ? generated : tuned).orElseThrow();
    }
}
