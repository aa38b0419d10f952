package org.parley.report.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of at most so many columns: at spaces, inside a word only where it is wider
 * than a line, and then after a slash if there is one. */
final class Wrap {

    private Wrap() {}

    /** At least one line, perhaps empty. */
    static List<String> lines(String text, int width) {
        if (width < 2) {
            throw new IllegalArgumentException("a line of " + width + " columns holds no text");
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : DisplayWidth.tame(text).strip().split(" +")) {
            int wide = DisplayWidth.of(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            int at = 0;
            while (used + wide > width) {
                int cut = afterSlash(word, at, fitting(word, at, width - used));
                lines.add(line + word.substring(at, cut));
                line.setLength(0);
                used = 0;
                at = cut;
                wide = DisplayWidth.of(word.substring(at));
            }
            line.append(word, at, word.length());
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The columns of the widest piece that is better not cut; words may be cut after a slash. */
    static int longest(String text) {
        int longest = 0;
        for (String word : DisplayWidth.tame(text).strip().split(" +")) {
            for (String piece : word.split("(?<=/)")) {
                longest = Math.max(longest, DisplayWidth.of(piece));
            }
        }
        return longest;
    }

    private static int afterSlash(String word, int from, int cut) {
        int slash = word.lastIndexOf('/', cut - 1);
        return slash >= from ? slash + 1 : cut;
    }

    /** Where to cut so that what lies between fits; marks stay with the character they combine with. */
    private static int fitting(String word, int from, int width) {
        int at = from;
        int used = 0;
        while (at < word.length()) {
            int c = word.codePointAt(at);
            int wide = DisplayWidth.of(c);
            if (used + wide > width) {
                return at;
            }
            used += wide;
            at += Character.charCount(c);
        }
        return at;
    }
}
