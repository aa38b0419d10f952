package org.parley.report.json;

import org.parley.briefing.Changes;
import org.parley.briefing.Outlook;
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
        Outlook then = changes.difference().before();
        Outlook now = changes.difference().after();
        node.set("allRedLines", of(then.allRedLines(), now.allRedLines()));
        if (then.confirmedRedLines().isPresent() || now.confirmedRedLines().isPresent()) {
            node.set("confirmedRedLines", of(then.confirmedOrAll(), now.confirmedOrAll()));
        }
        node.set("items", OutlookJson.items(changes.difference()));
        ArrayNode entries = node.putArray("entries");
        changes.entries()
                .forEach(entry -> entries.addObject()
                        .put("date", entry.date().toString())
                        .put("kind", entry.kind().word())
                        .put("what", entry.what())
                        .put("place", entry.place()));
        return node;
    }

    private static ObjectNode of(Outlook.Figures then, Outlook.Figures now) {
        ObjectNode node = Nodes.object();
        then.share().ifPresent(share -> node.set("shareThen", Nodes.share(share)));
        now.share().ifPresent(share -> node.set("shareNow", Nodes.share(share)));
        then.margin().ifPresent(margin -> node.set("marginThen", Nodes.figure(margin)));
        now.margin().ifPresent(margin -> node.set("marginNow", Nodes.figure(margin)));
        return node.put("allowedThen", then.allowed().toString())
                .put("allowedNow", now.allowed().toString());
    }
}
