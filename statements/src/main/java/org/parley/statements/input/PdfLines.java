package org.parley.statements.input;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF in the order in which they are drawn, which is that of reading in all but a few. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int letters;
    private float left = Float.MAX_VALUE;
    private float right;
    private float bottom;
    private float height;

    private PdfLines() {}

    /** @throws TooLongException if there is more text than is read */
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines reader = new PdfLines();
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    /** The text is longer than {@link Limits#TEXT}. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        text.append(words);
        letters += words.length();
        if (letters > Limits.TEXT) {
            throw new TooLongException();
        }
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            bottom = position.getYDirAdj();
            height = Math.max(height, position.getHeightDir());
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        if (!text.toString().isBlank()) {
            lines.add(new PdfLine(text.toString().strip(), getCurrentPageNo(), left, right, bottom, height));
        }
        text.setLength(0);
        left = Float.MAX_VALUE;
        right = 0;
        height = 0;
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
    }
}
