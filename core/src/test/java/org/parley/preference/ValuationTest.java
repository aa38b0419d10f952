package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.number.Row;

class ValuationTest {

    @Test
    void everyValueIsWhatTheDefinitionGivesOnThousandsOfSettlements() {
        for (long seed = 0; seed < 1_000; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            List<Issue> issues = knowledge.dispute().issues();
            Random random = new Random(seed);
            for (PartyReading reading : readings(knowledge)) {
                List<Interaction> interactions =
                        knowledge.preferences().get(reading.party()).interactions();
                Valuation valuation = Valuation.of(reading, issues, interactions);
                Valuation wider = valuation.at(valuation.scale().multiply(BigInteger.valueOf(21)));
                Valuation reduced = wider.reduced();
                for (int n = 0; n < 5; n++) {
                    int[] chosen = issues.stream()
                            .mapToInt(issue -> random.nextInt(issue.size()))
                            .toArray();
                    Ratio expected = DirectValue.of(reading, issues, interactions, chosen);
                    assertThat(valuation.value(Settlement.of(chosen)))
                            .as("case %d", seed)
                            .isEqualTo(expected);
                    assertThat(wider.value(Settlement.of(chosen))).isEqualTo(expected);
                    assertThat(reduced.value(Settlement.of(chosen))).isEqualTo(expected);
                    assertThat(new Ratio(valuation.value(chosen), valuation.scale()))
                            .isEqualTo(expected);
                }
                for (Valuation one : List.of(valuation, wider, reduced)) {
                    assertThat(one.reservation().map(value -> new Ratio(value, one.scale())))
                            .isEqualTo(reading.noDeal());
                }
            }
        }
    }

    @Test
    void worthOverANumberRangeIsLinearBetweenPoints() {
        Issue pay = new Issue("pay", "Pay", "", new Options.Range(Ratio.of(2), Ratio.of(8), Ratio.ONE, "%"));
        PartyReading reading = new PartyReading(
                0,
                Row.of(List.of(Ratio.ONE)),
                List.of(Row.of(Cases.ratios("0", "0.3", "1"))),
                List.of(Cases.ratios("2", "5", "8")),
                Row.of(List.of()),
                Optional.empty());
        Valuation valuation = Valuation.of(reading, List.of(pay), List.of());
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6).stream().map(k -> valuation.value(Settlement.of(k))))
                .isEqualTo(Cases.ratios("0", "0.1", "0.2", "0.3", "8/15", "23/30", "1"));
    }

    @Test
    void aScaleThatIsNoMultipleIsRefused() {
        Valuation valuation =
                new Valuation(0, BigInteger.valueOf(6), new BigInteger[0][], List.of(), Optional.of(BigInteger.ONE));
        assertThatThrownBy(() -> valuation.at(BigInteger.valueOf(9))).hasMessage("9 is not a multiple of the scale 6");
    }

    private static List<PartyReading> readings(Knowledge knowledge) {
        return Sampler.of(knowledge, 1).draw(0).parties().stream()
                .map(Optional::orElseThrow)
                .toList();
    }
}
