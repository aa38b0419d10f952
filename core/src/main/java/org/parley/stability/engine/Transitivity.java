package org.parley.stability.engine;

import java.util.Arrays;

/**
 * Whether a party's moves are transitive up to return: a move from a to b and one from b to another c mean one from a to c.
 * Then two moves running are no more than one, and the rule against them can be dropped. Always so where options change by
 * direction; not always where moves are listed or forbidden one by one, or states coalesced.
 */
final class Transitivity {

    private Transitivity() {}

    /** Whether all moves of one party are; cost: moves times moves of a state. */
    static boolean of(int[][] moves) {
        boolean[] near = new boolean[moves.length];
        for (int a = 0; a < moves.length; a++) {
            mark(near, moves[a], true);
            near[a] = true;
            boolean closed = Arrays.stream(moves[a])
                    .allMatch(b -> Arrays.stream(moves[b]).allMatch(c -> near[c]));
            if (!closed) {
                return false;
            }
            near[a] = false;
            mark(near, moves[a], false);
        }
        return true;
    }

    private static void mark(boolean[] near, int[] states, boolean value) {
        for (int state : states) {
            near[state] = value;
        }
    }
}
