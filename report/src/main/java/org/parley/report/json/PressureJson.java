package org.parley.report.json;

import org.parley.briefing.Flips;
import org.parley.briefing.Pressure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where the advice flips, what to ask next, and what measures change. */
record PressureJson(Nodes nodes) {

    ObjectNode tornado(Flips flips) {
        ObjectNode node = Nodes.object().put("answer", flips.answer());
        ArrayNode inputs = node.putArray("flips");
        for (Flips.Flip flip : flips.inputs()) {
            ObjectNode each = inputs.addObject().put("party", nodes.party(flip.party()));
            each.put("words", flip.words()).put("known", flip.known());
            each.set("central", Nodes.figure(flip.central()));
            each.set("at", Nodes.figure(flip.at()));
            each.set("range", Nodes.range(flip.range()));
            each.put("change", Nodes.word(flip.change())).put("there", flip.there());
            each.set("share", Nodes.share(flip.share()));
        }
        return node;
    }

    ObjectNode next(Flips.NextQuestion next) {
        return Nodes.object()
                .put("party", nodes.party(next.party()))
                .put("question", next.question())
                .put("why", next.why());
    }

    ObjectNode of(Pressure pressure) {
        ObjectNode node = Nodes.object().put("answer", pressure.answer()).put("warning", pressure.warning());
        ArrayNode measures = node.putArray("measures");
        pressure.sheets().forEach(sheet -> measures.add(sheet(sheet)));
        return node;
    }

    private ObjectNode sheet(Pressure.Sheet sheet) {
        ObjectNode node = Nodes.object()
                .put("id", sheet.measure().id())
                .put("name", sheet.measure().name())
                .put("kind", sheet.measure().kind().word())
                .put("takesEffect", sheet.measure().takesEffect().toString())
                .put("inForce", sheet.inForce())
                .put("answer", sheet.answer());
        node.set("moves", Nodes.strings(sheet.moved()));
        node.set("without", figures(sheet.without()));
        node.set("with", figures(sheet.with()));
        node.put("change", sheet.change());
        sheet.threshold().ifPresent(strength -> node.set("threshold", Nodes.figure(strength)));
        ArrayNode criteria = node.putArray("criteria");
        sheet.criteria()
                .forEach(each -> criteria.addObject()
                        .put("id", each.fixed().id())
                        .put("says", each.fixed().says())
                        .put("fixed", each.fixed().fixed().toString())
                        .put("met", each.met()));
        ArrayNode costs = node.putArray("costs");
        sheet.measure()
                .costs()
                .forEach(cost -> costs.addObject().put("on", cost.on().word()).put("says", cost.says()));
        return node;
    }

    private static ObjectNode figures(Pressure.Figures figures) {
        ObjectNode node = Nodes.object();
        figures.share().ifPresent(share -> node.set("share", Nodes.share(share)));
        figures.margin().ifPresent(margin -> node.set("margin", Nodes.figure(margin)));
        return node;
    }
}
