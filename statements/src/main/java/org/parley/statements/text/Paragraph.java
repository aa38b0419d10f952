package org.parley.statements.text;

/**
 * One line of the text.
 *
 * @param span without surrounding blanks
 */
public record Paragraph(Span span, Kind kind) {

    /** What the line is for. */
    public enum Kind {
        /** Read for statements. */
        TEXT,
        /** A title or heading within the text. */
        HEADING,
        /** {@code CLAIM – NAME} or {@code NAME: CLAIM}: says again what a statement of the text says. */
        HEADLINE_CLAIM,
        /** The date of the article. */
        DATELINE,
        /** Captions, credits, links, source lines. */
        BOILERPLATE
    }

    public boolean read() {
        return kind == Kind.TEXT;
    }
}
