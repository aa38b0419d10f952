package org.parley.report.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.Verdicts;
import org.parley.stability.model.GraphModel;

/**
 * The states round an ellipse, and where each party would go at once because it gains. Places are strict floating point, rounded
 * to whole pixels: the picture is the same on every machine.
 *
 * @param sentence for those who do not see it
 * @param parties how the moves of each are drawn
 */
public record StateGraph(
        String sentence, int width, int height, List<Node> nodes, List<Edge> edges, List<PartyLine> parties) {

    private static final int MOST = 32;
    private static final int WIDTH = 900;
    private static final int RADIUS = 20;
    private static final int MARGIN = 44;

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
     */
    public record Node(int x, int y, String label, String name, boolean holds, boolean still, boolean asked) {}

    public record Edge(String path, PartyLine line, String words) {}

    /** None where the moves are not listed, or of too many states to be told apart. */
    public static Optional<StateGraph> of(Answer answer) {
        return answer.graph()
                .filter(graph -> graph.size() <= MOST && graph.size() > 1)
                .map(graph -> drawn(answer, graph));
    }

    private static StateGraph drawn(Answer answer, GraphModel graph) {
        int size = graph.size();
        int height = size <= 6 ? 380 : 620;
        Set<String> holds = equilibria(answer, "SEQ");
        Set<String> still = equilibria(answer, "R");
        boolean names = graph.states().stream().allMatch(name -> name.length() <= 4);
        List<Node> nodes = new ArrayList<>();
        for (int s = 0; s < size; s++) {
            double angle = 2 * Math.PI * s / size;
            String name = graph.name(s);
            nodes.add(new Node(
                    WIDTH / 2 + (int) Math.rint((WIDTH / 2 - MARGIN) * StrictMath.sin(angle)),
                    height / 2 - (int) Math.rint((height / 2 - MARGIN) * StrictMath.cos(angle)),
                    names ? name : String.valueOf(s + 1),
                    name,
                    holds.contains(name),
                    still.contains(name),
                    answer.state().map(state -> state.state() == nodes.size()).orElse(false)));
        }
        List<PartyLine> lines = IntStream.range(0, graph.parties().size())
                .mapToObj(p -> PartyLine.of(graph.parties().get(p), p))
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (int p = 0; p < lines.size(); p++) {
            for (int s = 0; s < size; s++) {
                for (int to : graph.movesFrom(p, s)) {
                    if (graph.better(p, to, s)) {
                        edges.add(new Edge(
                                path(nodes.get(s), nodes.get(to), p),
                                lines.get(p),
                                graph.parties().get(p) + " gains by moving from " + graph.name(s) + " to "
                                        + graph.name(to)));
                    }
                }
            }
        }
        return new StateGraph(
                "The states, and an arrow for every move by which the party that makes it gains at once. A heavy ring is a"
                        + " state in which every party stays under SEQ; two rings, one that nobody even gains by leaving (R)."
                        + (names ? "" : " Numbers are those of the table of states.")
                        + (holds.isEmpty() ? " There is no state in which every party stays under SEQ." : ""),
                WIDTH,
                height,
                nodes,
                edges,
                lines);
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
