package org.parley.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.report.words.Figures;
import org.parley.report.words.Gains;
import org.parley.report.words.StateWords;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.Verdicts;
import org.parley.stability.model.GraphModel;

/**
 * The states round an ellipse, and where each party would go at once because it gains. Places are strict floating point, rounded
 * to whole pixels: the picture is the same on every machine.
 *
 * @param sentence how to read it
 * @param alternative the same with all arrows in words where they are few, for those who do not see it
 * @param parties how the moves of each are drawn
 */
public record StateGraph(
        String sentence,
        String alternative,
        int width,
        int height,
        List<Node> nodes,
        List<Edge> edges,
        List<PartyLine> parties) {

    private static final int MOST = 32;

    /** States up to which words stand beside them. */
    private static final int NAMED = 12;

    private static final String ALL_STEPS = "steps that pay lead";
    private static final int WIDTH = 900;
    private static final int RADIUS = 20;
    private static final int MARGIN = 44;

    /** Of more, only what lies near the one asked about. */
    private static final int READABLE = 20;

    /** Room for the words beside the states. */
    private static final int BESIDE = 196;

    private static final int ABOVE = 86;
    private static final int LETTERS = 22;
    private static final int LINES = 5;
    private static final int LINE = 14;

    public StateGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        parties = List.copyOf(parties);
    }

    /**
     * A state.
     *
     * @param holds every party stays there under SEQ
     * @param still nobody would even gain by leaving
     * @param words beside it, if they have room
     */
    public record Node(
            int x, int y, String label, String name, boolean holds, boolean still, boolean asked, List<Word> words) {
        public Node {
            words = List.copyOf(words);
        }
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    public record Word(int x, int y, String anchor, String text) {}

    public record Edge(String path, PartyLine line, String words) {}

    /**
     * None where the moves are not listed, or of too many states to be told apart. Of many states those that steps that pay lead
     * to from the one asked about.
     */
    public static Optional<StateGraph> of(Answer answer) {
        Optional<GraphModel> listed = answer.graph();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        GraphModel graph = listed.get();
        StateWords states = new StateWords(graph);
        IntFunction<String> words = state -> states.name(state).length() <= 4 || !states.labelled(state)
                ? states.taken(state).orElseGet(() -> states.name(state))
                : states.name(state);
        Optional<Gains.Reached> reached = answer.state()
                .filter(asked -> graph.size() > NAMED)
                .map(asked -> Gains.reached(graph, (int) asked.state(), READABLE))
                .filter(some -> some.states().cardinality() > 1);
        if (reached.isPresent()) {
            OptionalInt steps = reached.get().steps();
            return of(
                    answer,
                    reached.get().states(),
                    words,
                    steps.isEmpty()
                            ? ALL_STEPS
                            : steps.getAsInt() == 1
                                    ? "one step that pays leads"
                                    : "at most " + Figures.count(steps.getAsInt()) + " steps that pay lead");
        }
        BitSet all = new BitSet();
        all.set(0, graph.size());
        return of(answer, all, words, "");
    }

    /**
     * Those of the states that steps that pay lead to.
     *
     * @param words what stands beside a state
     */
    public static Optional<StateGraph> of(Answer answer, BitSet shown, IntFunction<String> words) {
        return of(answer, shown, words, ALL_STEPS);
    }

    private static Optional<StateGraph> of(Answer answer, BitSet shown, IntFunction<String> words, String by) {
        int size = shown.cardinality();
        return answer.graph()
                .filter(graph -> size <= MOST && size > 1)
                .map(graph -> drawn(answer, graph, shown.stream().toArray(), words, by));
    }

    private static StateGraph drawn(
            Answer answer, GraphModel graph, int[] shown, IntFunction<String> words, String by) {
        int size = shown.length;
        Set<String> holds = equilibria(answer, "SEQ");
        Set<String> still = equilibria(answer, "R");
        boolean names = graph.states().stream().allMatch(name -> name.length() <= 4);
        List<List<String>> beside = Arrays.stream(shown)
                .mapToObj(state -> size > NAMED || (names && words.apply(state).equals(graph.name(state)))
                        ? List.<String>of()
                        : fitting(words.apply(state)))
                .toList();
        boolean worded = beside.stream().anyMatch(lines -> !lines.isEmpty());
        int height = (size <= 6 ? 380 : 620) + (worded ? 2 * (ABOVE - MARGIN) : 0);
        int wide = WIDTH / 2 - (worded ? BESIDE : MARGIN);
        int tall = height / 2 - (worded ? ABOVE : MARGIN);
        List<Node> nodes = new ArrayList<>();
        for (int state : shown) {
            double angle = 2 * Math.PI * nodes.size() / size;
            double right = StrictMath.sin(angle);
            double up = StrictMath.cos(angle);
            int x = WIDTH / 2 + (int) Math.rint(wide * right);
            int y = height / 2 - (int) Math.rint(tall * up);
            String name = graph.name(state);
            nodes.add(new Node(
                    x,
                    y,
                    names ? name : String.valueOf(state + 1),
                    words.apply(state).equals(name) ? name : words.apply(state) + " (" + name + ")",
                    holds.contains(name),
                    still.contains(name),
                    answer.state().map(asked -> asked.state() == state).orElse(false),
                    beside(beside.get(nodes.size()), x, y, right, up)));
        }
        List<PartyLine> lines = IntStream.range(0, graph.parties().size())
                .mapToObj(p -> PartyLine.of(graph.parties().get(p), p))
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (int p = 0; p < lines.size(); p++) {
            for (int s = 0; s < size; s++) {
                for (int to : Gains.of(graph, p, shown[s]).toArray()) {
                    int end = Arrays.binarySearch(shown, to);
                    if (end >= 0) {
                        edges.add(new Edge(
                                path(nodes.get(s), nodes.get(end), p),
                                lines.get(p),
                                graph.parties().get(p) + " gains by moving from " + words.apply(shown[s]) + " to "
                                        + words.apply(to)));
                    }
                }
            }
        }
        boolean asked = nodes.stream().anyMatch(Node::asked);
        String sentence =
                "The states, and an arrow for every move by which the party that makes it gains at once. A heavy"
                        + " ring is a state in which every party stays under SEQ; two rings, one that nobody even gains by leaving"
                        + " (R)."
                        + (asked
                                ? " The dark one is the state asked about, with a light ring where every party stays."
                                : "")
                        + (size < graph.size()
                                ? " Drawn is what " + by + " to from there: " + size + " of " + graph.size()
                                        + " states."
                                : "")
                        + (names ? "" : " Numbers are those of the table of states.")
                        + (holds.isEmpty() ? " There is no state in which every party stays under SEQ." : "");
        return new StateGraph(
                sentence,
                size > NAMED
                        ? sentence + " The table of states has all of it in words."
                        : sentence
                                + edges.stream()
                                        .map(edge -> " " + edge.words() + ".")
                                        .collect(Collectors.joining()),
                WIDTH,
                height,
                nodes,
                edges,
                lines);
    }

    /** In lines, or nothing where that takes too many. */
    private static List<String> fitting(String words) {
        List<String> lines = Picture.lines(words, LETTERS, LINES + 1);
        return lines.size() > LINES || lines.stream().anyMatch(line -> line.length() > LETTERS + 4) ? List.of() : lines;
    }

    private static List<Word> beside(List<String> lines, int x, int y, double right, double up) {
        String anchor = right > 0.2 ? "start" : right < -0.2 ? "end" : "middle";
        int left = x + (anchor.equals("middle") ? 0 : (RADIUS + 9) * (right > 0 ? 1 : -1));
        int top = anchor.equals("middle")
                ? up > 0 ? y - RADIUS - 12 - LINE * (lines.size() - 1) : y + RADIUS + 20
                : y + 5 - LINE * (lines.size() - 1) / 2;
        return IntStream.range(0, lines.size())
                .mapToObj(k -> new Word(left, top + LINE * k, anchor, lines.get(k)))
                .toList();
    }

    private static Set<String> equilibria(Answer answer, String id) {
        Set<String> found = new HashSet<>();
        for (Verdicts.Row row : answer.verdicts().map(Verdicts::rows).orElse(List.of())) {
            if (row.asked() instanceof Asked.Single && row.asked().id().equals(id)) {
                found.addAll(row.equilibria().names());
            }
        }
        return found;
    }

    /** A curve bent to one side, more for later parties, from rim to rim. */
    private static String path(Node from, Node to, int party) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = StrictMath.sqrt(dx * dx + dy * dy);
        double bend = 16 + 11 * (party % 4);
        double mx = (from.x() + to.x()) / 2.0 - dy / length * bend;
        double my = (from.y() + to.y()) / 2.0 + dx / length * bend;
        return "M" + rim(from, mx, my, RADIUS + 3) + " Q" + Math.round(mx) + " " + Math.round(my) + " "
                + rim(to, mx, my, RADIUS + 9);
    }

    private static String rim(Node node, double x, double y, int radius) {
        double dx = x - node.x();
        double dy = y - node.y();
        double length = Math.max(1, StrictMath.sqrt(dx * dx + dy * dy));
        return Math.round(node.x() + dx / length * radius) + " " + Math.round(node.y() + dy / length * radius);
    }
}
