package org.parley.report;

import org.parley.report.json.BriefingJson;
import org.parley.report.json.StabilityJson;
import org.parley.stability.inquiry.Answer;

/** A stability answer as JSON, for programs; {@code stability.schema.json} beside this class describes it. */
public final class JsonStability {

    private JsonStability() {}

    public static String render(Answer answer) {
        return BriefingJson.text(new StabilityJson(answer).node());
    }
}
