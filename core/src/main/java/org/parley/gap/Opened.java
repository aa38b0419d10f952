package org.parley.gap;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.dispute.Settlement;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * The settlements that giving up some requirements would open: all that meet the fixed rules and every other requirement. Counted
 * and listed over the diagram, where the most and the least that the rest of a way can add to v − r settle whole parts at once.
 */
public final class Opened implements Iterable<Settlement> {

    private final Diagram diagram;
    private final Gains gains;

    /** By party, layer and node: the most and the least that the rest of the way adds. */
    private final long[][][] most;

    private final long[][][] least;

    private Opened(Diagram diagram, Gains gains) {
        this.diagram = diagram;
        this.gains = gains;
        this.most = rests(1);
        this.least = rests(-1);
    }

    /** @param dropped some of {@link Stakes#requirements()} */
    public static Opened by(Stakes stakes, Collection<Requirement> dropped) {
        Diagram diagram = Diagram.meeting(stakes.issues(), Reopening.besides(stakes, dropped), stakes.terms());
        List<Valuation> held = stakes.valuations().stream()
                .filter(values -> !dropped.contains(new Requirement.Threshold(values.party())))
                .toList();
        return new Opened(diagram, new Gains(diagram, held));
    }

    private long[][][] rests(int sign) {
        int layers = diagram.layers();
        long[][][] rests = new long[gains.parties()][layers + 1][];
        for (int p = 0; p < rests.length; p++) {
            rests[p][layers] = new long[diagram.nodes(layers)];
            for (int l = layers - 1; l >= 0; l--) {
                rests[p][l] = new long[diagram.nodes(l)];
                for (int u = 0; u < rests[p][l].length; u++) {
                    long best = Long.MIN_VALUE;
                    for (int o = 0; o < diagram.options(l); o++) {
                        int to = diagram.child(l, u, o);
                        if (to >= 0) {
                            long sum = gains.of(p, l, o, diagram.label(l, u, o)) + rests[p][l + 1][to];
                            best = Math.max(best, sign * sum);
                        }
                    }
                    rests[p][l][u] = sign * best;
                }
            }
        }
        return rests;
    }

    /**
     * How many there are.
     *
     * @param steps the most that are taken
     * @return none where more steps would be needed
     */
    public Optional<BigInteger> count(long steps) {
        if (diagram.isEmpty()) {
            return Optional.of(BigInteger.ZERO);
        }
        Count count = new Count(steps);
        BigInteger counted = count.at(0, 0, starts());
        return count.left < 0 ? Optional.empty() : Optional.of(counted);
    }

    private long[] starts() {
        return IntStream.range(0, gains.parties()).mapToLong(gains::start).toArray();
    }

    private long[] after(long[] sums, int l, int node, int option) {
        long[] after = new long[sums.length];
        for (int p = 0; p < after.length; p++) {
            after[p] = sums[p] + gains.of(p, l, option, diagram.label(l, node, option));
        }
        return after;
    }

    private boolean isHopeless(long[] sums, int l, int node) {
        for (int p = 0; p < sums.length; p++) {
            if (sums[p] + most[p][l][node] < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isCertain(long[] sums, int l, int node) {
        for (int p = 0; p < sums.length; p++) {
            if (sums[p] + least[p][l][node] < gains.slack()) {
                return false;
            }
        }
        return true;
    }

    private boolean isAccepted(int[] option) {
        for (BigInteger gain : gains.exact(diagram.byIssue(option))) {
            if (gain.signum() < 0) {
                return false;
            }
        }
        return true;
    }

    private final class Count {
        private final int[] option = new int[diagram.layers()];
        private long left;

        Count(long steps) {
            this.left = steps;
        }

        BigInteger at(int l, int node, long[] sums) {
            if (isHopeless(sums, l, node)) {
                return BigInteger.ZERO;
            }
            if (isCertain(sums, l, node)) {
                return diagram.ways(l, node);
            }
            if (l == diagram.layers()) {
                return isAccepted(option) ? BigInteger.ONE : BigInteger.ZERO;
            }
            BigInteger sum = BigInteger.ZERO;
            for (int o = 0; o < diagram.options(l) && left >= 0; o++) {
                int to = diagram.child(l, node, o);
                if (to >= 0) {
                    left--;
                    option[l] = o;
                    sum = sum.add(at(l + 1, to, after(sums, l, node, o)));
                }
            }
            return sum;
        }
    }

    /** In the diagram's order (that of {@link Diagram#rank}); found as they are asked for. */
    public Stream<Settlement> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        iterator(), Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                false);
    }

    @Override
    public Iterator<Settlement> iterator() {
        return new Walk();
    }

    /** Depth first, without recursion; hopeless nodes are passed over. */
    private final class Walk implements Iterator<Settlement> {
        private final int[] node = new int[diagram.layers() + 1];
        private final int[] option = new int[diagram.layers()];
        private final long[][] sums = new long[diagram.layers() + 1][];
        private int depth;

        Walk() {
            java.util.Arrays.fill(option, -1);
            sums[0] = starts();
            depth = diagram.isEmpty() || isHopeless(sums[0], 0, 0) ? -1 : 0;
            seek();
        }

        private void seek() {
            while (depth >= 0 && (depth < option.length || !isAccepted(option))) {
                if (depth == option.length) {
                    depth--;
                } else if (++option[depth] == diagram.options(depth)) {
                    option[depth--] = -1;
                } else {
                    step(diagram.child(depth, node[depth], option[depth]));
                }
            }
        }

        private void step(int to) {
            if (to >= 0) {
                sums[depth + 1] = after(sums[depth], depth, node[depth], option[depth]);
                node[depth + 1] = to;
                if (!isHopeless(sums[depth + 1], depth + 1, to)) {
                    depth++;
                }
            }
        }

        @Override
        public boolean hasNext() {
            return depth >= 0;
        }

        @Override
        public Settlement next() {
            if (depth < 0) {
                throw new NoSuchElementException();
            }
            Settlement settlement = Settlement.of(diagram.byIssue(option));
            depth--;
            seek();
            return settlement;
        }
    }
}
