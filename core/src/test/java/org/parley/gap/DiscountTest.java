package org.parley.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomTable;
import org.parley.dispute.Issue;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

class DiscountTest {

    @Test
    void aFactorIsOneNumberWhereItIsARatioAndTwoNeighboursOtherwise() {
        Discount quarter = new Discount(Ratio.of(1, 4), true);
        assertThat(quarter.at(Ratio.ZERO, 20)).isEqualTo(Interval.exactly(Ratio.ONE));
        assertThat(quarter.at(Ratio.HALF, 20)).isEqualTo(Interval.exactly(Ratio.HALF));
        assertThat(quarter.at(Ratio.of(3, 2), 20)).isEqualTo(Interval.exactly(Ratio.of(1, 8)));
        assertThat(new Discount(Ratio.of(2, 3), true).at(Ratio.of(3), 1)).isEqualTo(Interval.exactly(Ratio.of(8, 27)));
        Random random = new Random(1);
        for (int k = 0; k < 2_000; k++) {
            Discount discount = new Discount(Ratio.of(1 + random.nextInt(99), 100), false);
            Ratio t = Ratio.of(random.nextInt(40), 1 + random.nextInt(20));
            Interval between = discount.at(t, 30);
            assertThat(between.width().compareTo(new Ratio(BigInteger.ONE, BigInteger.ONE.shiftLeft(30))))
                    .isLessThanOrEqualTo(0);
            double rounded = Math.pow(discount.factor().toDouble(), t.toDouble());
            assertThat(between.low().toDouble()).isCloseTo(rounded, within(2e-9));
        }
    }

    @Test
    void aSettlementIsWorthItAtATimeIfItsDiscountedValueIsNotBelowNoDeal() {
        Random random = new Random(2);
        for (int k = 0; k < 5_000; k++) {
            Discount discount = new Discount(Ratio.of(1 + random.nextInt(100), 100), random.nextInt(4) == 0);
            Ratio value = Ratio.of(random.nextInt(201) - 100, 100);
            Ratio noDeal = Ratio.of(random.nextInt(201) - 100, 100);
            Ratio t = Ratio.of(random.nextInt(9), 1 + random.nextInt(4));
            Interval factor = discount.noDealToo() ? Interval.exactly(Ratio.ONE) : discount.at(t, 60);
            boolean lowest = value.times(factor.low()).compareTo(noDeal) >= 0;
            boolean highest = value.times(factor.high()).compareTo(noDeal) >= 0;
            if (lowest == highest) {
                assertThat(discount.worthIt(value, noDeal, t)).isEqualTo(lowest);
            }
        }
        Discount root = new Discount(Ratio.of(1, 2), false);
        // (1/2)^(1/2) · 2 = √2 > 7/5, and a tie is a tie: 2 · 1/2 = 1.
        assertThat(root.worthIt(Ratio.of(2), Ratio.of(7, 5), Ratio.HALF)).isTrue();
        assertThat(root.worthIt(Ratio.of(2), Ratio.of(3, 2), Ratio.HALF)).isFalse();
        assertThat(root.worthIt(Ratio.of(2), Ratio.ONE, Ratio.ONE)).isTrue();
    }

    @Test
    void theZoneEndsWhereListingAllSettlementsAtEveryTimeSaysSo() {
        int ends = 0;
        for (long seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            List<Issue> issues = List.of(
                    RandomTable.issue("a", 3),
                    RandomTable.issue("b", 2 + random.nextInt(3)),
                    RandomTable.issue("c", 2));
            List<Valuation> valuations = IntStream.range(0, 2 + random.nextInt(2))
                    .mapToObj(p -> valuation(random, p, issues))
                    .toList();
            List<Integer> parties =
                    IntStream.range(0, valuations.size()).boxed().toList();
            List<Discount> discounts = parties.stream()
                    .map(p -> new Discount(Ratio.of(1 + random.nextInt(10), 10), random.nextInt(3) == 0))
                    .toList();
            List<Ratio> noDeal = parties.stream()
                    .map(p -> Ratio.of(random.nextInt(12) - 1, 10))
                    .toList();
            Ratio horizon = Ratio.of(1 + random.nextInt(3));
            Diagram diagram = Diagram.meeting(issues, List.of());
            Frontier frontier = new ExactFrontier().all(parties, diagram, valuations);

            int last = -1;
            for (int k = 0; k <= 16; k++) {
                Ratio t = horizon.times(Ratio.of(k, 16));
                boolean zone = false;
                for (var settlement : diagram) {
                    zone |= parties.stream()
                            .allMatch(p ->
                                    discounts.get(p).worthIt(valuations.get(p).value(settlement), noDeal.get(p), t));
                }
                last = zone ? k : last;
            }
            Optional<Interval> expected = last < 0
                    ? Optional.empty()
                    : Optional.of(new Interval(
                            horizon.times(Ratio.of(last, 16)), horizon.times(Ratio.of(Math.min(16, last + 1), 16))));
            assertThat(Discount.zoneUntil(frontier, noDeal, discounts, horizon, 4))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            ends += last > 0 && last < 16 ? 1 : 0;
        }
        assertThat(ends).as("zones that end on the way").isGreaterThan(100);
    }

    private static Valuation valuation(Random random, int party, List<Issue> issues) {
        BigInteger[][] parts = issues.stream()
                .map(issue -> IntStream.range(0, issue.size())
                        .mapToObj(o -> BigInteger.valueOf(random.nextInt(7)))
                        .toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
        return new Valuation(party, BigInteger.TEN, parts, List.of(), Optional.empty());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(Discount.genius(Ratio.of(2))).isEqualTo(Discount.NONE);
        assertThat(Discount.genius(Ratio.of(-1))).isEqualTo(Discount.NONE);
        assertThat(Discount.genius(Ratio.of(9, 10))).isEqualTo(new Discount(Ratio.of(9, 10), true));
        assertThatThrownBy(() -> new Discount(Ratio.ZERO, true)).hasMessageContaining("above 0 and at most 1, not 0");
        assertThatThrownBy(() -> new Discount(Ratio.HALF, false).at(Ratio.of(1, 1_000_000), 10))
                .hasMessageContaining("from 0 to 100000");
    }
}
