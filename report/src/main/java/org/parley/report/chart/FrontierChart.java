package org.parley.report.chart;

import java.util.Optional;
import org.parley.briefing.Briefing;
import org.parley.report.table.Focus;

/** The chart of what the counted parties could have: value against value for two, parallel coordinates for others. */
public final class FrontierChart {

    private FrontierChart() {}

    /** None where no party is counted or no settlement is allowed. */
    public static Optional<Chart> of(Briefing briefing) {
        boolean two = briefing.closeness().counted().size() == 2;
        return Focus.ofCandidates(briefing)
                .map(focus ->
                        two ? new ValueChart(briefing, focus).chart() : new ProfileChart(briefing, focus).chart());
    }
}
