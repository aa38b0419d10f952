package org.parley.search;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.space.Diagram;

/**
 * A diagram's arcs under one reading, in plain arrays. Parts of the diagram between two layers of one node stand in any order:
 * here in that of how much hangs on them, so that what is settled last changes least. Nodes are numbered from the first layer
 * on; an arc that is worth no more to anybody than another between the same nodes is left out, so that every efficient vector stays.
 */
final class Arcs {

    final int parties;

    /** Layers, here in their new order: the issue of each. */
    final int[] issue;

    /** By node, where its arcs begin; one more at the end. */
    final int[] first;

    /** By arc, the node it leads to; {@link #end} at last. */
    final int[] child;

    final int[] option;

    /** By arc and party, in grains. */
    final long[] gain;

    /** By party, what every settlement gets, in grains. */
    final long[] base;

    /** By layer, its first node. */
    final int[] layer;

    final int end;

    private final Diagram diagram;
    private final Numbers numbers;
    private Optional<Halves> halves = Optional.empty();
    private boolean halved;

    Arcs(Diagram diagram, int[] blocks, Numbers numbers) {
        this.diagram = diagram;
        this.numbers = numbers;
        this.parties = numbers.parties();
        int layers = diagram.layers();
        int nodes = 0;
        int arcs = 0;
        for (int l = 0; l < layers; l++) {
            nodes += diagram.nodes(l);
            arcs += diagram.nodes(l) * diagram.options(l);
        }
        this.end = nodes;
        this.issue = new int[layers];
        this.layer = new int[layers + 1];
        this.first = new int[nodes + 1];
        int[] child = new int[arcs];
        int[] option = new int[arcs];
        long[] gain = new long[arcs * parties];
        int node = 0;
        int arc = 0;
        int at = 0;
        for (int block : order(blocks)) {
            for (int l = blocks[block]; l < blocks[block + 1]; l++) {
                issue[at] = diagram.issue(l);
                layer[at++] = node;
                int next = node + diagram.nodes(l);
                for (int u = 0; u < diagram.nodes(l); u++) {
                    first[node + u] = arc;
                    for (int o : kept(l, u)) {
                        child[arc] = next + diagram.child(l, u, o);
                        option[arc] = o;
                        int label = diagram.label(l, u, o);
                        for (int p = 0; p < parties; p++) {
                            gain[arc * parties + p] = numbers.grains(p, numbers.exact(p, l, o, label));
                        }
                        arc++;
                    }
                }
                node = next;
            }
        }
        first[node] = arc;
        layer[layers] = node;
        this.child = Arrays.copyOf(child, arc);
        this.option = Arrays.copyOf(option, arc);
        this.gain = Arrays.copyOf(gain, arc * parties);
        this.base = new long[parties];
        for (int p = 0; p < parties; p++) {
            base[p] = numbers.grains(p, numbers.always(p));
        }
    }

    /** Blocks, the one with the largest differences first. */
    private int[] order(int[] blocks) {
        long[] spread = new long[blocks.length - 1];
        for (int b = 0; b < spread.length; b++) {
            for (int l = blocks[b]; l < blocks[b + 1]; l++) {
                spread[b] += spread(l);
            }
        }
        return IntStream.range(0, spread.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer b) -> -spread[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long spread(int l) {
        long sum = 0;
        for (int p = 0; p < parties; p++) {
            BigInteger least = numbers.exact(p, l, 0, 0);
            BigInteger most = least;
            for (int o = 1; o < diagram.options(l); o++) {
                BigInteger part = numbers.exact(p, l, o, 0);
                least = least.min(part);
                most = most.max(part);
            }
            sum += numbers.grains(p, most.subtract(least));
        }
        return sum;
    }

    /** The options of a node that go on and that no other to the same node makes needless. */
    private int[] kept(int l, int u) {
        return IntStream.range(0, diagram.options(l))
                .filter(o -> diagram.child(l, u, o) >= 0
                        && IntStream.range(0, diagram.options(l)).noneMatch(other -> replaces(l, u, other, o)))
                .toArray();
    }

    private boolean replaces(int l, int u, int other, int o) {
        if (other == o || diagram.child(l, u, other) != diagram.child(l, u, o)) {
            return false;
        }
        boolean better = other < o;
        for (int p = 0; p < parties; p++) {
            int sign = numbers.exact(p, l, other, diagram.label(l, u, other))
                    .compareTo(numbers.exact(p, l, o, diagram.label(l, u, o)));
            if (sign < 0) {
                return false;
            }
            better |= sign > 0;
        }
        return better;
    }

    /** Listed when first asked for. */
    Optional<Halves> halves() {
        if (!halved) {
            halves = Halves.of(this);
            halved = true;
        }
        return halves;
    }

    int layers() {
        return issue.length;
    }

    /** The options on a way from the first node, one arc for every layer, by issue. */
    int[] chosen(int[] way) {
        int[] chosen = new int[way.length];
        for (int l = 0; l < way.length; l++) {
            chosen[issue[l]] = option[way[l]];
        }
        return chosen;
    }

    /** The way that takes these options, by issue; none if one of its arcs is left out. */
    Optional<int[]> wayIfKept(int[] chosen) {
        int[] way = new int[layers()];
        int u = 0;
        for (int l = 0; l < way.length; l++) {
            int arc = first[u];
            while (arc < first[u + 1] && option[arc] != chosen[issue[l]]) {
                arc++;
            }
            if (arc == first[u + 1]) {
                return Optional.empty();
            }
            way[l] = arc;
            u = child[arc];
        }
        return Optional.of(way);
    }

    /** The way that takes these options, by issue. */
    int[] way(int[] chosen) {
        return wayIfKept(chosen).orElseThrow();
    }

    /** What each arc is worth to a party weighted so, in grains times weights. */
    long[] weighted(long[] weights) {
        long[] sums = new long[child.length];
        for (int arc = 0; arc < sums.length; arc++) {
            long sum = 0;
            for (int p = 0; p < parties; p++) {
                sum += weights[p] * gain[arc * parties + p];
            }
            sums[arc] = sum;
        }
        return sums;
    }

    long weightedBase(long[] weights) {
        long sum = 0;
        for (int p = 0; p < parties; p++) {
            sum += weights[p] * base[p];
        }
        return sum;
    }

    /** By node, the most that a way from there to the end adds. */
    long[] reach(long[] weighted) {
        long[] reach = new long[end + 1];
        for (int u = end - 1; u >= 0; u--) {
            long most = Long.MIN_VALUE;
            for (int arc = first[u]; arc < first[u + 1]; arc++) {
                most = Math.max(most, weighted[arc] + reach[child[arc]]);
            }
            reach[u] = most;
        }
        return reach;
    }

    /** No settlement is worth more under these weights, in grains times weights. */
    long most(long[] weights) {
        return weightedBase(weights) + reach(weighted(weights))[0];
    }

    /** By how much settlements differ. */
    double spread(long[] weighted) {
        long[] opposite = new long[weighted.length];
        for (int arc = 0; arc < opposite.length; arc++) {
            opposite[arc] = -weighted[arc];
        }
        return (double) reach(weighted)[0] + reach(opposite)[0];
    }

    /** A way that adds the most. */
    int[] greatest(long[] weighted, long[] reach) {
        int[] way = new int[layers()];
        int u = 0;
        for (int l = 0; l < way.length; l++) {
            int arc = first[u];
            while (weighted[arc] + reach[child[arc]] != reach[u]) {
                arc++;
            }
            way[l] = arc;
            u = child[arc];
        }
        return way;
    }

    /** What a way is worth to each party, in grains. */
    long[] worth(int[] way) {
        long[] worth = base.clone();
        for (int arc : way) {
            for (int p = 0; p < parties; p++) {
                worth[p] += gain[arc * parties + p];
            }
        }
        return worth;
    }
}
