package org.parley.report.table;

import java.util.Optional;
import org.parley.briefing.Briefing;
import org.parley.briefing.Closeness;
import org.parley.briefing.Closeness.Central;

/**
 * Which of the two sets of figures a picture shows.
 *
 * @param confirmedOnly with confirmed red lines only, not with every red line
 */
public record Focus(Central central, boolean confirmedOnly) {

    /** What the candidates were chosen from. */
    public static Optional<Focus> ofCandidates(Briefing briefing) {
        return briefing.candidates().basisKind().confirmedOnly() ? confirmed(briefing) : all(briefing);
    }

    /** What unknown inputs are moved against: every red line, unless these leave no settlement. */
    public static Optional<Focus> ofUnknowns(Briefing briefing) {
        return all(briefing).or(() -> confirmed(briefing));
    }

    private static Optional<Focus> all(Briefing briefing) {
        return briefing.closeness().allRedLines().central().map(central -> new Focus(central, false));
    }

    private static Optional<Focus> confirmed(Briefing briefing) {
        return briefing.closeness()
                .confirmedRedLines()
                .flatMap(Closeness.Assessment::central)
                .map(central -> new Focus(central, true));
    }

    /** Whether gains are measured from the least that each could get, for want of a no-deal value. */
    public boolean fromLeast() {
        return central.over() == Closeness.Over.ALLOWED_NO_DEAL_UNKNOWN;
    }

    /** For the start of a sentence; empty where every red line binds. */
    public String opening() {
        return confirmedOnly ? "With confirmed red lines only. " : "";
    }

    /** Over which settlements the frontier is. */
    public String over() {
        String over = switch (central.over()) {
            case ZONE -> "the zone of agreement";
            case ALLOWED -> "all allowed settlements, the zone being empty";
            case ALLOWED_NO_DEAL_UNKNOWN -> "all allowed settlements, no deal being of unknown worth";
        };
        return over + (confirmedOnly ? ", with confirmed red lines only" : "");
    }
}
