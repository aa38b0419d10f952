package org.parley.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.parley.report.table.Packages;

/** The packages side by side, as many at once as fit. */
record PackagesText(Sheet sheet) {

    private static final int LEAST = 24;
    private static final int ISSUE = 20;

    void write(Packages packages) {
        int all = packages.heads().size();
        int fitting = Math.max(1, (sheet.width() - ISSUE) / (LEAST + Sheet.gaps(2)));
        for (int from = 0; from < all; from += fitting) {
            some(packages, from, Math.min(all, from + fitting));
        }
    }

    private void some(Packages packages, int from, int to) {
        int count = to - from;
        int[] shares = Shares.equal(count, sheet.width() - ISSUE - Sheet.gaps(count + 1));
        int[] widths = new int[count + 1];
        widths[0] = ISSUE;
        System.arraycopy(shares, 0, widths, 1, count);
        sheet.blank();
        sheet.grid(
                widths,
                List.of(row(
                        Cell.of(Ink.STRONG, "Issue (≠ differs)"),
                        from,
                        to,
                        k -> head(packages.heads().get(k)))),
                true);
        for (Packages.IssueRow row : packages.issues()) {
            Ink ink = row.differs() ? Ink.STRONG : Ink.PLAIN;
            String mark = row.differs() ? "≠ " : "  ";
            sheet.grid(
                    widths,
                    List.of(row(
                            Cell.of(ink, mark + row.issue()),
                            from,
                            to,
                            k -> Cell.of(ink, row.options().get(k)))),
                    false);
        }
        for (Packages.VerdictRow row : packages.verdicts()) {
            sheet.blank();
            Cell party = new Cell(
                    List.of(new Cell.Paragraph(Ink.STRONG, row.party()), new Cell.Paragraph(Ink.QUIET, row.role())),
                    false);
            sheet.grid(
                    widths,
                    List.of(row(party, from, to, k -> verdict(row.cells().get(k)))),
                    false);
        }
    }

    private static List<Cell> row(Cell first, int from, int to, IntFunction<Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(first));
        for (int k = from; k < to; k++) {
            cells.add(cell.apply(k));
        }
        return cells;
    }

    private static Cell head(Packages.Head head) {
        return new Cell(
                List.of(
                        new Cell.Paragraph(Ink.STRONG, head.letter()),
                        new Cell.Paragraph(Ink.PLAIN, head.names()),
                        new Cell.Paragraph(Ink.PLAIN, head.together()),
                        new Cell.Paragraph(Ink.QUIET, head.equal())),
                false);
    }

    private static Cell verdict(Packages.Verdict verdict) {
        return Cell.of(verdict.tone().equals("no") ? Ink.WARN : Ink.PLAIN, verdict.sentence());
    }
}
