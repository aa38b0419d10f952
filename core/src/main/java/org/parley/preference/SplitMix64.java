package org.parley.preference;

/**
 * A pseudo-random generator whose bits are fixed by this file, so that a seed means the same readings everywhere.
 *
 * <p>SplitMix64: the state grows by a constant and is mixed (Steele, Lea and Flood, <i>Fast splittable pseudorandom number
 * generators</i>, OOPSLA 2014, figures 16 and 17 with Stafford's 13th mixer). Numbers below a bound come from the upper half
 * of a 128-bit product, and the few products that would favour some numbers are drawn again (Lemire, <i>Fast random integer
 * generation in an interval</i>, ACM TOMACS 29, 2019, algorithm 5), so every number is equally likely.
 */
public final class SplitMix64 {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long state) {
        this.state = state;
    }

    /** A generator of its own for every list of keys: each key is mixed into what came before it. */
    public static SplitMix64 of(long... keys) {
        long state = 0;
        for (long key : keys) {
            state = mix(state + GOLDEN + mix(key + GOLDEN));
        }
        return new SplitMix64(state);
    }

    /** The next 64 bits. */
    public long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform on 0 … {@code bound} − 1. */
    long below(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive, not " + bound);
        }
        long bits = next();
        long low = bits * bound;
        if (Long.compareUnsigned(low, bound) < 0) {
            long unfair = Long.remainderUnsigned(-bound, bound);
            while (Long.compareUnsigned(low, unfair) < 0) {
                bits = next();
                low = bits * bound;
            }
        }
        return Math.unsignedMultiplyHigh(bits, bound);
    }

    /** Uniform on {@code low} … {@code high}, both included. */
    long between(long low, long high) {
        return low + below(Math.addExact(Math.subtractExact(high, low), 1));
    }

    private static long mix(long bits) {
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
