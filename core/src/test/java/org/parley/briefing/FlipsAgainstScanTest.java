package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.cases.Plain;
import org.parley.cases.RandomCase;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.RedLine;
import org.parley.preference.UncertainInput;
import org.parley.preference.UncertainInput.Subject;
import org.parley.verdict.Counted;
import org.parley.verdict.Progress;

/** Where the zone opens or closes along every input, against a dense scan of its range by the definitions. */
class FlipsAgainstScanTest {

    private static final int SCANNED = 96;

    private int flips;
    private int inputs;

    @Test
    void zonesOpenAndCloseWhereADenseScanFindsIt() {
        for (long seed = 0; seed < 250; seed++) {
            Knowledge knowledge = RandomCase.of(seed).dossier().asOf(CaseFile.DAY);
            Reading central = CentralReading.of(knowledge);
            List<Integer> counted = Counted.of(knowledge, central).parties();
            Plain plain = new Plain(knowledge, central);
            Predicate<RedLine> binding = plain.allowed(line -> true).isEmpty() ? Analysis.CONFIRMED : line -> true;
            if (counted.isEmpty() || plain.allowed(binding).isEmpty()) {
                continue;
            }
            Flips found = new Briefer(5, seed, ForkJoinPool.commonPool(), Progress.NONE)
                    .brief(RandomCase.of(seed).dossier(), CaseFile.DAY, Optional.empty())
                    .flips();
            boolean zone = plain.margin(counted, binding).signum() >= 0;
            for (int party : counted) {
                for (UncertainInput input : UncertainInput.of(
                        knowledge, central.parties().get(party).orElseThrow())) {
                    check(
                            "seed " + seed + ", " + input.words(),
                            input,
                            found.with(Flips.Change.ZONE).stream()
                                    .filter(flip -> flip.words().equals(Words.capital(input.words())))
                                    .findFirst(),
                            value -> differs(knowledge, central, counted, binding, input, value, zone));
                }
            }
        }
        assertThat(inputs).isGreaterThan(1_000);
        assertThat(flips).isGreaterThan(80);
    }

    private static boolean differs(
            Knowledge knowledge,
            Reading central,
            List<Integer> counted,
            Predicate<RedLine> binding,
            UncertainInput input,
            Ratio value,
            boolean zone) {
        List<Optional<PartyReading>> parties = new ArrayList<>(central.parties());
        parties.set(input.party(), Optional.of(input.at().apply(value)));
        return (new Plain(knowledge, new Reading(parties))
                                .margin(counted, binding)
                                .signum()
                        >= 0)
                != zone;
    }

    private void check(String as, UncertainInput input, Optional<Flips.Flip> found, Predicate<Ratio> differs) {
        inputs++;
        Ratio low = input.range().low();
        Ratio width = input.range().width();
        List<Ratio> scanned = IntStream.rangeClosed(0, SCANNED)
                .mapToObj(k -> low.plus(width.times(Ratio.of(k, SCANNED))))
                .toList();
        List<Boolean> verdicts = scanned.stream().map(differs::test).toList();
        // Stretches shorter than the part that is looked at may be passed over.
        int cell = SCANNED / Stretches.SCANNED;
        int longest = 0;
        int run = 0;
        for (boolean verdict : verdicts) {
            run = verdict ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        if (found.isEmpty()) {
            assertThat(longest).as(as).isLessThanOrEqualTo(cell);
            assertThat(verdicts.getFirst() || verdicts.getLast()).as(as).isFalse();
            return;
        }
        flips++;
        Flips.Flip flip = found.get();
        assertThat(differs.test(flip.at())).as(as).isTrue();
        Ratio nearer =
                flip.at().plus(flip.at().compareTo(input.central()) < 0 ? Ratio.of(1, 1_000) : Ratio.of(-1, 1_000));
        boolean beyond = (flip.at().compareTo(input.central()) < 0) != (nearer.compareTo(input.central()) < 0);
        assertThat(beyond || !differs.test(nearer)).as(as).isTrue();
        int skipped = 0;
        for (int k = 0; k < scanned.size(); k++) {
            boolean closer = Stretches.distance(scanned.get(k), input.central())
                            .plus(Ratio.of(1, 1_000))
                            .compareTo(Stretches.distance(flip.at(), input.central()))
                    < 0;
            skipped = verdicts.get(k) && closer ? skipped + 1 : 0;
            assertThat(skipped).as(as).isLessThanOrEqualTo(cell);
        }
        if (!(input.subject() instanceof Subject.Weight)) {
            long expected = IntStream.range(0, Flips.DRAWN)
                    .filter(k -> differs.test(low.plus(width.times(Ratio.of(2L * k + 1, 2L * Flips.DRAWN)))))
                    .count();
            assertThat((double) flip.share().count()).as(as).isBetween(expected - 26.0, expected + 26.0);
            if (input.subject() instanceof Subject.NoDealValue) {
                assertThat((double) flip.share().count()).as(as).isBetween(expected - 1.0, expected + 1.0);
            }
        }
    }
}
