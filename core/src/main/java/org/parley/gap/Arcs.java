package org.parley.gap;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.space.Diagram;

/**
 * The arcs of a diagram that matter where only the best is asked for: of options that lead from one node to the same node with
 * the same terms met, those are left out that are worth no more to anyone than another one, and of equal ones all but the first.
 */
final class Arcs {

    /** Where more options than this are left at a node, only equal ones are left out: the comparison takes their square. */
    private static final int COMPARED = 64;

    /** By layer; the arcs of node u are numbers {@code from[u]} … {@code from[u + 1] − 1}. */
    final int[][] from;

    final int[][] option;
    final int[][] to;
    final int[][] label;

    /** By layer, party and arc. */
    final long[][][] gain;

    Arcs(Gains gains) {
        Diagram diagram = gains.diagram();
        int layers = diagram.layers();
        from = new int[layers][];
        option = new int[layers][];
        to = new int[layers][];
        label = new int[layers][];
        gain = new long[layers][gains.parties()][];
        for (int l = 0; l < layers; l++) {
            List<int[]> kept = new ArrayList<>();
            from[l] = new int[diagram.nodes(l) + 1];
            for (int u = 0; u < diagram.nodes(l); u++) {
                keep(gains, l, u, kept);
                from[l][u + 1] = kept.size();
            }
            int arcs = kept.size();
            option[l] = kept.stream().mapToInt(arc -> arc[0]).toArray();
            to[l] = kept.stream().mapToInt(arc -> arc[1]).toArray();
            label[l] = kept.stream().mapToInt(arc -> arc[2]).toArray();
            for (int p = 0; p < gains.parties(); p++) {
                gain[l][p] = new long[arcs];
                for (int a = 0; a < arcs; a++) {
                    gain[l][p][a] = gains.of(p, l, option[l][a], label[l][a]);
                }
            }
        }
    }

    private static void keep(Gains gains, int l, int u, List<int[]> kept) {
        Diagram diagram = gains.diagram();
        Map<List<Object>, int[]> different = new LinkedHashMap<>();
        for (int o = 0; o < diagram.options(l); o++) {
            int to = diagram.child(l, u, o);
            if (to >= 0) {
                int label = diagram.label(l, u, o);
                different.putIfAbsent(List.of(to, label, gains.parts(diagram.issue(l), o)), new int[] {o, to, label});
            }
        }
        for (int[] arc : different.values()) {
            if (different.size() > COMPARED
                    || different.values().stream().noneMatch(other -> isBetter(gains, diagram.issue(l), other, arc))) {
                kept.add(arc);
            }
        }
    }

    private static boolean isBetter(Gains gains, int issue, int[] other, int[] arc) {
        if (other[0] == arc[0] || other[1] != arc[1] || other[2] != arc[2]) {
            return false;
        }
        List<BigInteger> more = gains.parts(issue, other[0]);
        List<BigInteger> less = gains.parts(issue, arc[0]);
        return IntStream.range(0, gains.parties()).allMatch(p -> more.get(p).compareTo(less.get(p)) >= 0);
    }
}
