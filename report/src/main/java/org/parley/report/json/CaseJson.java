package org.parley.report.json;

import java.util.List;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Rule;
import org.parley.dispute.Statement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The case itself: parties, issues, rules, statements. */
record CaseJson(Nodes nodes) {

    ObjectNode node() {
        ObjectNode node = Nodes.object();
        node.put("title", nodes.dispute().title());
        node.put("summary", nodes.dispute().summary());
        node.put("notice", nodes.dispute().notice());
        ArrayNode parties = node.putArray("parties");
        nodes.dispute().parties().forEach(party -> parties.add(party(party)));
        ArrayNode issues = node.putArray("issues");
        nodes.dispute().issues().forEach(issue -> issues.add(issue(issue)));
        ArrayNode rules = node.putArray("rules");
        nodes.dispute().rules().forEach(rule -> rules.add(rule(rule)));
        ArrayNode statements = node.putArray("statements");
        nodes.dispute().statements().forEach(statement -> statements.add(statement(statement)));
        return node;
    }

    private static ObjectNode party(Party party) {
        ObjectNode node = Nodes.object().put("id", party.id()).put("name", party.name());
        node.put("role", party.role().word());
        node.put("consent", party.consent().word());
        node.put("consentNeeded", party.consentNeeded());
        party.partOf().ifPresent(whole -> node.put("partOf", whole));
        return node.put("note", party.note());
    }

    private static ObjectNode issue(Issue issue) {
        ObjectNode node = Nodes.object().put("id", issue.id()).put("name", issue.name());
        node.put("question", issue.question());
        switch (issue.options()) {
            case Options.Named named -> {
                ArrayNode options = node.putArray("options");
                named.list()
                        .forEach(option -> options.addObject()
                                .put("id", option.id())
                                .put("name", option.name())
                                .put("note", option.note()));
            }
            case Options.Range range -> {
                ObjectNode grid = node.putObject("range");
                grid.set("from", Nodes.figure(range.from()));
                grid.set("to", Nodes.figure(range.to()));
                grid.set("step", Nodes.figure(range.step()));
                grid.put("unit", range.unit());
            }
        }
        return node;
    }

    private ObjectNode rule(Rule rule) {
        String words =
                rule.says().isEmpty() ? rule.condition().words(nodes.dispute().issues()) : rule.says();
        return Nodes.object().put("id", rule.id()).put("words", words).put("negotiable", rule.negotiable());
    }

    private ObjectNode statement(Statement statement) {
        ObjectNode node = Nodes.object().put("id", statement.id().toString());
        node.put("speaker", statement.speaker());
        statement.party().ifPresent(party -> node.put("party", party));
        node.put("date", statement.date().toString())
                .put("where", statement.where())
                .put("source", statement.source())
                .put("says", statement.says())
                .put("quote", statement.quote())
                .put("sureness", statement.sureness().word());
        if (!statement.act().isEmpty()) {
            node.put("act", statement.act());
        }
        List<String> issues = statement.issues().stream()
                .map(issue -> nodes.dispute().issues().get(issue).id())
                .toList();
        node.set("issues", Nodes.strings(issues));
        statement
                .place()
                .ifPresent(place -> node.putObject("place")
                        .put("sha256", place.sha256())
                        .put("start", place.start())
                        .put("end", place.end())
                        .put("before", place.before())
                        .put("after", place.after()));
        return node;
    }
}
