package org.parley.report.json;

import java.util.List;
import java.util.Optional;
import org.parley.briefing.Behaving;
import org.parley.briefing.Hold;
import org.parley.preference.Knowledge;
import tools.jackson.databind.node.ObjectNode;

/** Whether a settlement of a case would hold, with the case and the day. */
public final class CaseHoldJson {

    private CaseHoldJson() {}

    public static ObjectNode of(Knowledge knowledge, Hold hold, Optional<Behaving> behaving) {
        ObjectNode node = Nodes.object()
                .put("title", knowledge.dispute().title())
                .put("view", knowledge.view().word())
                .put("asOf", knowledge.asOf().toString());
        node.set("willItHold", new HoldJson(new Nodes(knowledge.dispute())).of(hold));
        behaving.ifPresent(asked -> {
            ObjectNode own = node.putObject("behaving");
            ObjectNode parties = own.putObject("parties");
            List<Integer> movers = hold.endurance().states().movers();
            for (int p = 0; p < movers.size(); p++) {
                parties.put(
                        knowledge.dispute().parties().get(movers.get(p)).id(),
                        asked.behaviours().get(p).id());
            }
            own.set("holds", HoldJson.stays(asked.holds()));
            own.put("words", asked.words());
        });
        return node;
    }
}
