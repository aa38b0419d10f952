package org.parley.files.start;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.preference.Word;

/** What a cell in the row on no deal says. */
final class NoDealCell {

    static final String ALLOWED = "welcome, can live with, hard, a number from 0 to 1, a range as 0.2-0.4, or ?";

    /** The same in a document. */
    static final String IN_YAML = "welcome, can live with, hard, 0.3, [0.2, 0.4] or unknown";

    private static final Pattern ROW =
            Pattern.compile("(no[ -]?deal|batna)([ -]alternatives?)?|without (a )?deal", Pattern.CASE_INSENSITIVE);
    private static final String NUMBER = "([01](?:[.,]\\d{1,6})?|[.,]\\d{1,6})";
    private static final Pattern SINGLE = Pattern.compile(NUMBER);
    private static final Pattern RANGE =
            Pattern.compile("\\[?\\s*" + NUMBER + "\\s*(?:-|–|—|to|\\.\\.+|…|;|,\\s)\\s*" + NUMBER + "\\s*]?");

    private NoDealCell() {}

    /** Whether a row of this name says what no deal is worth. */
    static boolean names(String row) {
        return ROW.matcher(Cell.spelling(row)).matches();
    }

    /** As a document puts it; empty if the cell is, or cannot be read. */
    static Optional<String> worth(String text) {
        String cell = Cell.spelling(text);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (Cell.NOTHING.matcher(cell).matches()) {
            return Optional.of("unknown");
        }
        Word word = Cell.SPELLINGS.get(cell);
        if (word != null) {
            return word == Word.RED_LINE ? Optional.empty() : Optional.of(word.text());
        }
        if (SINGLE.matcher(cell).matches()) {
            BigDecimal number = number(cell);
            return number.compareTo(BigDecimal.ONE) > 0 ? Optional.empty() : Optional.of(number.toPlainString());
        }
        Matcher range = RANGE.matcher(cell);
        if (range.matches()) {
            BigDecimal least = number(range.group(1));
            BigDecimal most = number(range.group(2));
            if (least.compareTo(most) <= 0 && most.compareTo(BigDecimal.ONE) <= 0) {
                return Optional.of("[" + least.toPlainString() + ", " + most.toPlainString() + "]");
            }
        }
        return Optional.empty();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
