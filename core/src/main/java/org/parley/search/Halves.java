package org.parley.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All beginnings and all endings of settlements, listed once for two opposite parties and kept for every question of a reading
 * (meet in the middle: Horowitz and Sahni, <i>Journal of the ACM</i> 21, 1974). Where v_p + v_q hardly varies, no bound tells
 * beginnings apart, but only a narrow band of endings balances each: from what p still needs up to what q's need leaves to p.
 * Both are in order of p's value, so that the bands of successive beginnings overlap.
 *
 * <p>Time and space to list: beginnings + endings, about the root of the number of settlements, times the logarithm of the options
 * to sort. A question: beginnings + endings + pairs in the bands.
 */
final class Halves {

    /** Wider bands than this, as a share of what the first party's values vary, are no help. */
    static final double WIDEST = 1.0 / 64;

    private final Arcs arcs;
    private final List<Tails.Pair> pairs;

    /** The layer at which endings begin, and its first node. */
    private final int middle;

    private final int from;

    /** By node, ways to the middle for the nodes before it, and to the end for the others. */
    private final int[] ways;

    private final Listed beginnings;
    private final Listed[] endings;
    private final Map<Tails.Pair, Bands> bands = new HashMap<>();

    private Halves(Arcs arcs, List<Tails.Pair> pairs, int middle, int[] ways) {
        this.arcs = arcs;
        this.pairs = pairs;
        this.middle = middle;
        this.ways = ways;
        this.from = arcs.layer[middle];
        this.beginnings = Listed.between(arcs, 0, middle, arcs.base)[0];
        this.endings = Listed.between(arcs, middle, arcs.layers(), new long[arcs.parties]);
    }

    /** None if no parties are opposite, or half of the layers still have too many ways. */
    static Optional<Halves> of(Arcs arcs) {
        long[][] alone = new long[arcs.parties][arcs.parties];
        for (int p = 0; p < alone.length; p++) {
            alone[p][p] = 1;
        }
        List<Tails.Pair> pairs =
                Tails.pairs(arcs, alone).stream().filter(Tails.Pair::opposite).toList();
        return pairs.isEmpty() ? Optional.empty() : of(arcs, pairs);
    }

    private static Optional<Halves> of(Arcs arcs, List<Tails.Pair> pairs) {
        int middle = 0;
        double least = Double.MAX_VALUE;
        double[] endings = counted(arcs, arcs.layers());
        for (int l = 1; l < arcs.layers(); l++) {
            double most = Math.max(counted(arcs, l)[0], sum(endings, arcs.layer[l], arcs.layer[l + 1]));
            if (most < least) {
                least = most;
                middle = l;
            }
        }
        if (least > Listed.MOST) {
            return Optional.empty();
        }
        double[] beginnings = counted(arcs, middle);
        int[] ways = new int[arcs.end + 1];
        for (int u = 0; u <= arcs.end; u++) {
            ways[u] = (int) (u < arcs.layer[middle] ? beginnings : endings)[u];
        }
        return Optional.of(new Halves(arcs, pairs, middle, ways));
    }

    private static double sum(double[] of, int from, int to) {
        double sum = 0;
        for (int u = from; u < to; u++) {
            sum += of[u];
        }
        return sum;
    }

    /** By node, the number of ways from there to a layer. */
    private static double[] counted(Arcs arcs, int layer) {
        double[] ways = new double[arcs.end + 1];
        int until = arcs.layer[layer];
        Arrays.fill(ways, until, layer == arcs.layers() ? until + 1 : arcs.layer[layer + 1], 1);
        for (int u = until - 1; u >= 0; u--) {
            for (int arc = arcs.first[u]; arc < arcs.first[u + 1]; arc++) {
                ways[u] += ways[arcs.child[arc]];
            }
        }
        return ways;
    }

    /** What is told of a settlement that reaches all levels; the levels may change by it. */
    interface Met {
        void met(int[] way);
    }

    /** Those of the opposite parties whose bands are narrowest with levels as they are; none if these are wider than asked. */
    Optional<Bands> bands(Levels levels, double widest) {
        return pairs.stream()
                .filter(pair -> width(pair, levels.parties()) <= widest)
                .min(Comparator.comparingDouble(pair -> width(pair, levels.parties())))
                .map(pair -> bands.computeIfAbsent(pair, Bands::new));
    }

    /** As a share of how much the first party's value varies. */
    private double width(Tails.Pair pair, long[] need) {
        if (need[pair.row()] <= Floors.NONE || need[pair.opponent()] <= Floors.NONE) {
            return Double.MAX_VALUE;
        }
        long[] sum = new long[arcs.parties];
        sum[pair.row()] = pair.own();
        sum[pair.opponent()] = pair.against();
        long[] alone = new long[arcs.parties];
        alone[pair.row()] = pair.own();
        double free = (double) arcs.most(sum) - pair.own() * need[pair.row()] - pair.against() * need[pair.opponent()];
        return free / arcs.spread(arcs.weighted(alone));
    }

    private int[] way(int u, int beginning, int ending) {
        int[] way = new int[arcs.layers()];
        write(0, 0, middle, beginning, way);
        write(from + u, middle, way.length, ending, way);
        return way;
    }

    private void write(int node, int layer, int until, int number, int[] way) {
        int left = number;
        int u = node;
        for (int l = layer; l < until; l++) {
            int arc = arcs.first[u];
            while (left >= after(arc, l + 1, until)) {
                left -= after(arc++, l + 1, until);
            }
            way[l] = arc;
            u = arcs.child[arc];
        }
    }

    private int after(int arc, int layer, int until) {
        return layer == until ? 1 : ways[arcs.child[arc]];
    }

    /** Both halves in the order of one pair. */
    final class Bands {
        private final Tails.Pair pair;

        /** By node of the middle layer. */
        private final long[][] first;

        private final long[][] last;

        /** By node of the middle layer, the greatest {@code own · row + against · opponent} of the endings. */
        private final long[] together;

        /** The same of the beginnings. */
        private final long[] before;

        private Bands(Tails.Pair pair) {
            this.pair = pair;
            long[] all = Listed.sorted(arcs, 0, middle, pair.row(), arcs.base[pair.row()])[0];
            this.first = IntStream.range(0, endings.length)
                    .mapToObj(u -> endings.length == 1
                            ? all
                            : Arrays.stream(all)
                                    .filter(way -> beginnings.last[Listed.number(way)] == from + u)
                                    .toArray())
                    .toArray(long[][]::new);
            this.last = Listed.sorted(arcs, middle, arcs.layers(), pair.row(), 0);
            this.together = IntStream.range(0, endings.length)
                    .mapToLong(u -> most(endings[u], last[u]))
                    .toArray();
            this.before = Arrays.stream(first)
                    .mapToLong(ways -> most(beginnings, ways))
                    .toArray();
        }

        private long most(Listed listed, long[] ways) {
            long[] opponent = listed.sums[pair.opponent()];
            long most = Long.MIN_VALUE;
            for (long way : ways) {
                most = Math.max(most, pair.own() * Listed.sum(way) + pair.against() * opponent[Listed.number(way)]);
            }
            return most;
        }

        /**
         * All settlements that reach the levels.
         *
         * @param steps how many pairs to look at
         * @return whether these were enough
         */
        boolean meet(Levels levels, long steps, Met met) {
            long left = steps;
            for (int u = 0; u < first.length && left >= 0; u++) {
                left = new Meeting(u, levels, met).all(left);
            }
            return left >= 0;
        }

        /** Of the beginnings that end at a node of the middle layer with the endings from there. */
        private final class Meeting {
            private final int u;
            private final long[] starts;
            private final long[] ends;
            private final Levels levels;
            private final Met met;
            private final long[] rest = new long[arcs.parties];
            private final long[] sum = new long[arcs.parties];

            /** Where the band begins: the first ending that gives the row's party what it needs. */
            private int band;

            Meeting(int u, Levels levels, Met met) {
                this.u = u;
                this.starts = first[u];
                this.ends = last[u];
                this.levels = levels;
                this.met = met;
                this.band = ends.length;
            }

            /** As beginnings give more, bands begin earlier. Each step settles that an ending is before the band, or is not. */
            long all(long steps) {
                long left = steps;
                long need = levels.parties()[pair.row()];
                long width = width();
                int i = 0;
                while (i < starts.length) {
                    long start = Listed.sum(starts[i]) - need;
                    long before = band == 0 ? -1 : start + Listed.sum(ends[band - 1]);
                    int earlier = (int) (before >>> 63) ^ 1;
                    if (before < 0 && band < ends.length && start + Listed.sum(ends[band]) <= width) {
                        left = meet(starts[i], left);
                        if (left < 0) {
                            return left;
                        }
                        need = levels.parties()[pair.row()];
                        width = width();
                    }
                    band -= earlier;
                    i += 1 - earlier;
                }
                return left;
            }

            /** Of the widest band. */
            private long width() {
                long[] need = levels.parties();
                long free = before[u]
                        + together[u]
                        - pair.own() * need[pair.row()]
                        - pair.against() * need[pair.opponent()];
                return Math.floorDiv(free, pair.own());
            }

            private long meet(long start, long steps) {
                long[] need = levels.parties();
                int beginning = Listed.number(start);
                for (int p = 0; p < rest.length; p++) {
                    rest[p] = need[p] - beginnings.sums[p][beginning];
                }
                long free = together[u] - pair.against() * rest[pair.opponent()];
                long left = steps;
                for (int k = band; k < ends.length && pair.own() * Listed.sum(ends[k]) <= free; k++) {
                    if (--left < 0) {
                        return left;
                    }
                    int ending = Listed.number(ends[k]);
                    if (reaches(ending) && levels.reached(sum(beginning, ending))) {
                        met.met(way(u, beginning, ending));
                    }
                }
                while (band < ends.length && Listed.sum(ends[band]) < need[pair.row()] - Listed.sum(start)) {
                    band++;
                }
                return left;
            }

            private boolean reaches(int ending) {
                for (int p = 0; p < rest.length; p++) {
                    if (p != pair.row() && endings[u].sums[p][ending] < rest[p]) {
                        return false;
                    }
                }
                return true;
            }

            private long[] sum(int beginning, int ending) {
                for (int p = 0; p < sum.length; p++) {
                    sum[p] = beginnings.sums[p][beginning] + endings[u].sums[p][ending];
                }
                return sum;
            }
        }
    }
}
