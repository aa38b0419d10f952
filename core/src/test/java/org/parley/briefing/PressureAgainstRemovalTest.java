package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.cases.RandomCase;
import org.parley.dispute.Compartment;
import org.parley.dispute.Evidence;
import org.parley.dispute.Sureness;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Dossier;
import org.parley.preference.Measure;
import org.parley.verdict.Progress;

class PressureAgainstRemovalTest {

    private static final int READINGS = 30;

    @Test
    void withoutAndWithAMeasureAreTheBriefingsOfACaseThatLacksItAndOfOneThatHasIt() {
        int computed = 0;
        int moved = 0;
        for (long seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            Dossier plain = RandomCase.of(seed).dossier();
            Measure tried = measure(
                    "tried", random.nextBoolean(), plain.dispute().parties().size(), random);
            Measure other = measure("other", true, plain.dispute().parties().size(), random);
            Pressure.Sheet sheet = brief(plain, List.of(tried, other), seed)
                    .pressure()
                    .orElseThrow()
                    .sheets()
                    .getFirst();
            assertThat(sheet.inForce()).isEqualTo(tried.inForceOn(CaseFile.DAY));
            assertThat(sheet.without()).as("seed %d", seed).isEqualTo(figures(brief(plain, List.of(other), seed)));
            assertThat(sheet.with())
                    .as("seed %d", seed)
                    .isEqualTo(figures(brief(plain, List.of(inForce(tried), other), seed)));
            computed += sheet.with().share().isPresent() ? 1 : 0;
            moved += sheet.with().equals(sheet.without()) ? 0 : 1;
        }
        assertThat(computed).isGreaterThan(200);
        assertThat(moved).isGreaterThan(80);
    }

    private static Pressure.Figures figures(Briefing briefing) {
        Closeness closeness = briefing.closeness();
        Closeness.Assessment all = closeness.allRedLines();
        boolean open = all.central().flatMap(Closeness.Central::zone).isPresent();
        Closeness.Assessment binding =
                open ? all : closeness.confirmedRedLines().orElse(all);
        Optional<Ratio> margin =
                binding.central().flatMap(Closeness.Central::zone).map(Closeness.Zone::margin);
        return new Pressure.Figures(margin.flatMap(known -> binding.share()), margin);
    }

    private static Briefing brief(Dossier plain, List<Measure> measures, long seed) {
        Dossier dossier = plain.withMeasures(measures);
        return new Briefer(READINGS, seed, ForkJoinPool.commonPool(), Progress.NONE)
                .brief(dossier, CaseFile.DAY, Optional.empty());
    }

    private static Measure inForce(Measure measure) {
        return new Measure(
                measure.evidence(),
                measure.id(),
                measure.name(),
                measure.kind(),
                CaseFile.DAY,
                measure.imposedBy(),
                measure.effects(),
                measure.criteria(),
                measure.costs());
    }

    private static Measure measure(String id, boolean inForce, int parties, Random random) {
        List<Measure.Effect> effects = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            if (random.nextInt(3) > 0) {
                int low = random.nextInt(-40, 15);
                effects.add(new Measure.Effect(
                        party, new Interval(Ratio.of(low, 100), Ratio.of(low + random.nextInt(20), 100))));
            }
        }
        LocalDate effect = inForce ? CaseFile.DAY : CaseFile.DAY.plusDays(9);
        return new Measure(
                new Evidence(
                        CaseFile.DAY, Sureness.INFERRED, "", List.of(), new Compartment.Team(), "team/pressure.yaml:1"),
                id,
                id,
                Measure.Kind.SANCTION,
                effect,
                Optional.empty(),
                effects,
                List.of(),
                List.of());
    }
}
