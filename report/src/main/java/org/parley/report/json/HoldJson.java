package org.parley.report.json;

import java.util.List;
import org.parley.briefing.Hold;
import org.parley.preference.Aftermath;
import org.parley.stability.aftermath.Endurance;
import org.parley.stability.aftermath.Endurance.Stays;
import org.parley.stability.aftermath.StatesAfter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The section "Will it hold?". States are named by the ids of the moves made. */
record HoldJson(Nodes nodes) {

    ObjectNode of(Hold hold) {
        Endurance endurance = hold.endurance();
        StatesAfter states = endurance.states();
        ObjectNode node = Nodes.object().put("answer", hold.answer());
        node.put("id", states.aftermath().id()).put("name", states.aftermath().name());
        node.set("settlement", nodes.settlement(states.aftermath().settlement()));
        node.set("parties", nodes.parties(states.movers()));
        ArrayNode moves = node.putArray("moves");
        for (Aftermath.Move move : states.aftermath().moves()) {
            moves.addObject()
                    .put("id", move.id())
                    .put("party", nodes.party(move.party()))
                    .put("name", move.name())
                    .put("irreversible", move.irreversible())
                    .put("place", move.evidence().place());
        }
        node.set("states", Nodes.strings(states.names()));
        ObjectNode stays = node.putObject("stays");
        for (Endurance.ByConcept row : endurance.concepts()) {
            ObjectNode own = stays.putObject(row.concept().id());
            for (int p = 0; p < states.movers().size(); p++) {
                own.set(nodes.party(states.movers().get(p)), stays(row.parties().get(p)));
            }
            own.set("all", stays(row.together()));
        }
        ArrayNode temptations = node.putArray("temptations");
        for (int k = 0; k < endurance.temptations().size(); k++) {
            temptations.add(temptation(
                    states, endurance.temptations().get(k), hold.temptations().get(k)));
        }
        ArrayNode guarantors = node.putArray("withoutAnswersOf");
        endurance
                .guarantors()
                .forEach(one -> guarantors
                        .addObject()
                        .put("party", nodes.party(states.movers().get(one.mover())))
                        .set("holds", stays(one.without())));
        ArrayNode clauses = node.putArray("clauses");
        for (int k = 0; k < endurance.clauses().size(); k++) {
            Endurance.Clause clause = endurance.clauses().get(k);
            clauses.addObject()
                    .put("kind", Nodes.word(clause.kind()))
                    .put("move", states.aftermath().moves().get(clause.move()).id())
                    .put("words", hold.clauses().get(k))
                    .set("holds", stays(clause.holds()));
        }
        ArrayNode worth = node.putArray("centralWorth");
        for (int s = 0; s < states.size(); s++) {
            ObjectNode own = worth.addObject();
            for (int p = 0; p < states.movers().size(); p++) {
                int party = states.movers().get(p);
                endurance.worth().get(s).get(p).ifPresent(value -> own.set(nodes.party(party), Nodes.figure(value)));
            }
        }
        node.set("rests", Nodes.strings(hold.guarantors()));
        return node.set("notes", Nodes.strings(hold.notes()));
    }

    private ObjectNode temptation(StatesAfter states, Endurance.Temptation one, String words) {
        List<String> names = states.names();
        ObjectNode node = Nodes.object()
                .put("party", nodes.party(states.movers().get(one.mover())))
                .put("to", names.get(one.to()));
        node.set("gains", Nodes.share(one.tempted()));
        ObjectNode deterred = node.putObject("deterred");
        for (Endurance.Deterrence how : Endurance.Deterrence.values()) {
            deterred.set(Nodes.word(how), Nodes.share(one.deterred(how)));
        }
        node.put("usual", Nodes.word(one.usual()));
        ArrayNode path = node.putArray("path");
        one.path()
                .forEach(move -> path.addObject()
                        .put("party", nodes.party(states.movers().get(move.party())))
                        .put("from", names.get((int) move.from()))
                        .put("to", names.get((int) move.to())));
        return node.put("words", words);
    }

    static ObjectNode stays(Stays stays) {
        ObjectNode node = Nodes.object();
        node.set("certainly", Nodes.share(stays.certainly()));
        return node.set("possibly", Nodes.share(stays.possibly()));
    }
}
