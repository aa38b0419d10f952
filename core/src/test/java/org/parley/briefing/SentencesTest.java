package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.parley.cases.CaseFile;
import org.parley.cases.RandomCase;
import org.parley.number.Ratio;
import org.parley.preference.Bands;
import org.parley.verdict.Progress;

class SentencesTest {

    @Test
    void everySentenceReadsAsOne() {
        for (long seed = 0; seed < 1_500; seed++) {
            int readings = seed % 3 == 0 ? 1 : 3;
            Briefing briefing = new Briefer(readings, seed, ForkJoinPool.commonPool(), Progress.NONE)
                    .brief(
                            RandomCase.of(seed).dossier(),
                            CaseFile.DAY.plusDays(73),
                            Optional.of(CaseFile.DAY.plusDays(seed % 2 == 0 ? -1 : 30)));
            for (String sentence : Sentences.of(briefing)) {
                Sentences.check(sentence, "seed " + seed);
            }
        }
    }

    @Test
    void numbersOfTwoDecimalsNeverShowSomethingAsNothing() {
        assertThat(Words.number(Ratio.of(1, 3))).isEqualTo("0.33");
        assertThat(Words.number(Ratio.ZERO)).isEqualTo("0.00");
        assertThat(Words.number(Ratio.of(1, 300))).isEqualTo("0.0033");
        assertThat(Words.number(Ratio.of(-1, 300))).isEqualTo("−0.0033");
        assertThat(Words.number(Ratio.of(1, 3_000_000))).isEqualTo("less than 0.0001");
        assertThat(Words.number(Ratio.of(-1, 3_000_000))).isEqualTo("less than 0.0001 below 0");
        assertThat(Words.number(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void aValueHasTheWordOfItsBandAndTheBetterOneWhereBandsTouch() {
        assertThat(Words.word(Ratio.parse("0.75"), Bands.DEFAULT)).isEqualTo("welcome");
        assertThat(Words.word(Ratio.parse("1.2"), Bands.DEFAULT)).isEqualTo("welcome");
        assertThat(Words.word(Ratio.parse("0.7499"), Bands.DEFAULT)).isEqualTo("can live with");
        assertThat(Words.word(Ratio.parse("0.45"), Bands.DEFAULT)).isEqualTo("can live with");
        assertThat(Words.word(Ratio.parse("0.1"), Bands.DEFAULT)).isEqualTo("hard");
        assertThat(Words.word(Ratio.parse("0.05"), Bands.DEFAULT)).isEqualTo("hardly better than a red line");
        assertThat(Words.word(Ratio.parse("-0.05"), Bands.DEFAULT)).isEqualTo("below the scale");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void theLanguageOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        Briefing english = brief();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(Sentences.of(brief())).isEqualTo(Sentences.of(english));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Briefing brief() {
        return new Briefer(3, 1, ForkJoinPool.commonPool(), Progress.NONE)
                .brief(RandomCase.of(19).dossier(), CaseFile.DAY, Optional.of(CaseFile.DAY.minusDays(1)));
    }
}
