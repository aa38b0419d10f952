package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.statements.input.Article;
import org.parley.statements.input.Documents;
import org.parley.statements.input.Format;
import org.parley.statements.input.UnreadableArticleException;
import org.parley.statements.text.Span;

/** Files of all formats with bytes changed, lost and moved: each is read or refused in words, and every offset is in the file. */
class DamagedFilesTest {
    private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2025, 8, 7));
    private static final Map<Format, Integer> OFTEN =
            Map.of(Format.TEXT, 100, Format.MARKDOWN, 200, Format.HTML, 200, Format.PDF, 100, Format.DOCX, 200);

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsReadOrRefused(Format format) throws IOException {
        damage(format, 0, OFTEN.getOrDefault(format, 0));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("stress")
    void fiveThousandDamagedFilesAreReadOrRefused(Format format) throws IOException {
        damage(format, 1000, 6000);
    }

    private static void damage(Format format, int from, int to) throws IOException {
        byte[] whole = whole(format, Articles.PORT);
        int read = 0;
        for (int seed = from; seed < to; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = random.nextBoolean()
                    ? damaged(whole, random)
                    : whole(format, Articles.damaged(Articles.PORT, random));
            String what = format + ", seed " + seed;
            try {
                Article article = Article.of(bytes, "a." + format.word().toLowerCase(Locale.ROOT));
                check(article, what);
                read++;
            } catch (UnreadableArticleException refused) {
                assertThat(refused.getMessage()).as(what).isNotBlank();
            } catch (RuntimeException | AssertionError defect) {
                throw new AssertionError(what, defect);
            }
        }
        assertThat(read).as("how many are still read").isGreaterThan((to - from) / 4);
    }

    private static void check(Article article, String what) {
        Reading reading = Reader.STANDARD.read(article.source(), DATE);
        int length = article.extract().raw().length();
        for (Draft draft : reading.statements()) {
            for (Span span : draft.spans()) {
                Span raw = article.extract().raw(span);
                assertThat(raw.start()).as(what).isBetween(0, raw.end());
                assertThat(raw.end()).as(what).isLessThanOrEqualTo(length);
            }
        }
    }

    private static byte[] whole(Format format, String text) throws IOException {
        List<String> paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
        StringBuilder marked = new StringBuilder();
        return switch (format) {
            case TEXT -> text.getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> ("# " + text.replace(". ", ". **so** ")).getBytes(StandardCharsets.UTF_8);
            case HTML -> {
                paragraphs.forEach(line -> marked.append("<p>")
                        .append(line.replace("\u201C", "&ldquo;"))
                        .append("</p>\n"));
                yield ("<!doctype html><article>" + marked + "</article>").getBytes(StandardCharsets.UTF_8);
            }
            case PDF ->
                Documents.pdf(
                        paragraphs.stream()
                                .map(line ->
                                        line.replaceAll("[\u201C\u201D]", "\"").replaceAll("[^ -~]", "-"))
                                .toList(),
                        400,
                        true);
            case DOCX -> {
                paragraphs.forEach(line ->
                        marked.append(Documents.paragraph(line.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF]", "-"))));
                yield Documents.docx(marked.toString());
            }
        };
    }

    /** A few bytes changed, a stretch taken away or put elsewhere, or the end lost. */
    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        byte[] bytes = whole.clone();
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> {
                    int length = Math.min(random.nextInt(40), bytes.length - at);
                    System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length), length);
                }
                default -> {
                    if (random.nextInt(4) == 0) {
                        bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
                    }
                }
            }
        }
        return bytes;
    }
}
