package org.parley.report.json;

import org.parley.briefing.Hold;
import org.parley.preference.Knowledge;
import tools.jackson.databind.node.ObjectNode;

/** Whether a settlement of a case would hold, with the case and the day. */
public final class CaseHoldJson {

    private CaseHoldJson() {}

    public static ObjectNode of(Knowledge knowledge, Hold hold) {
        ObjectNode node = Nodes.object()
                .put("title", knowledge.dispute().title())
                .put("view", knowledge.view().word())
                .put("asOf", knowledge.asOf().toString());
        return node.set("willItHold", new HoldJson(new Nodes(knowledge.dispute())).of(hold));
    }
}
