package org.parley.files.start;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that a spreadsheet program saved: UTF-8, UTF-16 with or without a byte order mark, or else
 * Windows-1252.
 *
 * @param encoding what it was taken for
 */
record MatrixText(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static MatrixText of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new MatrixText(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8");
        }
        if (starts(bytes, 0xFF, 0xFE) || zeros(bytes, 1)) {
            return wide(bytes, starts(bytes, 0xFF, 0xFE), StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF) || zeros(bytes, 0)) {
            return wide(bytes, starts(bytes, 0xFE, 0xFF), StandardCharsets.UTF_16BE);
        }
        try {
            return new MatrixText(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            return new MatrixText(new String(bytes, WINDOWS), "Windows-1252");
        }
    }

    private static MatrixText wide(byte[] bytes, boolean marked, Charset charset) {
        int start = marked ? 2 : 0;
        return new MatrixText(new String(bytes, start, bytes.length - start, charset), "UTF-16");
    }

    private static boolean starts(byte[] bytes, int... start) {
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

    /** Whether most of every second byte is 0, as in UTF-16 text in Latin letters. */
    private static boolean zeros(byte[] bytes, int first) {
        int zeros = 0;
        int seen = 0;
        for (int i = first; i < bytes.length; i += 2) {
            seen++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return seen > 1 && 10 * zeros > 4 * seen;
    }
}
