package org.parley.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;

/**
 * Builds a diagram layer by layer, from the first to the last: a node is what the conditions still ask (top-down compilation:
 * Bergman, Cire, van Hoeve and Hooker, <i>Decision Diagrams for Optimization</i>, 2016, algorithm 1), then, from the last
 * to the first, drops nodes without a way to the end and merges nodes with the same arcs (reduction: Bryant, <i>IEEE Transactions
 * on Computers</i> 35, 1986). Time: nodes before reduction · classes of options · conditions.
 */
final class DiagramBuilder {

    /** The most arcs that are held where nothing else is stated. */
    static final long MOST_ARCS = 20_000_000;

    /** What a node still needs. */
    private record State(int must, List<Integer> terms) {}

    private final long mostArcs;
    private final Residuals residuals;
    private final int[] order;
    private final int[][] classes;
    private final List<Condition> terms;
    private final List<int[]> labels = new ArrayList<>();
    private final Map<List<Integer>, Integer> labelNumbers = new HashMap<>();
    private final State root;
    private final int rootLabel;
    private final int[][] child;
    private final int[][] label;

    DiagramBuilder(List<Issue> issues, List<Condition> must, List<Condition> terms, long mostArcs) {
        this.mostArcs = mostArcs;
        int[] sizes = issues.stream().mapToInt(Issue::size).toArray();
        List<Condition> all = new ArrayList<>(must);
        all.addAll(terms);
        this.order = IssueOrder.of(sizes, all);
        this.terms = List.copyOf(terms);
        this.residuals = new Residuals(sizes);
        int asked = residuals.joined(true, must.stream().map(residuals::of).toList());
        List<Integer> wanted = terms.stream().map(residuals::of).toList();
        label(List.of());
        this.rootLabel = label(met(wanted));
        this.root = new State(asked, open(wanted));
        this.classes = Arrays.stream(order).mapToObj(residuals::classes).toArray(int[][]::new);
        this.child = new int[order.length][];
        this.label = new int[order.length][];
    }

    private static List<Integer> met(List<Integer> wanted) {
        List<Integer> met = new ArrayList<>();
        for (int t = 0; t < wanted.size(); t++) {
            if (wanted.get(t) == Residuals.ALWAYS) {
                met.add(t);
            }
        }
        return met;
    }

    /** Decided terms need nothing more. */
    private static List<Integer> open(List<Integer> wanted) {
        return wanted.stream()
                .map(form -> form == Residuals.ALWAYS ? Residuals.NEVER : form)
                .toList();
    }

    private int label(List<Integer> met) {
        Integer known = labelNumbers.get(met);
        if (known == null) {
            known = labels.size();
            labelNumbers.put(met, known);
            labels.add(met.stream().mapToInt(Integer::intValue).toArray());
        }
        return known;
    }

    Diagram build() {
        List<State> layer = root.must() == Residuals.NEVER ? List.of() : List.of(root);
        for (int l = 0; l < order.length; l++) {
            layer = expand(l, layer);
        }
        int[] nodes = reduce(layer.size());
        return new Diagram(order, classes, nodes, child, label, labels.toArray(int[][]::new), rootLabel, terms);
    }

    private List<State> expand(int l, List<State> layer) {
        int issue = order[l];
        int[] first = firstOfClass(classes[l]);
        if (first.length * (long) layer.size() > mostArcs) {
            throw new DiagramTooWideException(l, issue, mostArcs);
        }
        child[l] = new int[layer.size() * first.length];
        label[l] = new int[child[l].length];
        Map<State, Integer> numbers = new HashMap<>();
        List<State> next = new ArrayList<>();
        int at = 0;
        for (State state : layer) {
            for (int option : first) {
                int must = residuals.after(state.must(), issue, option);
                int to = -1;
                if (must != Residuals.NEVER) {
                    List<Integer> after = state.terms().stream()
                            .map(form -> residuals.after(form, issue, option))
                            .toList();
                    label[l][at] = label(met(after));
                    State reached = new State(must, open(after));
                    Integer known = numbers.putIfAbsent(reached, next.size());
                    if (known == null) {
                        next.add(reached);
                    }
                    to = known == null ? next.size() - 1 : known;
                }
                child[l][at++] = to;
            }
        }
        return next;
    }

    private static int[] firstOfClass(int[] classes) {
        int[] first = new int[Arrays.stream(classes).max().orElse(0) + 1];
        for (int o = classes.length - 1; o >= 0; o--) {
            first[classes[o]] = o;
        }
        return first;
    }

    /** @return how many nodes each layer keeps, the end included */
    private int[] reduce(int ends) {
        int[] nodes = new int[order.length + 1];
        nodes[order.length] = Math.min(ends, 1);
        int[] renumbered = new int[ends];
        for (int l = order.length - 1; l >= 0; l--) {
            int width = firstOfClass(classes[l]).length;
            int before = child[l].length / width;
            int[] next = new int[before];
            int[] keptChild = new int[child[l].length];
            int[] keptLabel = new int[child[l].length];
            int kept = 0;
            Map<List<Integer>, Integer> known = new HashMap<>();
            for (int u = 0; u < before; u++) {
                List<Integer> arcs = new ArrayList<>(2 * width);
                boolean alive = false;
                for (int a = u * width; a < (u + 1) * width; a++) {
                    int to = child[l][a] < 0 ? -1 : renumbered[child[l][a]];
                    alive |= to >= 0;
                    arcs.add(to);
                    arcs.add(to < 0 ? 0 : label[l][a]);
                }
                Integer same = alive ? known.putIfAbsent(arcs, kept) : Integer.valueOf(-1);
                next[u] = same == null ? kept : same;
                if (same == null) {
                    for (int c = 0; c < width; c++) {
                        keptChild[kept * width + c] = arcs.get(2 * c);
                        keptLabel[kept * width + c] = arcs.get(2 * c + 1);
                    }
                    kept++;
                }
            }
            child[l] = Arrays.copyOf(keptChild, kept * width);
            label[l] = Arrays.copyOf(keptLabel, kept * width);
            nodes[l] = kept;
            renumbered = next;
        }
        return nodes;
    }
}
