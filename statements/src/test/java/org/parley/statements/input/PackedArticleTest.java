package org.parley.statements.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.statements.Articles;
import org.parley.statements.Source;

/** PDF and DOCX. */
class PackedArticleTest {
    private static final List<String> PARAGRAPHS = Articles.PORT
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.replaceAll("[\u201C\u201D]", "\"")
                    .replaceAll("[\u2018\u2019]", "'")
                    .replaceAll("[^ -~]", "-"))
            .toList();

    private static Article read(byte[] bytes) throws UnreadableArticleException {
        return Article.of(bytes, "a");
    }

    @ParameterizedTest
    @ValueSource(floats = {220, 300, 460})
    void aPdfGivesItsParagraphsWithoutHeadsAndPageNumbers(float width) throws IOException, UnreadableArticleException {
        List<String> many = java.util.stream.Stream.generate(() -> PARAGRAPHS)
                .limit(3)
                .flatMap(List::stream)
                .toList();
        assertThat(read(Documents.pdf(many, width, true)).extract().text().lines())
                .containsExactlyElementsOf(many);
    }

    @Test
    void withoutGapsParagraphsAreToldByTheLineThatStopsShort() throws IOException, UnreadableArticleException {
        List<String> two = List.of(
                "The crews will sail again on Monday, the owner said, if the night pay is settled before then. Nobody laughed at that.",
                "A second paragraph begins here and is as long as the first one, or nearly so, to be set in several lines. It ends.",
                "The third one does not matter to anybody but itself, and goes on for some time before it comes to an end at last.");
        assertThat(read(Documents.pdf(two, 200, false)).extract().text().lines().skip(1))
                .containsExactlyElementsOf(two);
    }

    @Test
    void thePlaceOfAWordOfAPdfIsThatInItsText() throws IOException, UnreadableArticleException {
        byte[] bytes = Documents.pdf(PARAGRAPHS, 300, true);
        Article article = read(bytes);
        assertThat(article.format()).isEqualTo(Format.PDF);
        assertThat(article.extract().raw()).isEqualTo(article.source().text());
        assertThat(article.source().sha256()).isEqualTo(Source.of(bytes).sha256());
    }

    @Test
    void aLockedDamagedOrEmptyPdfIsToldInWords() throws IOException {
        assertThatThrownBy(() -> read(Documents.locked(PARAGRAPHS, "secret"))).hasMessageContaining("is encrypted");
        byte[] whole = Documents.pdf(PARAGRAPHS, 300, true);
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, 40))).hasMessageContaining("is a damaged PDF");
        assertThatThrownBy(() -> Article.of("words".getBytes(StandardCharsets.UTF_8), "a.pdf"))
                .hasMessageContaining("does not begin as one");
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(empty);
        }
        assertThatThrownBy(() -> read(empty.toByteArray())).hasMessageContaining("text recognition");
    }

    @Test
    void aPdfThatOnlyItsOwnerMayChangeIsRead() throws IOException, UnreadableArticleException {
        assertThat(read(Documents.locked(PARAGRAPHS, "")).extract().text()).contains(PARAGRAPHS.getFirst());
    }

    @Test
    void aPdfThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bomb)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i <= Limits.UNPACKED >> 20; i++) {
                deflated.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.4\n1 0 obj\n<</Length " + bomb.size() + "/Filter/FlateDecode>>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.write(bomb.toByteArray());
        assertThatThrownBy(() -> read(pdf.toByteArray())).hasMessageContaining("100 MB when unpacked");
    }

    @Test
    void aDocxGivesItsTextAsItStandsAfterItsChanges() throws IOException, UnreadableArticleException {
        String body = Documents.paragraph("Ferry & co.")
                + "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>will</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:tab/>"
                + "<w:t>sail</w:t><w:noBreakHyphen/><w:t>on.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> Seen.</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>" + Documents.paragraph("cell") + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + Documents.paragraph("box")
                + "</w:txbxContent></mc:Choice><mc:Fallback>" + Documents.paragraph("box")
                + "</mc:Fallback></mc:AlternateContent><w:t>After.</w:t></w:r></w:p>";
        Article article = read(Documents.docx(body));
        assertThat(article.format()).isEqualTo(Format.DOCX);
        assertThat(article.extract().text()).isEqualTo("Ferry & co.\nWe will sail-on. Seen.\ncell\nbox\nAfter.\n");
    }

    @Test
    void packedFilesThatAreNoSoundDocxAreToldInWords() throws IOException {
        byte[] whole = Documents.docx(Documents.paragraph("words ".repeat(400)));
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).hasMessageContaining("DOCX");
        assertThatThrownBy(() -> read(Documents.docx("<w:p>"))).hasMessageContaining("damaged DOCX");
        assertThatThrownBy(() -> read(Documents.zip(Map.of("a.txt", "x")))).hasMessageContaining("no DOCX");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .hasMessageContaining("old Word document");
        assertThatThrownBy(() -> read("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("RTF");
    }

    @Test
    void aDocxThatUnpacksToTooMuchIsRefused() throws IOException {
        String blanks = " ".repeat(Limits.UNPACKED + 1);
        assertThatThrownBy(() -> read(Documents.docx(blanks))).hasMessageContaining("100 MB when unpacked");
        assertThatThrownBy(() -> read(Documents.docx(Documents.paragraph("word ".repeat(Limits.TEXT / 4)))))
                .hasMessageContaining("2 million characters");
    }

    @Test
    void anEntityOfADocxCannotReachAnotherFile() throws IOException {
        byte[] evil = Documents.zip(
                Map.of("_rels/.rels", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>"));
        assertThatThrownBy(() -> read(evil)).isInstanceOf(UnreadableArticleException.class);
    }
}
