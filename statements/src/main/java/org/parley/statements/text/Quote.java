package org.parley.statements.text;

import java.util.List;

/**
 * One quotation, with its marks; more than one segment if it goes on over several paragraphs.
 *
 * @param segments one for each paragraph, ascending, marks included
 * @param parent the index of the quotation around it, -1 if it is an outer one
 * @param unclosed no closing mark was found; it then ends with its last paragraph
 */
public record Quote(List<Span> segments, int parent, boolean unclosed) {
    public Quote {
        segments = List.copyOf(segments);
    }

    public int start() {
        return segments.getFirst().start();
    }

    public int end() {
        return segments.getLast().end();
    }

    public boolean outer() {
        return parent < 0;
    }
}
