package org.parley.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void marksThatCombineTakeNoColumnAndIdeographsTakeTwo() {
        assertThat(DisplayWidth.of("e\u0301te\u0301")).isEqualTo(3);
        assertThat(DisplayWidth.of("日本語")).isEqualTo(6);
        assertThat(DisplayWidth.of("한국")).isEqualTo(4);
        assertThat(DisplayWidth.of("ＡＢ")).isEqualTo(4);
        assertThat(DisplayWidth.of("ｱｲ")).isEqualTo(2);
        assertThat(DisplayWidth.of("Україна")).isEqualTo(7);
        assertThat(DisplayWidth.of("نص")).isEqualTo(2);
        assertThat(DisplayWidth.of("🙂")).isEqualTo(2);
        assertThat(DisplayWidth.of("a\u200d\u200eb")).isEqualTo(2);
    }

    @Test
    void noTextCanSteerTheTerminal() {
        assertThat(DisplayWidth.tame("a\u001b[2Jb\u009b1mc\r\nd\u202Ee\u2066f\u2028g"))
                .isEqualTo("a [2Jb 1mc  def g");
    }

    @Test
    void wordsWiderThanALineAreCutAndNothingIsLost() {
        assertThat(Wrap.lines("a preposterously long word", 6))
                .containsExactly("a", "prepos", "terous", "ly", "long", "word");
    }

    @Test
    void pathsAreCutAfterASlash() {
        assertThat(Wrap.lines("team/east/preferences.yaml:122", 20))
                .containsExactly("team/east/", "preferences.yaml:122");
        assertThat(Wrap.longest("in team/preferences.yaml:122")).isEqualTo(20);
    }

    @Test
    void columnsGetTheirLongestWordWhereThereIsRoom() {
        assertThat(Shares.of(new int[] {40, 60, 20}, new int[] {12, 12, 12}, new int[] {10, 14, 20}, 60))
                .satisfies(given -> {
                    assertThat(given[1]).isGreaterThanOrEqualTo(14);
                    assertThat(given[2]).isGreaterThanOrEqualTo(20);
                    assertThat(given[0] + given[1] + given[2]).isLessThanOrEqualTo(60);
                });
        assertThat(Shares.of(new int[] {40, 60}, new int[] {12, 12}, new int[] {50, 14}, 30))
                .containsExactly(13, 16);
    }

    @Test
    void wrappedLinesFitAndHoldAllOfTheText() {
        Random random = new Random(5);
        List<String> words = List.of("a", "peace", "日本語", "e\u0301", "unverständlichkeitsbeweis", "рік", "مياه", "🙂");
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(words.get(random.nextInt(words.size()))).append(k == 0 ? "" : " ");
            }
            int width = 2 + random.nextInt(30);
            List<String> lines = Wrap.lines(text.toString(), width);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }
}
