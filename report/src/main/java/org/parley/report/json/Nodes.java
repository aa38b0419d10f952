package org.parley.report.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.verdict.Share;
import org.parley.verdict.Spread;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pieces that sections are made of. Parties, issues and options are named by their ids. */
record Nodes(Dispute dispute) {

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode strings(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /** {@code value} of 15 significant digits, with {@code exact} where these do not say it all. */
    static ObjectNode figure(Ratio ratio) {
        ObjectNode node = object().put("value", new BigDecimal(ratio.decimal()));
        return ratio.isShortDecimal() ? node : node.put("exact", ratio.toString());
    }

    static ObjectNode range(Interval interval) {
        return object().set("low", figure(interval.low())).set("high", figure(interval.high()));
    }

    static ObjectNode share(Share share) {
        return object().put("count", share.count()).put("of", share.of()).put("words", share.words());
    }

    static ObjectNode spread(Spread spread) {
        ObjectNode node = object();
        node.set("low", figure(spread.low()));
        node.set("median", figure(spread.median()));
        node.set("high", figure(spread.high()));
        return node;
    }

    String party(int index) {
        return dispute.parties().get(index).id();
    }

    ArrayNode parties(Collection<Integer> indices) {
        return strings(indices.stream().map(this::party).toList());
    }

    Issue issue(int index) {
        return dispute.issues().get(index);
    }

    String option(int issue, int option) {
        return issue(issue).options().get(option).id();
    }

    ArrayNode issues(Collection<Integer> indices) {
        return strings(indices.stream().map(index -> issue(index).id()).toList());
    }

    /** The option id of every issue, by issue id. */
    ObjectNode settlement(Settlement settlement) {
        ObjectNode node = object();
        for (int issue = 0; issue < settlement.issues(); issue++) {
            node.put(issue(issue).id(), option(issue, settlement.option(issue)));
        }
        return node;
    }

    /** One figure for every party, by party id. */
    ObjectNode byParty(List<Integer> parties, List<Ratio> figures) {
        ObjectNode node = object();
        for (int i = 0; i < parties.size(); i++) {
            node.set(party(parties.get(i)), figure(figures.get(i)));
        }
        return node;
    }

    /** {@code zone-of-confirmed}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
