package org.parley.report.json;

import org.parley.briefing.Difference;
import org.parley.briefing.Outlook;
import org.parley.briefing.WhatIf;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What situations are compared by, and what differs. */
record OutlookJson(Nodes nodes) {

    static ArrayNode assumed(WhatIf whatIf) {
        ArrayNode assumed = Nodes.array();
        whatIf.assumed()
                .forEach(each -> assumed.addObject()
                        .put("written", each.assumption().written())
                        .put("words", each.words()));
        return assumed;
    }

    ObjectNode difference(WhatIf whatIf) {
        ObjectNode node = Nodes.object().put("answer", whatIf.answer());
        ArrayNode items = items(whatIf.together());
        for (int k = 0; k < items.size(); k++) {
            WhatIf.Reason reason = whatIf.reasons().get(k);
            ObjectNode item = (ObjectNode) items.get(k);
            item.put("how", Nodes.word(reason.how()));
            ArrayNode because = item.putArray("because");
            reason.assumptions().forEach(because::add);
        }
        node.set("items", items);
        node.set("before", outlook(whatIf.together().before()));
        node.set("after", outlook(whatIf.together().after()));
        ArrayNode alone = node.putArray("alone");
        for (WhatIf.Assumed each : whatIf.assumed()) {
            ObjectNode one = alone.addObject().put("answer", each.alone().answer());
            one.set("items", items(each.alone()));
            one.set("after", outlook(each.alone().after()));
        }
        return node;
    }

    static ArrayNode items(Difference difference) {
        ArrayNode items = Nodes.array();
        difference
                .items()
                .forEach(item -> items.addObject()
                        .put("kind", Nodes.word(item.kind()))
                        .put("about", item.about())
                        .put("before", item.before())
                        .put("after", item.after()));
        return items;
    }

    ObjectNode outlook(Outlook outlook) {
        ObjectNode node = Nodes.object();
        node.set("counted", nodes.parties(outlook.counted()));
        node.set("allRedLines", figures(outlook.allRedLines()));
        outlook.confirmedRedLines().ifPresent(figures -> node.set("confirmedRedLines", figures(figures)));
        ObjectNode open = node.putObject("openIssues");
        open.set("open", nodes.issues(outlook.openIssues().open()));
        open.set("unknown", nodes.issues(outlook.openIssues().unknown()));
        outlook.stickingPoint().ifPresent(sets -> {
            ArrayNode sticking = node.putArray("stickingPoint");
            sets.forEach(set -> sticking.add(nodes.issues(set)));
        });
        outlook.smallestChanges().ifPresent(changes -> {
            ArrayNode smallest = node.putArray("smallestChanges");
            changes.forEach(change ->
                    smallest.addObject().put("words", change.words()).set("paths", Nodes.strings(change.paths())));
        });
        ArrayNode candidates = node.putArray("candidates");
        for (Outlook.Candidate candidate : outlook.candidates()) {
            ObjectNode one = candidates.addObject().put("letter", candidate.letter());
            one.set("concepts", Nodes.strings(candidate.concepts()));
            one.set("settlement", nodes.settlement(candidate.settlement()));
        }
        return node;
    }

    static ObjectNode figures(Outlook.Figures figures) {
        ObjectNode node = Nodes.object();
        figures.share().ifPresent(share -> node.set("share", Nodes.share(share)));
        figures.margin().ifPresent(margin -> node.set("margin", Nodes.figure(margin)));
        return node.put("allowed", figures.allowed().toString());
    }
}
