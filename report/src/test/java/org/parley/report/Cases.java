package org.parley.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import org.parley.briefing.Briefer;
import org.parley.briefing.Briefing;
import org.parley.dispute.View;
import org.parley.files.CaseFolder;
import org.parley.files.CaseReading;
import org.parley.preference.Dossier;
import org.parley.verdict.Progress;

/** Briefings of the examples and of the cases kept for these tests, each computed once. */
final class Cases {

    private static final Map<String, Briefing> BRIEFINGS = new ConcurrentHashMap<>();

    private Cases() {}

    /** An example that is shipped: {@code pay-dispute}. */
    static Briefing example(String name, View view) {
        return BRIEFINGS.computeIfAbsent(
                name + " " + view.word(), key -> brief(Path.of("../examples", name), view, 60, Optional.empty()));
    }

    /** A case in this module's test resources. */
    static Briefing ofTests(String name) {
        return ofTests(name, Optional.empty());
    }

    static Briefing ofTests(String name, Optional<LocalDate> since) {
        return BRIEFINGS.computeIfAbsent(
                name + since, key -> brief(Path.of("src/test/resources/cases", name), new View.Team(), 60, since));
    }

    static Briefing brief(Path folder, View view, int readings, Optional<LocalDate> since) {
        return switch (CaseFolder.read(folder, view)) {
            case CaseReading.Sound sound -> {
                Dossier dossier = sound.dossier();
                LocalDate asOf = dossier.latest().orElse(LocalDate.of(2026, 1, 1));
                yield new Briefer(readings, 1, ForkJoinPool.commonPool(), Progress.NONE).brief(dossier, asOf, since);
            }
            case CaseReading.Broken broken -> throw new IllegalStateException(folder + ": " + broken.defects());
        };
    }
}
