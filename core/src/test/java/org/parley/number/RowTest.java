package org.parley.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final Row ROW = Row.of(List.of(Ratio.of(1, 4), Ratio.of(-1, 6), Ratio.ZERO));

    @Test
    void hasTheLeastCommonScale() {
        assertThat(ROW.scale()).isEqualTo(BigInteger.valueOf(12));
        assertThat(ROW.numerators()).containsExactly(BigInteger.valueOf(3), BigInteger.valueOf(-2), BigInteger.ZERO);
        assertThat(ROW.toList()).containsExactly(Ratio.of(1, 4), Ratio.of(-1, 6), Ratio.ZERO);
        assertThat(Row.of(List.of()).scale()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void isTheSameNumbersAtAWiderScale() {
        Row wider = ROW.at(BigInteger.valueOf(36));
        assertThat(wider.toList()).isEqualTo(ROW.toList());
        assertThat(wider.scale()).isEqualTo(BigInteger.valueOf(36));
        assertThatThrownBy(() -> ROW.at(BigInteger.valueOf(18))).hasMessage("18 is not a multiple of the scale 12");
    }

    @Test
    void aScaleIsPositive() {
        assertThatThrownBy(() -> new Row(BigInteger.ZERO, new BigInteger[0])).hasMessageContaining("not 0");
    }

    @Test
    void rowsAreEqualByTheirNumbersAndScale() {
        assertThat(ROW).isEqualTo(Row.of(ROW.toList())).hasSameHashCodeAs(Row.of(ROW.toList()));
        assertThat(ROW).isNotEqualTo(ROW.at(BigInteger.valueOf(24)));
    }

    @Test
    void leastCommonMultiples() {
        assertThat(Row.lcm(BigInteger.valueOf(12), BigInteger.valueOf(18))).isEqualTo(BigInteger.valueOf(36));
        assertThat(Row.lcm(BigInteger.valueOf(7), BigInteger.valueOf(7))).isEqualTo(BigInteger.valueOf(7));
    }
}
