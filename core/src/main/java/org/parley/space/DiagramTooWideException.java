package org.parley.space;

import java.util.Locale;

/** A diagram would have more arcs than may be held. */
public final class DiagramTooWideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DiagramTooWideException(int layer, int issue, long most) {
        super(String.format(
                Locale.ROOT,
                "the rules, red lines and interactions keep too many combinations apart: the settlement diagram passes"
                        + " %,d arcs at layer %d (issue %d). Leave out an interaction, or split the dispute",
                most,
                layer + 1,
                issue + 1));
    }
}
