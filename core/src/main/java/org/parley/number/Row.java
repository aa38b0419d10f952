package org.parley.number;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Exact numbers at one scale: entry {@code i} is {@code numerators[i] / scale}. Callers do not change the array. */
@SuppressWarnings("ArrayRecordComponent")
public record Row(BigInteger scale, BigInteger[] numerators) {

    public Row {
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("scale must be positive, not " + scale);
        }
    }

    public static Row of(List<Ratio> values) {
        BigInteger scale = BigInteger.ONE;
        for (Ratio value : values) {
            scale = lcm(scale, value.denominator());
        }
        BigInteger[] numerators = new BigInteger[values.size()];
        for (int i = 0; i < numerators.length; i++) {
            Ratio value = values.get(i);
            numerators[i] = value.numerator().multiply(scale.divide(value.denominator()));
        }
        return new Row(scale, numerators);
    }

    public static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.equals(b) ? a : a.divide(a.gcd(b)).multiply(b);
    }

    public int size() {
        return numerators.length;
    }

    public Ratio get(int index) {
        return new Ratio(numerators[index], scale);
    }

    public List<Ratio> toList() {
        return Arrays.stream(numerators).map(n -> new Ratio(n, scale)).toList();
    }

    /** The same numbers at a scale that is a multiple of this one. */
    public Row at(BigInteger wider) {
        BigInteger factor = wider.divide(scale);
        if (!factor.multiply(scale).equals(wider)) {
            throw new IllegalArgumentException(wider + " is not a multiple of the scale " + scale);
        }
        return new Row(
                wider, Arrays.stream(numerators).map(n -> n.multiply(factor)).toArray(BigInteger[]::new));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && scale.equals(row.scale) && Arrays.equals(numerators, row.numerators);
    }

    @Override
    public int hashCode() {
        return 31 * scale.hashCode() + Arrays.hashCode(numerators);
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
