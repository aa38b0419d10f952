package org.parley.report;

import org.parley.inquiry.Findings;
import org.parley.report.json.BriefingJson;
import org.parley.report.json.FindingsJson;

/** A frontier as JSON, for programs; {@code frontier.schema.json} beside this class describes it. */
public final class JsonFrontier {

    private JsonFrontier() {}

    /** @param settlements how many are listed for each vector, beside the one example */
    public static String render(Findings findings, int settlements) {
        return BriefingJson.text(new FindingsJson(findings, settlements).node());
    }
}
