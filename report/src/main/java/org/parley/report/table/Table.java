package org.parley.report.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of words and figures. The first cell of a row names the row.
 *
 * @param caption what it shows
 * @param columns the heads
 * @param rows each with one cell for every column
 */
public record Table(String caption, List<Column> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns: " + row);
            }
        }
    }

    /** A head; figures are set flush right. */
    public record Column(String head, boolean figures) {}

    /** The first rows and the others. */
    public Table first(int rows) {
        return new Table(caption, columns, this.rows.subList(0, Math.min(rows, this.rows.size())));
    }

    public Table after(int rows) {
        return new Table(caption, columns, this.rows.subList(Math.min(rows, this.rows.size()), this.rows.size()));
    }

    public int size() {
        return rows.size();
    }

    static Builder titled(String caption) {
        return new Builder(caption);
    }

    /** Collects columns, then rows. */
    static final class Builder {
        private final String caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();

        private Builder(String caption) {
            this.caption = caption;
        }

        Builder words(String head) {
            columns.add(new Column(head, false));
            return this;
        }

        Builder figures(String head) {
            columns.add(new Column(head, true));
            return this;
        }

        Builder row(String... cells) {
            rows.add(List.of(cells));
            return this;
        }

        Builder row(List<String> cells) {
            rows.add(cells);
            return this;
        }

        Table table() {
            return new Table(caption, columns, rows);
        }
    }
}
