package org.parley.statements.text;

/**
 * A second text of the same length, in which the typographies are one: every offset in it is an offset in the raw text.
 * What is left out of the reading (omissions, marks of byte order, control characters) becomes spaces.
 */
public final class Normaliser {
    private Normaliser() {}

    /** One UTF-16 unit for each of the raw text; double marks of all kinds are {@code "}, dashes {@code -}. */
    public static String normalise(String raw) {
        char[] units = raw.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = unit(units[i]);
        }
        return new String(units);
    }

    private static char unit(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u201B', '\u201A', '\u2039', '\u203A', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\uFF02' -> '"';
            case '\u2013', '\u2014', '\u2012', '\u2015', '\u2010', '\u2011', '\u2212' -> '-';
            case '\u2026' -> '.';
            case '\n', '\r', '\u0085', '\u2028', '\u2029', '\u000B', '\f' -> '\n';
            default -> isBlank(c) ? ' ' : c;
        };
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u00AD'
                || c == '\uFEFF'
                || (c >= '\u007F' && c <= '\u009F')
                || (c >= '\u200B' && c <= '\u200F')
                || Character.isSpaceChar(c);
    }
}
