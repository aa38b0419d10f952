package org.parley.number;

/** A closed range of exact numbers, {@code low} ≤ {@code high}; a single number where they are equal. */
public record Interval(Ratio low, Ratio high) {

    public static final Interval UNIT = new Interval(Ratio.ZERO, Ratio.ONE);

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("range " + low + " to " + high + " is upside down");
        }
    }

    public static Interval exactly(Ratio value) {
        return new Interval(value, value);
    }

    public boolean isExact() {
        return low.equals(high);
    }

    public Ratio width() {
        return high.minus(low);
    }

    public Ratio middle() {
        return low.plus(high).times(Ratio.HALF);
    }

    public boolean contains(Ratio value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    public Interval negate() {
        return new Interval(high.negate(), low.negate());
    }

    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    public Interval times(Ratio factor) {
        Ratio one = low.times(factor);
        Ratio other = high.times(factor);
        return new Interval(one.min(other), one.max(other));
    }

    @Override
    public String toString() {
        return isExact() ? low.toString() : "[" + low + ", " + high + "]";
    }
}
