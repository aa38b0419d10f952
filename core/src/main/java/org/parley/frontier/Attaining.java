package org.parley.frontier;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.space.Diagram;

/**
 * The settlements that attain each vector of a frontier, found when they are asked for: from the first layer on, an option is
 * taken by some of them if what it leaves is among the undominated vectors of the node it leads to. Time for one settlement:
 * options of all layers, each times the logarithm of the vectors there.
 */
final class Attaining {

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

    /** What an arc leaves to be added: the node it leads to and the position of the rest there, -1 if it is not there. */
    private At after(At at, int option) {
        int to = diagram.child(at.layer(), at.node(), option);
        if (to < 0 || rest[at.layer() + 1][to].size() == 0) {
            return new At(at.layer() + 1, to, -1);
        }
        long[][] left = new long[worths.columns()][1];
        int label = diagram.label(at.layer(), at.node(), option);
        long[][] columns = rest[at.layer()][at.node()].columns();
        worths.less(columns, at.vector(), at.layer(), option, label, left);
        return new At(at.layer() + 1, to, rest[at.layer() + 1][to].find(left, 0));
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
        for (int option = 0; option < diagram.options(at.layer()); option++) {
            At after = after(at, option);
            if (after.vector() >= 0) {
                sum = sum.add(count(after, known));
            }
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
            int option = 0;
            while (true) {
                At after = after(at, option);
                long under = after.vector() < 0
                        ? 0
                        : rest[after.layer()][after.node()].counts()[after.vector()];
                if (left < under) {
                    chosen[diagram.issue(at.layer())] = option;
                    at = after;
                    break;
                }
                left -= under;
                option++;
            }
        }
        return Settlement.of(chosen);
    }
}
