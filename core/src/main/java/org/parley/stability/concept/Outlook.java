package org.parley.stability.concept;

import org.parley.stability.model.Conflict;

/**
 * A conflict as parties of one behaviour see it: what tempts them, what holds them back.
 *
 * @param strong only what is greatly worse holds back (strong versions of the concepts)
 */
public record Outlook(Conflict conflict, Attitude attitude, boolean strong) {

    /** Whether a party would leave a state for another. */
    public boolean leaves(int party, long to, long from) {
        return conflict.better(party, to, from) || (attitude.leavesForUnknown() && conflict.unknown(party, to, from));
    }

    /** Whether ending at one state makes a party sorry to have left another: indifference is enough, unless strong. */
    public boolean sanctions(int party, long end, long from) {
        if (conflict.unknown(party, end, from)) {
            return attitude.fearsUnknown();
        }
        return strong ? conflict.muchBetter(party, from, end) : !conflict.better(party, end, from);
    }

    /** Whether whoever makes a move gains by it at that moment, or may gain: what is unknown counts in all attitudes. */
    public boolean credible(int mover, long to, long from) {
        return conflict.better(mover, to, from) || conflict.unknown(mover, to, from);
    }

    /** {@link #sanctions}, and still so after any move of the party itself. */
    public boolean sanctionsForGood(int party, long end, long from) {
        return sanctions(party, end, from) && !conflict.someMove(party, end, escape -> !sanctions(party, escape, from));
    }
}
