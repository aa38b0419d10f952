package org.parley.statements;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of a source and the hash of its bytes.
 *
 * @param text a byte-order mark stays in it, so that offsets are those of the decoded source
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
public record Source(String text, String sha256) {

    /** Decodes UTF-16 with a mark, else UTF-8 if the bytes are valid, else Windows-1252. */
    public static Source of(byte[] bytes) {
        return new Source(decoded(bytes), hash(bytes));
    }

    /** A file, and the text taken out of it. */
    public static Source of(byte[] bytes, String text) {
        return new Source(text, hash(bytes));
    }

    /** A text whose bytes are those of UTF-8. */
    public static Source of(String text) {
        return new Source(text, hash(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String decoded(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
