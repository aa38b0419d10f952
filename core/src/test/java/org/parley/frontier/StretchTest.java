package org.parley.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomDispute;
import org.parley.cases.RandomTable;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.enumeration.Dominance;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.enumeration.Zone;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

class StretchTest {

    private static final List<Stretch.Interests> KINDS = List.of(Stretch.Interests.values());

    @Test
    void numberRangesGiveTheFrontierOfTheirGridAndNoEfficientNumberIsWithinAStretchThatAllWantToLeave() {
        int[] seen = new int[KINDS.size()];
        int dropped = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            RandomDispute dispute = ranges(new Random(seed), seed % 10 == 0 ? 130 : 12);
            Settlements settlements = Settlements.meeting(dispute.issues(), dispute.conditions());
            Values values = dispute.values(settlements);
            Diagram diagram = Diagram.meeting(dispute.issues(), dispute.conditions(), dispute.terms());
            BitSet all = new BitSet();
            all.set(0, settlements.size());

            Frontier found = new ExactFrontier().all(dispute.parties(), diagram, dispute.valuations());
            same(seed, found, Dominance.frontier(dispute.parties(), settlements, values, all));
            Frontier zone = new ExactFrontier().zone(dispute.parties(), diagram, dispute.valuations());
            same(seed, zone, Dominance.frontier(dispute.parties(), settlements, values, Zone.of(values)));

            for (int layer = 0; layer < diagram.layers(); layer++) {
                List<Stretch> stretches = Stretch.of(diagram, layer, dispute.valuations());
                int next = 0;
                for (Stretch stretch : stretches) {
                    assertThat(stretch.from()).isEqualTo(next);
                    next = stretch.to() + 1;
                    seen[KINDS.indexOf(stretch.interests())]++;
                    dropped += stretch.mayBeEfficient(stretch.from()) && stretch.mayBeEfficient(stretch.to())
                            ? 0
                            : stretch.to() - stretch.from();
                }
                assertThat(next).isEqualTo(diagram.options(layer));
                int issue = diagram.issue(layer);
                assertThat(found.points())
                        .as("seed %d", seed)
                        .allSatisfy(point -> assertThat(point.settlements())
                                .allMatch(settlement -> stretches.stream()
                                        .filter(s -> s.from() <= settlement.option(issue)
                                                && settlement.option(issue) <= s.to())
                                        .allMatch(s -> s.mayBeEfficient(settlement.option(issue)))));
            }
        }
        assertThat(Arrays.stream(seen).min().orElseThrow())
                .as("stretches of each kind")
                .isGreaterThan(500);
        assertThat(dropped).as("numbers that cannot be efficient").isGreaterThan(10_000);
    }

    private static void same(long seed, Frontier found, Frontier expected) {
        assertThat(found.points().stream().map(Frontier.Point::values).toList())
                .as("seed %d", seed)
                .isEqualTo(
                        expected.points().stream().map(Frontier.Point::values).toList());
        for (int k = 0; k < expected.points().size(); k++) {
            Frontier.Point point = found.points().get(k);
            assertThat(point.count()).isEqualTo(expected.points().get(k).count());
            assertThat(point.settlements())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.points().get(k).settlements());
        }
    }

    /** One or two ranges, piecewise linear with few different slopes, beside a named issue; now and then rules on all. */
    private static RandomDispute ranges(Random random, int most) {
        List<Issue> issues =
                new ArrayList<>(List.of(RandomTable.issue("i", 1 + random.nextInt(3)), range(random, most)));
        if (random.nextBoolean()) {
            issues.add(range(random, 6));
        }
        List<Condition> conditions = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            conditions.add(new Condition.Any(
                    List.of(RandomTable.condition(random, issues), RandomTable.condition(random, issues))));
        }
        BigInteger unit = BigInteger.ONE.shiftLeft(random.nextInt(5) == 0 ? 70 : 0);
        int parties = 2 + random.nextInt(3);
        List<Valuation> valuations = IntStream.range(0, parties)
                .mapToObj(p -> valuation(random, p, issues, unit))
                .toList();
        return new RandomDispute(List.copyOf(issues), conditions, valuations);
    }

    private static Issue range(Random random, int most) {
        return new Issue(
                "r" + most,
                "r" + most,
                "",
                new Options.Range(Ratio.ZERO, Ratio.of(most / 2 + random.nextInt(most / 2)), Ratio.ONE, ""));
    }

    private static Valuation valuation(Random random, int party, List<Issue> issues, BigInteger unit) {
        BigInteger[][] parts = new BigInteger[issues.size()][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new BigInteger[issues.get(i).size()];
            long worth = 100L + random.nextInt(10);
            int slope = random.nextInt(3) - 1;
            for (int o = 0; o < parts[i].length; o++) {
                parts[i][o] = BigInteger.valueOf(worth).multiply(unit);
                slope = random.nextInt(6) == 0 ? random.nextInt(4) - 2 : slope;
                worth += slope;
            }
        }
        List<Valuation.Term> terms = random.nextInt(4) == 0
                ? List.of(new Valuation.Term(RandomTable.condition(random, issues), BigInteger.TWO.multiply(unit)))
                : List.of();
        BigInteger least = BigInteger.valueOf(100L * issues.size() + random.nextInt(20) - 10);
        return new Valuation(party, BigInteger.valueOf(1000), parts, terms, Optional.of(least.multiply(unit)));
    }

    @Test
    void aHundredThousandStepsAreExact() {
        int steps = 100_000;
        Options.Range price = new Options.Range(Ratio.ZERO, Ratio.of(steps), Ratio.ONE, "");
        Options.Range delay = new Options.Range(Ratio.ZERO, Ratio.of(steps), Ratio.ONE, "");
        List<Issue> issues = List.of(
                new Issue("price", "price", "", price),
                new Issue("delay", "delay", "", delay),
                RandomTable.issue("i", 2));
        // The price divides; delay hurts both; the second option is worth 10.5 steps to the second party and -10 to
        // the first.
        BigInteger[][] seller = {line(steps, 0, 2), line(steps, 0, -1), {BigInteger.ZERO, BigInteger.valueOf(-20)}};
        BigInteger[][] buyer = {
            line(steps, 2L * steps, -2), line(steps, 0, -3), {BigInteger.ZERO, BigInteger.valueOf(21)}
        };
        List<Valuation> valuations = List.of(
                new Valuation(0, BigInteger.ONE, seller, List.of(), Optional.of(BigInteger.ZERO)),
                new Valuation(1, BigInteger.ONE, buyer, List.of(), Optional.of(BigInteger.ZERO)));
        Diagram diagram = Diagram.meeting(issues, List.of());
        Frontier frontier = new ExactFrontier().all(List.of(0, 1), diagram, valuations);
        // With the second option every price, and with the first only the ten best for the seller.
        assertThat(frontier.points()).hasSize(steps + 1 + 10);
        assertThat(frontier.points()).allSatisfy(point -> {
            assertThat(point.count()).isEqualTo(1);
            assertThat(point.settlements().getFirst().option(1)).isEqualTo(0);
        });
        assertThat(Stretch.of(diagram, diagram.order().indexOf(0), valuations))
                .containsExactly(new Stretch(0, steps, Stretch.Interests.OPPOSED));
        assertThat(Stretch.of(diagram, diagram.order().indexOf(1), valuations))
                .containsExactly(new Stretch(0, steps, Stretch.Interests.DOWN));
    }

    private static BigInteger[] line(int steps, long from, long slope) {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(k -> BigInteger.valueOf(from + k * slope))
                .toArray(BigInteger[]::new);
    }
}
