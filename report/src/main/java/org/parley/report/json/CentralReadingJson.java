package org.parley.report.json;

import java.util.List;
import org.parley.briefing.Briefing;
import org.parley.dispute.Options;
import org.parley.dispute.Rule;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Interaction;
import org.parley.preference.PartyReading;
import org.parley.preference.Preference;
import org.parley.preference.RangeWorth;
import org.parley.preference.RedLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The numbers of the central reading, from which every figure of it can be computed again. */
record CentralReadingJson(Nodes nodes, ConditionJson conditions) {

    ObjectNode of(Briefing briefing) {
        ObjectNode node = Nodes.object();
        ArrayNode issues = node.putArray("issues");
        nodes.dispute().issues().forEach(issue -> {
            ArrayNode options = issues.addObject().put("id", issue.id()).putArray("options");
            issue.options().all().forEach(option -> options.add(option.id()));
        });
        ArrayNode rules = node.putArray("rules");
        for (Rule rule : nodes.dispute().rules()) {
            ObjectNode each = rules.addObject().put("id", rule.id()).put("negotiable", rule.negotiable());
            each.set("condition", conditions.of(rule.condition()));
        }
        ArrayNode parties = node.putArray("parties");
        for (Preference preference : briefing.knowledge().preferences()) {
            parties.add(party(briefing, preference));
        }
        return node;
    }

    private ObjectNode party(Briefing briefing, Preference preference) {
        int party = preference.party();
        ObjectNode node = Nodes.object().put("id", nodes.party(party));
        node.put("consentNeeded", nodes.dispute().parties().get(party).consentNeeded());
        node.put("counted", briefing.closeness().counted().contains(party));
        ArrayNode redLines = node.putArray("redLines");
        for (RedLine line : preference.redLines()) {
            ObjectNode each = redLines.addObject().put("id", line.id());
            if (!line.name().isEmpty()) {
                each.put("name", line.name());
            }
            each.put("status", line.status().word());
            each.set("refuses", conditions.of(line.refuses()));
        }
        briefing.central().parties().get(party).ifPresent(reading -> numbers(node, reading, preference.interactions()));
        return node;
    }

    private void numbers(ObjectNode node, PartyReading reading, List<Interaction> interactions) {
        ObjectNode weights = node.putObject("weights");
        ObjectNode worths = node.putObject("worths");
        for (int issue = 0; issue < nodes.dispute().issues().size(); issue++) {
            String id = nodes.issue(issue).id();
            weights.set(id, Nodes.figure(reading.weights().get(issue)));
            ArrayNode array = worths.putArray(id);
            worths(reading, issue).forEach(worth -> array.add(Nodes.figure(worth)));
        }
        ArrayNode terms = node.putArray("interactions");
        for (int i = 0; i < interactions.size(); i++) {
            ObjectNode term = terms.addObject().put("id", interactions.get(i).id());
            term.set("when", conditions.of(interactions.get(i).when()));
            term.set("change", Nodes.figure(reading.interactions().get(i)));
        }
        reading.noDeal().ifPresent(noDeal -> node.set("noDeal", Nodes.figure(noDeal)));
    }

    /** One worth for every option, in the order of the options; on a range, linear between the points. */
    private List<Ratio> worths(PartyReading reading, int issue) {
        Row anchors = reading.anchors().get(issue);
        return switch (nodes.issue(issue).options()) {
            case Options.Named named -> anchors.toList();
            case Options.Range range ->
                RangeWorth.of(range, reading.points().get(issue), anchors).toList();
        };
    }
}
