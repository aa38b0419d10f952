package org.parley.frontier.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomDispute;
import org.parley.cases.RandomTable;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.enumeration.Dominance;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.enumeration.Zone;
import org.parley.frontier.Count;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.reference.RectangleCases;
import org.parley.space.Diagram;

class WideFrontierTest {

    private static final WideFrontier WIDE = new WideFrontier();

    @Test
    void itIsTheFrontierOfTheEnumeratorWithAllSettlements() {
        for (long seed = 0; seed < 1_000; seed++) {
            sameAsEnumerated(seed, RandomDispute.of(seed));
        }
    }

    @Test
    void soItIsForHyperRectanglesThatExcludeTakeAwayOverlapAndTie() {
        int tied = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            RandomDispute dispute = rectangles(seed, 2_000);
            tied += sameAsEnumerated(seed, dispute);
        }
        assertThat(tied).as("frontiers with equal settlements").isGreaterThan(300);
    }

    @Test
    void soItIsForHundredThousandSettlements() {
        for (long seed = 0; seed < 12; seed++) {
            sameAsEnumerated(seed, rectangles(seed, 100_000));
        }
    }

    @Test
    @Tag("stress")
    void soItIsForManyMore() {
        for (long seed = 1_000; seed < 20_000; seed++) {
            sameAsEnumerated(seed, RandomDispute.of(seed));
            sameAsEnumerated(seed, rectangles(seed, seed % 100 == 0 ? 100_000 : 2_000));
        }
    }

    @Test
    void oneAndNoPartyAreAnsweredToo() {
        for (long seed = 0; seed < 300; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            for (int parties = 0; parties < 2; parties++) {
                sameAsEnumerated(
                        seed,
                        new RandomDispute(
                                dispute.issues(),
                                dispute.conditions(),
                                dispute.valuations().subList(0, parties)));
            }
        }
    }

    /** Two to four parties; every second case with terms that take away, every third with additive parts. */
    private static RandomDispute rectangles(long seed, int most) {
        Random random = new Random(seed);
        int options = 3 + random.nextInt(4);
        int issues = 1;
        while (Math.pow(options, issues + 1) <= most) {
            issues++;
        }
        List<Issue> named = issues(issues, options);
        RectangleCases cases = new RectangleCases(
                2 + random.nextInt(3 * issues),
                random.nextBoolean() ? 25 : 0,
                seed % 2 == 0 ? 30 : 0,
                seed % 3 == 0 ? 40 : 0,
                random.nextBoolean() ? 3 : 100,
                issues);
        return new RandomDispute(named, List.of(), cases.valuations(seed, 2 + random.nextInt(3), named));
    }

    private static List<Issue> issues(int count, int options) {
        return IntStream.range(0, count)
                .mapToObj(i -> RandomTable.issue("i" + i, options))
                .toList();
    }

    /** @return 1 if some point has several settlements */
    private static int sameAsEnumerated(long seed, RandomDispute dispute) {
        Settlements settlements = Settlements.meeting(dispute.issues(), dispute.conditions());
        Values values = dispute.values(settlements);
        BitSet all = new BitSet();
        all.set(0, settlements.size());
        Frontier expected = Dominance.frontier(dispute.parties(), settlements, values, all);
        same(seed, WIDE.all(dispute.parties(), dispute.issues(), dispute.conditions(), dispute.valuations()), expected);
        same(
                seed,
                WIDE.zone(dispute.parties(), dispute.issues(), dispute.conditions(), dispute.valuations()),
                Dominance.frontier(dispute.parties(), settlements, values, Zone.of(values)));
        return expected.points().stream().anyMatch(point -> point.settlements().size() > 1) ? 1 : 0;
    }

    private static void same(long seed, Frontier found, Frontier expected) {
        assertThat(values(found)).as("seed %d", seed).isEqualTo(values(expected));
        for (int k = 0; k < expected.points().size(); k++) {
            Frontier.Point point = found.points().get(k);
            List<Settlement> settlements = expected.points().get(k).settlements();
            assertThat(point.counted())
                    .as("seed %d", seed)
                    .isEqualTo(new Count.Exactly(BigInteger.valueOf(settlements.size())));
            assertThat(point.settlements()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(settlements);
            assertThat(settlements).as("seed %d", seed).contains(point.example());
        }
    }

    private static List<List<Ratio>> values(Frontier frontier) {
        return frontier.points().stream().map(Frontier.Point::values).toList();
    }

    @Test
    void valuesCutAtOneGiveTheFrontierOfTheCutValues() {
        int cut = 0;
        int more = 0;
        for (long seed = 0; seed < 600; seed++) {
            RandomDispute dispute = rectangles(seed, 1_000);
            Map<List<Ratio>, List<Settlement>> expected = efficientWhenCut(dispute);
            Frontier found =
                    WIDE.clipped().all(dispute.parties(), dispute.issues(), dispute.conditions(), dispute.valuations());
            assertThat(values(found)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected.keySet());
            for (Frontier.Point point : found.points()) {
                List<Settlement> settlements = expected.get(point.values());
                assertThat(settlements).contains(point.example()).containsAll(point.settlements());
                switch (point.counted()) {
                    case Count.Exactly exactly ->
                        assertThat(exactly.number()).isEqualTo(BigInteger.valueOf(settlements.size()));
                    case Count.AtLeast least -> {
                        assertThat(least.number()).isLessThanOrEqualTo(BigInteger.valueOf(settlements.size()));
                        more++;
                    }
                }
            }
            cut += expected.keySet().stream().anyMatch(vector -> vector.contains(Ratio.ONE)) ? 1 : 0;
        }
        assertThat(cut).as("frontiers with values that were cut").isGreaterThan(100);
        assertThat(more).as("counts that are known in part").isGreaterThan(100);
    }

    private static Map<List<Ratio>, List<Settlement>> efficientWhenCut(RandomDispute dispute) {
        Map<List<Ratio>, List<Settlement>> all = new HashMap<>();
        for (Settlement settlement : Diagram.meeting(dispute.issues(), dispute.conditions())) {
            List<Ratio> cut = dispute.valuations().stream()
                    .map(valuation -> valuation.value(settlement).min(Ratio.ONE))
                    .toList();
            all.computeIfAbsent(cut, vector -> new ArrayList<>()).add(settlement);
        }
        List<List<Ratio>> vectors = List.copyOf(all.keySet());
        for (List<Ratio> vector : vectors) {
            if (vectors.stream().anyMatch(other -> !other.equals(vector) && atLeast(other, vector))) {
                all.remove(vector);
            }
        }
        return all;
    }

    private static boolean atLeast(List<Ratio> a, List<Ratio> b) {
        return IntStream.range(0, a.size()).allMatch(p -> a.get(p).compareTo(b.get(p)) >= 0);
    }

    @Test
    void ofTenToTheTwentyItIsTheFrontierOverADiagramWhereThatStaysNarrow() {
        List<Issue> issues = issues(20, 10);
        List<Integer> parties = List.of(0, 1);
        for (long seed = 0; seed < 12; seed++) {
            RectangleCases cases = new RectangleCases(25, 20, 20, seed % 2 == 0 ? 0 : 10, 10, 3);
            List<Valuation> valuations = cases.valuations(seed, 2, issues);
            Diagram diagram = Diagram.meeting(issues, List.of(), terms(valuations));
            Frontier expected = new ExactFrontier().all(parties, diagram, valuations);
            Frontier found = WIDE.all(parties, issues, List.of(), valuations);
            assertThat(values(found)).as("seed %d", seed).isEqualTo(values(expected));
            for (int k = 0; k < expected.points().size(); k++) {
                Frontier.Point point = found.points().get(k);
                BigInteger count = expected.points().get(k).count();
                switch (point.counted()) {
                    case Count.Exactly exactly -> assertThat(exactly.number()).isEqualTo(count);
                    case Count.AtLeast least -> assertThat(least.number()).isLessThan(count);
                }
            }
        }
    }

    private static List<Condition> terms(List<Valuation> valuations) {
        return valuations.stream()
                .flatMap(valuation -> valuation.terms().stream().map(Valuation.Term::when))
                .toList();
    }

    @Test
    void ofTenToTheFortyEveryPointIsAttainedAndNoWeightingFindsMore() {
        List<Issue> issues = issues(40, 10);
        List<Integer> parties = List.of(0, 1);
        for (long seed = 0; seed < 3; seed++) {
            List<Valuation> valuations = new RectangleCases(80, 20, 20, 0, 100, 3).valuations(seed, 2, issues);
            Frontier found = WIDE.all(parties, issues, List.of(), valuations);
            List<Frontier.Point> points = found.points();
            for (int k = 0; k < points.size(); k++) {
                Frontier.Point point = points.get(k);
                assertThat(valuations.stream()
                                .map(valuation -> valuation.value(point.example()))
                                .toList())
                        .isEqualTo(point.values());
                assertThat(k == 0
                                || points.get(k - 1)
                                                .values()
                                                .get(1)
                                                .compareTo(point.values().get(1))
                                        < 0)
                        .as("worth more to the second, the less to the first")
                        .isTrue();
            }
            for (int first = 0; first <= 10; first += 2) {
                BigInteger[] weights = {BigInteger.valueOf(first), BigInteger.valueOf(10L - first)};
                BigInteger best = points.stream()
                        .map(point -> weighted(point.example(), valuations, weights))
                        .reduce(BigInteger::max)
                        .orElseThrow();
                assertThat(best).isEqualTo(BandMaximum.of(issues, valuations, weights, 3));
            }
        }
    }

    private static BigInteger weighted(Settlement settlement, List<Valuation> valuations, BigInteger[] weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(p -> weights[p].multiply(valuations.get(p).value(settlement.toArray())))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Test
    void whatHangsTogetherTooWidelyForTablesIsStillExact() {
        List<Issue> issues = issues(8, 4);
        for (long seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<Condition> wide = IntStream.range(0, 3)
                    .mapToObj(t -> (Condition) new Condition.Any(IntStream.range(0, 8)
                            .mapToObj(i -> (Condition) new Condition.Chosen(i, options(random)))
                            .toList()))
                    .map(any -> random.nextBoolean() ? any : new Condition.Not(any))
                    .toList();
            List<Valuation> valuations = new ArrayList<>();
            for (Valuation one : new RectangleCases(8, 0, 30, 50, 5, 8).valuations(seed, 3, issues)) {
                List<Valuation.Term> terms = new ArrayList<>(one.terms());
                wide.forEach(when -> terms.add(new Valuation.Term(when, BigInteger.valueOf(random.nextInt(9) - 4))));
                valuations.add(new Valuation(one.party(), one.scale(), one.parts(), terms, one.reservation()));
            }
            sameAsEnumerated(seed, new RandomDispute(issues, wide.subList(0, 1), valuations));
        }
    }

    private static BitSet options(Random random) {
        BitSet options = new BitSet();
        options.set(random.nextInt(4));
        options.set(random.nextInt(4));
        return options;
    }

    @Test
    void eitherWayTheAnswerIsTheSame() {
        for (long seed = 0; seed < 60; seed++) {
            RandomDispute dispute = rectangles(seed, seed % 3 == 0 ? 30_000 : 300);
            assertThat(values(new AnyFrontier()
                            .all(dispute.parties(), dispute.issues(), List.of(), dispute.valuations())))
                    .as("seed %d", seed)
                    .isEqualTo(values(WIDE.all(dispute.parties(), dispute.issues(), List.of(), dispute.valuations())));
            assertThat(values(new AnyFrontier()
                            .zone(dispute.parties(), dispute.issues(), List.of(), dispute.valuations())))
                    .as("seed %d", seed)
                    .isEqualTo(values(WIDE.zone(dispute.parties(), dispute.issues(), List.of(), dispute.valuations())));
        }
    }

    @Test
    void itCanBeEndedWhileItRuns() {
        List<Issue> issues = issues(40, 10);
        List<Valuation> valuations = RectangleCases.published(40).valuations(0, 3, issues);
        WideFrontier impatient = new WideFrontier(false, 1_000, (done, of, vectors) -> {
            throw new CancellationException("enough");
        });
        assertThatThrownBy(() -> impatient.all(List.of(0, 1, 2), issues, List.of(), valuations))
                .isInstanceOf(CancellationException.class);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> WIDE.all(List.of(0, 1, 2), issues, List.of(), valuations))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void rulesThatExcludeEverySettlementLeaveNoPoint() {
        List<Issue> issues = issues(3, 3);
        List<Valuation> valuations = RectangleCases.published(3).valuations(0, 2, issues);
        Condition never = new Condition.Chosen(1, new BitSet());
        assertThat(WIDE.all(List.of(0, 1), issues, List.of(never), valuations).points())
                .isEmpty();
    }
}
