package org.parley.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Interval RANGE = new Interval(Ratio.of(-1, 4), Ratio.of(3, 4));

    @Test
    void holdsItsEnds() {
        assertThat(RANGE.contains(Ratio.of(-1, 4))).isTrue();
        assertThat(RANGE.contains(Ratio.of(3, 4))).isTrue();
        assertThat(RANGE.contains(Ratio.of(76, 100))).isFalse();
        assertThat(RANGE.contains(Ratio.of(-26, 100))).isFalse();
    }

    @Test
    void hasAMiddleAndAWidth() {
        assertThat(RANGE.middle()).isEqualTo(Ratio.of(1, 4));
        assertThat(RANGE.width()).isEqualTo(Ratio.ONE);
        assertThat(RANGE.negate()).isEqualTo(new Interval(Ratio.of(-3, 4), Ratio.of(1, 4)));
    }

    @Test
    void mayBeASingleNumber() {
        assertThat(Interval.exactly(Ratio.HALF).isExact()).isTrue();
        assertThat(RANGE.isExact()).isFalse();
        assertThat(Interval.exactly(Ratio.HALF)).hasToString("0.5");
        assertThat(RANGE).hasToString("[-0.25, 0.75]");
    }

    @Test
    void isNeverUpsideDown() {
        assertThatThrownBy(() -> new Interval(Ratio.ONE, Ratio.ZERO)).hasMessage("range 1 to 0 is upside down");
    }
}
