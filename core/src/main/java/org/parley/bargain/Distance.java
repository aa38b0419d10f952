package org.parley.bargain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.parley.number.Ratio;

/**
 * A Euclidean distance, exact: the square root of a ratio.
 *
 * @param squared at least 0
 */
public record Distance(Ratio squared) implements Comparable<Distance> {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final MathContext INSIDE = new MathContext(60, RoundingMode.HALF_EVEN);

    /** From a point to (1, …, 1). */
    static Distance toOnes(List<Ratio> point) {
        Ratio sum = Ratio.ZERO;
        for (Ratio value : point) {
            Ratio short1 = Ratio.ONE.minus(value);
            sum = sum.plus(short1.times(short1));
        }
        return new Distance(sum);
    }

    @Override
    public int compareTo(Distance other) {
        return squared.compareTo(other.squared);
    }

    /** As a decimal of at most 15 significant digits, without exponent and without trailing zeros. */
    public String decimal() {
        BigDecimal root = new BigDecimal(squared.numerator())
                .divide(new BigDecimal(squared.denominator()), INSIDE)
                .sqrt(INSIDE)
                .round(SHOWN);
        return root.signum() == 0 ? "0" : root.stripTrailingZeros().toPlainString();
    }

    /** In full: {@code 0.84}, {@code 5/7} or {@code sqrt(2/9)}. */
    @Override
    public String toString() {
        BigInteger[] top = squared.numerator().sqrtAndRemainder();
        BigInteger[] bottom = squared.denominator().sqrtAndRemainder();
        return top[1].signum() == 0 && bottom[1].signum() == 0
                ? new Ratio(top[0], bottom[0]).toString()
                : "sqrt(" + squared.numerator() + "/" + squared.denominator() + ")";
    }

    /** A ratio that is no less, and greater by at most 10^−12. */
    Ratio roundedUp() {
        BigInteger tens = BigInteger.TEN.pow(12);
        BigInteger floor = squared.times(new Ratio(tens.multiply(tens), BigInteger.ONE))
                .rounded(RoundingMode.CEILING)
                .sqrt();
        return new Ratio(floor.add(BigInteger.ONE), tens);
    }
}
