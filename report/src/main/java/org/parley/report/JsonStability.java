package org.parley.report;

import org.parley.report.json.BriefingJson;
import org.parley.report.json.CaseHoldJson;
import org.parley.report.json.StabilityJson;
import org.parley.report.words.HeldAnswer;
import org.parley.stability.inquiry.Answer;
import tools.jackson.databind.node.ObjectNode;

/** A stability answer as JSON, for programs; {@code stability.schema.json} beside this class describes it. */
public final class JsonStability {

    private JsonStability() {}

    public static String render(Answer answer) {
        return BriefingJson.text(new StabilityJson(answer).node());
    }

    /** Of a case: the model of its central reading, and over all readings. */
    public static String render(HeldAnswer held) {
        Answer central = held.other().orElse(held.hold().endurance().central());
        ObjectNode node = new StabilityJson(central).node();
        node.set("case", CaseHoldJson.of(held.knowledge(), held.hold(), held.behaving()));
        return BriefingJson.text(node);
    }
}
