package org.parley.gap;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.preference.Valuation;

/**
 * v − r of several sides as {@code long} sums in units of 2^−40, every summand rounded up: a sum is never less than the exact
 * number, and lies above it by less than one unit for each of its summands.
 *
 * @param start −r by side
 * @param parts by side, issue and option
 * @param terms by side and interaction, in the order of its valuation
 */
@SuppressWarnings("ArrayRecordComponent")
record RoundedUp(long[] start, long[][][] parts, long[][] terms) {

    private static final int UNIT = 40;

    /** Sums stay below 2 to the power of this, so that they can be weighed with 12 bits. */
    private static final int MOST = 48;

    /** @return none where sums would be too large for that */
    static Optional<RoundedUp> of(List<Stakes.Side> sides) {
        RoundedUp rounded = new RoundedUp(new long[sides.size()], new long[sides.size()][][], new long[sides.size()][]);
        for (int p = 0; p < sides.size(); p++) {
            Valuation values = sides.get(p).values();
            if (size(values) > MOST) {
                return Optional.empty();
            }
            rounded.fill(p, values);
        }
        return Optional.of(rounded);
    }

    /** Of the sum of all absolute numbers, in bits. */
    private static int size(Valuation values) {
        BigInteger sum = values.reservation().orElseThrow().abs().add(values.bound());
        int summands = values.parts().length + values.terms().size() + 1;
        return up(sum, values.scale()).add(BigInteger.valueOf(summands)).bitLength();
    }

    private void fill(int p, Valuation values) {
        BigInteger scale = values.scale();
        start[p] = up(values.reservation().orElseThrow().negate(), scale).longValueExact();
        parts[p] = new long[values.parts().length][];
        for (int i = 0; i < parts[p].length; i++) {
            BigInteger[] own = values.parts()[i];
            parts[p][i] = new long[own.length];
            for (int o = 0; o < own.length; o++) {
                parts[p][i][o] = up(own[o], scale).longValueExact();
            }
        }
        terms[p] = values.terms().stream()
                .mapToLong(term -> up(term.change(), scale).longValueExact())
                .toArray();
    }

    private static BigInteger up(BigInteger number, BigInteger scale) {
        BigInteger shifted = number.shiftLeft(UNIT);
        // Division cuts towards 0.
        return (number.signum() > 0 ? shifted.add(scale).subtract(BigInteger.ONE) : shifted).divide(scale);
    }
}
