package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.parley.statements.text.Normaliser;
import org.parley.statements.text.Span;

@Isolated
class RobustnessTest {
    private static final int MUTATIONS = 5000;
    private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2025, 8, 7));

    @Test
    void noDamagedArticleStopsTheReaderOrMovesAnOffset() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = Articles.damaged(Articles.PORT, random);
            assertThat(Normaliser.normalise(text)).hasSameSizeAs(text);
            Reading reading = read(text);
            for (Draft draft : reading.statements()) {
                spans(draft).forEach(span -> assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length()));
                Span before = null;
                for (Span span : draft.spans()) {
                    assertThat(span.length()).as(text).isPositive();
                    assertThat(before == null || before.end() <= span.start())
                            .as(text)
                            .isTrue();
                    before = span;
                }
            }
        }
    }

    private static Reading read(String text) {
        try {
            return Reader.STANDARD.read(Source.of(text), DATE);
        } catch (RuntimeException e) {
            throw new AssertionError("stopped at: " + text, e);
        }
    }

    private static List<Span> spans(Draft draft) {
        List<Span> spans = new ArrayList<>(draft.spans());
        draft.cue().ifPresent(spans::add);
        draft.context().ifPresent(spans::add);
        draft.acts().forEach(act -> spans.add(act.cue()));
        draft.times().forEach(time -> spans.add(time.span()));
        Span source = draft.speaker().span();
        if (source != null) {
            spans.add(source);
        }
        return spans;
    }

    @Test
    void noNumberOfMarksStopsTheReader() {
        for (String mark : List.of("\"", "\u201C", "\u201D", "'", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u201E")) {
            for (int n = 1; n <= 9; n++) {
                read("Anna " + (mark + "word ").repeat(n) + "said.");
                read((mark + " ").repeat(n) + "he said" + mark);
            }
        }
    }

    @Test
    void everyRunLocaleAndTimeZoneGivesTheSameReading() {
        String first = read(Articles.PORT).toString();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Reading again = ArticleReader.standard().read(Source.of(Articles.PORT), DATE);
                assertThat(again.toString()).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
