package org.parley.frontier.wide;

import java.util.Arrays;

/**
 * What some issues add together.
 *
 * @param scope their positions in the order of the search, ascending; cells run through their options, the last position fastest
 * @param gains by party and cell, rough
 * @param barred by cell, whether a rule is broken
 */
@SuppressWarnings("ArrayRecordComponent")
record Factor(int[] scope, double[][] gains, boolean[] barred) {

    static Factor of(int[] scope, int[] sizes, int parties) {
        int cells = (int) cells(scope, sizes);
        return new Factor(scope, new double[parties][cells], new boolean[cells]);
    }

    int last() {
        return scope[scope.length - 1];
    }

    /** How many cells the options of some positions make; exact to 2^53. */
    static double cells(int[] scope, int[] sizes) {
        double cells = 1;
        for (int position : scope) {
            cells *= sizes[position];
        }
        return cells;
    }

    /** For each position of {@code outer} how far its next option is in the cells of {@code inner}; 0 if it is not there. */
    static int[] strides(int[] inner, int[] outer, int[] sizes) {
        int[] strides = new int[outer.length];
        int stride = 1;
        for (int s = inner.length - 1; s >= 0; s--) {
            int at = Arrays.binarySearch(outer, inner[s]);
            if (at >= 0) {
                strides[at] = stride;
            }
            stride *= sizes[inner[s]];
        }
        return strides;
    }

    /** On to the next cell of {@code scope}; {@code at} moves with it in the cells of other scopes. */
    static void next(int[] chosen, int[] scope, int[] sizes, int[][] strides, int[] at) {
        for (int s = scope.length - 1; s >= 0; s--) {
            chosen[s]++;
            boolean over = chosen[s] == sizes[scope[s]];
            int moved = over ? 1 - chosen[s] : 1;
            for (int f = 0; f < at.length; f++) {
                at[f] += moved * strides[f][s];
            }
            if (!over) {
                return;
            }
            chosen[s] = 0;
        }
    }

    /** Adds another, whose scope is a part of this one's. */
    void add(Factor other, int[] sizes) {
        int[][] strides = {strides(other.scope, scope, sizes)};
        int[] at = {0};
        int[] chosen = new int[scope.length];
        for (int cell = 0; cell < barred.length; cell++) {
            for (int p = 0; p < gains.length; p++) {
                gains[p][cell] += other.gains[p][at[0]];
            }
            barred[cell] |= other.barred[at[0]];
            next(chosen, scope, sizes, strides, at);
        }
    }
}
