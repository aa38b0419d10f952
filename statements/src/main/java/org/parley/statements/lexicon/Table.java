package org.parley.statements.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A table of tab-separated values; empty lines and those that begin with # are left out. */
record Table(String name, List<Row> rows) {

    record Row(int line, List<String> cells) {
        /** Empty where the row is shorter. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    static Table of(String name, String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = new ArrayList<>();
                for (String cell : line.split("\t", -1)) {
                    cells.add(cell.strip());
                }
                rows.add(new Row(number, List.copyOf(cells)));
            }
        }
        return new Table(name, List.copyOf(rows));
    }
}
