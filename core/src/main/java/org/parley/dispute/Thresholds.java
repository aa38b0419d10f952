package org.parley.dispute;

import java.util.Optional;
import org.parley.number.Ratio;

/**
 * When the parties of a case are close enough to meet, as its authors see it; each threshold stands alone, and may be left out.
 *
 * @param zone the least share of readings with a zone of agreement
 * @param margin the least margin of the central reading
 * @param marginChange how much the margin must at least have changed over the last days; 0 for not having fallen
 * @param days over which that change is taken
 * @param openIssues the most issues without an option that all could live with
 * @param missingConsents the most parties whose consent is needed and not in sight
 */
public record Thresholds(
        Optional<Ratio> zone,
        Optional<Ratio> margin,
        Optional<Ratio> marginChange,
        int days,
        Optional<Integer> openIssues,
        Optional<Integer> missingConsents) {

    /** Over which the change of the margin is taken where nothing else is stated. */
    public static final int DAYS = 30;

    /** Where the case sets none. */
    public static final Thresholds NONE = new Thresholds(
            Optional.empty(), Optional.empty(), Optional.empty(), DAYS, Optional.empty(), Optional.empty());
}
