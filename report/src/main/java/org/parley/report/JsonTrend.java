package org.parley.report;

import org.parley.briefing.Trend;
import org.parley.report.json.BriefingJson;
import org.parley.report.json.TrendJson;

/** A trend as JSON, for programs; {@code trend.schema.json} beside this class describes it. */
public final class JsonTrend {

    private JsonTrend() {}

    public static String render(Trend trend) {
        return BriefingJson.text(TrendJson.of(trend));
    }
}
