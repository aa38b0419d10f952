package org.parley.statements.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The text of a PDF, a paragraph on a line. Pictures of text have none: they need text recognition first. */
final class Pdf {
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final int DICTIONARY = 400;

    static {
        FontMappers.set(new OneFont());
    }

    private Pdf() {}

    static Extract extract(byte[] bytes) throws UnreadableArticleException {
        try {
            refuseBombs(bytes);
            try (PDDocument document = Loader.loadPDF(bytes)) {
                String text = PdfParagraphs.text(PdfLines.of(document));
                if (text.isBlank()) {
                    throw new UnreadableArticleException(
                            "has no text, only pictures; run text recognition (OCR) over it first");
                }
                return Extract.plain(text);
            }
        } catch (InvalidPasswordException locked) {
            throw new UnreadableArticleException("is encrypted; save a copy of it without a password");
        } catch (Limits.PassedException large) {
            throw Limits.unpacked();
        } catch (PdfLines.TooLongException large) {
            throw Limits.text();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // PDFBox tells damage by exceptions of every kind.
            throw new UnreadableArticleException(
                    "is a damaged PDF; open it in a PDF viewer and print it to a new PDF, or save its text");
        }
    }

    /** Unpacks all that is packed, pictures aside, without keeping it. */
    private static void refuseBombs(byte[] bytes) throws IOException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(raw);
        long all = 0;
        while (stream.find()) {
            String before = raw.substring(Math.max(0, stream.start() - DICTIONARY), stream.start());
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            if (PICTURE.matcher(dictionary).find()) {
                continue;
            }
            all += unpacked(bytes, stream.end());
            if (all > Limits.UNPACKED) {
                throw new Limits.PassedException();
            }
        }
    }

    private static long unpacked(byte[] bytes, int from) throws IOException {
        try (Limits.Counting in = new Limits.Counting(
                new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from)))) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | java.io.EOFException otherwisePacked) {
            return 0;
        }
    }
}
