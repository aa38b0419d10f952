package org.parley.search;

/**
 * Betters a settlement by changing one issue, or two at once where nothing else depends on them, as long as its score rises.
 */
final class Swaps {

    private final Arcs arcs;
    private final Goal goal;

    Swaps(Arcs arcs, Goal goal) {
        this.arcs = arcs;
        this.goal = goal;
    }

    /** By one issue at a time. */
    int[] singly(int[] start) {
        return bettered(start, false);
    }

    int[] bettered(int[] start) {
        return bettered(start, true);
    }

    private int[] bettered(int[] start, boolean pairs) {
        int[] way = start.clone();
        double score = goal.score(arcs.worth(way));
        while (true) {
            double better = one(way, score);
            if (better <= score && pairs) {
                better = two(way, score);
            }
            if (better <= score) {
                return way;
            }
            score = better;
        }
    }

    /** The best change of one issue is made; the rest keeps its options. */
    private double one(int[] way, double score) {
        double best = score;
        int[] changed = way;
        long[] worth = arcs.worth(way);
        for (int l = 0, node = 0; l < way.length; node = arcs.child[way[l]], l++) {
            for (int arc = arcs.first[node]; arc < arcs.first[node + 1]; arc++) {
                if (arc == way[l]) {
                    continue;
                }
                if (arcs.child[arc] == arcs.child[way[l]]) {
                    double other = goal.score(moved(worth, way[l], arc, new long[worth.length]));
                    if (other > best) {
                        best = other;
                        changed = way.clone();
                        changed[l] = arc;
                    }
                } else {
                    int[] next = followed(way, l, arc);
                    double other = next.length == 0 ? best : goal.score(arcs.worth(next));
                    if (other > best) {
                        best = other;
                        changed = next;
                    }
                }
            }
        }
        System.arraycopy(changed, 0, way, 0, way.length);
        return best;
    }

    /** The same options with another at one layer; empty if there is no such way. */
    private int[] followed(int[] way, int l, int arc) {
        int[] next = way.clone();
        next[l] = arc;
        for (int at = l + 1; at < way.length; at++) {
            int node = arcs.child[next[at - 1]];
            if (node == arcs.child[way[at - 1]]) {
                return next;
            }
            int same = arcs.first[node];
            while (same < arcs.first[node + 1] && arcs.option[same] != arcs.option[way[at]]) {
                same++;
            }
            if (same == arcs.first[node + 1]) {
                return new int[0];
            }
            next[at] = same;
        }
        return next;
    }

    private long[] moved(long[] worth, int from, int to, long[] moved) {
        for (int p = 0; p < moved.length; p++) {
            moved[p] = worth[p] + arcs.gain[to * arcs.parties + p] - arcs.gain[from * arcs.parties + p];
        }
        return moved;
    }

    /** The first change of two issues that is better is made. */
    private double two(int[] way, double score) {
        long[] worth = arcs.worth(way);
        long[] twice = worth.clone();
        for (int l = 0, node = 0; l < way.length; node = arcs.child[way[l]], l++) {
            for (int arc = arcs.first[node]; arc < arcs.first[node + 1]; arc++) {
                if (arc == way[l] || arcs.child[arc] != arcs.child[way[l]]) {
                    continue;
                }
                long[] once = moved(worth, way[l], arc, new long[worth.length]);
                for (int m = l + 1, other = arcs.child[way[l]]; m < way.length; other = arcs.child[way[m]], m++) {
                    for (int second = arcs.first[other]; second < arcs.first[other + 1]; second++) {
                        if (second == way[m] || arcs.child[second] != arcs.child[way[m]]) {
                            continue;
                        }
                        double better = goal.score(moved(once, way[m], second, twice));
                        if (better > score) {
                            way[l] = arc;
                            way[m] = second;
                            return better;
                        }
                    }
                }
            }
        }
        return score;
    }
}
