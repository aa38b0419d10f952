package org.parley.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * How many settlements of a diagram are worth at least, or more than, the no-deal alternative to every party, without asking each. The ways to
 * a middle layer are gone one by one, and left as soon as whatever follows is sure to be accepted or sure to be refused; the ways
 * from each node of that layer are sorted once for every party, and how many of them suffice is read from sets of bits. Meet in
 * the middle: Horowitz and Sahni, <i>Computing partitions with applications to the knapsack problem</i>, Journal of the ACM 21,
 * 1974.
 *
 * <p>Time for n settlements and d parties: at most d · n / 64 steps, and often far fewer; memory: the ways from the middle.
 */
public final class AcceptableCount {

    /** The most ways from the middle layer that are listed. */
    private static final int LISTED = 1 << 16;

    private final Diagram diagram;
    private final Worths worths;
    private final int parties;

    /** By party, layer and node: the least and the most that the rest of the way adds. */
    private final BigInteger[][][] least;

    private final BigInteger[][][] most;
    private final int middle;
    private final Ends[] ends;
    private long budget;

    private AcceptableCount(Diagram diagram, Worths worths, long budget) {
        this.diagram = diagram;
        this.worths = worths;
        this.parties = worths.parties();
        this.budget = budget;
        this.least = rest(-1);
        this.most = rest(1);
        this.middle = middle();
        this.ends = new Ends[diagram.nodes(middle)];
    }

    /**
     * @param valuations one for each party, with a known no-deal value; the diagram knows all their terms
     * @param budget about how many steps of a few nanoseconds may be taken
     * @return none where the budget does not suffice
     */
    public static Optional<BigInteger> within(long budget, Diagram diagram, List<Valuation> valuations) {
        return within(budget, diagram, valuations, false);
    }

    /** Those worth more than the no-deal alternative to every party. */
    public static Optional<BigInteger> moreWithin(long budget, Diagram diagram, List<Valuation> valuations) {
        return within(budget, diagram, valuations, true);
    }

    private static Optional<BigInteger> within(
            long budget, Diagram diagram, List<Valuation> valuations, boolean strictly) {
        if (diagram.isEmpty()) {
            return Optional.of(BigInteger.ZERO);
        }
        Worths worths = new Worths(diagram, valuations);
        AcceptableCount counting = new AcceptableCount(diagram, worths, budget);
        BigInteger[] needed = IntStream.range(0, valuations.size())
                .mapToObj(p -> {
                    BigInteger least = worths.threshold(p);
                    boolean equal = worths.value(least, p).equals(worths.noDeal(p));
                    return strictly && equal ? least.add(BigInteger.ONE) : least;
                })
                .toArray(BigInteger[]::new);
        BigInteger count = counting.count(0, 0, needed);
        return counting.budget < 0 ? Optional.empty() : Optional.of(count);
    }

    private BigInteger[][][] rest(int sign) {
        return IntStream.range(0, parties)
                .mapToObj(p -> ValueRange.rest(diagram, worths, p, sign))
                .toArray(BigInteger[][][]::new);
    }

    /** The layer with the fewest ways to it and from it, among those from which few enough lead on. */
    private int middle() {
        int best = diagram.layers();
        BigInteger fewest = diagram.count();
        BigInteger[] to = {BigInteger.ONE};
        for (int l = 0; l < diagram.layers(); l++) {
            BigInteger from = BigInteger.ZERO;
            BigInteger[] next = new BigInteger[diagram.nodes(l + 1)];
            Arrays.fill(next, BigInteger.ZERO);
            for (int u = 0; u < to.length; u++) {
                from = from.add(diagram.ways(l, u));
                for (int o = 0; o < diagram.options(l); o++) {
                    int child = diagram.child(l, u, o);
                    if (child >= 0) {
                        next[child] = next[child].add(to[u]);
                    }
                }
            }
            BigInteger both = Arrays.stream(to).reduce(from, BigInteger::add);
            if (from.compareTo(BigInteger.valueOf(LISTED)) <= 0 && both.compareTo(fewest) < 0) {
                best = l;
                fewest = both;
            }
            to = next;
        }
        return best;
    }

    /** @param needed what is still needed of each party's units */
    private BigInteger count(int l, int u, BigInteger[] needed) {
        budget -= 8L * parties;
        boolean sure = true;
        for (int p = 0; p < parties; p++) {
            if (most[p][l][u].compareTo(needed[p]) < 0) {
                return BigInteger.ZERO;
            }
            sure &= least[p][l][u].compareTo(needed[p]) >= 0;
        }
        if (sure || budget < 0) {
            return diagram.ways(l, u);
        }
        if (l == middle) {
            return BigInteger.valueOf(endsAt(u).worthAtLeast(needed));
        }
        BigInteger sum = BigInteger.ZERO;
        BigInteger[] after = new BigInteger[parties];
        for (int o = 0; o < diagram.options(l); o++) {
            int to = diagram.child(l, u, o);
            if (to >= 0) {
                for (int p = 0; p < parties; p++) {
                    after[p] = needed[p].subtract(worths.gain(p, l, o, diagram.label(l, u, o)));
                }
                sum = sum.add(count(l + 1, to, after));
            }
        }
        return sum;
    }

    private Ends endsAt(int u) {
        if (ends[u] == null) {
            ends[u] = new Ends(u);
            budget -= 32L * parties * ends[u].size;
        }
        budget -= ends[u].steps;
        return ends[u];
    }

    /** The ways from a node of the middle layer to the end. */
    private final class Ends {
        /** Every so many ranks the set of the ways from that rank on is kept. */
        private static final int KEPT = 256;

        private final int size;
        private final int steps;

        /** By party: what the ways add, ascending, and which way each rank is. */
        private final BigInteger[][] sorted;

        private final int[][] way;

        /** By party and kept rank: which ways are of that rank or above. */
        private final long[][][] above;

        private final long[] enough;
        private final long[] own;
        private int listed;

        Ends(int u) {
            this.size = diagram.ways(middle, u).intValueExact();
            BigInteger[][] sums = new BigInteger[parties][size];
            BigInteger[] none = new BigInteger[parties];
            Arrays.fill(none, BigInteger.ZERO);
            list(middle, u, none, sums);
            int words = (size + 63) / 64;
            this.steps = parties * (words + KEPT);
            this.enough = new long[words];
            this.own = new long[words];
            this.sorted = new BigInteger[parties][];
            this.way = new int[parties][];
            this.above = new long[parties][][];
            for (int p = 0; p < parties; p++) {
                BigInteger[] added = sums[p];
                way[p] = IntStream.range(0, size)
                        .boxed()
                        .sorted((a, b) -> added[a].compareTo(added[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
                sorted[p] = Arrays.stream(way[p]).mapToObj(k -> added[k]).toArray(BigInteger[]::new);
                above[p] = new long[size / KEPT + 2][];
                long[] set = new long[words];
                for (int rank = size; rank >= 0; rank--) {
                    if (rank < size) {
                        set[way[p][rank] >>> 6] |= 1L << way[p][rank];
                    }
                    if (rank == size) {
                        above[p][(size + KEPT - 1) / KEPT] = set.clone();
                    } else if (rank % KEPT == 0) {
                        above[p][rank / KEPT] = set.clone();
                    }
                }
            }
        }

        private void list(int l, int u, BigInteger[] added, BigInteger[][] sums) {
            if (l == diagram.layers()) {
                for (int p = 0; p < parties; p++) {
                    sums[p][listed] = added[p];
                }
                listed++;
                return;
            }
            for (int o = 0; o < diagram.options(l); o++) {
                int to = diagram.child(l, u, o);
                if (to >= 0) {
                    BigInteger[] after = new BigInteger[parties];
                    for (int p = 0; p < parties; p++) {
                        after[p] = added[p].add(worths.gain(p, l, o, diagram.label(l, u, o)));
                    }
                    list(l + 1, to, after, sums);
                }
            }
        }

        /** How many ways add what is needed for every party. */
        int worthAtLeast(BigInteger[] needed) {
            Arrays.fill(enough, -1);
            if (size % 64 != 0) {
                enough[enough.length - 1] = (1L << size) - 1;
            }
            for (int p = 0; p < parties; p++) {
                int rank = firstAtLeast(sorted[p], needed[p]);
                int kept = (rank + KEPT - 1) / KEPT;
                System.arraycopy(above[p][kept], 0, own, 0, own.length);
                for (int r = rank; r < Math.min(size, kept * KEPT); r++) {
                    own[way[p][r] >>> 6] |= 1L << way[p][r];
                }
                for (int w = 0; w < own.length; w++) {
                    enough[w] &= own[w];
                }
            }
            int count = 0;
            for (long word : enough) {
                count += Long.bitCount(word);
            }
            return count;
        }
    }

    private static int firstAtLeast(BigInteger[] ascending, BigInteger bound) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int at = (low + high) >>> 1;
            if (ascending[at].compareTo(bound) < 0) {
                low = at + 1;
            } else {
                high = at;
            }
        }
        return low;
    }
}
