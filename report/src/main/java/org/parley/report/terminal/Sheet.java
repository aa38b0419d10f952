package org.parley.report.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of text of at most so many columns, from top to bottom. */
public final class Sheet {

    private static final String GAP = "  ";

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean colour;
    private int sections;

    public Sheet(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    void line(Ink ink, String words) {
        paragraph(ink, "", "", words);
    }

    void line(String words) {
        line(Ink.PLAIN, words);
    }

    void bullet(String words) {
        paragraph(Ink.PLAIN, "- ", "  ", words);
    }

    /** The same indent on every line. */
    void indented(Ink ink, int columns, String words) {
        paragraph(ink, " ".repeat(columns), " ".repeat(columns), words);
    }

    private void paragraph(Ink ink, String first, String rest, String words) {
        if (words.isBlank()) {
            return;
        }
        String lead = first;
        for (String line : Wrap.lines(words, width - first.length())) {
            text.append(lead).append(ink.paint(line, colour)).append('\n');
            lead = rest;
        }
    }

    void blank() {
        text.append('\n');
    }

    /** A heading with the section's number. */
    void section(String words) {
        sections++;
        heading(sections + "  " + words);
    }

    /** A heading over the whole width, with an empty line before it. */
    void heading(String words) {
        blank();
        text.append(Ink.HEAD.paint(words, colour)).append('\n');
        text.append(Ink.QUIET.paint("─".repeat(width), colour)).append('\n');
    }

    /**
     * Rows of cells side by side.
     *
     * @param widths of the columns; with the gaps between them at most the width of the sheet
     * @param ruled whether the first row is a head with a rule under it
     */
    void grid(int[] widths, List<List<Cell>> rows, boolean ruled) {
        boolean first = ruled;
        for (List<Cell> row : rows) {
            row(widths, row);
            if (first) {
                text.append(Ink.QUIET.paint(
                                "─".repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1)), colour))
                        .append('\n');
                first = false;
            }
        }
    }

    private void row(int[] widths, List<Cell> row) {
        List<List<Cell.Line>> cells = new ArrayList<>();
        int height = 0;
        for (int k = 0; k < widths.length; k++) {
            List<Cell.Line> lines = row.get(k).lines(widths[k]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            int owed = 0;
            for (int k = 0; k < widths.length; k++) {
                if (y < cells.get(k).size()) {
                    Cell.Line part = cells.get(k).get(y);
                    int free = widths[k] - DisplayWidth.of(part.text());
                    int before = row.get(k).figures() ? free : 0;
                    line.append(" ".repeat(owed + before)).append(part.ink().paint(part.text(), colour));
                    owed = free - before;
                } else {
                    owed += widths[k];
                }
                owed += GAP.length();
            }
            text.append(line).append('\n');
        }
    }

    static int gaps(int columns) {
        return GAP.length() * (columns - 1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
