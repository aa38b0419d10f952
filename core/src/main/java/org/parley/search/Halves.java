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
 * Both are in order of p's value, in cells, so that the bands of successive beginnings overlap.
 *
 * <p>Time and space to list: beginnings + endings, about the root of the number of settlements. A question: beginnings + pairs
 * in the bands.
 */
final class Halves {

    private static final int MOST = 60_000;

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
    private final List<Listed> endings;
    private final Map<Tails.Pair, Bands> bands = new HashMap<>();

    private Halves(Arcs arcs, List<Tails.Pair> pairs, int middle, int[] ways) {
        this.arcs = arcs;
        this.pairs = pairs;
        this.middle = middle;
        this.ways = ways;
        this.from = arcs.layer[middle];
        this.beginnings = new Listed(0, middle, arcs.base);
        this.endings = IntStream.range(from, arcs.layer[middle + 1])
                .mapToObj(u -> new Listed(u, arcs.layers(), new long[arcs.parties]))
                .toList();
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
        if (least > MOST) {
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
        private final List<Half> first;
        private final List<Half> last;

        private Bands(Tails.Pair pair) {
            this.pair = pair;
            this.first = IntStream.range(0, endings.size())
                    .mapToObj(u -> new Half(pair, beginnings, from + u))
                    .toList();
            this.last = endings.stream()
                    .map(listed -> new Half(pair, listed, arcs.end))
                    .toList();
        }

        /**
         * All settlements that reach the levels.
         *
         * @param steps how many pairs to look at
         * @return whether these were enough
         */
        boolean meet(Levels levels, long steps, Met met) {
            long left = steps;
            for (int u = 0; u < first.size() && left >= 0; u++) {
                left = meet(u, levels, left, met);
            }
            return left >= 0;
        }

        private long meet(int u, Levels levels, long steps, Met met) {
            Half beginning = first.get(u);
            Half ending = last.get(u);
            int parties = arcs.parties;
            long[] need = levels.parties();
            long[] rest = new long[parties];
            long[] sum = new long[parties];
            long left = steps;
            for (int i = 0; i < beginning.size(); i++) {
                for (int p = 0; p < parties; p++) {
                    rest[p] = need[p] - beginning.sums[i * parties + p];
                }
                int end = ending.end(rest[pair.row()], rest[pair.opponent()]);
                for (int k = ending.start(rest[pair.row()]); k < end; k++) {
                    if (--left < 0) {
                        return left;
                    }
                    if (!ending.reaches(k, rest)) {
                        continue;
                    }
                    for (int p = 0; p < parties; p++) {
                        sum[p] = beginning.sums[i * parties + p] + ending.sums[k * parties + p];
                    }
                    if (levels.reached(sum)) {
                        met.met(way(u, beginning.numbers[i], ending.numbers[k]));
                    }
                }
            }
            return left;
        }
    }

    /** Ways from a node to a layer in the order of their numbers. */
    private final class Listed {
        private final int until;
        private final long[] sums;
        private final int[] last;
        private int size;

        Listed(int node, int layer, long[] sum) {
            this.until = layer == arcs.layers() ? arcs.end : arcs.layer[layer];
            this.sums = new long[ways[node] * arcs.parties];
            this.last = new int[ways[node]];
            list(node, sum);
        }

        private void list(int u, long[] sum) {
            int parties = arcs.parties;
            if (u >= until) {
                System.arraycopy(sum, 0, sums, size * parties, parties);
                last[size++] = u;
                return;
            }
            long[] more = new long[parties];
            for (int arc = arcs.first[u]; arc < arcs.first[u + 1]; arc++) {
                for (int p = 0; p < parties; p++) {
                    more[p] = sum[p] + arcs.gain[arc * parties + p];
                }
                list(arcs.child[arc], more);
            }
        }
    }

    /** Those that end at one node, in cells of the value of the pair's first party. */
    private final class Half {
        private final Tails.Pair pair;

        /** By way, then by party. */
        private final long[] sums;

        private final int[] numbers;
        private final int[] starts;
        private final long least;
        private final int shift;

        /** The greatest {@code own · row + against · opponent}. */
        private final long together;

        Half(Tails.Pair pair, Listed listed, int last) {
            this.pair = pair;
            int parties = arcs.parties;
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            long most = Long.MIN_VALUE;
            int size = 0;
            for (int k = 0; k < listed.size; k++) {
                if (listed.last[k] == last) {
                    long value = listed.sums[k * parties + pair.row()];
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                    most = Math.max(
                            most, pair.own() * value + pair.against() * listed.sums[k * parties + pair.opponent()]);
                    size++;
                }
            }
            this.least = low;
            this.together = most;
            this.shift = Math.max(
                    0, Long.SIZE - Long.numberOfLeadingZeros(high - low) - (33 - Integer.numberOfLeadingZeros(size)));
            this.starts = new int[(int) ((high - low) >> shift) + 2];
            for (int k = 0; k < listed.size; k++) {
                if (listed.last[k] == last) {
                    starts[cell(listed, k) + 1]++;
                }
            }
            for (int c = 1; c < starts.length; c++) {
                starts[c] += starts[c - 1];
            }
            int[] next = starts.clone();
            this.sums = new long[size * parties];
            this.numbers = new int[size];
            for (int k = 0; k < listed.size; k++) {
                if (listed.last[k] == last) {
                    int to = next[cell(listed, k)]++;
                    numbers[to] = k;
                    System.arraycopy(listed.sums, k * parties, sums, to * parties, parties);
                }
            }
        }

        private int cell(Listed listed, int k) {
            return (int) ((listed.sums[k * arcs.parties + pair.row()] - least) >> shift);
        }

        int size() {
            return numbers.length;
        }

        /** Where those begin that may give the first party as much. */
        int start(long need) {
            return starts[Math.clamp((need - least) >> shift, 0, starts.length - 1)];
        }

        /** Where those end that leave its opponent as much. */
        int end(long need, long opponent) {
            long free = together - pair.against() * opponent;
            long high = pair.own() == 1 ? free : Math.floorDiv(free, pair.own());
            return high < need ? 0 : starts[Math.clamp(((high - least) >> shift) + 1, 0, starts.length - 1)];
        }

        boolean reaches(int k, long[] rest) {
            int at = k * rest.length;
            for (int p = 0; p < rest.length; p++) {
                if (sums[at + p] < rest[p]) {
                    return false;
                }
            }
            return true;
        }
    }
}
