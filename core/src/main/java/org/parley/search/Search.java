package org.parley.search;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * A diagram made ready once for questions under many readings. Not changed by any of them, so that threads may share it.
 *
 * <pre>{@code
 * Search search = Search.over(diagram);
 * Valued valued = search.valued(valuations);
 * switch (valued.margin()) {
 *     case Finding.Best best -> best.objective();
 *     …
 * }
 * }</pre>
 */
public final class Search {

    private final Diagram diagram;
    private final Effort effort;

    /** The layers of one node, and the end. */
    private final int[] blocks;

    private Search(Diagram diagram, Effort effort) {
        this.diagram = diagram;
        this.effort = effort;
        this.blocks = IntStream.rangeClosed(0, diagram.layers())
                .filter(l -> l == diagram.layers() || l == 0 || diagram.nodes(l) == 1)
                .toArray();
    }

    public static Search over(Diagram diagram) {
        return over(diagram, Effort.USUAL);
    }

    /** @param effort for each question */
    public static Search over(Diagram diagram, Effort effort) {
        return new Search(diagram, effort);
    }

    /**
     * The same settlements as some parties value them.
     *
     * @param valuations one for each party that counts, at least one; the diagram knows all their terms
     */
    public Valued valued(List<Valuation> valuations) {
        if (valuations.isEmpty()) {
            throw new IllegalArgumentException("a search needs a party whose values are known");
        }
        return new Valued(diagram, blocks, valuations, effort);
    }
}
