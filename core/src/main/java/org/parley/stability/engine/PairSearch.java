package org.parley.stability.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What a group can reach from a state by moves of its members, none of whom moves twice running. A search over pairs of state
 * and last mover; since a state reached by two different last movers can be left by anybody, each move is looked at once, and
 * a search costs no more than the number of the group's moves.
 */
final class PairSearch {

    private static final int NOBODY = -1;
    private static final int ANYBODY = -2;

    private final int[][][] moves;
    private final int[] movers;

    /** For each state the only mover who may have come last, {@link #NOBODY} before it is reached. */
    private final int[] last;

    private final int[] queue;

    /**
     * @param moves by mover and state
     * @param movers who takes part
     */
    PairSearch(int[][][] moves, int[] movers, int states) {
        this.moves = moves;
        this.movers = movers;
        this.last = new int[states];
        this.queue = new int[4 * states];
    }

    /** The ends of all legal sequences of one move or more; the start itself where one leads back. */
    BitSet from(int start) {
        Arrays.fill(last, NOBODY);
        BitSet reached = new BitSet(last.length);
        int head = 0;
        int tail = 0;
        last[start] = ANYBODY;
        for (int mover : movers) {
            for (int to : moves[mover][start]) {
                reached.set(to);
                tail = arrive(to, mover, tail);
            }
        }
        while (head < tail) {
            int state = queue[head++];
            int mover = queue[head++];
            // The first arrival lets all but its mover go on; the second lets that one go on as well.
            boolean first = mover >= 0;
            int one = first ? mover : -1 - mover;
            for (int next : movers) {
                if ((next == one) != first) {
                    for (int to : moves[next][state]) {
                        reached.set(to);
                        tail = arrive(to, next, tail);
                    }
                }
            }
        }
        return reached;
    }

    private int arrive(int state, int mover, int tail) {
        if (last[state] == NOBODY) {
            last[state] = mover;
            queue[tail] = state;
            queue[tail + 1] = mover;
            return tail + 2;
        }
        if (last[state] != ANYBODY && last[state] != mover) {
            queue[tail] = state;
            queue[tail + 1] = -1 - last[state];
            last[state] = ANYBODY;
            return tail + 2;
        }
        return tail;
    }
}
