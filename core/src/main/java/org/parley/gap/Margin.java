package org.parley.gap;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;
import org.parley.space.Values;

/**
 * The margin {@code M = max over x of min over p of (v_p(x) − r_p)}, over the listed settlements. A zone of agreement
 * exists if and only if M ≥ 0. The size of a negative margin compares the parties' scales; only its sign does not.
 *
 * @param value M
 * @param attained the positions of all settlements that attain it
 */
public record Margin(Ratio value, BitSet attained) {

    /** @return none where no settlement is listed or no party is counted */
    public static Optional<Margin> of(Values values) {
        if (values.size() == 0 || values.parties() == 0) {
            return Optional.empty();
        }
        long best = roughLeast(values, 0);
        BitSet open = new BitSet();
        for (int k = 0; k < values.size(); k++) {
            long least = roughLeast(values, k);
            // Where entries are rough, the best lies above best − 1; what is lower by the slack and more lies below
            // that.
            if (least >= best - values.slack()) {
                if (least > best && values.slack() == 0) {
                    open.clear();
                }
                best = Math.max(best, least);
                open.set(k);
            }
        }
        BitSet attained = values.slack() == 0 ? open : greatest(values, open);
        return Optional.of(new Margin(values.ratio(least(values, attained.nextSetBit(0))), attained));
    }

    private static BitSet greatest(Values values, BitSet open) {
        BigInteger greatest = least(values, open.nextSetBit(0));
        BitSet attained = new BitSet();
        for (int k = open.nextSetBit(0); k >= 0; k = open.nextSetBit(k + 1)) {
            BigInteger least = least(values, k);
            int sign = least.compareTo(greatest);
            if (sign > 0) {
                greatest = least;
                attained.clear();
            }
            attained.set(k, sign >= 0);
        }
        return attained;
    }

    public boolean zoneExists() {
        return value.signum() >= 0;
    }

    /** The parties whose v − r is least at a settlement, as positions among the values' parties. */
    public static List<Integer> worstPlaced(Values values, int settlement) {
        BigInteger least = least(values, settlement);
        List<Integer> worst = new ArrayList<>();
        for (int p = 0; p < values.parties(); p++) {
            if (values.gain(settlement, p).equals(least)) {
                worst.add(p);
            }
        }
        return worst;
    }

    private static long roughLeast(Values values, int k) {
        long least = Long.MAX_VALUE;
        for (int p = 0; p < values.parties(); p++) {
            least = Math.min(least, values.roughGain(k, p));
        }
        return least;
    }

    private static BigInteger least(Values values, int k) {
        BigInteger least = values.gain(k, 0);
        for (int p = 1; p < values.parties(); p++) {
            least = least.min(values.gain(k, p));
        }
        return least;
    }
}
