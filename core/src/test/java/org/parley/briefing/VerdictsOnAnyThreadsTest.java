package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.cases.RandomCase;
import org.parley.verdict.Progress;

class VerdictsOnAnyThreadsTest {

    @Test
    void consentAndFlipsAreTheSameWithOneTwoAndSevenThreads() {
        int flipped = 0;
        for (long seed = 0; seed < 40; seed++) {
            List<Object> answers = new ArrayList<>();
            for (int threads : new int[] {1, 2, 7}) {
                try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                    Briefing briefing = new Briefer(60, seed, pool, Progress.NONE)
                            .brief(RandomCase.of(seed).dossier(), CaseFile.DAY, Optional.empty());
                    answers.add(List.of(briefing.consent(), briefing.flips()));
                    flipped += briefing.flips().inputs().isEmpty() ? 0 : 1;
                }
            }
            assertThat(answers).as("seed %d", seed).allMatch(answers.getFirst()::equals);
        }
        assertThat(flipped).isGreaterThan(30);
    }
}
