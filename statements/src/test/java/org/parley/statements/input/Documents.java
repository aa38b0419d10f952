package org.parley.statements.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes documents as word processors and printers do. */
public final class Documents {
    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final int LINES = 44;

    private Documents() {}

    /** Set in lines of the width, with a running head, page numbers, and a gap between paragraphs. */
    public static byte[] pdf(List<String> paragraphs, float width, boolean gaps) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            set(document, paragraphs, width, gaps);
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] locked(List<String> paragraphs, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            set(document, paragraphs, 400, true);
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void set(PDDocument document, List<String> paragraphs, float width, boolean gaps)
            throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            lines.addAll(lines(font, paragraph, width));
            if (gaps) {
                lines.add("");
            }
        }
        int pages = 0;
        for (int from = 0; from < lines.size() || pages == 0; from += LINES) {
            PDPage page = new PDPage();
            document.addPage(page);
            pages++;
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, SIZE);
                content.setLeading(LEADING);
                content.newLineAtOffset(72, 760);
                content.showText("The Harbour Gazette, page " + pages);
                content.newLine();
                content.newLine();
                for (String line : lines.subList(from, Math.min(lines.size(), from + LINES))) {
                    content.showText(line);
                    content.newLine();
                }
                content.newLine();
                content.showText("- " + pages + " -");
                content.endText();
            }
        }
    }

    private static List<String> lines(PDType1Font font, String paragraph, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && font.getStringWidth(line + " " + word) / 1000 * SIZE > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** @param body what stands within {@code w:body} */
    public static byte[] docx(String body) throws IOException {
        return zip(Map.of(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r'"
                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                        + " Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                "<?xml version='1.0' encoding='UTF-8'?><w:document"
                        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                        + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
                        + body + "</w:body></w:document>"));
    }

    /** A run of text in a paragraph of its own. */
    public static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space='preserve'>"
                + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
