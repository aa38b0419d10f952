package org.parley.statements.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text broken into lines at some width, as in letters and old archives: its paragraphs are made whole. Elsewhere a
 * line is a paragraph.
 */
final class Wrapped {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 110;
    private static final int FEWEST = 4;
    private static final Pattern STOP = Pattern.compile(".*[.!?:][\"'\u2019\u201D\u00BB)\\]]*\\s*");
    /** A list, a quoted letter, or who speaks in a transcript. */
    private static final Pattern OWN_LINE =
            Pattern.compile("\\s*(?:[-*\u2022>]\\s.*|\\d{1,3}[.)]\\s.*|\\p{Lu}[\\p{L} .'\u2019-]{0,40}:\\s.*)");

    private final String raw;
    private final List<int[]> lines = new ArrayList<>();
    private int width;

    private Wrapped(String raw) {
        this.raw = raw;
        for (int at = 0; at < raw.length(); ) {
            int end = raw.indexOf('\n', at);
            end = end < 0 ? raw.length() : end;
            lines.add(new int[] {at, end});
            width = Math.max(width, end - at);
            at = end + 1;
        }
    }

    static Extract extract(String raw) {
        Wrapped wrapped = new Wrapped(raw);
        return wrapped.broken() ? Extract.aligned(raw, wrapped.joined()) : Extract.plain(raw);
    }

    private String line(int i) {
        return i < lines.size() ? raw.substring(lines.get(i)[0], lines.get(i)[1]) : "";
    }

    /** Whether most lines that have another below them are of about one width, and end within a sentence. */
    private boolean broken() {
        int inner = 0;
        int full = 0;
        int within = 0;
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = line(i);
            all += line.isBlank() ? 0 : 1;
            if (!line.isBlank() && !line(i + 1).isBlank()) {
                inner++;
                full += line.strip().length() >= width * 3 / 5 ? 1 : 0;
                within += STOP.matcher(line).matches() ? 0 : 1;
            }
        }
        return width >= NARROWEST
                && width <= WIDEST
                && inner >= FEWEST
                && inner * 2 >= all
                && full * 3 >= inner * 2
                && within * 2 > inner;
    }

    private String joined() {
        StringBuilder text = new StringBuilder(raw);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOn(line(i), line(i + 1))) {
                int end = lines.get(i)[1];
                text.setCharAt(end, ' ');
                if (end > 0 && text.charAt(end - 1) == '\r') {
                    text.setCharAt(end - 1, ' ');
                }
            }
        }
        return text.toString();
    }

    /** The next line is of the same paragraph, unless this one stops short of where the next word would have stood. */
    private boolean goesOn(String line, String next) {
        if (line.isBlank() || next.isBlank() || OWN_LINE.matcher(next).matches()) {
            return false;
        }
        String word = next.strip().split("\\s", 2)[0];
        return !STOP.matcher(line).matches() || line.strip().length() + 1 + word.length() > width - 8;
    }
}
