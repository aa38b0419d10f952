package org.parley.report.json;

import org.parley.briefing.Trend;
import org.parley.preference.Knowledge;
import org.parley.report.words.Names;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How things developed, as JSON. */
public final class TrendJson {

    private static final int VERSION = 1;

    private TrendJson() {}

    public static ObjectNode of(Trend trend) {
        Knowledge last = trend.points().getLast().outlook().knowledge();
        OutlookJson outlooks = new OutlookJson(new Nodes(last.dispute()));
        ObjectNode node = Nodes.object().put("format", "parley-trend").put("version", VERSION);
        node.putObject("audience")
                .put("view", last.view().word())
                .put("words", new Names(last.dispute()).audience(last.view()));
        node.put("title", last.dispute().title());
        node.put("asOf", last.asOf().toString());
        node.putObject("sampling")
                .put("readings", trend.sampling().readings())
                .put("seed", trend.sampling().seed());
        node.put("answer", trend.answer());
        node.put("confirmedOnly", trend.confirmedOnly());
        ArrayNode points = node.putArray("points");
        for (Trend.Point point : trend.points()) {
            ObjectNode one =
                    points.addObject().put("date", point.date().toString()).put("course", Nodes.word(point.course()));
            ArrayNode causes = one.putArray("because");
            point.causes()
                    .forEach(cause -> causes.addObject()
                            .put("kind", Nodes.word(cause.kind()))
                            .put("words", cause.words())
                            .put("place", cause.place()));
            one.set("outlook", outlooks.outlook(point.outlook()));
        }
        return node;
    }
}
