package org.parley.gap;

import java.math.BigInteger;
import java.util.BitSet;
import org.parley.space.Values;

/** The zone of agreement among listed settlements that already meet the rules and cross no red line. */
public final class Zone {

    private Zone() {}

    /**
     * The positions of the settlements that are worth at least the no-deal alternative to every one of the values'
     * parties; indifferent counts as acceptable.
     *
     * @param noDeal r of each party at the values' scale
     */
    public static BitSet of(Values values, BigInteger[] noDeal) {
        BitSet zone = new BitSet();
        for (int k = 0; k < values.size(); k++) {
            boolean accepted = true;
            for (int p = 0; accepted && p < noDeal.length; p++) {
                accepted = values.numerator(k, p).compareTo(noDeal[p]) >= 0;
            }
            zone.set(k, accepted);
        }
        return zone;
    }
}
