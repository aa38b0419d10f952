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

    /**
     * @param noDeal r of each of the values' parties, at the values' scale
     * @return none where no settlement is listed or no party is counted
     */
    public static Optional<Margin> of(Values values, BigInteger[] noDeal) {
        if (values.size() == 0 || values.parties() == 0) {
            return Optional.empty();
        }
        boolean fits = values.isNarrow();
        for (BigInteger r : noDeal) {
            fits &= r.bitLength() <= 62;
        }
        return Optional.of(fits ? narrow(values, noDeal) : wide(values, noDeal));
    }

    public boolean zoneExists() {
        return value.signum() >= 0;
    }

    /** The parties whose v − r is least at a settlement, as positions among the values' parties. */
    public static List<Integer> worstPlaced(Values values, BigInteger[] noDeal, int settlement) {
        BigInteger least = null;
        List<Integer> worst = new ArrayList<>();
        for (int p = 0; p < noDeal.length; p++) {
            BigInteger gain = values.numerator(settlement, p).subtract(noDeal[p]);
            int sign = least == null ? -1 : gain.compareTo(least);
            if (sign < 0) {
                worst.clear();
                least = gain;
            }
            if (sign <= 0) {
                worst.add(p);
            }
        }
        return worst;
    }

    private static Margin narrow(Values values, BigInteger[] noDeal) {
        long[] table = values.narrow();
        int parties = noDeal.length;
        long[] r = new long[parties];
        for (int p = 0; p < parties; p++) {
            r[p] = noDeal[p].longValueExact();
        }
        long best = Long.MIN_VALUE;
        BitSet attained = new BitSet();
        for (int k = 0, at = 0; at < table.length; k++) {
            long least = Long.MAX_VALUE;
            for (int p = 0; p < parties; p++, at++) {
                least = Math.min(least, table[at] - r[p]);
            }
            if (least > best) {
                best = least;
                attained.clear();
            }
            if (least == best) {
                attained.set(k);
            }
        }
        return new Margin(new Ratio(BigInteger.valueOf(best), values.scale()), attained);
    }

    private static Margin wide(Values values, BigInteger[] noDeal) {
        BigInteger best = null;
        BitSet attained = new BitSet();
        for (int k = 0; k < values.size(); k++) {
            BigInteger least = values.numerator(k, 0).subtract(noDeal[0]);
            for (int p = 1; p < noDeal.length; p++) {
                least = least.min(values.numerator(k, p).subtract(noDeal[p]));
            }
            if (best == null || least.compareTo(best) > 0) {
                best = least;
                attained.clear();
            }
            if (least.equals(best)) {
                attained.set(k);
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no settlement is listed");
        }
        return new Margin(new Ratio(best, values.scale()), attained);
    }
}
