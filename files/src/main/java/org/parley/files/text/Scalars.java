package org.parley.files.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes text as YAML: plain where that cannot be misread, else in double quotes. */
public final class Scalars {

    /** Starts with a letter or digit; holds nothing that means something in YAML, in brackets or out. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ./%()'’–+*=<>!-]*[\\p{L}\\p{N}./%()’])?");

    private static final Set<String> MEANINGFUL = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private Scalars() {}

    /** Fit for any place: in a block, in brackets, as the name of a field. */
    public static String write(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !MEANINGFUL.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    /** In double quotes. */
    public static String quoted(String text) {
        StringBuilder written = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\n' -> written.append("\\n");
                case '\t' -> written.append("\\t");
                case '\r' -> written.append("\\r");
                default -> written.appendCodePoint(Decoded.allowed(point) && !isHalf(point) ? point : ' ');
            }
        });
        return written.append('"').toString();
    }

    /** Half of a character, which no encoding can write. */
    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
