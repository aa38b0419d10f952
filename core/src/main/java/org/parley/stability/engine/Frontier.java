package org.parley.stability.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.model.Conflict;

/**
 * Where a search has arrived and not yet gone on from. At first what was found first comes first, so that the paths found are
 * shortest; once the search has become impatient, every other turn goes to what hurts one party most. Arrivals are numbered.
 */
final class Frontier {

    /** No arrival: before the first, or when all have been gone on from. */
    static final int NONE = -1;

    private long[] states = new long[16];
    private int[] movers = new int[16];
    private int[] before = new int[16];
    private int arrivals;
    private int first;
    private final Queue<Integer> worst;
    private final BitSet gone = new BitSet();
    private boolean impatient;
    private boolean turn;

    Frontier(Conflict conflict, int party) {
        this.worst = new PriorityQueue<>((a, b) -> {
            if (conflict.better(party, states[a], states[b])) {
                return 1;
            }
            return conflict.better(party, states[b], states[a]) ? -1 : Integer.compare(a, b);
        });
    }

    /** @param from the arrival before */
    int add(long state, int mover, int from) {
        if (arrivals == states.length) {
            states = Arrays.copyOf(states, 2 * arrivals);
            movers = Arrays.copyOf(movers, 2 * arrivals);
            before = Arrays.copyOf(before, 2 * arrivals);
        }
        states[arrivals] = state;
        movers[arrivals] = mover;
        before[arrivals] = from;
        if (impatient) {
            worst.add(arrivals);
        }
        return arrivals++;
    }

    long state(int arrival) {
        return states[arrival];
    }

    /** Who moved last. */
    int mover(int arrival) {
        return movers[arrival];
    }

    boolean isImpatient() {
        return impatient;
    }

    /** From now on also what hurts. */
    void hurry() {
        impatient = true;
        for (int k = first; k < arrivals; k++) {
            worst.add(k);
        }
    }

    /** The next to go on from. */
    int next() {
        while (true) {
            turn = impatient && !turn;
            Integer next = turn ? worst.poll() : first < arrivals ? (Integer) first++ : null;
            if (next == null) {
                return NONE;
            }
            if (!gone.get(next)) {
                gone.set(next);
                return next;
            }
        }
    }

    /** The moves that led to an arrival. */
    List<Move> path(int end) {
        Deque<Move> path = new ArrayDeque<>();
        for (int at = end; before[at] != NONE; at = before[at]) {
            path.addFirst(new Move(movers[at], states[before[at]], states[at]));
        }
        return List.copyOf(path);
    }
}
