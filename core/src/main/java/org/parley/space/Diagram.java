package org.parley.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.preference.SplitMix64;

/**
 * All settlements that meet some conditions, as a layered decision diagram. Every layer settles one issue; a node is what the
 * conditions and terms that are not yet decided still need; an arc is a class of options that no condition tells apart, and
 * carries the terms that it decides to be met. The ways from the first node to the end are the settlements, each once.
 *
 * <p>Without conditions and terms every layer has one node. Memory: arcs. Settlements are ranked from 0 in lexicographic order
 * of their options, issues taken in the order of the layers.
 */
public final class Diagram implements Iterable<Settlement> {

    private final int[] order;
    private final int[][] classes;
    private final int[] widths;
    private final int[] nodes;
    private final int[][] child;
    private final int[][] label;
    private final int[][] labels;
    private final int rootLabel;
    private final List<Condition> terms;
    private final BigInteger[][] ways;

    Diagram(
            int[] order,
            int[][] classes,
            int[] nodes,
            int[][] child,
            int[][] label,
            int[][] labels,
            int rootLabel,
            List<Condition> terms) {
        this.order = order;
        this.classes = classes;
        this.widths = Arrays.stream(classes)
                .mapToInt(own -> Arrays.stream(own).max().orElse(0) + 1)
                .toArray();
        this.nodes = nodes;
        this.child = child;
        this.label = label;
        this.labels = labels;
        this.rootLabel = rootLabel;
        this.terms = terms;
        this.ways = new BigInteger[nodes.length][];
        countWays();
    }

    /** The settlements that meet every condition. */
    public static Diagram meeting(List<Issue> issues, List<Condition> conditions) {
        return meeting(issues, conditions, List.of());
    }

    /**
     * The settlements that meet every condition, in a diagram that also tells which of the terms each of them meets.
     *
     * @param conditions rules; red lines, negated
     * @param terms the conditions of interactions; equal ones are kept once
     * @throws DiagramTooWideException if so many conditions are open at once that the diagram cannot be held
     */
    public static Diagram meeting(List<Issue> issues, List<Condition> conditions, List<Condition> terms) {
        return meeting(issues, conditions, terms, DiagramBuilder.MOST_ARCS);
    }

    /**
     * The same, if it stays narrow.
     *
     * @param mostArcs of one layer, before it is reduced
     * @throws DiagramTooWideException if a layer has more
     */
    public static Diagram meeting(
            List<Issue> issues, List<Condition> conditions, List<Condition> terms, long mostArcs) {
        return new DiagramBuilder(issues, conditions, terms.stream().distinct().toList(), mostArcs).build();
    }

    private void countWays() {
        int end = order.length;
        ways[end] = new BigInteger[nodes[end]];
        Arrays.fill(ways[end], BigInteger.ONE);
        for (int l = end - 1; l >= 0; l--) {
            long[] options = new long[widths[l]];
            for (int own : classes[l]) {
                options[own]++;
            }
            ways[l] = new BigInteger[nodes[l]];
            for (int u = 0; u < nodes[l]; u++) {
                BigInteger sum = BigInteger.ZERO;
                for (int c = 0; c < widths[l]; c++) {
                    int to = child[l][u * widths[l] + c];
                    if (to >= 0) {
                        sum = sum.add(ways[l + 1][to].multiply(BigInteger.valueOf(options[c])));
                    }
                }
                ways[l][u] = sum;
            }
        }
    }

    /** How many settlements there are. */
    public BigInteger count() {
        return isEmpty() ? BigInteger.ZERO : ways[0][0];
    }

    public boolean isEmpty() {
        return nodes[0] == 0;
    }

    public int layers() {
        return order.length;
    }

    /** The issue that a layer settles. */
    public int issue(int layer) {
        return order[layer];
    }

    /** The options of a settlement by layer, as its options by issue. */
    public int[] byIssue(int[] options) {
        int[] chosen = new int[order.length];
        for (int l = 0; l < chosen.length; l++) {
            chosen[order[l]] = options[l];
        }
        return chosen;
    }

    /** How many options that issue has. */
    public int options(int layer) {
        return classes[layer].length;
    }

    /** How many nodes a layer has; {@code layer} = {@link #layers()} is the end, of one node. */
    public int nodes(int layer) {
        return nodes[layer];
    }

    /** The largest number of nodes of a layer. */
    public int width() {
        return Arrays.stream(nodes).max().orElse(0);
    }

    /** The node of the next layer that an option leads to; -1 if no settlement goes on there. */
    public int child(int layer, int node, int option) {
        return child[layer][node * widths[layer] + classes[layer][option]];
    }

    /** How many settlements go on from a node: the ways from it to the end. */
    public BigInteger ways(int layer, int node) {
        return ways[layer][node];
    }

    /** The number of the set of terms that are decided to be met with an option. */
    public int label(int layer, int node, int option) {
        return label[layer][node * widths[layer] + classes[layer][option]];
    }

    /** Whether no condition and no term tells two options of a layer's issue apart. */
    public boolean alike(int layer, int option, int other) {
        return classes[layer][option] == classes[layer][other];
    }

    /** How many sets of terms have a number. */
    public int labels() {
        return labels.length;
    }

    /** The terms of a set, as positions in {@link #terms()}. Not changed by callers. */
    public int[] label(int number) {
        return labels[number];
    }

    /** The set of terms that every settlement meets. */
    public int always() {
        return rootLabel;
    }

    public List<Condition> terms() {
        return terms;
    }

    /** Which terms a settlement meets, by position; for one that the diagram contains. */
    public boolean[] met(Settlement settlement) {
        boolean[] met = new boolean[terms.size()];
        mark(met, rootLabel);
        int node = 0;
        for (int l = 0; l < order.length; l++) {
            int option = settlement.option(order[l]);
            mark(met, label(l, node, option));
            node = child(l, node, option);
        }
        return met;
    }

    private void mark(boolean[] met, int number) {
        for (int term : labels[number]) {
            met[term] = true;
        }
    }

    public boolean contains(Settlement settlement) {
        int node = isEmpty() ? -1 : 0;
        for (int l = 0; node >= 0 && l < order.length; l++) {
            node = child(l, node, settlement.option(order[l]));
        }
        return node >= 0;
    }

    /** The settlement of a rank from 0 to {@link #count()} − 1. Time: options of all issues. */
    public Settlement unrank(BigInteger rank) {
        if (rank.signum() < 0 || rank.compareTo(count()) >= 0) {
            throw new IndexOutOfBoundsException("rank " + rank + " of " + count() + " settlements");
        }
        int[] chosen = new int[order.length];
        BigInteger left = rank;
        int node = 0;
        for (int l = 0; l < order.length; l++) {
            int option = 0;
            while (true) {
                BigInteger under = under(l, node, option);
                if (left.compareTo(under) < 0) {
                    break;
                }
                left = left.subtract(under);
                option++;
            }
            chosen[order[l]] = option;
            node = child(l, node, option);
        }
        return Settlement.of(chosen);
    }

    /** The rank of a settlement that the diagram contains. */
    public BigInteger rank(Settlement settlement) {
        if (!contains(settlement)) {
            throw new NoSuchElementException("the diagram has no settlement " + settlement);
        }
        BigInteger rank = BigInteger.ZERO;
        int node = 0;
        for (int l = 0; l < order.length; l++) {
            int option = settlement.option(order[l]);
            for (int before = 0; before < option; before++) {
                rank = rank.add(under(l, node, before));
            }
            node = child(l, node, option);
        }
        return rank;
    }

    private BigInteger under(int l, int node, int option) {
        int to = child(l, node, option);
        return to < 0 ? BigInteger.ZERO : ways[l + 1][to];
    }

    /** Settlements drawn with replacement, each equally likely; endless unless there is none. */
    public Stream<Settlement> sample(long seed) {
        if (isEmpty()) {
            return Stream.empty();
        }
        SplitMix64 random = SplitMix64.of(seed);
        return Stream.generate(() -> unrank(below(random, count())));
    }

    private static BigInteger below(SplitMix64 random, BigInteger bound) {
        int bits = bound.bitLength();
        while (true) {
            BigInteger drawn = BigInteger.ZERO;
            for (int got = 0; got < bits; got += 63) {
                drawn = drawn.shiftLeft(63).or(BigInteger.valueOf(random.next() >>> 1));
            }
            drawn = drawn.shiftRight((bits + 62) / 63 * 63 - bits);
            if (drawn.compareTo(bound) < 0) {
                return drawn;
            }
        }
    }

    /** All settlements in order of rank. Time for each: issues, and the options passed over. */
    @Override
    public Iterator<Settlement> iterator() {
        return new Walk();
    }

    /** Depth first, without recursion. */
    private final class Walk implements Iterator<Settlement> {
        private final int[] node = new int[order.length + 1];
        private final int[] option = new int[order.length];
        private int depth = isEmpty() ? -1 : 0;

        Walk() {
            Arrays.fill(option, -1);
            if (depth == 0) {
                descend();
            }
        }

        /** On to the next settlement: the next option of the last issue that has one, then first options. */
        private void descend() {
            while (depth >= 0 && depth < order.length) {
                int o = option[depth] + 1;
                while (o < options(depth) && child(depth, node[depth], o) < 0) {
                    o++;
                }
                if (o == options(depth)) {
                    option[depth--] = -1;
                } else {
                    option[depth] = o;
                    node[depth + 1] = child(depth, node[depth], o);
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
            Settlement settlement = Settlement.of(byIssue(option));
            depth--;
            descend();
            return settlement;
        }
    }

    /** The issues in the order of the layers. */
    public List<Integer> order() {
        List<Integer> issues = new ArrayList<>();
        Arrays.stream(order).forEach(issues::add);
        return List.copyOf(issues);
    }
}
