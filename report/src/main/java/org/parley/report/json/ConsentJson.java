package org.parley.report.json;

import org.parley.briefing.Consent;
import org.parley.verdict.Acceptability;
import org.parley.verdict.Decision;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who must still say yes, and what is robust. */
record ConsentJson(Nodes nodes) {

    ObjectNode consent(Consent consent) {
        ObjectNode node = Nodes.object().put("answer", consent.answer());
        ArrayNode boards = node.putArray("boards");
        consent.boards().forEach(board -> boards.add(board(board)));
        return node;
    }

    private ObjectNode board(Consent.Board board) {
        ObjectNode node = Nodes.object().put("letter", board.letter()).put("sentence", board.sentence());
        node.set("silent", nodes.parties(board.silent()));
        ArrayNode entries = node.putArray("entries");
        board.entries().forEach(entry -> entries.add(entry(entry)));
        board.acceptability().ifPresent(one -> node.set("acceptability", acceptability(one)));
        return node;
    }

    private ObjectNode entry(Consent.Entry entry) {
        ObjectNode node = Nodes.object().put("party", nodes.party(entry.party()));
        node.put("standing", Nodes.word(entry.acceptance().standing()));
        node.put("words", entry.words());
        entry.share().ifPresent(share -> node.set("share", Nodes.share(share)));
        entry.acceptance().surplus().ifPresent(range -> node.set("surplus", Nodes.range(range)));
        ArrayNode against = node.putArray("against");
        entry.against()
                .forEach(each -> against.addObject().put("words", each.words()).put("place", each.place()));
        return node;
    }

    private static ObjectNode acceptability(Acceptability one) {
        ObjectNode node = Nodes.object();
        node.set("acceptable", Nodes.share(one.acceptable()));
        node.set("efficient", Nodes.share(one.efficient()));
        ObjectNode best = node.putObject("best");
        one.best().forEach((concept, share) -> best.set(Nodes.word(concept), Nodes.share(share)));
        return node;
    }

    ArrayNode robust(Consent consent) {
        ArrayNode array = Nodes.array();
        for (Consent.Zones zones : consent.zones()) {
            ObjectNode node = array.addObject().put("answer", zones.answer());
            node.put("redLines", zones.confirmedOnly() ? "confirmed" : "all");
            node.set("possible", decision(zones.possible()));
            node.set("robust", decision(zones.robust()));
            node.put("inEveryReading", Nodes.word(zones.inEvery()));
        }
        return array;
    }

    private ObjectNode decision(Decision decision) {
        return switch (decision) {
            case Decision.Yes yes ->
                Nodes.object().put("decided", "yes").set("settlement", nodes.settlement(yes.settlement()));
            case Decision.No no -> Nodes.object().put("decided", "no");
            case Decision.Undecided undecided ->
                Nodes.object().put("decided", "undecided").put("looked", undecided.looked());
        };
    }
}
