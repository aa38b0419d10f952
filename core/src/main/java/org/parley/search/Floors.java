package org.parley.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;

/** The least that a settlement must be worth to each party to be looked at; none for some. */
final class Floors {

    /** Below all grains. */
    static final long NONE = -(1L << (Numbers.BITS + 2));

    /** Above every real score. */
    private static final double FAR = 1e30;

    private final List<Optional<BigInteger>> exact;
    private final long[] grains;

    private Floors(List<Optional<BigInteger>> exact, long[] grains) {
        this.exact = exact;
        this.grains = grains;
    }

    static Floors of(Numbers numbers, List<Optional<Ratio>> least) {
        List<Optional<BigInteger>> exact = new ArrayList<>();
        long[] grains = new long[least.size()];
        for (int p = 0; p < grains.length; p++) {
            BigInteger scale = numbers.scale(p);
            // Rounded up.
            Optional<BigInteger> floor = least.get(p)
                    .map(one -> Numbers.floor(one.numerator().negate().multiply(scale), one.denominator())
                            .negate());
            exact.add(floor);
            grains[p] = floor.map(one -> numbers.level(one, scale)).orElse(NONE);
        }
        return new Floors(exact, grains);
    }

    boolean hold(BigInteger[] values) {
        for (int p = 0; p < values.length; p++) {
            int party = p;
            if (exact.get(p).filter(floor -> values[party].compareTo(floor) < 0).isPresent()) {
                return false;
            }
        }
        return true;
    }

    boolean has(int p) {
        return exact.get(p).isPresent();
    }

    long grains(int p) {
        return grains[p];
    }

    /** Below every real score, lower the more the worst party is short of its floor; 0 where nobody is, or hardly. */
    double penalty(long[] worth) {
        long missing = 0;
        for (int p = 0; p < worth.length; p++) {
            missing = Math.max(missing, grains[p] - worth[p]);
        }
        return missing > 0 ? -FAR - (double) missing * FAR : 0;
    }
}
