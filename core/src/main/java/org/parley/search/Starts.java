package org.parley.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Settlements to start from: the best few that are met are bettered by swaps and offered. */
final class Starts {

    private static final int KEPT = 2;

    @SuppressWarnings("ArrayRecordComponent")
    private record Start(int[] way, double score) {}

    private final Arcs arcs;
    private final Goal goal;
    private final Swaps swaps;
    private final List<Start> kept = new ArrayList<>();

    Starts(Arcs arcs, Goal goal) {
        this.arcs = arcs;
        this.goal = goal;
        this.swaps = new Swaps(arcs, goal);
    }

    void consider(int[] way) {
        double score = goal.score(arcs.worth(way));
        if (kept.stream().anyMatch(other -> Arrays.equals(other.way(), way))) {
            return;
        }
        int at = kept.size();
        while (at > 0 && kept.get(at - 1).score() < score) {
            at--;
        }
        kept.add(at, new Start(way, score));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
    }

    /** @param pairs whether two issues of the best are changed at once too: slower, and better */
    void offer(boolean pairs) {
        for (int k = 0; k < kept.size(); k++) {
            int[] way = kept.get(k).way();
            goal.offer(arcs.chosen(pairs && k == 0 ? swaps.bettered(way) : swaps.singly(way)));
        }
    }
}
