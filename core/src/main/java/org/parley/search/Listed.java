package org.parley.search;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * All ways from a node to a later layer, in the order of their numbers: by the first arc, then by the second, and so on.
 */
final class Listed {

    /** Numbers of ways have so many bits. */
    private static final int NUMBER = 16;

    /** More ways than this from one node are not numbered. */
    static final int MOST = 1 << NUMBER;

    /** By party, then by way, in grains. */
    final long[][] sums;

    /** The node each way leads to. */
    final int[] last;

    private Listed(long[][] sums, int[] last) {
        this.sums = sums;
        this.last = last;
    }

    /** From each node of a layer to a later one; what leads nowhere starts with {@code base}, by party. */
    static Listed[] between(Arcs arcs, int from, int to, long[] base) {
        return upwards(
                arcs,
                from,
                to,
                node -> new Listed(
                        Arrays.stream(base)
                                .mapToObj(value -> new long[] {value})
                                .toArray(long[][]::new),
                        new int[] {node}),
                (u, children) -> joined(arcs, u, children),
                Listed[]::new);
    }

    private static Listed joined(Arcs arcs, int u, Listed[] children) {
        int size = Arrays.stream(children).mapToInt(Listed::size).sum();
        long[][] sums = new long[arcs.parties][size];
        int[] last = new int[size];
        int at = 0;
        for (int k = 0; k < children.length; k++) {
            Listed child = children[k];
            System.arraycopy(child.last, 0, last, at, child.size());
            for (int p = 0; p < arcs.parties; p++) {
                long gain = arcs.gain[(arcs.first[u] + k) * arcs.parties + p];
                long[] from = child.sums[p];
                long[] into = sums[p];
                for (int j = 0; j < from.length; j++) {
                    into[at + j] = from[j] + gain;
                }
            }
            at += child.size();
        }
        return new Listed(sums, last);
    }

    int size() {
        return last.length;
    }

    /** The same ways in the order of one party's sums, least first: a sum, then {@value #NUMBER} bits of the way's number. */
    static long[][] sorted(Arcs arcs, int from, int to, int party, long base) {
        return upwards(
                arcs,
                from,
                to,
                node -> new long[] {base << NUMBER},
                (u, children) -> merged(arcs, u, party, children),
                long[][]::new);
    }

    static long sum(long sorted) {
        return sorted >> NUMBER;
    }

    static int number(long sorted) {
        return (int) sorted & (MOST - 1);
    }

    private static long[] merged(Arcs arcs, int u, int party, long[][] children) {
        long[][] runs = new long[children.length][];
        long before = 0;
        for (int k = 0; k < runs.length; k++) {
            long more = (arcs.gain[(arcs.first[u] + k) * arcs.parties + party] << NUMBER) + before;
            long[] run = children[k].clone();
            for (int j = 0; j < run.length; j++) {
                run[j] += more;
            }
            runs[k] = run;
            before += run.length;
        }
        return merged(runs, 0, runs.length);
    }

    private static long[] merged(long[][] runs, int from, int to) {
        if (to - from == 1) {
            return runs[from];
        }
        int middle = (from + to) >>> 1;
        return merged(merged(runs, from, middle), merged(runs, middle, to));
    }

    /** From both ends at once, without a jump: neither end waits for the other. */
    private static long[] merged(long[] a, long[] b) {
        long[] all = new long[a.length + b.length];
        int i = 0;
        int j = 0;
        int at = 0;
        int lastOfA = a.length - 1;
        int lastOfB = b.length - 1;
        int end = all.length - 1;
        while (i < lastOfA && j < lastOfB) {
            long x = a[i];
            long y = b[j];
            int second = (int) ((y - x) >>> 63);
            all[at++] = Math.min(x, y);
            j += second;
            i += 1 - second;
            long v = a[lastOfA];
            long w = b[lastOfB];
            int first = (int) ((w - v) >>> 63);
            all[end--] = Math.max(v, w);
            lastOfA -= first;
            lastOfB -= 1 - first;
        }
        while (at <= end) {
            boolean fromA = j > lastOfB || (i <= lastOfA && a[i] < b[j]);
            all[at++] = fromA ? a[i++] : b[j++];
        }
        return all;
    }

    private interface Join<T> {
        T of(int node, T[] children);
    }

    /** Made of the last layer's nodes, then of each node's children by its arcs, up to the first layer. */
    private static <T> T[] upwards(
            Arcs arcs, int from, int to, IntFunction<T> leaf, Join<T> join, IntFunction<T[]> array) {
        int[] layer = arcs.layer;
        int below = layer[to];
        int end = to == arcs.layers() ? below + 1 : layer[to + 1];
        T[] made = IntStream.range(below, end).mapToObj(leaf).toArray(array);
        for (int l = to - 1; l >= from; l--) {
            T[] children = made;
            int next = below;
            made = IntStream.range(layer[l], next)
                    .mapToObj(u -> join.of(
                            u,
                            IntStream.range(arcs.first[u], arcs.first[u + 1])
                                    .mapToObj(arc -> children[arcs.child[arc] - next])
                                    .toArray(array)))
                    .toArray(array);
            below = layer[l];
        }
        return made;
    }
}
