package org.parley.report.terminal;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How many columns a text takes in a terminal: 0 for marks that combine and for invisible format characters, 2 for
 * ideographs, kana, Hangul, full-width forms and pictographs, 1 for the rest. The properties come from the JDK's own
 * Unicode data, which is kept up to date with it; the only thing it lacks, East Asian Width, is the same for the scripts
 * named here, so that a library with tables of its own would add nothing but age. Joined pictographs count in full:
 * terminals differ, and a line may end early but never late.
 */
final class DisplayWidth {

    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.TANGUT,
            UnicodeScript.NUSHU,
            UnicodeScript.KHITAN_SMALL_SCRIPT);

    /** Asks for the picture of a character that is otherwise shown as text. */
    private static final int AS_PICTURE = 0xFE0F;

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        if (c == AS_PICTURE) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> {
                boolean joining = c >= 0x1160 && c <= 0x11FF;
                yield joining ? 0 : isWide(c) ? 2 : 1;
            }
        };
    }

    private static boolean isWide(int c) {
        boolean halfWidthForm = c >= 0xFF61 && c <= 0xFFDC;
        boolean fullWidthForm = (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
        boolean symbolOfTheEast = c >= 0x2E80 && c <= 0x33FF && c != 0x303F;
        return !halfWidthForm
                && (fullWidthForm
                        || symbolOfTheEast
                        || WIDE.contains(UnicodeScript.of(c))
                        || Character.isEmojiPresentation(c));
    }

    /**
     * A text as one line that cannot steer a terminal: control characters become spaces, and characters that turn the
     * direction of what follows are dropped.
     */
    static String tame(String text) {
        StringBuilder tame = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            boolean steers = Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(c) == Character.SURROGATE;
            if (steers) {
                tame.append(' ');
            } else if (!turns) {
                tame.appendCodePoint(c);
            }
        });
        return tame.toString();
    }
}
