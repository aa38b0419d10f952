package org.parley.stability.engine;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.parley.stability.model.Conflict;

/**
 * Where a search has arrived and not yet gone on from. At first what was found first comes first, so that the paths found are
 * shortest; once the search has become impatient, every other turn goes to what hurts one party most.
 */
final class Frontier {

    private final Queue<Arrival> first = new ArrayDeque<>();
    private final Queue<Arrival> worst;
    private final BitSet gone = new BitSet();
    private int arrivals;
    private boolean impatient;
    private boolean turn;

    /**
     * One arrival.
     *
     * @param mover who moved last
     * @param number in the order of arrival
     */
    record Arrival(long state, int mover, int number, Optional<Arrival> before) {}

    Frontier(Conflict conflict, int party) {
        this.worst = new PriorityQueue<>((a, b) -> {
            if (conflict.better(party, a.state(), b.state())) {
                return 1;
            }
            return conflict.better(party, b.state(), a.state()) ? -1 : Integer.compare(a.number(), b.number());
        });
    }

    Arrival add(long state, int mover, Optional<Arrival> before) {
        Arrival arrival = new Arrival(state, mover, arrivals++, before);
        first.add(arrival);
        if (impatient) {
            worst.add(arrival);
        }
        return arrival;
    }

    /** From now on also what hurts. */
    void hurry() {
        if (!impatient) {
            impatient = true;
            worst.addAll(first);
        }
    }

    /** The next to go on from; none where all were. */
    Optional<Arrival> next() {
        while (true) {
            turn = impatient && !turn;
            Arrival next = turn ? worst.poll() : first.poll();
            if (next == null) {
                return Optional.empty();
            }
            if (!gone.get(next.number())) {
                gone.set(next.number());
                return Optional.of(next);
            }
        }
    }
}
