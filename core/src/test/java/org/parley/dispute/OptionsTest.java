package org.parley.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.number.Ratio;

class OptionsTest {

    private static final Options.Range PAY = new Options.Range(Ratio.of(2), Ratio.of(8), Ratio.HALF, "%");

    @Test
    void aRangesOptionsAreTheNumbersOfItsGrid() {
        assertThat(PAY.size()).isEqualTo(13);
        assertThat(PAY.get(0)).isEqualTo(new Option("2", "2 %", ""));
        assertThat(PAY.get(3)).isEqualTo(new Option("3.5", "3.5 %", ""));
        assertThat(PAY.get(12).id()).isEqualTo("8");
        assertThat(PAY.all()).hasSize(13);
        for (int k = 0; k < PAY.size(); k++) {
            assertThat(PAY.indexOf(PAY.get(k).id())).isEqualTo(k);
            assertThat(PAY.indexOf(PAY.number(k))).isEqualTo(k);
        }
    }

    @Test
    void anySpellingOfANumberOfTheGridWillDo() {
        assertThat(PAY.indexOf("3.50")).isEqualTo(3);
        assertThat(PAY.indexOf("7/2")).isEqualTo(3);
        assertThat(List.of("3.25", "1.5", "8.5", "", "many")).allMatch(text -> PAY.indexOf(text) == -1);
    }

    @Test
    void aRangeMayGoThroughZeroWithoutAUnit() {
        Options.Range range = new Options.Range(Ratio.of(-1), Ratio.ONE, Ratio.parse("0.1"), "");
        assertThat(range.size()).isEqualTo(21);
        assertThat(range.get(7)).isEqualTo(new Option("-0.3", "-0.3", ""));
        assertThat(range.get(10).id()).isEqualTo("0");
    }

    @Test
    void noOptionLiesOutsideARange() {
        assertThatThrownBy(() -> PAY.get(13)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> PAY.get(-1)).hasMessage("option -1 of 13");
    }

    @Test
    void aRangeThatMakesNoGridIsRefused() {
        assertThatThrownBy(() -> range("2", "8", "0")).hasMessageContaining("step > 0");
        assertThatThrownBy(() -> range("8", "2", "1")).hasMessageContaining("from < to");
        assertThatThrownBy(() -> range("2", "2", "1")).hasMessageContaining("from < to");
        assertThatThrownBy(() -> range("2", "8", "4")).hasMessageContaining("whole number of steps of 4");
        assertThatThrownBy(() -> range("0", "1000000", "1"))
                .hasMessage("a range has at most 1000000 numbers, not 1000001");
        assertThat(range("1", "1000000", "1").size()).isEqualTo(1_000_000);
    }

    @Test
    void namedOptionsAreFoundByTheirId() {
        Options.Named named = new Options.Named(List.of(new Option("a", "A", ""), new Option("b", "B", "")));
        assertThat(named.indexOf("b")).isEqualTo(1);
        assertThat(named.indexOf("c")).isEqualTo(-1);
    }

    private static Options.Range range(String from, String to, String step) {
        return new Options.Range(Ratio.parse(from), Ratio.parse(to), Ratio.parse(step), "");
    }
}
