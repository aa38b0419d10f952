package org.parley.report.json;

import org.parley.briefing.Readiness;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether the parties are close enough to meet. */
final class ReadinessJson {

    private ReadinessJson() {}

    static ObjectNode of(Readiness readiness) {
        ObjectNode node = Nodes.object().put("answer", readiness.answer());
        ArrayNode lines = node.putArray("lines");
        for (Readiness.Line line : readiness.lines()) {
            lines.addObject()
                    .put("kind", Nodes.word(line.kind()))
                    .put("figure", line.figure())
                    .put("threshold", line.threshold())
                    .put("standing", Nodes.word(line.standing()))
                    .put("why", line.why());
        }
        return node;
    }
}
