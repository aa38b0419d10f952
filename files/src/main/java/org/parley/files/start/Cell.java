package org.parley.files.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parley.dispute.Suggestion;
import org.parley.preference.Word;

/** What a cell of the matrix says about one party on one issue. */
sealed interface Cell {

    /** What may stand in a cell. */
    String ALLOWED =
            "write 'welcome: A; can live with: B, C; hard: D; red line: E', or 'A > B > C', or a position in words, or ?";

    /** Nothing is known. */
    record Unknown() implements Cell {}

    /** Options by name, each with the word for its worth. */
    record Worths(Map<String, Word> words) implements Cell {}

    /** Options by name, best first, tied ones together. */
    record Ranked(List<List<String>> classes) implements Cell {}

    /** A position in words. */
    record Spoken(String words) implements Cell {}

    /** Looks like more than words, but cannot be read. */
    record Unread(String words, String why) implements Cell {}

    /** Some clauses can be read, others not: {@code unread} says which and why. */
    record Partly(Worths read, String words, List<Unread> unread) implements Cell {}

    Pattern NOTHING = Pattern.compile("\\?+|-+|–|—|n/?a|unknown|not known", Pattern.CASE_INSENSITIVE);

    /** Ways of writing the words for options, in small letters. */
    Map<String, Word> SPELLINGS = new TreeMap<>(Map.of(
            "welcome", Word.WELCOME,
            "can live with", Word.CAN_LIVE_WITH,
            "could live with", Word.CAN_LIVE_WITH,
            "acceptable", Word.CAN_LIVE_WITH,
            "hard", Word.HARD,
            "red line", Word.RED_LINE,
            "red-line", Word.RED_LINE,
            "redline", Word.RED_LINE));

    /** What separates one word and its options from the next; a comma only where such a word follows. */
    Pattern BETWEEN_WORDS = Pattern.compile(
            "[;\\n\\r|]+|,(?=\\s*(?:" + String.join("|", SPELLINGS.keySet()) + ")\\s*:)", Pattern.CASE_INSENSITIVE);

    static Cell of(String text) {
        String cell = text.strip();
        if (cell.isEmpty() || NOTHING.matcher(cell).matches()) {
            return new Unknown();
        }
        if (startsLikeWord(cell)) {
            return worths(cell);
        }
        if (cell.contains(">")) {
            return ranked(cell);
        }
        return new Spoken(cell);
    }

    private static boolean startsLikeWord(String cell) {
        int colon = cell.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String head = spelling(cell.substring(0, colon));
        return Suggestion.nearest(head, SPELLINGS.keySet()).isPresent();
    }

    private static Cell worths(String cell) {
        Map<String, Word> words = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        List<Unread> unread = new ArrayList<>();
        for (String part : BETWEEN_WORDS.split(cell)) {
            if (part.isBlank()) {
                continue;
            }
            int colon = part.indexOf(':');
            Optional<Word> word = colon < 0
                    ? Optional.empty()
                    : Optional.ofNullable(SPELLINGS.get(spelling(part.substring(0, colon))));
            if (word.isEmpty()) {
                String head =
                        colon < 0 ? part.strip() : part.substring(0, colon).strip();
                unread.add(new Unread(
                        part.strip(),
                        "'" + head + "' is not a word for options"
                                + Suggestion.maybe(spelling(head), SPELLINGS.keySet())));
                continue;
            }
            List<String> options = names(part.substring(colon + 1), ",");
            if (options.isEmpty()) {
                unread.add(new Unread(
                        part.strip(),
                        "no option after '" + part.substring(0, colon).strip() + ":'"));
            }
            for (String option : options) {
                if (!seen.add(spelling(option))) {
                    return new Unread(cell, "option '" + option + "' stands twice");
                }
                words.put(option, word.get());
            }
        }
        if (unread.isEmpty()) {
            return new Worths(words);
        }
        return words.isEmpty()
                ? new Unread(cell, unread.getFirst().why())
                : new Partly(new Worths(words), cell, List.copyOf(unread));
    }

    private static Cell ranked(String cell) {
        List<List<String>> classes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : cell.split(">", -1)) {
            List<String> tied = names(part, "=");
            if (tied.isEmpty()) {
                return new Unread(cell, "an option is missing beside '>'");
            }
            for (String option : tied) {
                if (!seen.add(spelling(option))) {
                    return new Unread(cell, "option '" + option + "' stands twice");
                }
            }
            classes.add(tied);
        }
        return new Ranked(classes);
    }

    private static List<String> names(String list, String separator) {
        return List.of(list.split(separator)).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Names that differ only in capitals and spaces are the same. */
    static String spelling(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
