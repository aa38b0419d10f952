package org.parley.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.number.Ratio;

class ShareTest {

    @Test
    void aShareIsToldInWholePercentAndOneDecimalNearTheEnds() {
        assertThat(new Share(372, 1_000).percent()).isEqualTo("37 %");
        assertThat(new Share(3, 1_000).percent()).isEqualTo("0.3 %");
        assertThat(new Share(997, 1_000).percent()).isEqualTo("99.7 %");
        assertThat(new Share(10, 1_000).percent()).isEqualTo("1 %");
        assertThat(new Share(990, 1_000).percent()).isEqualTo("99 %");
    }

    @Test
    void onlyNothingIsZeroAndOnlyEverythingIsAHundred() {
        assertThat(new Share(0, 1_000_000).percent()).isEqualTo("0 %");
        assertThat(new Share(1_000_000, 1_000_000).percent()).isEqualTo("100 %");
        assertThat(new Share(1, 1_000_000).percent()).isEqualTo("< 0.1 %");
        assertThat(new Share(999_999, 1_000_000).percent()).isEqualTo("> 99.9 %");
        for (int count = 1; count < 1_000; count++) {
            assertThat(new Share(count, 1_000).percent()).isNotIn("0 %", "100 %", "0.0 %", "100.0 %");
        }
    }

    @Test
    void itIsPutInWords() {
        assertThat(new Share(1_000, 1_000).words()).isEqualTo("all 1,000 readings");
        assertThat(new Share(0, 1_000).words()).isEqualTo("none of 1,000 readings");
        assertThat(new Share(372, 1_000).words()).isEqualTo("37 % of 1,000 readings");
        assertThat(new Share(1, 1).words()).isEqualTo("the one reading drawn");
        assertThat(new Share(0, 1).words()).isEqualTo("none of 1 reading");
    }

    @Test
    void moreThanAllOrFewerThanNoneIsNoShare() {
        assertThatThrownBy(() -> new Share(3, 2)).hasMessage("3 of 2");
        assertThatThrownBy(() -> new Share(-1, 2)).hasMessage("-1 of 2");
        assertThatThrownBy(() -> new Share(0, 0)).hasMessage("0 of 0");
    }

    /** Nearest rank: the least value that at least so many of a hundred do not exceed. */
    @Test
    void aSpreadHasTheNearestRanks() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Ratio> values = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(60))
                    .mapToObj(k -> Ratio.of(random.nextInt(30), 7))
                    .toList());
            Spread spread = Spread.of(values);
            assertThat(spread)
                    .as("seed %d", seed)
                    .isEqualTo(new Spread(rank(values, 5), rank(values, 50), rank(values, 95)));
            Collections.shuffle(values, random);
            assertThat(Spread.of(values)).as("in any order, seed %d", seed).isEqualTo(spread);
        }
    }

    private static Ratio rank(List<Ratio> values, int percent) {
        return values.stream()
                .filter(value -> 100L
                                * values.stream()
                                        .filter(v -> v.compareTo(value) <= 0)
                                        .count()
                        >= (long) percent * values.size())
                .min(Ratio::compareTo)
                .orElseThrow();
    }
}
