package org.parley.files.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;

/**
 * The bytes of a file as text. A byte order mark counts most, then being UTF-8; what is neither is read as ISO-8859-1,
 * since Genius' files state one encoding and use the other.
 */
public final class SourceText {

    public static final int LARGEST = 32 << 20;

    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private SourceText() {}

    public static String of(Source source, byte[] bytes) throws UnreadableScenarioException {
        if (bytes.length > LARGEST) {
            throw source.error(0, "is larger than " + (LARGEST >> 20) + " MB, the most that is read");
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = decode(bytes, StandardCharsets.UTF_8);
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            boolean ascii = plain.length() == bytes.length;
            String declared = declared(plain);
            if (!ascii && !declared.isEmpty() && !declared.equalsIgnoreCase("UTF-8")) {
                source.note("says that it is " + declared + " but is UTF-8; read as UTF-8");
            }
            return plain;
        } catch (CharacterCodingException notUtf8) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            String declared = declared(text);
            if (!declared.equalsIgnoreCase("ISO-8859-1")) {
                source.note("is not UTF-8" + (declared.isEmpty() ? "" : ", says that it is " + declared)
                        + "; read as ISO-8859-1");
            }
            return text;
        }
    }

    private static String declared(String text) {
        Matcher matcher = DECLARED.matcher(text.substring(0, Math.min(text.length(), 300)));
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
