package org.parley.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomTable;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.gap.Obstacles.ConcessionSet;
import org.parley.gap.Obstacles.Limits;
import org.parley.gap.Obstacles.Standing;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.RedLine;
import org.parley.preference.Valuation;

class ObstaclesTest {

    private static Stakes drawn(long seed) {
        return RandomStakes.of(seed, (int) (seed % 4), 3 + (int) (seed % 5));
    }

    /** Every subset of the requirements, tried in turn. */
    private record Slow(Stakes stakes, List<Requirement> requirements, List<BitSet> broken) {

        static Slow of(Stakes stakes) {
            return new Slow(
                    stakes,
                    stakes.requirements(),
                    RandomStakes.all(stakes).stream()
                            .map(x -> RandomStakes.broken(stakes, x.toArray()))
                            .toList());
        }

        boolean canHold(BitSet kept) {
            return broken.stream().anyMatch(set -> !set.intersects(kept));
        }

        BitSet all() {
            BitSet all = new BitSet();
            all.set(0, requirements.size());
            return all;
        }

        boolean opens(BitSet dropped) {
            BitSet kept = all();
            kept.andNot(dropped);
            return canHold(kept);
        }

        List<BitSet> conflicts() {
            return subsets()
                    .filter(set -> !canHold(set) && smaller(set).allMatch(this::canHold))
                    .toList();
        }

        List<BitSet> concessions() {
            return subsets()
                    .filter(set -> opens(set) && smaller(set).noneMatch(this::opens))
                    .toList();
        }

        private java.util.stream.Stream<BitSet> subsets() {
            return LongStream.range(0, 1L << requirements.size()).mapToObj(bits -> BitSet.valueOf(new long[] {bits}));
        }

        private static java.util.stream.Stream<BitSet> smaller(BitSet set) {
            return set.stream().mapToObj(r -> {
                BitSet without = (BitSet) set.clone();
                without.clear(r);
                return without;
            });
        }

        List<Settlement> opened(BitSet dropped) {
            List<Settlement> all = RandomStakes.all(stakes);
            return IntStream.range(0, all.size())
                    .filter(k -> MinimalSets.isWithin(broken.get(k), dropped))
                    .mapToObj(all::get)
                    .toList();
        }

        Ratio drop(BitSet dropped, Settlement settlement) {
            return stakes.sides().stream()
                    .filter(side -> dropped.get(requirements.indexOf(new Requirement.Threshold(side.party()))))
                    .map(side -> Ratio.ZERO.max(
                            RandomStakes.gain(side, settlement.toArray()).negate()))
                    .reduce(Ratio.ZERO, Ratio::plus);
        }

        BitSet set(List<Requirement> chosen) {
            BitSet set = new BitSet();
            chosen.forEach(requirement -> set.set(requirements.indexOf(requirement)));
            return set;
        }
    }

    @Test
    void bothFamiliesAreThoseOfTheDefinition() {
        int blocked = 0;
        for (long seed = 0; seed < 6_000; seed++) {
            Slow slow = Slow.of(drawn(seed));
            Obstacles obstacles = Obstacles.of(slow.stakes(), Limits.COMPLETE);
            Standing standing = slow.broken().isEmpty()
                    ? Standing.NO_SETTLEMENT
                    : slow.canHold(slow.all()) ? Standing.ZONE : Standing.BLOCKED;
            assertThat(obstacles.standing()).as("seed %d", seed).isEqualTo(standing);
            if (standing != Standing.BLOCKED) {
                assertThat(obstacles.conflicts()).isEmpty();
                assertThat(obstacles.concessionSets()).isEmpty();
                continue;
            }
            blocked++;
            List<BitSet> conflicts = obstacles.conflicts().stream()
                    .map(conflict -> slow.set(conflict.requirements()))
                    .toList();
            List<BitSet> concessions = obstacles.concessionSets().stream()
                    .map(set -> slow.set(set.dropped()))
                    .toList();
            assertThat(conflicts).as("conflicts, seed %d", seed).containsExactlyInAnyOrderElementsOf(slow.conflicts());
            assertThat(concessions)
                    .as("concession sets, seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(slow.concessions());
            assertThat(minimalHittingSets(conflicts, slow.requirements().size()))
                    .as("each family is the other's minimal hitting sets, seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(concessions);
            assertThat(minimalHittingSets(concessions, slow.requirements().size()))
                    .as("each family is the other's minimal hitting sets, seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(conflicts);
        }
        assertThat(blocked).as("disputes without a zone").isGreaterThan(2_500);
    }

    /** Berge: one set after the other, minimal ones kept. */
    private static List<BitSet> minimalHittingSets(List<BitSet> family, int elements) {
        List<BitSet> hitting = List.of(new BitSet());
        for (BitSet set : family) {
            List<BitSet> next = new ArrayList<>();
            for (BitSet hit : hitting) {
                for (int e = 0; e < elements; e++) {
                    if (hit.intersects(set) ? e == 0 : set.get(e)) {
                        BitSet grown = (BitSet) hit.clone();
                        if (!hit.intersects(set)) {
                            grown.set(e);
                        }
                        next.add(grown);
                    }
                }
            }
            List<BitSet> distinct = next.stream().distinct().toList();
            hitting = distinct.stream()
                    .filter(one -> distinct.stream()
                            .noneMatch(other -> !other.equals(one) && MinimalSets.isWithin(other, one)))
                    .toList();
        }
        return hitting;
    }

    @Test
    void aConcessionSetHasItsLeastDropAnExampleAndTheSettlementsItOpens() {
        for (long seed = 0; seed < 5_000; seed++) {
            Slow slow = Slow.of(drawn(seed));
            for (ConcessionSet set :
                    Obstacles.of(slow.stakes(), Limits.COMPLETE).concessionSets()) {
                BitSet dropped = slow.set(set.dropped());
                List<Settlement> expected = slow.opened(dropped);
                Opened opened = Opened.by(slow.stakes(), set.dropped());
                assertThat(opened).as("settlements, seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(opened.count(1_000_000))
                        .as("count, seed %d", seed)
                        .contains(BigInteger.valueOf(expected.size()));
                assertThat(set.drop())
                        .as("drop, seed %d", seed)
                        .isEqualTo(expected.stream()
                                .map(x -> slow.drop(dropped, x))
                                .min(Ratio::compareTo)
                                .orElseThrow());
                assertThat(expected).as("example, seed %d", seed).contains(set.example());
                assertThat(slow.drop(dropped, set.example()))
                        .as("drop of the example, seed %d", seed)
                        .isEqualTo(set.drop());
            }
        }
    }

    @Test
    void cheapestComesFirst() {
        Comparator<ConcessionSet> stated = Comparator.<ConcessionSet>comparingInt(
                        set -> set.dropped().size())
                .thenComparingLong(set -> count(set, RedLine.Status.CONFIRMED))
                .thenComparingLong(set -> count(set, RedLine.Status.BELIEVED))
                .thenComparing(ConcessionSet::drop);
        int several = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            List<ConcessionSet> sets =
                    Obstacles.of(drawn(seed), Limits.COMPLETE).concessionSets();
            assertThat(sets).as("seed %d", seed).isSortedAccordingTo(stated);
            several += sets.size() > 2 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(100);
    }

    private static long count(ConcessionSet set, RedLine.Status status) {
        return set.dropped().stream()
                .filter(r ->
                        r instanceof Requirement.Line line && line.redLine().status() == status)
                .count();
    }

    @Test
    void upToASizeTheFamiliesAreThoseOfThatSize() {
        for (long seed = 0; seed < 2_000; seed++) {
            Stakes stakes = drawn(seed);
            Obstacles all = Obstacles.of(stakes, Limits.COMPLETE);
            Obstacles some = Obstacles.of(stakes, Limits.upTo(2));
            assertThat(some.concessionSets())
                    .as("seed %d", seed)
                    .isEqualTo(all.concessionSets().stream()
                            .filter(set -> set.dropped().size() <= 2)
                            .toList());
            assertThat(some.conflicts())
                    .as("seed %d", seed)
                    .isEqualTo(all.conflicts().stream()
                            .filter(set -> set.requirements().size() <= 2)
                            .toList());
            assertThat(some.concessionsUpTo())
                    .isGreaterThanOrEqualTo(Math.min(2, stakes.requirements().size()));
        }
    }

    @Test
    void whereMoreWouldHaveToBeTriedItSaysUpToWhichSizeItIsComplete() {
        int cut = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            Stakes stakes = drawn(seed);
            Obstacles all = Obstacles.of(stakes, Limits.COMPLETE);
            Obstacles some = Obstacles.of(stakes, new Limits(Integer.MAX_VALUE, 3, Limits.STEPS));
            int upTo = some.concessionsUpTo();
            assertThat(some.concessionSets())
                    .as("seed %d", seed)
                    .isEqualTo(all.concessionSets().stream()
                            .filter(set -> set.dropped().size() <= upTo)
                            .toList());
            cut += some.concessionSets().size() < all.concessionSets().size() ? 1 : 0;
        }
        assertThat(cut).isPositive();
    }

    @Test
    void theMarginIsThatOfAllSettlements() {
        int zones = 0;
        for (long seed = 0; seed < 6_000; seed++) {
            Stakes stakes = drawn(seed);
            var expected = RandomStakes.margin(stakes);
            var margin = BestMargin.of(stakes);
            assertThat(margin.map(BestMargin::value)).as("seed %d", seed).isEqualTo(expected);
            if (margin.isPresent()) {
                int[] chosen = margin.get().settlement().toArray();
                assertThat(stakes.gains(chosen).stream().min(Ratio::compareTo))
                        .as("attained, seed %d", seed)
                        .isEqualTo(expected);
            }
            zones += expected.filter(value -> value.signum() >= 0).isPresent() ? 1 : 0;
        }
        assertThat(zones).as("zones").isBetween(300, 5_000);
    }

    @Test
    void aSearchThatWouldTakeTooLongSaysSo() {
        assertThatThrownBy(() -> {
                    for (long seed = 0; seed < 200; seed++) {
                        Obstacles.of(RandomStakes.of(seed, 3, 6), new Limits(3, 100, 0));
                    }
                })
                .isInstanceOf(SearchLimitException.class)
                .hasMessageContaining("more than 0 steps");
    }

    /** Two parties that want the opposite of 12 issues with ten options each, in even numbers, and no deal worth an odd one. */
    @Test
    void coarseNumbersThatJustMissTheThresholdsAreRefutedWithoutTryingEverySum() {
        List<Issue> issues = IntStream.range(0, 12)
                .mapToObj(i -> RandomTable.issue("i" + i, 10))
                .toList();
        BigInteger scale = BigInteger.valueOf(12 * 18);
        List<Stakes.Side> sides = IntStream.range(0, 2)
                .mapToObj(p -> {
                    BigInteger[][] parts = new BigInteger[12][10];
                    BigInteger[] weights = new BigInteger[12];
                    for (int i = 0; i < 12; i++) {
                        weights[i] = BigInteger.valueOf(18);
                        for (int o = 0; o < 10; o++) {
                            parts[i][o] = BigInteger.valueOf(p == 0 ? 2 * o : 18 - 2 * o);
                        }
                    }
                    return new Stakes.Side(
                            new Valuation(
                                    p, scale, parts, List.of(), Optional.of(BigInteger.valueOf(p == 0 ? 99 : 117))),
                            new Row(scale, weights));
                })
                .toList();
        Obstacles obstacles = Obstacles.of(
                new Stakes(issues, List.of(), List.of(), sides), new Limits(Integer.MAX_VALUE, 100, 1_000_000));
        assertThat(obstacles.conflicts()).hasSize(1);
        assertThat(obstacles.concessionSets()).extracting(ConcessionSet::drop).containsOnly(Ratio.of(1, 216));
        assertThat(obstacles.concessionSets()).hasSize(2);
    }
}
