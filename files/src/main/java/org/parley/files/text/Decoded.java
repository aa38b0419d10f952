package org.parley.files.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of a document as text. Documents are UTF-8, with or without a byte order mark, without control characters
 * other than tab and line ends.
 *
 * @param text without the byte order mark; empty where there is a flaw
 * @param marked whether the bytes start with a byte order mark
 */
public record Decoded(String text, boolean marked, Optional<Flaw> flaw) {

    public static final String MARK = "\uFEFF";

    public static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return flawed(1, "is UTF-16, not UTF-8; save it as UTF-8");
        }
        boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(marked ? 3 : 0);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return flawed(
                    lineAt(text, text.length()),
                    String.format(
                            Locale.ROOT,
                            "is not UTF-8: byte %d is 0x%02X; save the document as UTF-8",
                            in.position() + 1,
                            bytes[in.position()]));
        }
        return control(text)
                .map(flaw -> new Decoded("", marked, Optional.of(flaw)))
                .orElseGet(() -> new Decoded(text, marked, Optional.empty()));
    }

    /** Whether a character may stand in a document. */
    static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (!Character.isISOControl(character)
                        && character != 0xFFFE
                        && character != 0xFFFF
                        && character != 0xFEFF);
    }

    private static Optional<Flaw> control(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!allowed(character)) {
                return Optional.of(new Flaw(
                        lineAt(text, i),
                        String.format(Locale.ROOT, "holds a control character (U+%04X); remove it", (int) character)));
            }
        }
        return Optional.empty();
    }

    private static int lineAt(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static Decoded flawed(int line, String message) {
        return new Decoded("", false, Optional.of(new Flaw(line, message)));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
