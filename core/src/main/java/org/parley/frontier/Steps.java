package org.parley.frontier;

import java.util.Arrays;
import org.parley.space.Diagram;

/** What the options at a node add, by the node they lead to, dominated ones left out; a count is of options that add the same. */
final class Steps {

    private final Diagram diagram;
    private final Worths worths;
    private final Undominated undominated;

    Steps(Diagram diagram, Worths worths, Undominated undominated) {
        this.diagram = diagram;
        this.worths = worths;
        this.undominated = undominated;
    }

    /** @return for each node of the next layer */
    Vectors[] at(int l, int u) {
        int[] size = new int[diagram.nodes(l + 1)];
        int options = diagram.options(l);
        for (int o = 0; o < options; o++) {
            int to = diagram.child(l, u, o);
            if (to >= 0) {
                size[to]++;
            }
        }
        Vectors[] steps = new Vectors[size.length];
        long[][][] columns = new long[size.length][][];
        int[] filled = new int[size.length];
        for (int o = 0; o < options; o++) {
            int to = diagram.child(l, u, o);
            if (to >= 0) {
                if (filled[to] == 0) {
                    columns[to] = new long[worths.columns()][size[to]];
                }
                worths.gain(l, o, diagram.label(l, u, o), columns[to], filled[to]++);
            }
        }
        for (int to = 0; to < steps.length; to++) {
            steps[to] = size[to] == 0 ? Vectors.NONE : undominated(columns[to], size[to]);
        }
        return steps;
    }

    private Vectors undominated(long[][] columns, int size) {
        long[] counts = new long[size];
        Arrays.fill(counts, 1);
        int[] starts = new int[size + 1];
        for (int k = 0; k <= size; k++) {
            starts[k] = k;
        }
        return undominated.exact().of(columns, counts, starts);
    }
}
