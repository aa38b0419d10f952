package org.parley.files.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.files.CaseReading;
import org.parley.files.Defect;
import org.parley.files.Places;
import org.parley.preference.Knowledge;

/**
 * Warnings about a sound case, as its view knows it on one date. A warning is no error: a dispute may well be one in
 * which red lines exclude every settlement; but it is worth a look, and often a slip.
 */
public final class Lint {

    /** Conditions looked at in searching for settlements that rules and red lines leave. */
    static final long BUDGET = 2_000_000;

    private final List<Defect> warnings = new ArrayList<>();

    private Lint() {}

    /** The warnings of the latest date that the case names, by document and line. */
    public static List<Defect> of(CaseReading.Sound sound) {
        return of(sound, sound.dossier().latest().orElse(LocalDate.EPOCH));
    }

    /** By document and line. */
    public static List<Defect> of(CaseReading.Sound sound, LocalDate asOf) {
        Knowledge knowledge = sound.dossier().asOf(asOf);
        Lint lint = new Lint();
        new OddNames(knowledge, sound.places(), lint).check();
        new Gaps(sound.dossier(), knowledge, sound.places(), lint).check();
        new Exclusions(knowledge, sound.places(), lint, BUDGET).check();
        lint.warnings.sort(Comparator.comparing(Defect::document).thenComparingInt(Defect::line));
        return List.copyOf(lint.warnings);
    }

    void warn(Places.Place place, String message) {
        warnings.add(new Defect(place.document(), place.line(), message, Defect.Severity.WARNING));
    }
}
