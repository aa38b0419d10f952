package org.parley.report;

import org.parley.briefing.Briefing;
import org.parley.report.json.BriefingJson;

/** A briefing as JSON, for programs; {@code briefing.schema.json} beside this class describes it. */
public final class JsonBriefing {

    private JsonBriefing() {}

    /** The whole briefing as an indented JSON text with a final line break; nothing but the briefing enters it. */
    public static String render(Briefing briefing) {
        return BriefingJson.text(BriefingJson.of(briefing));
    }
}
