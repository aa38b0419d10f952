package org.parley.report.json;

import java.util.List;
import org.parley.bargain.AdjustedWinner.IssueShare;
import org.parley.briefing.Closeness;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.gap.ZoneSize;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How close the parties can be brought. */
record ClosenessJson(Nodes nodes) {

    /** Settlements listed with one value vector; how many there are is always stated. */
    static final int LISTED = 20;

    ObjectNode of(Closeness closeness) {
        ObjectNode node = Nodes.object().put("answer", closeness.answer());
        node.set("counted", nodes.parties(closeness.counted()));
        node.set("measured", nodes.parties(closeness.measured()));
        ArrayNode missing = node.putArray("missing");
        closeness
                .missing()
                .forEach(each -> missing.addObject()
                        .put("party", nodes.party(each.party()))
                        .put("why", each.why()));
        node.set("allRedLines", assessment(closeness.allRedLines()));
        closeness.confirmedRedLines().ifPresent(each -> node.set("confirmedRedLines", assessment(each)));
        closeness.adjustedWinner().ifPresent(division -> node.set("adjustedWinner", division(division)));
        return node;
    }

    private ObjectNode assessment(Closeness.Assessment assessment) {
        ObjectNode node = Nodes.object().put("answer", assessment.answer());
        node.put("combinations", assessment.combinations().toString());
        node.put("meetingRules", assessment.meetingRules().toString());
        node.put("allowed", assessment.allowed().toString());
        assessment.share().ifPresent(share -> node.set("share", Nodes.share(share)));
        assessment.central().ifPresent(central -> node.set("central", central(central)));
        assessment.marginSpread().ifPresent(spread -> node.set("marginSpread", Nodes.spread(spread)));
        ArrayNode thresholds = node.putArray("thresholds");
        assessment
                .thresholds()
                .forEach(each -> thresholds
                        .addObject()
                        .put("party", nodes.party(each.party()))
                        .set("atMost", Nodes.figure(each.atMost())));
        return node;
    }

    private ObjectNode central(Closeness.Central central) {
        ObjectNode node = Nodes.object();
        central.zone().ifPresent(zone -> {
            switch (zone.size()) {
                case ZoneSize.Exact exact -> node.put("zone", exact.count().toString());
                case ZoneSize.Estimate estimate -> node.set("zoneEstimate", estimate(estimate));
            }
            node.set("margin", Nodes.figure(zone.margin()));
            node.set("atMargin", nodes.settlement(zone.atMargin()));
            node.set("worstPlaced", nodes.parties(zone.worstPlaced()));
        });
        List<Integer> parties = central.frontier().parties();
        boolean least = central.over() == Closeness.Over.ALLOWED_NO_DEAL_UNKNOWN;
        node.set(least ? "least" : "noDeal", nodes.byParty(parties, central.disagreement()));
        node.set("ideal", nodes.byParty(parties, central.ideal()));
        node.put("frontierOver", Nodes.word(central.over()));
        ArrayNode frontier = node.putArray("frontier");
        central.frontier().points().forEach(point -> frontier.add(point(point, parties)));
        return node;
    }

    private static ObjectNode estimate(ZoneSize.Estimate estimate) {
        return Nodes.object()
                .put("low", estimate.low().toString())
                .put("about", estimate.about().toString())
                .put("high", estimate.high().toString())
                .put("found", estimate.found())
                .put("drawn", estimate.drawn());
    }

    ObjectNode point(Frontier.Point point, List<Integer> parties) {
        ObjectNode node = Nodes.object();
        node.set("values", nodes.byParty(parties, point.values()));
        node.put("count", point.count().toString());
        ArrayNode settlements = node.putArray("settlements");
        for (Settlement settlement : point.settlements().stream().limit(LISTED).toList()) {
            settlements.add(nodes.settlement(settlement));
        }
        return node;
    }

    private ObjectNode division(Closeness.Division division) {
        List<Integer> pair = List.of(division.first(), division.second());
        ObjectNode node = Nodes.object();
        node.set("parties", nodes.parties(pair));
        node.set(
                "points",
                nodes.byParty(
                        pair,
                        List.of(division.division().each(), division.division().each())));
        ArrayNode shares = node.putArray("shares");
        for (IssueShare share : division.division().shares()) {
            ObjectNode issue = shares.addObject();
            issue.put("issue", nodes.issue(share.issue()).id());
            issue.set("toFirst", Nodes.figure(share.toFirst()));
            issue.set("points", nodes.byParty(pair, List.of(share.first(), share.second())));
        }
        division.division()
                .split()
                .ifPresent(issue -> node.put("split", nodes.issue(issue).id()));
        node.set("aside", nodes.issues(division.aside()));
        return node.put("check", division.check());
    }
}
