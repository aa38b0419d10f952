package org.parley.gap;

import java.util.BitSet;
import org.parley.space.Values;

/** The zone of agreement among listed settlements that already meet the rules and cross no red line. */
public final class Zone {

    private Zone() {}

    /**
     * The positions of the settlements that are worth at least the no-deal alternative to every one of the values'
     * parties; indifferent counts as acceptable. All of them where there is no party.
     */
    public static BitSet of(Values values) {
        BitSet zone = new BitSet(values.size());
        for (int k = 0; k < values.size(); k++) {
            boolean accepted = true;
            for (int p = 0; accepted && p < values.parties(); p++) {
                accepted = values.worthIt(k, p);
            }
            zone.set(k, accepted);
        }
        return zone;
    }
}
