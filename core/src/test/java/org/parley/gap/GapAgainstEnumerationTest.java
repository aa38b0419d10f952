package org.parley.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.cases.RandomDispute;
import org.parley.cases.RandomTable;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.enumeration.Zone;
import org.parley.frontier.AcceptableCount;
import org.parley.frontier.ValueRange;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.reference.AdditiveCases;
import org.parley.search.Search;
import org.parley.space.Diagram;

/** What the engine says of margin, zone and extremes of a dispute is what listing all settlements says. */
class GapAgainstEnumerationTest {

    private static final int CASES = 6_000;

    @Test
    void theMarginIsTheGreatestOfTheLeastGains() {
        int empty = 0;
        int zones = 0;
        for (long seed = 0; seed < CASES; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            Settlements listed = Settlements.meeting(dispute.issues(), dispute.conditions());
            Values values = dispute.values(listed);
            Search search = Search.over(diagram(dispute));
            Optional<Margin> margin = Margin.of(search, dispute.valuations());
            if (listed.isEmpty()) {
                assertThat(margin).as("seed %d", seed).isEmpty();
                empty++;
                continue;
            }
            org.parley.enumeration.Margin expected =
                    org.parley.enumeration.Margin.of(values).orElseThrow();
            assertThat(margin.orElseThrow().value()).as("seed %d", seed).isEqualTo(expected.value());
            assertThat(Margin.value(search, dispute.valuations()))
                    .as("seed %d", seed)
                    .isEqualTo(expected.value());
            List<Settlement> attaining = listed.all(expected.attained().stream().toArray());
            int place = expected.attained().stream()
                    .toArray()[attaining.indexOf(margin.get().attained())];
            assertThat(margin.get().worstPlaced())
                    .as("seed %d", seed)
                    .isEqualTo(org.parley.enumeration.Margin.worstPlaced(values, place));
            zones += expected.zoneExists() ? 1 : 0;
        }
        assertThat(empty).as("disputes without any settlement").isGreaterThan(50);
        assertThat(zones).as("disputes with a zone").isBetween(CASES / 10, CASES * 9 / 10);
    }

    @Test
    void withoutPartiesThereIsNoMargin() {
        assertThat(Margin.of(Search.over(diagram(RandomDispute.of(1))), List.of()))
                .isEmpty();
    }

    @Test
    void acceptableSettlementsAreCountedExactly() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            Settlements listed = Settlements.meeting(dispute.issues(), dispute.conditions());
            Values values = dispute.values(listed);
            assertThat(AcceptableCount.within(Long.MAX_VALUE, diagram(dispute), dispute.valuations()))
                    .as("seed %d", seed)
                    .contains(BigInteger.valueOf(Zone.of(values).cardinality()));
            long more = IntStream.range(0, values.size())
                    .filter(k -> IntStream.range(0, values.parties())
                            .allMatch(p -> values.gain(k, p).signum() > 0))
                    .count();
            assertThat(AcceptableCount.moreWithin(Long.MAX_VALUE, diagram(dispute), dispute.valuations()))
                    .as("seed %d", seed)
                    .contains(BigInteger.valueOf(more));
        }
    }

    /** Many ways from the middle layer, so that sets of bits of several words and kept ranks are asked. */
    @Test
    void acceptableSettlementsAreCountedExactlyWhereThereAreManyWaysFromTheMiddle() {
        for (int seed = 0; seed < 12; seed++) {
            int parties = 1 + seed % 4;
            List<Issue> issues = IntStream.range(0, 8)
                    .mapToObj(i -> RandomTable.issue("i" + i, 5))
                    .toList();
            Settlements listed = Settlements.meeting(issues, List.of());
            List<Valuation> valuations = reserving(AdditiveCases.valuations(seed, parties, issues), 45 + seed);
            Values values = Values.of(
                    listed,
                    Values.Terms.of(
                            listed,
                            valuations.stream().map(v -> List.<Condition>of()).toList()),
                    valuations);
            Diagram diagram = Diagram.meeting(issues, List.of());
            int zone = Zone.of(values).cardinality();
            assertThat(zone).isBetween(1, listed.size() - 1);
            assertThat(ZoneSize.of(diagram, valuations, 1))
                    .as("seed %d", seed)
                    .isEqualTo(new ZoneSize.Exact(BigInteger.valueOf(zone)));
            assertThat(AcceptableCount.within(1_000, diagram, valuations))
                    .as("a budget that does not suffice")
                    .isEmpty();
        }
    }

    /** In about one of twenty cases the true size lies outside; more than three of forty would be odd. */
    @Test
    void anEstimateTellsHowFarItMayBeOff() {
        int outside = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<Issue> issues = IntStream.range(0, 6)
                    .mapToObj(i -> RandomTable.issue("i" + i, 5))
                    .toList();
            Diagram diagram = Diagram.meeting(issues, List.of());
            List<Valuation> valuations = reserving(AdditiveCases.valuations(seed, 3, issues), 45 + seed % 15);
            BigInteger exact =
                    AcceptableCount.within(Long.MAX_VALUE, diagram, valuations).orElseThrow();
            ZoneSize size = ZoneSize.of(diagram, valuations, 0, 2_000, seed);
            assertThat(size).isInstanceOf(ZoneSize.Estimate.class);
            ZoneSize.Estimate estimate = (ZoneSize.Estimate) size;
            assertThat(estimate.low())
                    .isBetween(BigInteger.ONE, estimate.about().max(BigInteger.ONE));
            assertThat(estimate.high()).isBetween(estimate.about(), diagram.count());
            assertThat(ZoneSize.of(diagram, valuations, 0, 2_000, seed)).isEqualTo(size);
            outside += exact.compareTo(estimate.low()) < 0 || exact.compareTo(estimate.high()) > 0 ? 1 : 0;
        }
        assertThat(outside).isLessThan(6);
    }

    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3, in parts of 10,000, rounded there and outwards here. */
    @ParameterizedTest
    @CsvSource({"81, 263, 2553, 3662", "15, 148, 624, 1605", "0, 20, 0, 1611", "1, 29, 61, 1718"})
    void theIntervalIsTheOnePublished(int found, int drawn, long low, long high) {
        ZoneSize.Estimate estimate = ZoneSize.Estimate.of(BigInteger.valueOf(10_000), found, drawn);
        assertThat(estimate.low().longValueExact()).isBetween(low - 1, Math.max(low, 1));
        assertThat(estimate.high().longValueExact()).isBetween(high, high + 1);
        assertThat(estimate.about().longValueExact()).isEqualTo(10_000L * found / drawn);
    }

    @Test
    void theExtremesAreTheLeastAndGreatestValues() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            Settlements listed = Settlements.meeting(dispute.issues(), dispute.conditions());
            if (!listed.isEmpty()) {
                Values values = dispute.values(listed);
                assertThat(ValueRange.of(diagram(dispute), dispute.valuations()))
                        .as("seed %d", seed)
                        .isEqualTo(new ValueRange(values.least(), values.greatest()));
            }
        }
    }

    private static Diagram diagram(RandomDispute dispute) {
        return Diagram.meeting(dispute.issues(), dispute.conditions(), dispute.terms());
    }

    /** The same values, with so many percent as what no deal is worth. */
    private static List<Valuation> reserving(List<Valuation> valuations, int percent) {
        return valuations.stream().map(v -> v.reserving(Ratio.of(percent, 100))).toList();
    }
}
