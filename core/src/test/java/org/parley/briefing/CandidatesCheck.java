package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.parley.bargain.Disagreement;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.bargain.Solution;
import org.parley.cases.Plain;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.preference.Knowledge;
import org.parley.preference.RedLine;
import org.parley.verdict.Share;
import org.parley.verdict.Spread;

/** Section 3 of a briefing, computed once more from the definitions. */
final class CandidatesCheck {

    private final Briefing briefing;
    private final Knowledge knowledge;
    private final Closeness closeness;
    private final List<Integer> k;
    private final List<Integer> measured;
    private final Plain central;
    private final List<Plain> drawn;
    private final String as;

    CandidatesCheck(Briefing briefing, Plain central, List<Plain> drawn, String as) {
        this.briefing = briefing;
        this.knowledge = briefing.knowledge();
        this.closeness = briefing.closeness();
        this.k = closeness.counted();
        this.measured = closeness.measured();
        this.central = central;
        this.drawn = drawn;
        this.as = as;
    }

    private static boolean isConfirmed(RedLine line) {
        return line.status() == RedLine.Status.CONFIRMED;
    }

    void all() {
        Candidates candidates = briefing.candidates();
        List<Settlement> zone = central.zone(k, line -> true);
        List<Settlement> confirmed = central.zone(k, CandidatesCheck::isConfirmed);
        boolean all = !central.allowed(line -> true).isEmpty();
        boolean some = !central.allowed(CandidatesCheck::isConfirmed).isEmpty();
        Candidates.Basis basis;
        if (measured.isEmpty() || !some) {
            basis = Candidates.Basis.NONE;
        } else if (k.isEmpty()) {
            basis = all ? Candidates.Basis.WITHOUT_NO_DEAL : Candidates.Basis.WITHOUT_NO_DEAL_OF_CONFIRMED;
        } else if (!zone.isEmpty()) {
            basis = Candidates.Basis.ZONE;
        } else if (!confirmed.isEmpty()) {
            basis = Candidates.Basis.ZONE_OF_CONFIRMED;
        } else {
            basis = all ? Candidates.Basis.MARGIN : Candidates.Basis.MARGIN_OF_CONFIRMED;
        }
        assertThat(candidates.basisKind()).as(as).isEqualTo(basis);
        Predicate<RedLine> binding = basis.confirmedOnly() ? CandidatesCheck::isConfirmed : line -> true;
        for (Solution solution : candidates.points()) {
            List<Ratio> least = solution.points().stream()
                    .map(point -> point.settlements().getFirst())
                    .map(x -> k.isEmpty() ? leastGain(x) : central.leastGain(k, x))
                    .toList();
            if (solution.id().equals("egalitarian") || solution.id().equals("nearest")) {
                Ratio most = k.isEmpty()
                        ? central.allowed(binding).stream()
                                .map(this::leastGain)
                                .max(Ratio::compareTo)
                                .orElseThrow()
                        : central.margin(k, binding);
                assertThat(least).as(as).containsOnly(most);
            }
        }
        withoutNoDeal(candidates, binding);
        smorodinsky(candidates);
        for (Candidates.Candidate one : candidates.packages()) {
            candidate(one, binding);
        }
        assertThat(candidates.packages().isEmpty()).as(as).isEqualTo(basis == Candidates.Basis.NONE);
        List<Settlement> settlements = candidates.packages().stream()
                .map(Candidates.Candidate::settlement)
                .toList();
        assertThat(settlements).as(as).doesNotHaveDuplicates();
        assertThat(candidates.differing())
                .as(as)
                .isEqualTo(IntStream.range(0, knowledge.dispute().issues().size())
                        .filter(i -> settlements.stream()
                                        .map(x -> x.option(i))
                                        .distinct()
                                        .count()
                                > 1)
                        .boxed()
                        .toList());
    }

    /** The least over the measured parties of v − d, d being the least over F. */
    private Ratio leastGain(Settlement x) {
        return gains(x).stream().reduce(Ratio::min).orElseThrow();
    }

    private List<Ratio> gains(Settlement x) {
        List<Ratio> d = central.extreme(measured, central.meetingRules(), Ratio::min);
        List<Ratio> v = central.values(measured, x);
        return IntStream.range(0, d.size())
                .mapToObj(p -> v.get(p).minus(d.get(p)))
                .toList();
    }

    /** Nash and utilitarian where nobody is counted, over all that is allowed. */
    private void withoutNoDeal(Candidates candidates, Predicate<RedLine> binding) {
        if (!k.isEmpty() || measured.isEmpty()) {
            return;
        }
        List<Settlement> allowed = central.allowed(binding);
        for (Solution nash : with(candidates, "nash")) {
            ToLongFunction<Settlement> gainers =
                    x -> gains(x).stream().filter(gain -> gain.signum() > 0).count();
            long most = allowed.stream().mapToLong(gainers).max().orElseThrow();
            for (Frontier.Point point : nash.points()) {
                Settlement x = point.settlements().getFirst();
                assertThat(gainers.applyAsLong(x)).as(as).isEqualTo(most);
                if (most == measured.size()) {
                    assertThat(product(x))
                            .as(as)
                            .isEqualTo(allowed.stream()
                                    .map(this::product)
                                    .max(Ratio::compareTo)
                                    .orElseThrow());
                }
            }
        }
        for (Solution utilitarian : with(candidates, "utilitarian")) {
            assertThat(utilitarian.objective())
                    .as(as)
                    .isEqualTo(allowed.stream()
                            .map(x -> central.values(measured, x).stream().reduce(Ratio.ZERO, Ratio::plus))
                            .max(Ratio::compareTo));
        }
    }

    private Ratio product(Settlement x) {
        return gains(x).stream().reduce(Ratio.ONE, Ratio::times);
    }

    /** With m over F the solution is given exactly where it is another one. */
    private void smorodinsky(Candidates candidates) {
        List<Solution> nash = with(candidates, "nash");
        if (nash.isEmpty()) {
            return;
        }
        Solution ks = with(candidates, KalaiSmorodinsky.ID).getFirst();
        Closeness.Central figures = (candidates.basisKind().confirmedOnly()
                        ? closeness.confirmedRedLines().orElseThrow()
                        : closeness.allRedLines())
                .central()
                .orElseThrow();
        List<String> names = Collections.nCopies(measured.size(), "X");
        Solution all = KalaiSmorodinsky.overAll(
                figures.frontier(),
                Disagreement.noDeal(figures.disagreement()),
                central.extreme(measured, central.meetingRules(), Ratio::max),
                names);
        List<Solution> given = with(candidates, KalaiSmorodinsky.ID_ALL);
        assertThat(given.isEmpty()).as(as).isEqualTo(all.points().equals(ks.points()));
        given.forEach(one -> assertThat(one.points()).as(as).isEqualTo(all.points()));
    }

    private static List<Solution> with(Candidates candidates, String id) {
        return candidates.points().stream().filter(one -> one.id().equals(id)).toList();
    }

    private void candidate(Candidates.Candidate one, Predicate<RedLine> binding) {
        Settlement x = one.settlement();
        assertThat(one.together())
                .as(as)
                .isEqualTo(
                        k.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        share(plain -> plain.zone(k, binding).contains(x))));
        for (Candidates.PartyVerdict verdict : one.verdicts()) {
            int party = verdict.party();
            List<RedLine> crossed = central.crossed(party, x);
            boolean thresholdKnown = k.contains(party);
            Share worthIt =
                    thresholdKnown ? share(plain -> plain.gain(party, x).signum() >= 0) : new Share(0, drawn.size());
            assertThat(verdict.accepts())
                    .as(as)
                    .isEqualTo(
                            !crossed.isEmpty()
                                    ? Optional.of(new Share(0, drawn.size()))
                                    : thresholdKnown ? Optional.of(worthIt) : Optional.empty());
            boolean softly = !crossed.isEmpty() && crossed.stream().noneMatch(CandidatesCheck::isConfirmed);
            assertThat(verdict.withConfirmedOnly())
                    .as(as)
                    .isEqualTo(softly && thresholdKnown ? Optional.of(worthIt) : Optional.empty());
            boolean valued = central.reading().parties().get(party).isPresent();
            assertThat(verdict.value())
                    .as(as)
                    .isEqualTo(valued ? Optional.of(central.value(party, x)) : Optional.empty());
            assertThat(verdict.spread())
                    .as(as)
                    .isEqualTo(
                            valued
                                    ? Optional.of(Spread.of(drawn.stream()
                                            .map(plain -> plain.value(party, x))
                                            .toList()))
                                    : Optional.empty());
            int thresholdMissed = thresholdKnown && central.gain(party, x).signum() < 0 ? 1 : 0;
            assertThat(verdict.against()).as(as).hasSize(crossed.size() + thresholdMissed);
        }
    }

    private Share share(Predicate<Plain> holds) {
        return new Share((int) drawn.stream().filter(holds).count(), drawn.size());
    }
}
