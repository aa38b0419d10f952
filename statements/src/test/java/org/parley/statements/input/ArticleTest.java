package org.parley.statements.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parley.statements.text.Span;

class ArticleTest {
    private static final String PAGE =
            "<!doctype html><html><head><meta charset=\"iso-8859-2\"><title>T</title></head><body>"
                    + "<nav>Menu</nav><article><h1>Ferry</h1><p>&ldquo;We <b>will</b>\n sail,&rdquo; A&amp;B said.</p><script>x</script>"
                    + "<p>Le\u015bniak left.</p></article></body></html>";

    private static Extract extract(String text, String name) throws UnreadableArticleException {
        return Article.of(text.getBytes(StandardCharsets.UTF_8), name).extract();
    }

    @Test
    void aPageGivesItsArticleAndEveryWordKnowsItsPlaceInThePage() throws UnreadableArticleException {
        Extract extract = extract(PAGE, "a.html");
        assertThat(extract.text()).isEqualTo("Ferry\n\u201CWe will sail,\u201D A&B said.\nLe\u015bniak left.\n");
        assertThat(raw(extract, "\u201CWe will sail,\u201D")).isEqualTo("&ldquo;We <b>will</b>\n sail,&rdquo;");
        assertThat(raw(extract, "A&B")).isEqualTo("A&amp;B");
    }

    @Test
    void aPageInTheEncodingThatItNamesIsDecoded() throws UnreadableArticleException {
        byte[] bytes = PAGE.getBytes(Charset.forName("iso-8859-2"));
        assertThat(Article.of(bytes, "page").extract().text()).contains("Le\u015bniak left.");
    }

    @Test
    void markdownLosesItsMarksAndKeepsItsParagraphs() throws UnreadableArticleException {
        Extract extract = extract(
                "---\ndate: 2025-08-06\n---\n# Ferry *crews*\n\n> \"We **will** sail,\"\n> said [Nora](http://x.y/z).\n\n![p](q)\n- One\n",
                "a.md");
        assertThat(extract.text()).isEqualTo("Ferry crews \n\"We will sail,\" said Nora. \nOne ");
        assertThat(raw(extract, "We will sail")).isEqualTo("We **will** sail");
    }

    @Test
    void plainTextIsItself() throws UnreadableArticleException {
        assertThat(extract("\uFEFFa  *b*\n", "a.txt").text()).isEqualTo("\uFEFFa  *b*\n");
    }

    @Test
    void formatsWithoutTextAreRefused() {
        assertThatThrownBy(() -> extract("%PDF-1.7", "a.pdf")).hasMessageContaining("PDF");
        assertThatThrownBy(() -> extract("PK\u0003\u0004", "a.docx")).hasMessageContaining("DOCX");
    }

    @Test
    void placesAscendHoweverAPageIsDamaged() throws UnreadableArticleException {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 2000; i++) {
            StringBuilder page = new StringBuilder(PAGE);
            for (int k = random.nextInt(1, 6); k > 0; k--) {
                int at = random.nextInt(page.length());
                page.replace(
                        at, Math.min(page.length(), at + random.nextInt(20)), random.nextBoolean() ? "<p>" : "&#8");
            }
            Extract extract = extract(page.toString(), random.nextBoolean() ? "a.html" : "a.md");
            int last = 0;
            for (int c = 0; c < extract.text().length(); c++) {
                Span raw = extract.raw(new Span(c, c + 1));
                assertThat(raw.start()).as(page.toString()).isGreaterThanOrEqualTo(last);
                assertThat(raw.end()).isLessThanOrEqualTo(page.length());
                last = raw.start();
            }
        }
    }

    private static String raw(Extract extract, String words) {
        int at = extract.text().indexOf(words);
        return extract.raw(new Span(at, at + words.length())).of(extract.raw());
    }
}
