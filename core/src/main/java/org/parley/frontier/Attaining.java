package org.parley.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.space.Diagram;

/**
 * The settlements that attain each vector of a frontier, found when they are asked for: from the first layer on, an option is
 * taken by some of them if what it leaves is among the undominated vectors of the node it leads to. Time for one settlement:
 * options of all layers, each times the logarithm of the vectors there; or where an issue has many options, as a number range
 * has, and the next layer few vectors, those vectors, each times the logarithm of the options.
 */
final class Attaining {

    private static final int MANY = 64;

    private final Diagram diagram;
    private final Worths worths;

    /** By layer and node. */
    private final Vectors[][] rest;

    private final Vectors frontier;

    Attaining(Diagram diagram, Worths worths, Vectors[][] rest) {
        this.diagram = diagram;
        this.worths = worths;
        this.rest = rest;
        this.frontier = rest[0].length == 0 ? Vectors.NONE : rest[0][0];
    }

    private record At(int layer, int node, int vector) {}

    /** An option and what it leaves to be added. */
    private record Taken(int option, At after) {}

    /** What the options at a node add, in lexicographic order. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Gains(long[][] columns, int[] options) {}

    /** By layer and node, where options are many. */
    private final Map<List<Integer>, Gains> gains = new ConcurrentHashMap<>();

    /** The options that settlements of a vector take, in order. */
    private List<Taken> taken(At at) {
        int options = diagram.options(at.layer());
        long left = 0;
        for (Vectors next : rest[at.layer() + 1]) {
            left += next.size();
        }
        return options > MANY && left < options ? byRest(at) : byOption(at, options);
    }

    private List<Taken> byOption(At at, int options) {
        List<Taken> taken = new ArrayList<>();
        long[][] columns = rest[at.layer()][at.node()].columns();
        long[][] left = new long[worths.columns()][1];
        for (int option = 0; option < options; option++) {
            int to = diagram.child(at.layer(), at.node(), option);
            if (to >= 0 && rest[at.layer() + 1][to].size() > 0) {
                int label = diagram.label(at.layer(), at.node(), option);
                worths.less(columns, at.vector(), at.layer(), option, label, left);
                int vector = rest[at.layer() + 1][to].find(left, 0);
                if (vector >= 0) {
                    taken.add(new Taken(option, new At(at.layer() + 1, to, vector)));
                }
            }
        }
        return taken;
    }

    private List<Taken> byRest(At at) {
        List<Taken> taken = new ArrayList<>();
        Gains sorted = gains.computeIfAbsent(List.of(at.layer(), at.node()), key -> gains(at.layer(), at.node()));
        long[][] columns = rest[at.layer()][at.node()].columns();
        long[][] gain = new long[worths.columns()][1];
        for (int to = 0; to < rest[at.layer() + 1].length; to++) {
            Vectors next = rest[at.layer() + 1][to];
            for (int vector = 0; vector < next.size(); vector++) {
                worths.less(columns, at.vector(), next.columns(), vector, gain);
                int first = first(sorted.columns(), sorted.options().length, gain);
                for (int k = first;
                        k < sorted.options().length && Vectors.compare(sorted.columns(), k, gain, 0) == 0;
                        k++) {
                    if (diagram.child(at.layer(), at.node(), sorted.options()[k]) == to) {
                        taken.add(new Taken(sorted.options()[k], new At(at.layer() + 1, to, vector)));
                    }
                }
            }
        }
        taken.sort(Comparator.comparingInt(Taken::option));
        return taken;
    }

    private Gains gains(int layer, int node) {
        int[] options = IntStream.range(0, diagram.options(layer))
                .filter(option -> diagram.child(layer, node, option) >= 0)
                .toArray();
        long[][] unsorted = new long[worths.columns()][options.length];
        for (int k = 0; k < options.length; k++) {
            worths.gain(layer, options[k], diagram.label(layer, node, options[k]), unsorted, k);
        }
        int[] order = Undominated.ascending(unsorted, options.length);
        long[][] columns = new long[unsorted.length][options.length];
        int[] sorted = new int[options.length];
        for (int k = 0; k < order.length; k++) {
            sorted[k] = options[order[k]];
            for (int c = 0; c < columns.length; c++) {
                columns[c][k] = unsorted[c][order[k]];
            }
        }
        return new Gains(columns, sorted);
    }

    /** The first row that is at least this one. */
    private static int first(long[][] ascending, int size, long[][] row) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Vectors.compare(ascending, middle, row, 0) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return frontier.size();
    }

    List<Ratio> values(int k) {
        return IntStream.range(0, worths.parties())
                .mapToObj(p -> worths.value(worths.read(frontier.columns(), k, p), p))
                .toList();
    }

    BigInteger count(int k) {
        return count(new At(0, 0, k), new HashMap<>());
    }

    private BigInteger count(At at, Map<At, BigInteger> known) {
        long counted = rest[at.layer()][at.node()].counts()[at.vector()];
        if (counted < Long.MAX_VALUE) {
            return BigInteger.valueOf(counted);
        }
        BigInteger before = known.get(at);
        if (before != null) {
            return before;
        }
        BigInteger sum = BigInteger.ZERO;
        for (Taken taken : taken(at)) {
            sum = sum.add(count(taken.after(), known));
        }
        known.put(at, sum);
        return sum;
    }

    /** The settlement at a position among those that attain vector {@code k}. */
    Settlement get(int k, int position) {
        int[] chosen = new int[diagram.layers()];
        long left = position;
        At at = new At(0, 0, k);
        while (at.layer() < chosen.length) {
            for (Taken taken : taken(at)) {
                At after = taken.after();
                long under = rest[after.layer()][after.node()].counts()[after.vector()];
                if (left < under) {
                    chosen[diagram.issue(at.layer())] = taken.option();
                    at = after;
                    break;
                }
                left -= under;
            }
        }
        return Settlement.of(chosen);
    }
}
