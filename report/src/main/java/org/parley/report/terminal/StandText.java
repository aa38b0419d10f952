package org.parley.report.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.report.table.Matrix;

/** Where they stand: a matrix where it fits, otherwise a block for every issue. */
record StandText(Sheet sheet) {

    private static final int LEAST = 24;
    private static final int ISSUE = 18;

    void write(Matrix matrix) {
        sheet.section("Where they stand");
        sheet.line(Ink.STRONG, matrix.answer());
        sheet.blank();
        int parties = matrix.parties().size();
        int available = sheet.width() - ISSUE - Sheet.gaps(parties + 1);
        if (parties > 0 && available / parties >= LEAST) {
            side(matrix, Shares.equal(parties, available));
        } else {
            blocks(matrix);
        }
        sheet.line(Ink.QUIET, matrix.absent());
    }

    private void side(Matrix matrix, int[] shares) {
        int[] widths = new int[shares.length + 1];
        widths[0] = ISSUE;
        System.arraycopy(shares, 0, widths, 1, shares.length);
        List<Cell> heads = new ArrayList<>(List.of(Cell.of(Ink.STRONG, "Issue")));
        for (Matrix.Head head : matrix.parties()) {
            heads.add(new Cell(
                    List.of(new Cell.Paragraph(Ink.STRONG, head.name()), new Cell.Paragraph(Ink.QUIET, head.role())),
                    false));
        }
        sheet.grid(widths, List.of(heads), true);
        for (Matrix.Row row : matrix.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(
                    List.of(new Cell.Paragraph(Ink.STRONG, row.issue()), new Cell.Paragraph(Ink.QUIET, row.options())),
                    false));
            row.cells().forEach(cell -> cells.add(new Cell(paragraphs(cell), false)));
            sheet.grid(widths, List.of(cells), false);
            sheet.blank();
        }
    }

    private void blocks(Matrix matrix) {
        for (Matrix.Row row : matrix.rows()) {
            sheet.line(Ink.STRONG, row.issue() + " (" + row.options() + ")");
            for (int k = 0; k < row.cells().size(); k++) {
                Matrix.Cell cell = row.cells().get(k);
                if (cell.known()) {
                    sheet.indented(
                            Ink.STRONG,
                            2,
                            cell.party() + ", " + matrix.parties().get(k).role());
                    paragraphs(cell).forEach(each -> sheet.indented(each.ink(), 4, each.text()));
                } else {
                    sheet.indented(Ink.PLAIN, 2, cell.party() + ": unknown");
                }
            }
            sheet.blank();
        }
    }

    private static List<Cell.Paragraph> paragraphs(Matrix.Cell cell) {
        List<Cell.Paragraph> all = new ArrayList<>();
        if (!cell.known()) {
            all.add(new Cell.Paragraph(Ink.PLAIN, "unknown"));
            return all;
        }
        if (cell.said().isEmpty()) {
            all.add(new Cell.Paragraph(Ink.PLAIN, "no position known"));
        } else {
            Matrix.Said said = cell.said().getFirst();
            String mark = said.mark().isEmpty() ? "" : " (" + said.mark() + ")";
            String names = said.names().isEmpty() ? "" : " → " + String.join(" or ", said.names());
            int more = cell.said().size() - 1;
            String others = more == 0 ? "" : "; " + more + " more " + (more == 1 ? "position" : "positions");
            all.add(new Cell.Paragraph(Ink.PLAIN, said.words() + mark + names));
            all.add(new Cell.Paragraph(Ink.QUIET, said.by() + EvidenceText.marks(said.sources()) + others));
        }
        String sureness = cell.unsure() ? " (" + cell.sureness() + ")" : "";
        String room = cell.room().isEmpty() ? "" : cell.room() + sureness;
        String between = room.isEmpty() || cell.weight().isEmpty() ? "" : " · ";
        all.add(new Cell.Paragraph(Ink.STRONG, room + between + cell.weight()));
        stances(cell)
                .forEach((words, options) -> all.add(new Cell.Paragraph(
                        words.startsWith("red line") ? Ink.WARN : Ink.PLAIN,
                        words + (words.isEmpty() ? "" : ": ") + String.join("; ", options))));
        return all;
    }

    /** The options by the words they are known under, in the order in which these first occur. */
    private static Map<String, List<String>> stances(Matrix.Cell cell) {
        Map<String, List<String>> by = new LinkedHashMap<>();
        for (Matrix.Stance stance : cell.stances()) {
            if (stance.option().isEmpty()) {
                by.computeIfAbsent("", key -> new ArrayList<>()).add(stance.words());
            } else {
                String line = stance.redLine().isEmpty() ? "" : "red line (" + stance.redLine() + ")";
                String words = line.isEmpty() || stance.words().isEmpty()
                        ? line + stance.words()
                        : line + ", " + stance.words();
                by.computeIfAbsent(words, key -> new ArrayList<>()).add(stance.option());
            }
        }
        return by;
    }
}
