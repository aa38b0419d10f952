package org.parley.statements.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.statements.Source;

/**
 * An article as it came: the hash of its bytes, and its text.
 *
 * @param source its text is that of the extract
 */
public record Article(Source source, Extract extract) {
    private static final Pattern HTML = Pattern.compile(
            "\\A\uFEFF?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    /**
     * @param name of the file: tells Markdown; HTML is told by its beginning, too
     * @throws UnreadableArticleException for a format that holds no plain text
     */
    public static Article of(byte[] bytes, String name) throws UnreadableArticleException {
        refuse(bytes);
        Source source = Source.of(bytes);
        String lower = name.toLowerCase(Locale.ROOT);
        String text = source.text();
        if (lower.matches(".*\\.x?html?")
                || HTML.matcher(text.substring(0, Math.min(HEAD, text.length())))
                        .find()) {
            return of(source, Html.extract(declared(bytes, text)));
        }
        return of(source, lower.matches(".*\\.(md|markdown)") ? Markdown.extract(text) : Extract.plain(text));
    }

    private static Article of(Source source, Extract extract) {
        return new Article(new Source(extract.text(), source.sha256()), extract);
    }

    private static void refuse(byte[] bytes) throws UnreadableArticleException {
        String start = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            throw new UnreadableArticleException("is a PDF, which cannot be read yet; save it as text or HTML");
        }
        if (start.startsWith("PK\u0003\u0004")) {
            throw new UnreadableArticleException(
                    "is a packed file, such as DOCX, which cannot be read yet; save it as text or HTML");
        }
        boolean wide = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
        if (!wide && start.indexOf('\u0000') >= 0) {
            throw new UnreadableArticleException("is no text: it holds bytes of 0");
        }
    }

    /** In the encoding that a page names, where its bytes are not UTF-8. */
    private static String declared(byte[] bytes, String text) {
        String start = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(start);
        boolean utf8 = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
        if (utf8 || start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE") || !charset.find()) {
            return text;
        }
        try {
            return new String(bytes, Charset.forName(charset.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return text;
        }
    }
}
