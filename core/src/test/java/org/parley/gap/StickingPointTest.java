package org.parley.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.dispute.Condition;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Valuation;

class StickingPointTest {

    private static Stakes drawn(long seed) {
        return RandomStakes.of(seed, 1 + (int) (seed % 3), 1 + (int) (seed % 5));
    }

    /** M_S straight from the definition, settlement by settlement. */
    private static Optional<Ratio> margin(Stakes stakes, Set<Integer> aside) {
        return org.parley.cases.RandomTable.product(stakes.issues()).stream()
                .map(Settlement::toArray)
                .filter(x -> stakes.rules().stream()
                        .map(rule -> rule.condition())
                        .allMatch(rule -> reads(rule, aside) || rule.met(x)))
                .filter(x -> stakes.redLines().stream()
                        .map(line -> line.redLine().refuses())
                        .allMatch(refused -> reads(refused, aside) || !refused.met(x)))
                .map(x -> stakes.sides().stream()
                        .map(side -> gain(side, aside, x))
                        .min(Ratio::compareTo)
                        .orElseThrow())
                .max(Ratio::compareTo);
    }

    private static boolean reads(Condition condition, Set<Integer> aside) {
        return !Collections.disjoint(condition.issues(), aside);
    }

    private static Ratio gain(Stakes.Side side, Set<Integer> aside, int[] chosen) {
        BigInteger gain = side.values().reservation().orElseThrow().negate();
        BigInteger full = BigInteger.ZERO;
        for (int i = 0; i < chosen.length; i++) {
            if (aside.contains(i)) {
                full = full.add(side.weights().numerators()[i]);
            } else {
                gain = gain.add(side.values().parts()[i][chosen[i]]);
            }
        }
        for (Valuation.Term term : side.values().terms()) {
            if (!reads(term.when(), aside) && term.when().met(chosen)) {
                gain = gain.add(term.change());
            }
        }
        return new Ratio(gain, side.values().scale())
                .plus(new Ratio(full, side.weights().scale()));
    }

    private static List<Set<Integer>> subsets(int issues) {
        return IntStream.range(1, 1 << issues)
                .<Set<Integer>>mapToObj(bits -> IntStream.range(0, issues)
                        .filter(i -> (bits >> i & 1) != 0)
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new)))
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
    }

    @Test
    void itIsEverySmallestSetWithoutWhichADealWouldExist() {
        int blocked = 0;
        int pairs = 0;
        for (long seed = 0; seed < 5_000; seed++) {
            Stakes stakes = drawn(seed);
            StickingPoint sticking =
                    StickingPoint.of(stakes, StickingPoint.SETS).orElseThrow();
            Optional<Ratio> margin = margin(stakes, Set.of());
            assertThat(sticking.margin()).as("seed %d", seed).isEqualTo(margin);
            boolean zone = margin.filter(value -> value.signum() >= 0).isPresent();
            if (zone) {
                continue;
            }
            blocked++;
            Map<Set<Integer>, Ratio> expected = smallest(stakes, Ratio.ZERO, true);
            check(seed, stakes, sticking, expected);
            pairs += !expected.isEmpty() && expected.keySet().iterator().next().size() > 1 ? 1 : 0;
        }
        assertThat(blocked).isGreaterThan(1_500);
        assertThat(pairs).as("more than one issue at once").isGreaterThan(50);
    }

    @Test
    void whereAZoneExistsEveryIssueHasItsScore() {
        int zones = 0;
        int none = 0;
        for (long seed = 0; seed < 6_000; seed++) {
            Stakes stakes = RandomStakes.of(seed, 1 + (int) (seed % 3), 1 + (int) (seed % 2));
            Optional<Ratio> margin = margin(stakes, Set.of());
            if (margin.filter(value -> value.signum() >= 0).isEmpty()) {
                continue;
            }
            zones++;
            StickingPoint sticking =
                    StickingPoint.of(stakes, StickingPoint.SETS).orElseThrow();
            List<Optional<Ratio>> scores = IntStream.range(0, stakes.issues().size())
                    .mapToObj(issue -> margin(stakes, Set.of(issue)).map(aside -> aside.minus(margin.get())))
                    .toList();
            assertThat(sticking.scores()).as("seed %d", seed).isEqualTo(scores);
            boolean settled = scores.stream()
                    .anyMatch(score -> score.filter(one -> one.signum() > 0).isPresent());
            none += settled ? 0 : 1;
            check(seed, stakes, sticking, settled ? Map.of() : smallest(stakes, margin.get(), false));
        }
        assertThat(zones).isGreaterThan(2_500);
        assertThat(none).as("no single issue matters").isGreaterThan(50);
    }

    private static Map<Set<Integer>, Ratio> smallest(Stakes stakes, Ratio least, boolean equal) {
        Map<Set<Integer>, Ratio> found = new java.util.LinkedHashMap<>();
        int size = 0;
        for (Set<Integer> set : subsets(stakes.issues().size())) {
            if (!found.isEmpty() && set.size() > size) {
                break;
            }
            size = set.size();
            margin(stakes, set)
                    .filter(value -> value.compareTo(least) > (equal ? -1 : 0))
                    .ifPresent(value -> found.put(set, value));
        }
        return found;
    }

    private static void check(long seed, Stakes stakes, StickingPoint sticking, Map<Set<Integer>, Ratio> expected) {
        Map<Set<Integer>, Ratio> found = new TreeMap<>(Comparator.comparing(Set::toString));
        for (StickingPoint.SetAside aside : sticking.unblocking()) {
            found.put(aside.issues(), aside.margin());
            assertThat(stakes.sides().stream()
                            .map(side -> gain(
                                    side, aside.issues(), aside.settlement().toArray()))
                            .min(Ratio::compareTo))
                    .as("attained, seed %d", seed)
                    .contains(aside.margin());
        }
        assertThat(found).as("sets, seed %d", seed).isEqualTo(expected);
        assertThat(sticking.unblocking())
                .as("larger margins first, seed %d", seed)
                .isSortedAccordingTo(
                        Comparator.comparing(StickingPoint.SetAside::margin).reversed());
        assertThat(sticking.complete()).isTrue();
    }

    @Test
    void whereMoreSetsWouldHaveToBeTriedItSaysSo() {
        int cut = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            Stakes stakes = drawn(seed);
            StickingPoint all = StickingPoint.of(stakes, StickingPoint.SETS).orElseThrow();
            StickingPoint some = StickingPoint.of(stakes, 1).orElseThrow();
            boolean beyond = all.unblocking().stream()
                    .anyMatch(aside -> aside.issues().size() > 1
                            && aside.issues().size() < stakes.issues().size());
            if (beyond) {
                cut++;
                assertThat(some.unblocking()).as("seed %d", seed).isEmpty();
                assertThat(some.complete()).as("seed %d", seed).isFalse();
            }
        }
        assertThat(cut).isPositive();
    }

    /** Two parties that want the opposite on the border, and would agree on aid. */
    private static CaseFile border() {
        return new CaseFile()
                .party("Ardenia")
                .party("Borland")
                .issue("Border", "Here", "There", "Between")
                .issue("Aid", "None", "Some")
                .of("Ardenia")
                .weighs("0.8", "0.2")
                .worth("Border", "1", "0", "0.3")
                .worth("Aid", "0.3", "0.4")
                .noDeal("0.5")
                .of("Borland")
                .weighs("0.6", "0.4")
                .worth("Border", "0", "1", "0.3")
                .worth("Aid", "0.2", "0.4")
                .noDeal("0.5");
    }

    @Test
    void theBorderIsTheStickingPointAndNobodyHasAGoodOptionOnAid() {
        Knowledge knowledge = border().dossier().asOf(CaseFile.DAY);
        Stakes stakes = Stakes.of(knowledge, CentralReading.of(knowledge));
        StickingPoint sticking = StickingPoint.of(stakes, StickingPoint.SETS).orElseThrow();
        // The middle: .24 + .08 − .5 and .18 + .16 − .5. Border aside: .8 + .08 − .5 and .6 + .16 − .5.
        assertThat(sticking.margin()).contains(Ratio.parse("-0.18"));
        assertThat(sticking.unblocking())
                .extracting(StickingPoint.SetAside::issues, StickingPoint.SetAside::margin)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Set.of(0), Ratio.parse("0.26")));
        assertThat(StickingPoint.withoutGoodOption(stakes, Ratio.parse("0.45"))).containsExactly(1);
        assertThat(StickingPoint.withoutGoodOption(stakes, Ratio.parse("0.4"))).isEmpty();
    }

    @Test
    void theClashOfTheBorderIsThatOfItsPairs() {
        Knowledge knowledge = border().dossier().asOf(CaseFile.DAY);
        var reading = CentralReading.of(knowledge);
        assertThat(Clash.of(knowledge, reading, 0, 0, 1))
                .isEqualTo(new Clash(0, 0, 1, Optional.of(Ratio.ONE), Ratio.parse("0.8"), Ratio.parse("0.6")));
        assertThat(Clash.of(knowledge, reading, 1, 0, 1))
                .isEqualTo(new Clash(1, 0, 1, Optional.of(Ratio.ZERO), Ratio.parse("0.02"), Ratio.parse("0.08")));
        Knowledge unknown = new CaseFile()
                .party("Ardenia")
                .party("Borland")
                .issue("Border", "Here", "There")
                .of("Ardenia")
                .worth("Border", "1", "0")
                .noDeal("0.5")
                .of("Borland")
                .worth("Border", "0.3", "?")
                .noDeal("0.5")
                .dossier()
                .asOf(CaseFile.DAY);
        assertThat(Clash.of(unknown, CentralReading.of(unknown), 0, 0, 1).share())
                .as("Borland's order of the two is not known")
                .isEmpty();
    }

    @Test
    void theShareOfAClashCountsEveryPair() {
        java.util.Random random = new java.util.Random(3);
        for (int draw = 0; draw < 5_000; draw++) {
            int options = random.nextInt(9);
            int most = 1 + random.nextInt(6);
            Row one = row(random, options, most);
            Row other = row(random, options, most);
            long opposite = 0;
            long pairs = 0;
            for (int a = 0; a < options; a++) {
                for (int b = 0; b < a; b++) {
                    pairs++;
                    boolean up =
                            one.get(a).compareTo(one.get(b)) > 0 && other.get(a).compareTo(other.get(b)) < 0;
                    boolean down =
                            one.get(a).compareTo(one.get(b)) < 0 && other.get(a).compareTo(other.get(b)) > 0;
                    opposite += up || down ? 1 : 0;
                }
            }
            assertThat(Clash.share(one, other)).isEqualTo(pairs == 0 ? Ratio.ZERO : Ratio.of(opposite, pairs));
        }
    }

    private static Row row(java.util.Random random, int options, int most) {
        return Row.of(IntStream.range(0, options)
                .mapToObj(o -> Ratio.of(random.nextInt(most), most))
                .toList());
    }
}
