package org.parley.statements.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations, paragraph by paragraph, from left to right: “ ”, „ “, « », " " and, inside these or where an article
 * has no double marks at all, single ones. A quotation left open goes on where the next paragraph begins with an opening
 * mark, or holds a closing mark before any opening one; otherwise it ends with its paragraph. O(n).
 */
public final class QuoteScanner {
    private final String raw;
    private final String norm;
    private final List<Paragraph> paragraphs;
    private final boolean singlesAreOuter;
    private final boolean reversedGuillemets;
    private final List<Quote> quotes = new ArrayList<>();

    private QuoteScanner(String raw, String norm, List<Paragraph> paragraphs) {
        this.raw = raw;
        this.norm = norm;
        this.paragraphs = paragraphs;
        this.singlesAreOuter = norm.indexOf('"') < 0;
        int opening = raw.indexOf('\u00AB');
        int closing = raw.indexOf('\u00BB');
        this.reversedGuillemets = closing >= 0 && (opening < 0 || closing < opening);
    }

    /** All quotations in paragraphs that are read; a nested one comes after the one around it. */
    public static List<Quote> scan(String raw, String norm, List<Paragraph> paragraphs) {
        QuoteScanner scanner = new QuoteScanner(raw, norm, paragraphs);
        scanner.scan();
        return scanner.quotes;
    }

    private void scan() {
        List<Span> open = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            if (!paragraphs.get(p).read()) {
                continue;
            }
            Span line = paragraphs.get(p).span();
            int at = line.start();
            if (!open.isEmpty()) {
                int end = closing(line.start() + (isDouble(line.start()) ? 1 : 0), line.end());
                open.add(new Span(line.start(), end < 0 ? line.end() : end + 1));
                if (end < 0 && goesOn(p)) {
                    continue;
                }
                add(open, end < 0);
                at = open.getLast().end();
                open.clear();
            }
            at = within(line, at);
            if (at < line.end()) {
                open.add(new Span(at, line.end()));
                if (!goesOn(p)) {
                    add(open, true);
                    open.clear();
                }
            }
        }
        if (!open.isEmpty()) {
            add(open, true);
        }
    }

    /** Adds what is opened and closed in the line; returns where one is left open, or the line's end. */
    private int within(Span line, int from) {
        for (int i = from; i < line.end(); i++) {
            if (opensOuter(i, line)) {
                int end = isDouble(i) ? closing(i + 1, line.end()) : closingSingle(i + 1, line.end());
                if (end < 0) {
                    if (isDouble(i)) {
                        return i;
                    }
                    continue;
                }
                add(List.of(new Span(i, end + 1)), false);
                i = end;
            }
        }
        return line.end();
    }

    private boolean opensOuter(int i, Span line) {
        if (isDouble(i)) {
            return opensDouble(i, line);
        }
        return singlesAreOuter && isSingle(i) && opensSingle(i, line.end());
    }

    private boolean opensDouble(int i, Span line) {
        char c = raw.charAt(i);
        if (c == '\u201E' || c == (reversedGuillemets ? '\u00BB' : '\u00AB')) {
            return true;
        }
        boolean before = i == line.start() || opensAfter(norm.charAt(i - 1));
        boolean after = i + 1 < line.end() && norm.charAt(i + 1) != ' ';
        if (c == '\u201C') {
            return after || before;
        }
        return before && after;
    }

    private static boolean opensAfter(char c) {
        return c == ' ' || c == '(' || c == '[' || c == '{' || c == '-' || c == '/' || c == ':' || c == '\'';
    }

    /** The mark that closes a double quotation opened before {@code from}, or -1; a pair inside it is passed over. */
    private int closing(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (!isDouble(i)) {
                continue;
            }
            if (looksOpening(i, to)) {
                depth++;
            } else if (depth > 0) {
                depth--;
            } else {
                return i;
            }
        }
        return depth > 0 ? lastDouble(from, to) : -1;
    }

    private int lastDouble(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (isDouble(i) && !looksOpening(i, to)) {
                return i;
            }
        }
        return -1;
    }

    private boolean looksOpening(int i, int to) {
        char c = raw.charAt(i);
        if (c == '\u201E' || c == (reversedGuillemets ? '\u00BB' : '\u00AB')) {
            return true;
        }
        if (c == '\u00AB' || c == '\u00BB') {
            return false;
        }
        boolean before = i == 0 || norm.charAt(i - 1) == ' ' || norm.charAt(i - 1) == '(' || norm.charAt(i - 1) == '[';
        boolean after = i + 1 < to && Character.isLetterOrDigit(norm.charAt(i + 1));
        return before && after && c != '\u201D';
    }

    private boolean goesOn(int p) {
        for (int next = p + 1; next < paragraphs.size(); next++) {
            if (paragraphs.get(next).read()) {
                Span line = paragraphs.get(next).span();
                for (int i = line.start(); i < line.end(); i++) {
                    if (isDouble(i)) {
                        return i == line.start() || !opensDouble(i, line);
                    }
                }
                return false;
            }
        }
        return false;
    }

    private void add(List<Span> segments, boolean unclosed) {
        int parent = quotes.size();
        quotes.add(new Quote(segments, -1, unclosed));
        for (Span segment : segments) {
            int from = segment.start() + 1;
            int to = segment.end() - 1;
            for (int i = from; i < to; i++) {
                boolean pair =
                        isDouble(i) ? looksOpening(i, to) : isSingle(i) && !singlesAreOuter && opensSingle(i, to);
                if (pair) {
                    int end = isDouble(i) ? nextDouble(i + 1, to) : closingSingle(i + 1, to);
                    if (end > i + 1) {
                        quotes.add(new Quote(List.of(new Span(i, end + 1)), parent, false));
                        i = end;
                    }
                }
            }
        }
    }

    private int nextDouble(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDouble(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensSingle(int i, int to) {
        boolean before = i == 0 || norm.charAt(i - 1) == ' ' || norm.charAt(i - 1) == '"' || norm.charAt(i - 1) == '(';
        return before && i + 1 < to && Character.isLetterOrDigit(norm.charAt(i + 1)) && raw.charAt(i) != '\u2019';
    }

    /** An apostrophe stands between letters, or ends a plural before a lower-case word: neither closes. */
    private int closingSingle(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSingle(i) || (i + 1 < norm.length() && Character.isLetterOrDigit(norm.charAt(i + 1)))) {
                continue;
            }
            boolean possessive = norm.charAt(i - 1) == 's'
                    && i + 2 < norm.length()
                    && norm.charAt(i + 1) == ' '
                    && Character.isLowerCase(norm.charAt(i + 2))
                    && closingSingle(i + 1, to) >= 0;
            if (norm.charAt(i - 1) != ' ' && !possessive) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDouble(int i) {
        return norm.charAt(i) == '"';
    }

    private boolean isSingle(int i) {
        return norm.charAt(i) == '\'';
    }
}
