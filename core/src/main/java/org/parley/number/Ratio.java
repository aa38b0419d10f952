package org.parley.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact rational number in lowest terms, with a positive denominator.
 *
 * <p>Every figure of a dispute starts as a ratio: decimals in documents, mid-points of bands, rank-order weights. Nothing
 * is rounded before it is printed.
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    public static final Ratio ZERO = of(0);
    public static final Ratio ONE = of(1);
    public static final Ratio HALF = of(1, 2);

    /** Digits printed for a figure that is not a short decimal. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})");
    private static final Pattern FRACTION = Pattern.compile("[+-]?\\d{1,40}/\\d{1,40}");

    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is 0");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        BigInteger common = numerator.gcd(denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public static Ratio of(long value) {
        return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads a plain decimal ({@code -0.25}) or a fraction ({@code 2/15}), at most 40 digits a part.
     *
     * @throws NumberFormatException if the text is neither
     */
    public static Ratio parse(String text) {
        if (FRACTION.matcher(text).matches()) {
            int slash = text.indexOf('/');
            String top = text.charAt(0) == '+' ? text.substring(1, slash) : text.substring(0, slash);
            BigInteger bottom = new BigInteger(text.substring(slash + 1));
            if (bottom.signum() == 0) {
                throw new NumberFormatException("'" + text + "' divides by zero");
            }
            return new Ratio(new BigInteger(top), bottom);
        }
        if (DECIMAL.matcher(text).matches()) {
            return of(new BigDecimal(text));
        }
        throw new NumberFormatException("'" + text + "' is not a number");
    }

    public static Ratio of(BigDecimal value) {
        return value.scale() >= 0
                ? new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Ratio(value.toBigIntegerExact(), BigInteger.ONE);
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException if {@code other} is 0 */
    public Ratio over(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio negate() {
        return new Ratio(numerator.negate(), denominator);
    }

    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The nearest double; for drawing only, never for deciding. */
    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** As a decimal of at most 15 significant digits, without exponent and without trailing zeros. */
    public String decimal() {
        BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator), SHOWN);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The nearest integer in the direction of {@code rounding}. */
    public BigInteger rounded(RoundingMode rounding) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, rounding)
                .toBigIntegerExact();
    }

    /** Rounded half-even to {@code places} decimals, trailing zeros kept: {@code 0.50}. */
    public String rounded(int places) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), places, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Whether {@link #decimal()} shows the number in full. */
    public boolean isShortDecimal() {
        return of(new BigDecimal(decimal())).equals(this);
    }

    /** The number in full: {@code 3}, {@code 0.275} or {@code 395/6}. */
    @Override
    public String toString() {
        if (denominator.equals(BigInteger.ONE)) {
            return numerator.toString();
        }
        BigInteger rest = denominator;
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE) && denominator.bitLength() < 50
                ? new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator))
                        .stripTrailingZeros()
                        .toPlainString()
                : numerator + "/" + denominator;
    }
}
