package org.parley.report.json;

import org.parley.briefing.Changes;
import org.parley.briefing.Unknowns;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is not known, and what changed. */
record UnknownsJson(Nodes nodes) {

    ObjectNode of(Unknowns unknowns) {
        ObjectNode node = Nodes.object().put("answer", unknowns.answer());
        node.set("blanks", Nodes.strings(unknowns.blanks()));
        ArrayNode inputs = node.putArray("inputs");
        for (Unknowns.Input input : unknowns.inputs()) {
            ObjectNode each = inputs.addObject().put("party", nodes.party(input.party()));
            each.put("words", input.words());
            each.put("known", input.known());
            each.put("place", input.place());
            each.set("range", Nodes.range(input.range()));
            input.marginAtLow().ifPresent(margin -> each.set("marginAtLow", Nodes.figure(margin)));
            input.marginAtHigh().ifPresent(margin -> each.set("marginAtHigh", Nodes.figure(margin)));
            each.set("change", Nodes.figure(input.change()));
            each.put("flips", input.flips());
        }
        return node;
    }

    static ObjectNode of(Changes changes) {
        ObjectNode node = Nodes.object().put("answer", changes.answer());
        node.put("since", changes.since().toString());
        node.set("allRedLines", of(changes.allRedLines()));
        changes.confirmedRedLines().ifPresent(figures -> node.set("confirmedRedLines", of(figures)));
        ArrayNode entries = node.putArray("entries");
        changes.entries()
                .forEach(entry -> entries.addObject()
                        .put("date", entry.date().toString())
                        .put("kind", entry.kind().word())
                        .put("what", entry.what())
                        .put("place", entry.place()));
        return node;
    }

    private static ObjectNode of(Changes.Figures figures) {
        ObjectNode node = Nodes.object();
        figures.shareThen().ifPresent(share -> node.set("shareThen", Nodes.share(share)));
        figures.shareNow().ifPresent(share -> node.set("shareNow", Nodes.share(share)));
        figures.marginThen().ifPresent(margin -> node.set("marginThen", Nodes.figure(margin)));
        figures.marginNow().ifPresent(margin -> node.set("marginNow", Nodes.figure(margin)));
        return node.put("allowedThen", figures.allowedThen().toString())
                .put("allowedNow", figures.allowedNow().toString());
    }
}
