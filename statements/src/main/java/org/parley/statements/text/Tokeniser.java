package org.parley.statements.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a line into words and marks. Clitics stand alone, as in the tagger's training data: {@code do | n't}. */
final class Tokeniser {
    private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

    private Tokeniser() {}

    static List<Span> tokens(String norm, Span line) {
        List<Span> tokens = new ArrayList<>();
        int i = line.start();
        while (i < line.end()) {
            if (norm.charAt(i) == ' ') {
                i++;
            } else if (Character.isLetterOrDigit(norm.codePointAt(i))) {
                int end = word(norm, i, line.end());
                addWord(norm, i, end, tokens);
                i = end;
            } else {
                int end = clitic(norm, i, line.end());
                if (end == i) {
                    end = mark(norm, i, line.end());
                }
                tokens.add(new Span(i, end));
                i = end;
            }
        }
        return tokens;
    }

    private static int word(String norm, int from, int to) {
        int i = from;
        while (i < to) {
            int c = norm.codePointAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                i += Character.charCount(c);
            } else if (i > from && i + 1 < to && joins(norm, i) && Character.isLetterOrDigit(norm.charAt(i + 1))) {
                i++;
            } else if (c == '.' && abbreviation(norm, from, i)) {
                i++;
            } else {
                break;
            }
        }
        return Math.min(i, to);
    }

    private static boolean joins(String norm, int i) {
        char c = norm.charAt(i);
        return switch (c) {
            case '-', '\'', '/', '&' -> Character.isLetterOrDigit(norm.charAt(i - 1));
            case '.', ',', ':' ->
                (Character.isDigit(norm.charAt(i - 1)) && Character.isDigit(norm.charAt(i + 1)))
                        || (c == '.'
                                && Character.isLetter(norm.charAt(i - 1))
                                && Character.isLetter(norm.charAt(i + 1)));
            default -> false;
        };
    }

    /** U.S. keeps its last stop, J. and Mr. too. */
    private static boolean abbreviation(String norm, int from, int stop) {
        String word = norm.substring(from, stop);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || (word.length() > 1 && word.length() <= 7 && word.charAt(word.length() - 2) == '.')
                || Abbreviations.known(word);
    }

    private static void addWord(String norm, int start, int end, List<Span> tokens) {
        int apostrophe = norm.lastIndexOf('\'', end - 1);
        if (apostrophe > start) {
            String tail = norm.substring(apostrophe, end).toLowerCase(java.util.Locale.ROOT);
            int cut = CLITICS.contains(tail) ? apostrophe : -1;
            if (tail.equals("'t")
                    && Character.toLowerCase(norm.charAt(apostrophe - 1)) == 'n'
                    && apostrophe - 1 > start) {
                cut = apostrophe - 1;
            }
            if (cut > start) {
                tokens.add(new Span(start, cut));
                tokens.add(new Span(cut, end));
                return;
            }
        }
        tokens.add(new Span(start, end));
    }

    private static int clitic(String norm, int i, int to) {
        if (norm.charAt(i) != '\'' || i + 1 >= to || !Character.isLetter(norm.charAt(i + 1))) {
            return i;
        }
        int end = word(norm, i + 1, to);
        return CLITICS.contains(norm.substring(i, end).toLowerCase(java.util.Locale.ROOT))
                        && norm.charAt(i - 1 < 0 ? i : i - 1) != ' '
                ? end
                : i;
    }

    private static int mark(String norm, int i, int to) {
        char c = norm.charAt(i);
        int end = i + Character.charCount(norm.codePointAt(i));
        if (c == '.' || c == '-') {
            while (end < to && norm.charAt(end) == c) {
                end++;
            }
        }
        return Math.min(end, to);
    }
}
