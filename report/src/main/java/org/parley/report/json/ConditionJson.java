package org.parley.report.json;

import java.util.List;
import org.parley.dispute.Condition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A condition as a tree of {@code and}, {@code or}, {@code not} and {@code issue … in}. */
record ConditionJson(Nodes nodes) {

    ObjectNode of(Condition condition) {
        ObjectNode node = Nodes.object();
        switch (condition) {
            case Condition.Chosen chosen -> {
                node.put("issue", nodes.issue(chosen.issue()).id());
                ArrayNode options = node.putArray("in");
                chosen.options().stream().forEach(option -> options.add(nodes.option(chosen.issue(), option)));
            }
            case Condition.All all -> parts(node.putArray("and"), all.parts());
            case Condition.Any any -> parts(node.putArray("or"), any.parts());
            case Condition.Not not -> node.set("not", of(not.part()));
        }
        return node;
    }

    private void parts(ArrayNode array, List<Condition> parts) {
        parts.forEach(part -> array.add(of(part)));
    }
}
