package org.parley.frontier.wide;

import java.math.BigInteger;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;

/**
 * The values of one party as whole numbers of about {@value #BITS} bits, whatever their scale: v = (base + unit · u) / scale with
 * whole u, and u · 2^shift stands for u. Where the shift is negative, sums of what is rounded up bound from above, and
 * what is rounded down is a bound from below; otherwise nothing is rounded. Times weights that come to 2^10 and added up, such
 * numbers are exact in a {@code double}.
 *
 * @param range more units, in size, than any settlement or partial settlement has
 */
record Rough(Valuation valuation, BigInteger base, BigInteger unit, BigInteger range, int shift) {

    static final int BITS = 40;

    static Rough of(Valuation valuation) {
        BigInteger base = BigInteger.ZERO;
        BigInteger common = BigInteger.ZERO;
        BigInteger range = BigInteger.ZERO;
        for (BigInteger[] part : valuation.parts()) {
            BigInteger least = part[0];
            BigInteger greatest = part[0];
            for (BigInteger worth : part) {
                common = common.gcd(worth.subtract(part[0]));
                least = least.min(worth);
                greatest = greatest.max(worth);
            }
            base = base.add(least);
            range = range.add(greatest.subtract(least));
        }
        for (Valuation.Term term : valuation.terms()) {
            common = common.gcd(term.change());
            range = range.add(term.change().abs());
        }
        BigInteger unit = common.signum() == 0 ? BigInteger.ONE : common;
        BigInteger units = range.divide(unit).add(BigInteger.ONE);
        return new Rough(valuation, base, unit, units, BITS - units.bitLength());
    }

    /** Of all parts and terms of a settlement, exactly, in units. */
    BigInteger units(int[] chosen) {
        return valuation.value(chosen).subtract(base).divide(unit);
    }

    Ratio value(BigInteger units) {
        return new Ratio(base.add(unit.multiply(units)), valuation.scale());
    }

    /** The least number of units that is worth at least {@code value}, at the valuation's scale. */
    BigInteger unitsFor(BigInteger value) {
        BigInteger[] division = value.subtract(base).divideAndRemainder(unit);
        return division[1].signum() > 0 ? division[0].add(BigInteger.ONE) : division[0];
    }

    /** A difference of values at the valuation's scale, rounded up. */
    double gain(BigInteger difference) {
        BigInteger units = difference.divide(unit);
        return shift >= 0
                ? units.shiftLeft(shift).doubleValue()
                : units.negate().shiftRight(-shift).negate().doubleValue();
    }

    /** So many units, rounded down; where these are more or fewer than any settlement has, some other such number. */
    double floor(BigInteger units) {
        BigInteger shifted = shift >= 0 ? units.shiftLeft(shift) : units.shiftRight(-shift);
        BigInteger limit = BigInteger.ONE.shiftLeft(BITS + 1);
        return shifted.min(limit).max(limit.negate()).doubleValue();
    }

    /** What an option adds by itself, above the least of its issue. */
    double part(int issue, int option) {
        BigInteger[] part = valuation.parts()[issue];
        BigInteger least = part[0];
        for (BigInteger worth : part) {
            least = least.min(worth);
        }
        return gain(part[option].subtract(least));
    }
}
