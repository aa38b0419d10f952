package org.parley.statements.input;

import java.util.Arrays;
import org.parley.statements.text.Span;

/**
 * The text of an article without its markup. Each of its characters knows the stretch of the raw input it stands for:
 * one character, an entity, or nothing for a break that the markup means.
 */
public final class Extract {

    private final String raw;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Extract(String raw, String text, int[] starts, int[] ends) {
        this.raw = raw;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Text that has no markup: it is the raw input. */
    public static Extract plain(String raw) {
        return new Extract(raw, raw, new int[0], new int[0]);
    }

    /** The decoded input, in whose UTF-16 units offsets are told. */
    public String raw() {
        return raw;
    }

    /** What is read for statements. */
    public String text() {
        return text;
    }

    /** Where a stretch of the text stands in the raw input. */
    public Span raw(Span span) {
        if (starts.length == 0) {
            return span;
        }
        if (span.length() == 0) {
            int at = span.start() < starts.length ? starts[span.start()] : raw.length();
            return new Span(at, at);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /** Puts a text together from the left to the right of the raw input. */
    static final class Builder {
        private final String raw;
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int last;

        Builder(String raw) {
            this.raw = raw;
        }

        /** Words that stand for {@code raw.substring(start, end)}; white space that follows on white space is left out. */
        void add(String words, int start, int end) {
            for (int i = 0; i < words.length(); i++) {
                char letter = words.charAt(i);
                boolean blank = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f';
                if (!blank) {
                    put(letter, start, end);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && !atLineStart()) {
                    put(' ', start, end);
                }
            }
            last = end;
        }

        /** The end of a paragraph, unless one has just ended. */
        void line() {
            if (!atLineStart()) {
                put('\n', last, last);
            }
        }

        private boolean atLineStart() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        private void put(char letter, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(letter);
        }

        Extract build() {
            int length = text.length();
            return new Extract(raw, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
