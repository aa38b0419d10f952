package org.parley.stability.engine;

import java.util.Arrays;

/**
 * For each state the least value that a group can bring about from it, by moves of its members, none of whom moves twice
 * running. The graph of pairs (state, last mover) is condensed once (Tarjan 1972, made iterative); the components come out
 * with their successors first, so that one pass over them gives the minima of any values. With n members and E moves the
 * pair graph has at most n E arcs. Where nobody gains by moving twice running (see {@link Transitivity}), the states alone do.
 */
final class Minima {

    private final int movers;
    private final int states;

    /** For each state and mover where its moves begin in {@link #targets}. */
    private final int[] offsets;

    private final int[] targets;
    private final boolean pairs;

    /** Nodes with all they lead to before them, except within their component. */
    private final int[] order;

    private final int[] component;
    private int found;
    private int components;

    /**
     * @param moves by mover and state
     * @param group who takes part
     * @param transitive whether no pair of moves of one member leads further than one of them
     */
    Minima(int[][][] moves, int[] group, int states, boolean transitive) {
        this.movers = group.length;
        this.states = states;
        this.pairs = !transitive;
        this.offsets = new int[states * movers + 1];
        for (int s = 0; s < states; s++) {
            for (int g = 0; g < movers; g++) {
                offsets[s * movers + g + 1] = offsets[s * movers + g] + moves[group[g]][s].length;
            }
        }
        this.targets = new int[offsets[states * movers]];
        int at = 0;
        for (int s = 0; s < states; s++) {
            for (int g = 0; g < movers; g++) {
                for (int to : moves[group[g]][s]) {
                    targets[at++] = pairs ? to * movers + g : to;
                }
            }
        }
        int nodes = pairs ? states * movers : states;
        this.order = new int[nodes];
        this.component = new int[nodes];
        condense(nodes);
    }

    private int stateOf(int node) {
        return pairs ? node / movers : node;
    }

    private int firstArc(int node) {
        return offsets[stateOf(node) * movers];
    }

    private int lastArc(int node) {
        return offsets[(stateOf(node) + 1) * movers];
    }

    /** The arc itself, or the first behind those of the node's own mover, who may not move on. */
    private int skip(int node, int arc) {
        return pairs && arc == offsets[node] && arc < offsets[node + 1] ? offsets[node + 1] : arc;
    }

    private void condense(int nodes) {
        int[] index = new int[nodes];
        int[] low = new int[nodes];
        int[] cursor = new int[nodes];
        int[] stack = new int[nodes];
        int[] calls = new int[nodes];
        Arrays.fill(component, -1);
        int depth = 0;
        int top = 0;
        int next = 0;
        for (int root = 0; root < nodes; root++) {
            if (index[root] != 0) {
                continue;
            }
            calls[depth++] = root;
            while (depth > 0) {
                int node = calls[depth - 1];
                if (index[node] == 0) {
                    index[node] = low[node] = ++next;
                    stack[top++] = node;
                    cursor[node] = firstArc(node);
                }
                int arc = skip(node, cursor[node]);
                int end = lastArc(node);
                boolean descended = false;
                while (arc < end && !descended) {
                    int to = targets[arc];
                    if (index[to] == 0) {
                        calls[depth++] = to;
                        descended = true;
                    } else {
                        if (component[to] < 0) {
                            low[node] = Math.min(low[node], low[to]);
                        }
                        arc = skip(node, arc + 1);
                    }
                }
                cursor[node] = arc;
                if (!descended) {
                    depth--;
                    if (low[node] == index[node]) {
                        int member;
                        do {
                            member = stack[--top];
                            component[member] = components;
                            order[found++] = member;
                        } while (member != node);
                        components++;
                    }
                }
            }
        }
    }

    /** For each state the least value among the ends of the group's sequences; the greatest integer where there is none. */
    int[] of(int[] values) {
        int[] least = new int[components];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int node : order) {
            int value = values[stateOf(node)];
            int end = lastArc(node);
            for (int arc = skip(node, firstArc(node)); arc < end; arc = skip(node, arc + 1)) {
                value = Math.min(value, least[component[targets[arc]]]);
            }
            least[component[node]] = Math.min(least[component[node]], value);
        }
        int[] minima = new int[states];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int s = 0; s < states; s++) {
            for (int arc = offsets[s * movers]; arc < offsets[(s + 1) * movers]; arc++) {
                minima[s] = Math.min(minima[s], least[component[targets[arc]]]);
            }
        }
        return minima;
    }
}
