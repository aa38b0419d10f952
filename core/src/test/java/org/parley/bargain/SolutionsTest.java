package org.parley.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.bargain.Disagreement.noDeal;
import static org.parley.bargain.Frontiers.named;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/** The solutions against their definitions, word by word, on random points. */
class SolutionsTest {

    private static final int CASES = 5_000;

    @Test
    void nashTakesTheLargestSetsOfGainersAndThenTheGreatestProduct() {
        for (long seed = 0; seed < CASES; seed++) {
            Frontiers f = Frontiers.of(seed);
            List<Integer> eligible = new ArrayList<>();
            for (int k = 0; k < f.vectors().size(); k++) {
                int point = k;
                boolean loses = IntStream.range(0, f.parties())
                        .anyMatch(p -> gain(f, point, p).signum() < 0);
                if (!loses) {
                    eligible.add(k);
                }
            }
            int most =
                    eligible.stream().mapToInt(k -> gainers(f, k).size()).max().orElse(0);
            Set<Settlement> expected = new HashSet<>();
            for (int k : eligible) {
                boolean best = gainers(f, k).size() == most
                        && eligible.stream()
                                .filter(other -> gainers(f, other).equals(gainers(f, k)))
                                .allMatch(other -> product(f, other).compareTo(product(f, k)) <= 0);
                if (best) {
                    expected.add(Settlement.of(k));
                }
            }
            Solution nash = Nash.of(f.frontier(), noDeal(f.disagreement()));
            assertThat(named(nash)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
            long sets = expected.stream()
                    .map(x -> gainers(f, x.option(0)))
                    .distinct()
                    .count();
            assertThat(nash.objective().isPresent()).as("seed %d", seed).isEqualTo(sets == 1);
            nash.objective()
                    .ifPresent(value -> assertThat(value)
                            .isEqualTo(product(f, named(nash).getFirst().option(0))));
            assertThat(nash.note().isEmpty()).as("seed %d", seed).isEqualTo(sets <= 1);
        }
    }

    @Test
    void kalaiSmorodinskyIsTheLexicographicMaxMinOfTheSharesOfWhatCanBeGained() {
        for (long seed = 0; seed < CASES; seed++) {
            Frontiers f = Frontiers.of(seed);
            List<Integer> able = IntStream.range(0, f.parties())
                    .filter(p -> f.ideal().get(p).compareTo(f.disagreement().get(p)) > 0)
                    .boxed()
                    .toList();
            Solution ks = KalaiSmorodinsky.of(f.frontier(), noDeal(f.disagreement()), f.ideal(), "the zone", f.names());
            Set<Settlement> expected = leximin(
                    f,
                    point -> able.stream()
                            .map(p -> gain(f, point, p)
                                    .over(f.ideal()
                                            .get(p)
                                            .minus(f.disagreement().get(p))))
                            .toList());
            assertThat(named(ks)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
            for (int p = 0; p < f.parties(); p++) {
                boolean said = ks.note().contains("P" + p) || ks.note().startsWith("Nobody");
                assertThat(said).as("who is left out is said, seed %d", seed).isEqualTo(!able.contains(p));
            }
            Solution all = KalaiSmorodinsky.overAll(f.frontier(), noDeal(f.disagreement()), f.ideal(), f.names());
            assertThat(all.points()).isEqualTo(ks.points());
            assertThat(all.id()).isEqualTo("kalai-smorodinsky-all");
        }
    }

    @Test
    void theEgalitarianSolutionIsTheLexicographicMaxMinOfTheGains() {
        for (long seed = 0; seed < CASES; seed++) {
            Frontiers f = Frontiers.of(seed);
            Solution egalitarian = Egalitarian.of(f.frontier(), noDeal(f.disagreement()));
            Set<Settlement> expected = leximin(
                    f,
                    point -> IntStream.range(0, f.parties())
                            .mapToObj(p -> gain(f, point, p))
                            .toList());
            assertThat(named(egalitarian)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
            int point = named(egalitarian).getFirst().option(0);
            assertThat(egalitarian.objective()).contains(least(f, point));
        }
    }

    @Test
    void theUtilitarianSolutionIsTheGreatestSum() {
        for (long seed = 0; seed < CASES; seed++) {
            Frontiers f = Frontiers.of(seed);
            Set<Settlement> expected = best(f, k -> f.vectors().get(k).stream().reduce(Ratio.ZERO, Ratio::plus));
            assertThat(named(Utilitarian.of(f.frontier())))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void nashAndKalaiSmorodinskyDoNotDependOnTheScales() {
        for (long seed = 0; seed < CASES; seed++) {
            Frontiers f = Frontiers.of(seed);
            Frontiers g = f.rescaled(new Random(seed));
            assertSameNashAndKalaiSmorodinsky(g, f, seed);
        }
    }

    private static void assertSameNashAndKalaiSmorodinsky(Frontiers g, Frontiers f, long seed) {
        assertThat(named(Nash.of(g.frontier(), noDeal(g.disagreement()))))
                .as("seed %d", seed)
                .isEqualTo(named(Nash.of(f.frontier(), noDeal(f.disagreement()))));
        assertThat(named(KalaiSmorodinsky.of(g.frontier(), noDeal(g.disagreement()), g.ideal(), "the zone", g.names())))
                .as("seed %d", seed)
                .isEqualTo(named(
                        KalaiSmorodinsky.of(f.frontier(), noDeal(f.disagreement()), f.ideal(), "the zone", f.names())));
    }

    @Test
    void noSolutionDependsOnWhoIsNamedFirst() {
        for (long seed = 0; seed < CASES; seed++) {
            Frontiers f = Frontiers.of(seed);
            Frontiers g = f.reversed();
            assertSameNashAndKalaiSmorodinsky(g, f, seed);
            assertThat(named(Egalitarian.of(g.frontier(), noDeal(g.disagreement()))))
                    .isEqualTo(named(Egalitarian.of(f.frontier(), noDeal(f.disagreement()))));
            assertThat(named(Utilitarian.of(g.frontier()))).isEqualTo(named(Utilitarian.of(f.frontier())));
        }
    }

    @Test
    void twoLossesDoNotMakeAGain() {
        Ratio two = Ratio.of(2);
        Frontier frontier = Frontiers.frontier(List.of(
                List.of(Ratio.ZERO, Ratio.ZERO), List.of(Ratio.of(3), Ratio.of(3)), List.of(Ratio.of(5), Ratio.of(1))));
        Solution nash = Nash.of(frontier, noDeal(List.of(two, two)));
        assertThat(named(nash)).as("(0 − 2)(0 − 2) = 4 > (3 − 2)(3 − 2)").containsExactly(Settlement.of(1));
        assertThat(nash.objective()).contains(Ratio.ONE);
    }

    @Test
    void anEmptyFrontierHasNoSolution() {
        Frontier none = Frontiers.frontier(List.of());
        List<Ratio> zero = List.of(Ratio.ZERO, Ratio.ZERO);
        assertThat(Nash.of(none, noDeal(zero)).points()).isEmpty();
        assertThat(Egalitarian.of(none, noDeal(zero)).points()).isEmpty();
        assertThat(Utilitarian.of(none).points()).isEmpty();
        assertThat(KalaiSmorodinsky.of(none, noDeal(zero), zero, "the zone", List.of("A", "B"))
                        .points())
                .isEmpty();
    }

    private static Ratio gain(Frontiers f, int point, int p) {
        return f.vectors().get(point).get(p).minus(f.disagreement().get(p));
    }

    private static Ratio least(Frontiers f, int point) {
        return IntStream.range(0, f.parties())
                .mapToObj(p -> gain(f, point, p))
                .min(Ratio::compareTo)
                .orElseThrow();
    }

    private static Set<Integer> gainers(Frontiers f, int point) {
        Set<Integer> gainers = new TreeSet<>();
        for (int p = 0; p < f.parties(); p++) {
            if (gain(f, point, p).signum() > 0) {
                gainers.add(p);
            }
        }
        return gainers;
    }

    private static Ratio product(Frontiers f, int point) {
        return gainers(f, point).stream().map(p -> gain(f, point, p)).reduce(Ratio.ONE, Ratio::times);
    }

    private static Set<Settlement> best(Frontiers f, Function<Integer, Ratio> objective) {
        Set<Settlement> best = new HashSet<>();
        for (int k = 0; k < f.vectors().size(); k++) {
            Ratio own = objective.apply(k);
            if (IntStream.range(0, f.vectors().size())
                    .allMatch(other -> objective.apply(other).compareTo(own) <= 0)) {
                best.add(Settlement.of(k));
            }
        }
        return best;
    }

    /** In rounds: keep those whose n-th least number is greatest. */
    private static Set<Settlement> leximin(Frontiers f, Function<Integer, List<Ratio>> numbers) {
        List<Integer> left = IntStream.range(0, f.vectors().size()).boxed().toList();
        int rounds = numbers.apply(0).size();
        for (int n = 0; n < rounds; n++) {
            int place = n;
            Function<Integer, Ratio> nth =
                    k -> numbers.apply(k).stream().sorted().toList().get(place);
            Ratio greatest = left.stream().map(nth).max(Ratio::compareTo).orElseThrow();
            left = left.stream().filter(k -> nth.apply(k).equals(greatest)).toList();
        }
        return new HashSet<>(left.stream().map(Settlement::of).toList());
    }
}
