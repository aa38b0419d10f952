package org.parley.stability.answer;

import java.math.BigInteger;
import java.util.BitSet;
import org.parley.stability.concept.Concept;
import org.parley.stability.model.GraphModel;

/**
 * Inverse GMCR (Kinsara, Kilgour and Hipel 2015): how many rankings without ties of one party let it stay in a state. Rankings
 * are counted by the set of states above the state, of which only those matter that the verdict depends on.
 */
public final class Inverse {

    /** The most states a verdict may depend on: their 2^r subsets are looked at. */
    public static final int MOST_RELEVANT = 24;

    private Inverse() {}

    /**
     * The number of strict rankings of all states, out of m!, with which the party stays, the others' preferences as given.
     *
     * @throws IllegalArgumentException if the verdict depends on more than {@link #MOST_RELEVANT} states
     */
    public static BigInteger count(GraphModel model, Concept concept, int party, int state) {
        OwnRanking own = new OwnRanking(model, concept, party, state);
        int[] relevant = own.relevant().stream().toArray();
        if (relevant.length > MOST_RELEVANT) {
            throw new IllegalArgumentException("the verdict depends on " + relevant.length + " states; at most "
                    + MOST_RELEVANT + " are tried out");
        }
        BigInteger count = BigInteger.ZERO;
        for (long bits = 0; bits < 1L << relevant.length; bits++) {
            BitSet above = new BitSet();
            for (int r = 0; r < relevant.length; r++) {
                above.set(relevant[r], (bits >>> r & 1) != 0);
            }
            if (own.isStable(above)) {
                int high = above.cardinality();
                count = count.add(factorial(high).multiply(factorial(relevant.length - high)));
            }
        }
        return count.multiply(factorial(model.size())).divide(factorial(relevant.length + 1));
    }

    private static BigInteger factorial(int n) {
        BigInteger factorial = BigInteger.ONE;
        for (int k = 2; k <= n; k++) {
            factorial = factorial.multiply(BigInteger.valueOf(k));
        }
        return factorial;
    }
}
