package org.parley.files.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The cells of a matrix: row 0 is the header, column 0 the issues. Rows keep the numbers they have in the spreadsheet.
 *
 * @param separator what stood between cells
 */
record MatrixTable(List<List<String>> rows, char separator) {

    private static final char[] SEPARATORS = {'\t', ';', ','};
    private static final Pattern DECLARED = Pattern.compile("sep=(.)\\R");

    static MatrixTable of(String text) throws UnreadableMatrixException {
        Matcher declared = DECLARED.matcher(text);
        if (declared.lookingAt()) {
            char separator = declared.group(1).charAt(0);
            return split(text.substring(declared.end()), separator)
                    .orElseThrow(() -> new UnreadableMatrixException("the quotes in the file do not match"));
        }
        Optional<MatrixTable> best = Optional.empty();
        for (char separator : SEPARATORS) {
            Optional<MatrixTable> table = split(text, separator);
            if (table.isPresent()
                    && (best.isEmpty() || table.get().fit() > best.get().fit())) {
                best = table;
            }
        }
        return best.orElseThrow(() -> new UnreadableMatrixException("the quotes in the file do not match"));
    }

    /** How much it looks like a table: the share of rows as wide as the header, none if the header is one cell. */
    private double fit() {
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (width < 2) {
            return 0;
        }
        long rest = rows.stream()
                .skip(1)
                .filter(row -> row.size() > 1 || !row.getFirst().isBlank())
                .count();
        long wide = rows.stream().skip(1).filter(row -> row.size() == width).count();
        return 1 + (rest == 0 ? 0 : (double) wide / rest);
    }

    private static Optional<MatrixTable> split(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<List<String>> rows = new ArrayList<>();
            parser.forEach(record -> rows.add(record.stream()
                    .map(cell -> cell.replace('\u00A0', ' ').strip())
                    .toList()));
            return Optional.of(new MatrixTable(List.copyOf(rows), separator));
        } catch (IOException | UncheckedIOException unbalanced) {
            return Optional.empty();
        }
    }
}
