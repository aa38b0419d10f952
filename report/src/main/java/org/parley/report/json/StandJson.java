package org.parley.report.json;

import org.parley.briefing.Stand;
import org.parley.dispute.Evidence;
import org.parley.dispute.Position;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where they stand. */
record StandJson(Nodes nodes) {

    ObjectNode of(Stand stand) {
        ObjectNode node = Nodes.object().put("answer", stand.answer());
        ArrayNode cells = node.putArray("cells");
        for (int issue = 0; issue < stand.cells().size(); issue++) {
            for (int party = 0; party < stand.cells().get(issue).size(); party++) {
                cells.add(cell(issue, party, stand.cells().get(issue).get(party)));
            }
        }
        return node;
    }

    private ObjectNode cell(int issue, int party, Stand.Cell cell) {
        ObjectNode node = Nodes.object();
        node.put("issue", nodes.issue(issue).id()).put("party", nodes.party(party));
        node.put("known", cell.known());
        cell.sureness().ifPresent(sureness -> node.put("sureness", sureness.word()));
        node.put("weight", cell.weight());
        cell.takes().ifPresent(takes -> node.put("takes", takes));
        node.put("of", nodes.issue(issue).size());
        ArrayNode positions = node.putArray("positions");
        cell.positions().forEach(position -> positions.add(position(position)));
        ArrayNode options = node.putArray("options");
        for (Stand.Stance stance : cell.options()) {
            ObjectNode option = options.addObject();
            option.put("option", nodes.option(issue, stance.option()));
            option.put("words", stance.words()).put("known", stance.known());
            stance.redLine().ifPresent(status -> option.put("redLine", status.word()));
        }
        node.set("rangeWords", Nodes.strings(cell.rangeWords()));
        return node;
    }

    private ObjectNode position(Position position) {
        Evidence evidence = position.evidence();
        ObjectNode node = Nodes.object().put("id", position.id()).put("says", evidence.says());
        node.set(
                "options",
                Nodes.strings(position.options().stream()
                        .map(option -> nodes.option(position.issue(), option))
                        .toList()));
        node.put("from", evidence.from().toString());
        node.put("sureness", evidence.sureness().word());
        node.set(
                "statements",
                Nodes.strings(evidence.statements().stream()
                        .map(statement -> statement.toString())
                        .toList()));
        return node.put("place", evidence.place());
    }
}
