package org.parley.briefing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.cases.CaseFile;
import org.parley.cases.Plain;
import org.parley.cases.RandomCase;
import org.parley.cases.RandomTable;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.gap.ZoneSize;
import org.parley.number.Ratio;
import org.parley.preference.Consistency;
import org.parley.preference.Dossier;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.preference.RedLine;
import org.parley.preference.Sampler;
import org.parley.preference.UncertainInput;
import org.parley.verdict.Counted;
import org.parley.verdict.Progress;
import org.parley.verdict.Share;
import org.parley.verdict.Spread;

/** Every figure of a briefing, computed once more from the definitions, on random cases. */
class BriefingAgainstDefinitionsTest {

    private static final int CASES = 1_000;
    private static final int READINGS = 7;
    private static final LocalDate AS_OF = CaseFile.DAY.plusDays(73);
    private static final ForkJoinPool POOL = new ForkJoinPool(1);

    @AfterAll
    static void close() {
        POOL.shutdown();
    }

    @Test
    void everyFigureIsTheOneOfItsDefinition() {
        Map<Candidates.Basis, Integer> seen = new EnumMap<>(Candidates.Basis.class);
        int ksAll = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Dossier dossier = RandomCase.of(seed).dossier();
            Briefing briefing =
                    new Briefer(READINGS, seed, POOL, Progress.NONE).brief(dossier, AS_OF, Optional.empty());
            new Check(briefing, seed).all();
            seen.merge(briefing.candidates().basisKind(), 1, Integer::sum);
            ksAll += briefing.candidates().points().stream()
                            .anyMatch(one -> one.id().equals(KalaiSmorodinsky.ID_ALL))
                    ? 1
                    : 0;
        }
        assertThat(seen).as("every kind of case was drawn").hasSize(Candidates.Basis.values().length);
        assertThat(ksAll)
                .as("cases in which the ideal over all settlements matters")
                .isPositive();
    }

    private static final class Check {
        private final Briefing briefing;
        private final Knowledge knowledge;
        private final Closeness closeness;
        private final List<Integer> k;
        private final List<Integer> measured;
        private final Plain central;
        private final List<Plain> drawn;
        private final String as;

        Check(Briefing briefing, long seed) {
            this.briefing = briefing;
            this.knowledge = briefing.knowledge();
            this.closeness = briefing.closeness();
            this.k = closeness.counted();
            this.measured = closeness.measured();
            this.central = new Plain(knowledge, briefing.central());
            Sampler sampler = Sampler.of(knowledge, seed);
            this.drawn = IntStream.range(0, READINGS)
                    .mapToObj(index -> new Plain(knowledge, sampler.draw(index)))
                    .toList();
            this.as = "seed " + seed;
        }

        void all() {
            counted();
            assessment(closeness.allRedLines(), line -> true);
            boolean confirmed =
                    knowledge.redLines().stream().allMatch(red -> red.line().status() == RedLine.Status.CONFIRMED);
            assertThat(closeness.confirmedRedLines().isEmpty()).as(as).isEqualTo(confirmed);
            closeness.confirmedRedLines().ifPresent(one -> assessment(one, Check::isConfirmed));
            new CandidatesCheck(briefing, central, drawn, as).all();
            unknowns();
        }

        private static boolean isConfirmed(RedLine line) {
            return line.status() == RedLine.Status.CONFIRMED;
        }

        private void counted() {
            List<Integer> known = new ArrayList<>();
            List<Integer> missing = new ArrayList<>();
            List<Integer> valued = new ArrayList<>();
            for (int party : knowledge.dispute().consentNeeded()) {
                var preference = knowledge.preferences().get(party);
                boolean values = preference.valuesKnown()
                        && Consistency.of(knowledge, party).isEmpty();
                (values && preference.noDealKnown() ? known : missing).add(party);
                if (values) {
                    valued.add(party);
                }
            }
            assertThat(k).as(as).isEqualTo(known);
            assertThat(measured).as(as).isEqualTo(known.isEmpty() ? valued : known);
            assertThat(closeness.alone().isEmpty()).as(as).isEqualTo(measured.size() != 1);
            assertThat(closeness.missing())
                    .extracting(Counted.Missing::party)
                    .as(as)
                    .isEqualTo(missing);
        }

        private void assessment(Closeness.Assessment one, Predicate<RedLine> binding) {
            List<Settlement> allowed = central.allowed(binding);
            assertThat(one.combinations())
                    .as(as)
                    .isEqualTo(BigInteger.valueOf(
                            RandomTable.product(knowledge.dispute().issues()).size()));
            assertThat(one.meetingRules())
                    .as(as)
                    .isEqualTo(BigInteger.valueOf(central.meetingRules().size()));
            assertThat(one.allowed()).as(as).isEqualTo(BigInteger.valueOf(allowed.size()));
            if (k.isEmpty()) {
                assertThat(one.share()).as(as).isEmpty();
            } else {
                int zones = (int) drawn.stream()
                        .filter(plain -> !plain.zone(k, binding).isEmpty())
                        .count();
                assertThat(one.share()).as(as).contains(new Share(zones, READINGS));
            }
            boolean margin = !k.isEmpty() && !allowed.isEmpty();
            assertThat(one.central().isPresent()).as(as).isEqualTo(!measured.isEmpty() && !allowed.isEmpty());
            assertThat(one.marginSpread())
                    .as(as)
                    .isEqualTo(
                            margin
                                    ? Optional.of(Spread.of(drawn.stream()
                                            .map(plain -> plain.margin(k, binding))
                                            .toList()))
                                    : Optional.empty());
            one.central().ifPresent(figures -> central(figures, binding));
            thresholds(one, binding);
        }

        private void central(Closeness.Central one, Predicate<RedLine> binding) {
            List<Settlement> allowed = central.allowed(binding);
            List<Settlement> zone = k.isEmpty() ? List.of() : central.zone(k, binding);
            assertThat(one.over())
                    .as(as)
                    .isEqualTo(
                            k.isEmpty()
                                    ? Closeness.Over.ALLOWED_NO_DEAL_UNKNOWN
                                    : zone.isEmpty() ? Closeness.Over.ALLOWED : Closeness.Over.ZONE);
            assertThat(one.zone().isPresent()).as(as).isEqualTo(!k.isEmpty());
            one.zone().ifPresent(figures -> zone(figures, allowed, zone, binding));
            assertThat(one.disagreement())
                    .as(as)
                    .isEqualTo(
                            k.isEmpty()
                                    ? central.extreme(measured, central.meetingRules(), Ratio::min)
                                    : k.stream().map(central::noDeal).toList());
            List<Settlement> over = zone.isEmpty() ? allowed : zone;
            assertThat(one.ideal()).as(as).isEqualTo(central.extreme(measured, over, Ratio::max));
            assertThat(one.frontier().parties()).as(as).isEqualTo(measured);
            frontier(one.frontier(), over);
        }

        private void zone(
                Closeness.Zone one, List<Settlement> allowed, List<Settlement> zone, Predicate<RedLine> binding) {
            assertThat(one.size()).as(as).isEqualTo(new ZoneSize.Exact(BigInteger.valueOf(zone.size())));
            assertThat(one.exists()).as(as).isEqualTo(!zone.isEmpty());
            Ratio margin = central.margin(k, binding);
            assertThat(one.margin()).as(as).isEqualTo(margin);
            assertThat(margin.signum() >= 0).as(as).isEqualTo(!zone.isEmpty());
            assertThat(allowed).as(as).contains(one.atMargin());
            assertThat(central.leastGain(k, one.atMargin())).as(as).isEqualTo(margin);
            List<Ratio> there = central.values(k, one.atMargin());
            assertThat(allowed).as(as + ", it is efficient").noneMatch(x -> dominates(central.values(k, x), there));
            assertThat(one.worstPlaced())
                    .as(as)
                    .isEqualTo(k.stream()
                            .filter(p -> central.gain(p, one.atMargin()).equals(margin))
                            .toList());
        }

        private void frontier(Frontier frontier, List<Settlement> over) {
            Map<Settlement, List<Ratio>> values =
                    over.stream().collect(toMap(x -> x, x -> central.values(measured, x)));
            List<Settlement> efficient = over.stream()
                    .filter(x -> over.stream().noneMatch(y -> dominates(values.get(y), values.get(x))))
                    .toList();
            List<Settlement> listed = frontier.points().stream()
                    .flatMap(point -> point.settlements().stream())
                    .toList();
            assertThat(listed).as(as).containsExactlyInAnyOrderElementsOf(efficient);
            for (Frontier.Point point : frontier.points()) {
                point.settlements()
                        .forEach(x ->
                                assertThat(central.values(measured, x)).as(as).isEqualTo(point.values()));
            }
            assertThat(frontier.points()).extracting(Frontier.Point::values).doesNotHaveDuplicates();
        }

        private static boolean dominates(List<Ratio> a, List<Ratio> b) {
            return !a.equals(b)
                    && IntStream.range(0, a.size()).allMatch(p -> a.get(p).compareTo(b.get(p)) >= 0);
        }

        /** A zone exists, with the party too, exactly where no deal is worth at most this to it. */
        private void thresholds(Closeness.Assessment one, Predicate<RedLine> binding) {
            List<Settlement> zone = central.zone(k, binding);
            List<Closeness.Threshold> expected = new ArrayList<>();
            for (Counted.Missing missing : closeness.missing()) {
                if (central.reading().parties().get(missing.party()).isPresent()) {
                    zone.stream()
                            .map(x -> central.value(missing.party(), x))
                            .max(Ratio::compareTo)
                            .ifPresent(most -> expected.add(new Closeness.Threshold(missing.party(), most)));
                }
            }
            assertThat(one.thresholds()).as(as).isEqualTo(expected);
        }

        private void unknowns() {
            boolean all = !central.allowed(line -> true).isEmpty();
            Predicate<RedLine> binding = all ? line -> true : Check::isConfirmed;
            List<Unknowns.Input> inputs = briefing.unknowns().inputs();
            if (k.isEmpty() || central.allowed(binding).isEmpty()) {
                assertThat(inputs).as(as).isEmpty();
                return;
            }
            Ratio now = central.margin(k, binding);
            int found = 0;
            for (int party : k) {
                for (UncertainInput input : UncertainInput.of(
                        knowledge, central.reading().parties().get(party).orElseThrow())) {
                    Ratio low = moved(input, input.range().low()).margin(k, binding);
                    Ratio high = moved(input, input.range().high()).margin(k, binding);
                    Ratio least = now.min(low).min(high);
                    Ratio most = now.max(low).max(high);
                    assertThat(inputs).as(as + " " + input.words()).anySatisfy(shown -> {
                        assertThat(shown.words()).isEqualToIgnoringCase(input.words());
                        assertThat(shown.range()).isEqualTo(input.range());
                        assertThat(shown.marginAtLow()).contains(low);
                        assertThat(shown.marginAtHigh()).contains(high);
                        assertThat(shown.change()).isEqualTo(most.minus(least));
                        assertThat(shown.flips()).isEqualTo(least.signum() < 0 && most.signum() >= 0);
                    });
                    found++;
                }
            }
            assertThat(inputs).as(as).hasSize(found);
            assertThat(inputs.stream().map(Unknowns.Input::change).toList().reversed())
                    .isSorted();
        }

        private Plain moved(UncertainInput input, Ratio value) {
            List<Optional<org.parley.preference.PartyReading>> parties =
                    new ArrayList<>(central.reading().parties());
            parties.set(input.party(), Optional.of(input.at().apply(value)));
            return new Plain(knowledge, new Reading(parties));
        }
    }
}
