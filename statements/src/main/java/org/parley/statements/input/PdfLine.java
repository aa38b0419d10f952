package org.parley.statements.input;

/**
 * A line of a page; lengths in points, from the upper left corner.
 *
 * @param page from 1
 * @param bottom the base line
 * @param height of its letters
 */
record PdfLine(String text, int page, float left, float right, float bottom, float height) {

    /** Of one letter, on average. */
    float letter() {
        return (right - left) / Math.max(1, text.length());
    }
}
