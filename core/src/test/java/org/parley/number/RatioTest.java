package org.parley.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "0.25, 1/4",
        "-0.25, -1/4",
        "+3, 3",
        "+1/3, 1/3",
        "-2/6, -1/3",
        ".5, 1/2",
        "5., 5",
        "0/7, 0",
        "007, 7",
        "-0, 0"
    })
    void readsDecimalsAndFractions(String text, String same) {
        assertThat(Ratio.parse(text)).isEqualTo(Ratio.parse(same));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "-", "1e3", "1,5", "0x1", "1/0", "1/-2", "1/2/3", " 1", "1 ", "½", "٣", "NaN", "1.2/3"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Ratio.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void refusesNumbersLongerThanFortyDigits() {
        assertThat(Ratio.parse("1".repeat(40)).isInteger()).isTrue();
        assertThatThrownBy(() -> Ratio.parse("1".repeat(41))).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void isInLowestTermsWithAPositiveDenominator() {
        assertThat(Ratio.of(6, -8)).isEqualTo(Ratio.of(-3, 4));
        assertThat(Ratio.of(0, -5).denominator()).isEqualTo(BigInteger.ONE);
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.ONE.over(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void calculatesAsFractionsDo() {
        Random random = new Random(1);
        for (int n = 0; n < 5_000; n++) {
            long a = random.nextLong(-20, 21);
            long b = random.nextLong(1, 21);
            long c = random.nextLong(-20, 21);
            long d = random.nextLong(1, 21);
            Ratio x = Ratio.of(a, b);
            Ratio y = Ratio.of(c, d);
            assertThat(x.plus(y)).isEqualTo(Ratio.of(a * d + c * b, b * d));
            assertThat(x.minus(y)).isEqualTo(Ratio.of(a * d - c * b, b * d));
            assertThat(x.times(y)).isEqualTo(Ratio.of(a * c, b * d));
            if (c != 0) {
                assertThat(x.over(y)).isEqualTo(Ratio.of(a * d, b * c));
            }
            assertThat(Integer.signum(x.compareTo(y))).isEqualTo(Long.signum(a * d - c * b));
            assertThat(x.min(y).compareTo(x.max(y))).isLessThanOrEqualTo(0);
            assertThat(x.rounded(RoundingMode.FLOOR)).isEqualTo(BigInteger.valueOf(Math.floorDiv(a, b)));
            assertThat(x.rounded(RoundingMode.CEILING)).isEqualTo(BigInteger.valueOf(Math.ceilDiv(a, b)));
        }
    }

    @Test
    void whatIsPrintedInFullReadsBackAsTheSame() {
        Random random = new Random(2);
        for (int n = 0; n < 5_000; n++) {
            Ratio number = Ratio.of(random.nextLong() >> random.nextInt(64), random.nextLong(1, 5_001));
            assertThat(Ratio.parse(number.toString())).isEqualTo(number);
        }
        assertThat(Ratio.of(395, 6)).hasToString("395/6");
        assertThat(Ratio.parse("0.2750")).hasToString("0.275");
        assertThat(Ratio.of(100)).hasToString("100");
        assertThat(Ratio.of(1, 1L << 60)).hasToString("1/1152921504606846976");
    }

    @ParameterizedTest
    @CsvSource({"1/3, 0.333333333333333", "2/3, 0.666666666666667", "0, 0", "100, 100", "1/8, 0.125", "-1/8, -0.125"})
    void showsFifteenSignificantDigits(String number, String shown) {
        assertThat(Ratio.parse(number).decimal()).isEqualTo(shown);
    }

    @Test
    void aSmallOrLargeNumberIsShownWithoutAnExponent() {
        assertThat(Ratio.parse("0.000000000012").decimal()).isEqualTo("0.000000000012");
        assertThat(Ratio.parse("12" + "0".repeat(20)).decimal()).isEqualTo("12" + "0".repeat(20));
    }

    @ParameterizedTest
    @CsvSource({"0.125, 2, 0.12", "0.135, 2, 0.14", "1/2, 2, 0.50", "-0.125, 2, -0.12", "2.5, 0, 2", "-1/1000, 2, 0.00"
    })
    void roundsHalfToEven(String number, int places, String rounded) {
        assertThat(Ratio.parse(number).rounded(places)).isEqualTo(rounded);
    }

    @Test
    void knowsWhetherADecimalShowsItInFull() {
        assertThat(Ratio.parse("0.123456789012345").isShortDecimal()).isTrue();
        assertThat(Ratio.parse("0.1234567890123456").isShortDecimal()).isFalse();
        assertThat(Ratio.of(1, 3).isShortDecimal()).isFalse();
        assertThat(Ratio.parse("1" + "0".repeat(39)).isShortDecimal()).isTrue();
        assertThat(Ratio.of(1, 1L << 50).isShortDecimal()).isFalse();
    }

    /** Fifteen digits of a very small number need more decimals than a text may have. */
    @Test
    void aVerySmallNumberIsNoShortDecimal() {
        Ratio tiny = Ratio.of(BigDecimal.ONE.movePointLeft(60));
        assertThat(tiny.isShortDecimal()).isTrue();
        assertThat(tiny.times(Ratio.of(1, 3)).isShortDecimal()).isFalse();
    }
}
