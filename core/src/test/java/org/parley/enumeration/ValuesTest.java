package org.parley.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomTable;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;

class ValuesTest {

    @Test
    void everyValueAndComparisonIsTheOneThatExactNumbersGive() {
        boolean narrow = false;
        boolean wide = false;
        for (long seed = 0; seed < 3_000; seed++) {
            RandomTable table = RandomTable.of(seed, 1 + (int) (seed % 4));
            Values values = table.values();
            narrow |= values.slack() == 0;
            wide |= values.slack() > 0;
            Random random = new Random(seed);
            for (int k = 0; k < values.size(); k++) {
                assertThat(values.of(k))
                        .as("seed %d", seed)
                        .isEqualTo(table.direct().get(k));
                int other = random.nextInt(values.size());
                for (int p = 0; p < table.parties(); p++) {
                    Ratio value = table.direct().get(k).get(p);
                    Ratio gain = value.minus(table.noDeal().get(p));
                    assertThat(Integer.signum(values.compare(k, other, p)))
                            .as("seed %d", seed)
                            .isEqualTo(Integer.signum(
                                    value.compareTo(table.direct().get(other).get(p))));
                    assertThat(values.worthIt(k, p)).as("seed %d", seed).isEqualTo(gain.signum() >= 0);
                    assertThat(values.ratio(values.gain(k, p)))
                            .as("seed %d", seed)
                            .isEqualTo(gain);
                }
            }
            assertThat(values.noDeal()).isEqualTo(table.noDeal());
            for (int p = 0; p < table.parties(); p++) {
                int party = p;
                assertThat(values.greatest().get(p))
                        .as("seed %d", seed)
                        .isEqualTo(table.direct().stream()
                                .map(row -> row.get(party))
                                .max(Ratio::compareTo)
                                .orElseThrow());
            }
        }
        assertThat(narrow && wide).as("both kinds of table were made").isTrue();
    }

    @Test
    void theTablesErrorIsWithinTheSlackItStates() {
        for (long seed = 0; seed < 2_000; seed++) {
            RandomTable table = RandomTable.of(seed, 2);
            Values values = table.values();
            for (int k = 0; k < values.size(); k++) {
                for (int p = 0; p < 2; p++) {
                    BigInteger gain = values.gain(k, p);
                    BigInteger rough = BigInteger.valueOf(values.roughGain(k, p));
                    if (values.slack() == 0) {
                        assertThat(gain).as("seed %d", seed).isEqualTo(rough);
                    } else if (rough.signum() > 0) {
                        assertThat(gain.signum()).as("seed %d", seed).isPositive();
                    } else if (rough.add(BigInteger.valueOf(values.slack())).signum() <= 0) {
                        assertThat(gain.signum()).as("seed %d", seed).isNegative();
                    }
                }
            }
        }
    }

    @Test
    void numbersThatJustFillTheTableDoNotOverflow() {
        List<Issue> issues = List.of(RandomTable.issue("a", 2));
        Settlements settlements = Settlements.meeting(issues, List.of());
        for (int bits = 60; bits <= 66; bits++) {
            BigInteger large = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
            Valuation valuation = new Valuation(
                    0,
                    BigInteger.valueOf(7),
                    new BigInteger[][] {{large, large.negate()}},
                    List.of(),
                    Optional.of(large.negate()));
            Values values =
                    Values.of(settlements, Values.Terms.of(settlements, List.of(List.of())), List.of(valuation));
            assertThat(values.compare(0, 1, 0)).isPositive();
            assertThat(values.compare(1, 0, 0)).isNegative();
            assertThat(values.worthIt(0, 0)).isTrue();
            assertThat(values.worthIt(1, 0)).as("indifferent is worth it").isTrue();
            assertThat(values.gain(0, 0)).isEqualTo(large.shiftLeft(1));
        }
    }

    @Test
    void aMissingNoDealValueIsNamed() {
        Settlements settlements = Settlements.meeting(List.of(RandomTable.issue("a", 1)), List.of());
        Valuation valuation =
                new Valuation(3, BigInteger.TEN, new BigInteger[][] {{BigInteger.ONE}}, List.of(), Optional.empty());
        Values values = Values.of(settlements, Values.Terms.of(settlements, List.of(List.of())), List.of(valuation));
        assertThat(values.of(0)).containsExactly(Ratio.of(1, 10));
        assertThatThrownBy(() -> values.noDeal(0)).hasMessage("the no-deal value of party 3 is not known");
    }
}
