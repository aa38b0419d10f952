package org.parley.report.chart;

import java.util.Optional;
import org.parley.briefing.Briefing;
import org.parley.report.table.Focus;

/** The chart of what the parties of known values could have: value against value for two, parallel coordinates for others. */
public final class FrontierChart {

    private FrontierChart() {}

    /** None where no values are known or no settlement is allowed. */
    public static Optional<Chart> of(Briefing briefing) {
        boolean two = briefing.closeness().measured().size() == 2;
        return Focus.ofCandidates(briefing)
                .map(focus ->
                        two ? new ValueChart(briefing, focus).chart() : new ProfileChart(briefing, focus).chart());
    }
}
