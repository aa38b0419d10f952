package org.parley.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.cases.Plain;
import org.parley.cases.RandomCase;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Sampler;
import org.parley.verdict.Acceptability.Concept;

class AcceptabilityTest {

    /** Lahdelma and Salminen's first-rank acceptability of three options on two criteria of unknown weight. */
    @Test
    void sharesOfThreeOptionsOnTwoCriteriaAreThePublishedOnes() {
        CaseFile file = new CaseFile()
                .party("Ardenia")
                .issue("First", "A", "B", "C")
                .issue("Second", "A", "B", "C")
                .rule("(first = a and second = a) or (first = b and second = b) or (first = c and second = c)");
        file.of("Ardenia")
                .worth("First", "0.9", "0.6", "0.2")
                .worth("Second", "0.1", "0.6", "0.8")
                .noDeal("0");
        Knowledge knowledge = file.dossier().asOf(CaseFile.DAY);
        int readings = 20_000;
        List<Acceptability> shares = Acceptability.of(
                new Survey(Sampler.of(knowledge, 1), readings, ForkJoinPool.commonPool()),
                readings,
                Ground.of(knowledge, List.of(0), line -> true),
                List.of(Settlement.of(0, 0), Settlement.of(1, 1), Settlement.of(2, 2)));
        double[] exact = {.375, 7.0 / 24, 1.0 / 3};
        for (int k = 0; k < exact.length; k++) {
            double error = Math.sqrt(exact[k] * (1 - exact[k]) / readings);
            for (Share best : shares.get(k).best().values()) {
                assertThat((double) best.count() / readings).isBetween(exact[k] - 3 * error, exact[k] + 3 * error);
            }
            assertThat(shares.get(k).acceptable().all()).isTrue();
        }
    }

    /**
     * Weights uniform over the simplex: for distinct worths s, the part of it where Σ w s ≥ r is Σ over s_i > r of (s_i − r)^(n−1) /
     * Π over j ≠ i of (s_i − s_j); with r uniform in [l, u], its mean.
     */
    @Test
    void sharesOfTwoAndThreeIssuesAreTheExactIntegrals() {
        int readings = 4_000;
        Random random = new Random(7);
        int open = 0;
        for (int round = 0; round < 40; round++) {
            int issues = 2 + round % 2;
            CaseFile file = new CaseFile().party("Ardenia").party("Borduria");
            for (int i = 0; i < issues; i++) {
                file.issue("Issue " + i, "A", "B");
            }
            double exact = 1;
            for (String party : List.of("Ardenia", "Borduria")) {
                file.of(party);
                List<Integer> hundredths = new ArrayList<>();
                while (hundredths.size() < issues) {
                    int drawn = random.nextInt(20, 100);
                    if (!hundredths.contains(drawn)) {
                        hundredths.add(drawn);
                    }
                }
                for (int i = 0; i < issues; i++) {
                    file.worth("Issue " + i, "0." + hundredths.get(i), "0");
                }
                int low = random.nextInt(10, 60);
                int high = low + random.nextInt(5, 39);
                file.noDeal("0." + low + "..0." + high);
                exact *= accepted(
                        hundredths.stream().mapToDouble(each -> each / 100.0).toArray(), low / 100.0, high / 100.0);
            }
            Knowledge knowledge = file.dossier().asOf(CaseFile.DAY);
            Acceptability found = Acceptability.of(
                            new Survey(Sampler.of(knowledge, round), readings, ForkJoinPool.commonPool()),
                            readings,
                            Ground.of(knowledge, List.of(0, 1), line -> true),
                            List.of(Settlement.of(new int[issues])))
                    .getFirst();
            double error = Math.sqrt(Math.max(0, exact * (1 - exact)) / readings) + 1e-6;
            assertThat((double) found.acceptable().count() / readings)
                    .as("round %d", round)
                    .isBetween(exact - 3 * error, exact + 3 * error);
            open += exact > 0.02 && exact < 0.98 ? 1 : 0;
        }
        assertThat(open).isGreaterThan(18);
    }

    private static double accepted(double[] s, double low, double high) {
        int n = s.length;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            double product = 1;
            for (int j = 0; j < n; j++) {
                product *= j == i ? 1 : s[i] - s[j];
            }
            mean += (Math.pow(Math.max(0, s[i] - low), n) - Math.pow(Math.max(0, s[i] - high), n)) / (n * product);
        }
        return mean / (high - low);
    }

    @Test
    void sharesAreThoseThatLookingAtEverySettlementInEveryReadingFinds() {
        int cases = 0;
        int best = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            Knowledge knowledge = RandomCase.of(seed).dossier().asOf(CaseFile.DAY);
            List<Integer> counted =
                    Counted.of(knowledge, CentralReading.of(knowledge)).parties();
            Ground ground = Ground.of(knowledge, counted, line -> true);
            if (counted.isEmpty() || ground.settlements().isEmpty()) {
                continue;
            }
            cases++;
            List<Settlement> asked = new ArrayList<>();
            for (Settlement settlement : ground.settlements()) {
                if (asked.size() < 4) {
                    asked.add(settlement);
                }
            }
            int readings = seed % 20 == 0 ? 60 : 5;
            Sampler sampler = Sampler.of(knowledge, seed);
            List<Acceptability> found =
                    Acceptability.of(new Survey(sampler, readings, ForkJoinPool.commonPool()), readings, ground, asked);
            List<Slow> slow = IntStream.range(0, readings)
                    .mapToObj(index -> new Slow(new Plain(knowledge, sampler.draw(index)), counted))
                    .toList();
            for (int k = 0; k < asked.size(); k++) {
                Settlement x = asked.get(k);
                Acceptability one = found.get(k);
                assertThat(one.acceptable().count()).as("seed %d", seed).isEqualTo((int)
                        slow.stream().filter(each -> each.takes(x)).count());
                assertThat(one.efficient().count()).as("seed %d", seed).isEqualTo((int)
                        slow.stream().filter(each -> each.efficient(x)).count());
                for (Concept concept : Concept.values()) {
                    int expected = (int)
                            slow.stream().filter(each -> each.best(concept, x)).count();
                    assertThat(one.best().get(concept))
                            .as("seed %d %s", seed, concept)
                            .isEqualTo(new Share(expected, readings));
                    best += expected;
                }
            }
        }
        assertThat(cases).isGreaterThan(1_000);
        assertThat(best).isGreaterThan(1_000);
    }

    /** The definitions of the concepts, by looking at every settlement. */
    private record Slow(Plain plain, List<Integer> counted) {

        boolean takes(Settlement x) {
            return gains(x).stream().allMatch(gain -> gain.signum() >= 0);
        }

        List<Ratio> gains(Settlement x) {
            return counted.stream().map(party -> plain.gain(party, x)).toList();
        }

        List<Settlement> zone() {
            return plain.zone(counted, line -> true);
        }

        boolean efficient(Settlement x) {
            List<Ratio> own = gains(x);
            return plain.allowed(line -> true).stream().noneMatch(y -> {
                List<Ratio> other = gains(y);
                return !other.equals(own)
                        && IntStream.range(0, own.size())
                                .allMatch(p -> other.get(p).compareTo(own.get(p)) >= 0);
            });
        }

        boolean best(Concept concept, Settlement x) {
            if (!takes(x) || !efficient(x)) {
                return false;
            }
            List<Settlement> zone = zone();
            return switch (concept) {
                case UTILITARIAN -> greatest(zone, x, y -> List.of(sum(gains(y))));
                case EGALITARIAN -> greatest(zone, x, y -> sorted(gains(y)));
                case KALAI_SMORODINSKY -> greatest(zone, x, y -> sorted(ratios(zone, y)));
                case NASH -> nash(zone, x);
            };
        }

        /** As many as possible gain; then the greatest product among those of the same gainers. */
        private boolean nash(List<Settlement> zone, Settlement x) {
            long most = zone.stream().mapToLong(y -> gainers(y).size()).max().orElseThrow();
            return gainers(x).size() == most
                    && zone.stream()
                            .filter(y -> gainers(y).equals(gainers(x)))
                            .allMatch(y -> product(y).compareTo(product(x)) <= 0);
        }

        private List<Integer> gainers(Settlement y) {
            return counted.stream()
                    .filter(party -> plain.gain(party, y).signum() > 0)
                    .toList();
        }

        private Ratio product(Settlement y) {
            return gainers(y).stream().map(party -> plain.gain(party, y)).reduce(Ratio.ONE, Ratio::times);
        }

        private List<Ratio> ratios(List<Settlement> zone, Settlement y) {
            return counted.stream()
                    .filter(party -> ideal(zone, party).signum() > 0)
                    .map(party -> plain.gain(party, y).over(ideal(zone, party)))
                    .toList();
        }

        private Ratio ideal(List<Settlement> zone, int party) {
            return zone.stream()
                    .map(y -> plain.gain(party, y))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private static boolean greatest(List<Settlement> zone, Settlement x, Function<Settlement, List<Ratio>> merit) {
            List<Ratio> own = merit.apply(x);
            return zone.stream().allMatch(y -> compare(merit.apply(y), own) <= 0);
        }

        private static int compare(List<Ratio> a, List<Ratio> b) {
            return IntStream.range(0, a.size())
                    .map(i -> a.get(i).compareTo(b.get(i)))
                    .filter(sign -> sign != 0)
                    .findFirst()
                    .orElse(0);
        }

        private static List<Ratio> sorted(List<Ratio> values) {
            return values.stream().sorted().toList();
        }

        private static Ratio sum(List<Ratio> values) {
            return values.stream().reduce(Ratio.ZERO, Ratio::plus);
        }
    }
}
