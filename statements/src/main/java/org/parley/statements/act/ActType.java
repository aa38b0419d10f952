package org.parley.statements.act;

import java.util.Locale;

/** The kinds of act, in the order that settles a tie. */
public enum ActType {
    REFUSAL,
    THREAT_SANCTION,
    CONCESSION_SIGNAL,
    OFFER,
    DEADLINE,
    DEMAND_CONDITION,
    MEETING_CONSULTATION,
    ASSESSMENT,
    UNCERTAINTY_HEDGE;

    /** As in the lexicon and in JSON, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ActType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
