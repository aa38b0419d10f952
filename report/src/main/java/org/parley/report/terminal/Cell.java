package org.parley.report.terminal;

import java.util.ArrayList;
import java.util.List;

/** A cell of a grid: paragraphs, each in one ink. */
record Cell(List<Paragraph> paragraphs, boolean figures) {

    record Paragraph(Ink ink, String text) {}

    /** A line of a wrapped cell. */
    record Line(Ink ink, String text) {}

    static Cell of(String text) {
        return of(Ink.PLAIN, text);
    }

    static Cell of(Ink ink, String text) {
        return new Cell(List.of(new Paragraph(ink, text)), false);
    }

    static Cell figure(String text) {
        return new Cell(List.of(new Paragraph(Ink.PLAIN, text)), true);
    }

    List<Line> lines(int width) {
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.text().isBlank()) {
                Wrap.lines(paragraph.text(), width).forEach(text -> lines.add(new Line(paragraph.ink(), text)));
            }
        }
        return lines;
    }

    /** The columns of its longest word. */
    int longestWord() {
        return paragraphs.stream()
                .mapToInt(paragraph -> Wrap.longest(paragraph.text()))
                .max()
                .orElse(0);
    }

    /** The columns it would take on one line. */
    int widest() {
        return paragraphs.stream()
                .mapToInt(paragraph -> DisplayWidth.of(DisplayWidth.tame(paragraph.text())))
                .max()
                .orElse(0);
    }
}
