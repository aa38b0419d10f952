package org.parley.frontier;

import java.util.Arrays;

/**
 * The undominated vectors of three parties: in lexicographic order a vector can only be dominated by one before it, and is if
 * one of these is worth as much to both the second and the third party. Of those before it only the undominated pairs of second
 * and third matter, a staircase that one binary search asks. Time n log s and what moving the steps costs, at most s for each
 * vector kept, for s steps.
 *
 * <p>Kung, Luccio and Preparata, <i>On finding the maxima of a set of vectors</i>, Journal of the ACM 22, 1975, section 3.
 */
final class Staircase {

    /** Falling. */
    private long[] second = new long[64];

    /** Rising. */
    private long[] third = new long[64];

    private int steps;

    private Staircase() {}

    /** Marks the dominated ones among distinct vectors in lexicographic order, best first. */
    static void mark(long[][] keys, int size, boolean[] dominated) {
        Staircase staircase = new Staircase();
        for (int k = 0; k < size; k++) {
            dominated[k] = !staircase.add(keys[1][k], keys[2][k]);
        }
    }

    /** @return false if a step is as good in both */
    private boolean add(long y, long z) {
        int low = 0;
        int high = steps;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (second[middle] >= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > 0 && third[low - 1] >= z) {
            return false;
        }
        int from = low > 0 && second[low - 1] == y ? low - 1 : low;
        int to = low;
        while (to < steps && third[to] <= z) {
            to++;
        }
        if (steps == second.length) {
            second = Arrays.copyOf(second, steps * 2);
            third = Arrays.copyOf(third, steps * 2);
        }
        if (to != from + 1) {
            System.arraycopy(second, to, second, from + 1, steps - to);
            System.arraycopy(third, to, third, from + 1, steps - to);
        }
        second[from] = y;
        third[from] = z;
        steps += from + 1 - to;
        return true;
    }
}
