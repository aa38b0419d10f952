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
public record Article(Source source, Extract extract, Format format) {
    private static final Pattern HTML = Pattern.compile(
            "\\A\uFEFF?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;
    private static final int BEFORE_PDF = 1024;

    /**
     * @param name of the file: tells Markdown; all other formats are told by how they begin, too
     * @throws UnreadableArticleException for a file that holds no text, is damaged, locked or too large
     */
    public static Article of(byte[] bytes, String name) throws UnreadableArticleException {
        if (bytes.length > Limits.FILE) {
            throw Limits.file();
        }
        try {
            String lower = name.toLowerCase(Locale.ROOT);
            String start = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
            Format format = packed(start);
            return switch (format) {
                case PDF -> extracted(bytes, Pdf.extract(bytes), format);
                case DOCX -> extracted(bytes, Docx.extract(bytes), format);
                case TEXT, MARKDOWN, HTML -> written(bytes, start, lower);
            };
        } catch (OutOfMemoryError large) {
            throw new UnreadableArticleException(
                    "takes more memory than there is when unpacked; give it in parts, or set PARLEY_HEAP");
        }
    }

    private static Article extracted(byte[] bytes, Extract extract, Format format) throws UnreadableArticleException {
        return of(Source.of(bytes, extract.text()), extract, format);
    }

    private static Article written(byte[] bytes, String start, String name) throws UnreadableArticleException {
        refuse(start, name);
        Source source = Source.of(bytes);
        String text = source.text();
        if (name.matches(".*\\.x?html?")
                || HTML.matcher(text.substring(0, Math.min(HEAD, text.length())))
                        .find()) {
            return of(source, Html.extract(declared(bytes, start, text)), Format.HTML);
        }
        return name.matches(".*\\.(md|markdown)")
                ? of(source, Markdown.extract(text), Format.MARKDOWN)
                : of(source, Wrapped.extract(text), Format.TEXT);
    }

    private static Article of(Source source, Extract extract, Format format) throws UnreadableArticleException {
        if (extract.text().length() > Limits.TEXT) {
            throw Limits.text();
        }
        return new Article(new Source(extract.text(), source.sha256()), extract, format);
    }

    private static Format packed(String start) {
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && pdf < BEFORE_PDF) {
            return Format.PDF;
        }
        return start.startsWith("PK\u0003\u0004") ? Format.DOCX : Format.TEXT;
    }

    private static void refuse(String start, String name) throws UnreadableArticleException {
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableArticleException(
                    "is an old Word document (.doc) or a DOCX with a password; save it as DOCX without one");
        }
        if (start.startsWith("{\\rtf")) {
            throw new UnreadableArticleException("is an RTF document, which cannot be read; save it as DOCX or text");
        }
        if (name.matches(".*\\.(pdf|docx)")) {
            throw new UnreadableArticleException(
                    "is named as a " + name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT)
                            + ", but does not begin as one; it is damaged or of another format");
        }
        boolean wide = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
        if (!wide && start.indexOf('\u0000') >= 0) {
            throw new UnreadableArticleException("is no text: it holds bytes of 0");
        }
    }

    /** In the encoding that a page names, where its bytes are not UTF-8. */
    private static String declared(byte[] bytes, String start, String text) {
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
