package org.parley.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.table.Table;
import org.parley.report.words.Figures;

/** Sets a table: side by side where it fits, otherwise a block for every row. */
record TableText(Sheet sheet) {

    /** Rows shown before the rest is only counted. */
    private static final int SHOWN = 12;

    private static final int LEAST = 12;
    private static final int LEAST_FIGURE = 6;

    /** At most a dozen rows, and how many more the other forms hold. */
    void most(Table table) {
        whole(table.first(SHOWN));
        if (table.size() > SHOWN) {
            sheet.line(
                    Ink.QUIET,
                    Figures.count(table.size() - SHOWN) + " more of " + Figures.count(table.size())
                            + " rows: see the HTML or JSON form.");
        }
    }

    void whole(Table table) {
        sheet.blank();
        sheet.line(Ink.QUIET, table.caption());
        int[] widths = widths(table);
        if (widths.length == 0) {
            blocks(table);
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(column -> new Cell(List.of(new Cell.Paragraph(Ink.STRONG, column.head())), column.figures()))
                .toList());
        for (List<String> row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int k = 0; k < row.size(); k++) {
                cells.add(table.columns().get(k).figures() ? Cell.figure(row.get(k)) : Cell.of(row.get(k)));
            }
            rows.add(cells);
        }
        sheet.grid(widths, rows, true);
    }

    private void blocks(Table table) {
        for (List<String> row : table.rows()) {
            sheet.line(Ink.STRONG, row.getFirst());
            for (int k = 1; k < row.size(); k++) {
                if (!row.get(k).isBlank()) {
                    sheet.indented(Ink.PLAIN, 2, table.columns().get(k).head() + ": " + row.get(k));
                }
            }
        }
    }

    /**
     * Every column as wide as it likes; if that is too much, wide ones of words give way, down to their longest
     * word where the terminal has room for that. None if even that fails.
     */
    private int[] widths(Table table) {
        int columns = table.columns().size();
        int[] wanted = new int[columns];
        int[] least = new int[columns];
        int[] words = new int[columns];
        for (int k = 0; k < columns; k++) {
            int column = k;
            Table.Column head = table.columns().get(k);
            int body = table.rows().stream()
                    .mapToInt(row -> Cell.of(row.get(column)).widest())
                    .max()
                    .orElse(0);
            wanted[k] = Math.max(
                    body, head.figures() ? LEAST_FIGURE : Cell.of(head.head()).widest());
            least[k] = Math.min(wanted[k], head.figures() ? Math.max(LEAST_FIGURE, Math.min(body, LEAST)) : LEAST);
            wanted[k] = Math.max(wanted[k], 2);
            least[k] = Math.max(least[k], 2);
            int word = table.rows().stream()
                    .mapToInt(row -> Cell.of(row.get(column)).longestWord())
                    .max()
                    .orElse(0);
            words[k] = Math.max(word, Cell.of(head.head()).longestWord());
        }
        return Shares.of(wanted, least, words, sheet.width() - Sheet.gaps(columns));
    }
}
