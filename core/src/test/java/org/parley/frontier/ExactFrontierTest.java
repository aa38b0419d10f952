package org.parley.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomDispute;
import org.parley.cases.RandomTable;
import org.parley.dispute.Issue;
import org.parley.enumeration.Dominance;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.enumeration.Zone;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.reference.AdditiveCases;
import org.parley.space.Diagram;

class ExactFrontierTest {

    @Test
    void itIsTheFrontierThatSortingAndComparingFindsWithAllSettlements() {
        int cut = 0;
        int tied = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            Settlements settlements = Settlements.meeting(dispute.issues(), dispute.conditions());
            Values values = dispute.values(settlements);
            Diagram diagram = Diagram.meeting(dispute.issues(), dispute.conditions(), dispute.terms());
            BitSet all = new BitSet();
            all.set(0, settlements.size());
            BitSet zone = Zone.of(values);

            Frontier expected = Dominance.frontier(dispute.parties(), settlements, values, all);
            same(seed, new ExactFrontier().all(dispute.parties(), diagram, dispute.valuations()), expected);
            same(
                    seed,
                    new ExactFrontier().zone(dispute.parties(), diagram, dispute.valuations()),
                    Dominance.frontier(dispute.parties(), settlements, values, zone));
            cut += zone.isEmpty() || zone.cardinality() == all.cardinality() ? 0 : 1;
            tied += expected.points().stream()
                            .anyMatch(point -> point.settlements().size() > 1)
                    ? 1
                    : 0;
        }
        assertThat(cut).as("zones that are a part").isGreaterThan(3_000);
        assertThat(tied).as("frontiers with equal settlements").isGreaterThan(3_000);
    }

    /** The same points in the same order; their settlements in whatever order. */
    private static void same(long seed, Frontier found, Frontier expected) {
        assertThat(found.parties()).isEqualTo(expected.parties());
        assertThat(found.points().stream().map(Frontier.Point::values).toList())
                .as("seed %d", seed)
                .isEqualTo(
                        expected.points().stream().map(Frontier.Point::values).toList());
        for (int k = 0; k < expected.points().size(); k++) {
            Frontier.Point point = found.points().get(k);
            assertThat(point.settlements())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.points().get(k).settlements());
            assertThat(point.count())
                    .as("seed %d", seed)
                    .isEqualTo(expected.points().get(k).count());
        }
    }

    @Test
    void largeFrontiersOfTwoToFivePartiesAreTheSameToo() {
        List<Issue> issues = IntStream.range(0, 5)
                .mapToObj(i -> RandomTable.issue("i" + i, 6))
                .toList();
        Settlements settlements = Settlements.meeting(issues, List.of());
        Diagram diagram = Diagram.meeting(issues, List.of());
        for (long seed = 0; seed < 12; seed++) {
            RandomDispute dispute =
                    new RandomDispute(issues, List.of(), AdditiveCases.valuations(seed, 2 + (int) (seed % 4), issues));
            BitSet all = new BitSet();
            all.set(0, settlements.size());
            same(
                    seed,
                    new ExactFrontier().all(dispute.parties(), diagram, dispute.valuations()),
                    Dominance.frontier(dispute.parties(), settlements, dispute.values(settlements), all));
        }
    }

    @Test
    void oneAndNoPartyAreAnsweredAsByTheEnumerator() {
        for (long seed = 0; seed < 500; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            for (int parties = 0; parties < 2; parties++) {
                RandomDispute few = new RandomDispute(
                        dispute.issues(),
                        dispute.conditions(),
                        dispute.valuations().subList(0, parties));
                Settlements settlements = Settlements.meeting(few.issues(), few.conditions());
                BitSet all = new BitSet();
                all.set(0, settlements.size());
                Diagram diagram = Diagram.meeting(few.issues(), few.conditions(), few.terms());
                same(
                        seed,
                        new ExactFrontier().all(few.parties(), diagram, few.valuations()),
                        Dominance.frontier(few.parties(), settlements, few.values(settlements), all));
            }
        }
    }

    @Test
    void manyEqualSettlementsAreCountedInFull() {
        // Two parties divide 90 equal things, each worth the same to both: C(90, k) ways to give k of them to the
        // first.
        int n = 90;
        List<Issue> issues = IntStream.range(0, n)
                .mapToObj(i -> RandomTable.issue("i" + i, 2))
                .toList();
        Diagram diagram = Diagram.meeting(issues, List.of());
        Frontier frontier = new ExactFrontier().all(List.of(0, 1), diagram, List.of(sharing(0, n), sharing(1, n)));
        assertThat(frontier.points()).hasSize(n + 1);
        BigInteger ways = BigInteger.ONE;
        for (int k = 0; k <= n; k++) {
            assertThat(frontier.points().get(k).count()).isEqualTo(ways);
            ways = ways.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
        }
        Frontier.Point half = frontier.points().get(n / 2);
        assertThat(half.values()).containsExactly(Ratio.of(n / 2), Ratio.of(n / 2));
        assertThat(half.settlements().stream().limit(100).distinct()).hasSize(100);
    }

    private static Valuation sharing(int party, int n) {
        BigInteger[][] parts = new BigInteger[n][];
        for (int i = 0; i < n; i++) {
            parts[i] = party == 0
                    ? new BigInteger[] {BigInteger.ONE, BigInteger.ZERO}
                    : new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
        }
        return new Valuation(party, BigInteger.ONE, parts, List.of(), Optional.of(BigInteger.ZERO));
    }

    @Test
    void aCoverComesWithinTheErrorOfEverySettlement() {
        for (long seed = 0; seed < 2_000; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            if (dispute.valuations().stream().anyMatch(v -> v.scale().bitLength() > 50)) {
                continue;
            }
            Settlements settlements = Settlements.meeting(dispute.issues(), dispute.conditions());
            Values values = dispute.values(settlements);
            Diagram diagram = Diagram.meeting(dispute.issues(), dispute.conditions(), dispute.terms());
            Ratio epsilon = Ratio.of(1 + seed % 5, 10);
            Cover cover = new ExactFrontier().cover(dispute.parties(), diagram, dispute.valuations(), epsilon);
            for (Cover.Point point : cover.points()) {
                int[] chosen = point.settlement().toArray();
                assertThat(diagram.contains(point.settlement())).isTrue();
                assertThat(point.values())
                        .isEqualTo(dispute.valuations().stream()
                                .map(v -> new Ratio(v.value(chosen), v.scale()))
                                .toList());
            }
            for (int k = 0; k < settlements.size(); k++) {
                List<Ratio> x = values.of(k);
                boolean covered =
                        cover.points().stream().anyMatch(point -> covers(point.values(), x, cover.origin(), epsilon));
                assertThat(covered).as("seed %d", seed).isTrue();
            }
        }
    }

    private static boolean covers(List<Ratio> y, List<Ratio> x, List<Ratio> origin, Ratio epsilon) {
        return IntStream.range(0, x.size()).allMatch(p -> {
            Ratio from = origin.get(p);
            return x.get(p).compareTo(from) >= 0
                    && y.get(p)
                                    .minus(from)
                                    .times(Ratio.ONE.plus(epsilon))
                                    .compareTo(x.get(p).minus(from))
                            >= 0;
        });
    }

    @Test
    void aCoverIsFarSmallerThanALargeFrontier() {
        List<Issue> issues = IntStream.range(0, 8)
                .mapToObj(i -> RandomTable.issue("i" + i, 5))
                .toList();
        List<Valuation> valuations = AdditiveCases.valuations(3, 3, issues);
        Diagram diagram = Diagram.meeting(issues, List.of());
        int exact = new ExactFrontier()
                .all(List.of(0, 1, 2), diagram, valuations)
                .points()
                .size();
        int twofold = new ExactFrontier()
                .cover(List.of(0, 1, 2), diagram, valuations, Ratio.of(1))
                .points()
                .size();
        assertThat(twofold * 2).isLessThan(exact);
    }

    @Test
    void aLimitAWatchOrAnInterruptEndItWithWords() {
        List<Issue> issues = IntStream.range(0, 8)
                .mapToObj(i -> RandomTable.issue("i" + i, 5))
                .toList();
        List<Valuation> valuations = AdditiveCases.valuations(5, 4, issues);
        List<Integer> parties = List.of(0, 1, 2, 3);
        Diagram diagram = Diagram.meeting(issues, List.of());
        assertThatThrownBy(() -> new ExactFrontier(100, Watch.NONE).all(parties, diagram, valuations))
                .isInstanceOf(FrontierTooLargeException.class)
                .hasMessageContaining("passes the limit of 100 partial value vectors")
                .hasMessageContaining("of 8 issues");
        Watch impatient = (done, of, vectors) -> {
            if (done == 3) {
                throw new CancellationException("after " + done + " of " + of);
            }
        };
        assertThatThrownBy(() -> new ExactFrontier(1_000_000, impatient).all(parties, diagram, valuations))
                .isInstanceOf(CancellationException.class)
                .hasMessage("after 3 of 8");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new ExactFrontier().all(parties, diagram, valuations))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anInteractionThatTheDiagramDoesNotKnowIsRefused() {
        RandomDispute dispute = IntStream.range(0, 100)
                .mapToObj(RandomDispute::of)
                .filter(one -> !one.terms().isEmpty())
                .findFirst()
                .orElseThrow();
        Diagram diagram = Diagram.meeting(dispute.issues(), List.of());
        assertThatThrownBy(() -> new ExactFrontier().all(dispute.parties(), diagram, dispute.valuations()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an interaction that the diagram does not know");
    }
}
