package org.parley.stability.aftermath;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Who can move where, as each party has to reckon with it. Moves do not depend on the reading, so that they are listed once
 * for all.
 *
 * @param any by mover and state, what it can reach in one move
 * @param sure for each mover, the same without such moves of the others of which it is not known whether they pay
 * @param bound a move of the aftermath that its owner is bound to make, whatever it costs, where others leave; none usually
 */
@SuppressWarnings("ArrayRecordComponent")
record Moves(int[][][] any, List<int[][][]> sure, OptionalInt bound) {

    Moves {
        sure = List.copyOf(sure);
    }

    /** A step of one mover. */
    @FunctionalInterface
    interface Step {
        boolean holds(int mover, int from, int to);
    }

    /** @param unknown whether a mover may gain, or lose, by a step */
    static Moves of(int[][][] moves, Step unknown, OptionalInt bound) {
        List<int[][][]> sure = new ArrayList<>();
        for (int party = 0; party < moves.length; party++) {
            int held = party;
            sure.add(only(moves, (mover, from, to) -> mover == held || !unknown.holds(mover, from, to)));
        }
        return new Moves(moves, sure, bound);
    }

    /** Those of the moves that fit. */
    static int[][][] only(int[][][] moves, Step fits) {
        int[][][] left = new int[moves.length][][];
        for (int p = 0; p < moves.length; p++) {
            left[p] = new int[moves[p].length][];
            for (int s = 0; s < left[p].length; s++) {
                int mover = p;
                int from = s;
                left[p][s] = IntStream.of(moves[p][s])
                        .filter(to -> fits.holds(mover, from, to))
                        .toArray();
            }
        }
        return left;
    }
}
