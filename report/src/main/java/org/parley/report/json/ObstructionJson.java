package org.parley.report.json;

import java.util.List;
import org.parley.briefing.Obstruction;
import org.parley.gap.Clash;
import org.parley.gap.ConcessionPath;
import org.parley.gap.Ledger;
import org.parley.gap.Obstacles;
import org.parley.gap.Requirement;
import org.parley.gap.StickingPoint;
import org.parley.gap.Trades;
import org.parley.report.table.ObstructionTables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the way, and what it would take. */
record ObstructionJson(Nodes nodes, Obstruction obstruction) {

    ObjectNode node() {
        ObjectNode node = Nodes.object().put("answer", obstruction.answer());
        node.set("notes", Nodes.strings(obstruction.notes()));
        obstruction.obstacles().ifPresent(obstacles -> obstacles(node, obstacles));
        obstruction.stickingPoint().ifPresent(point -> node.set("stickingPoint", stickingPoint(point)));
        ArrayNode issues = node.putArray("issueScores");
        obstruction.issues().forEach(one -> issues.add(issue(one)));
        obstruction.trades().ifPresent(swaps -> node.set("trades", trades(swaps)));
        obstruction.way().ifPresent(way -> {
            node.set("ledger", ledger(way.ledger()));
            node.set("path", path(way));
        });
        return node;
    }

    private void obstacles(ObjectNode node, Obstacles obstacles) {
        node.put("standing", Nodes.word(obstacles.standing()));
        ArrayNode conflicts = node.putArray("conflicts");
        for (Obstruction.Deadlock deadlock : obstruction.deadlocks()) {
            ObjectNode each = conflicts.addObject();
            each.set("requirements", requirements(deadlock.conflict().requirements()));
            each.set("words", Nodes.strings(deadlock.words()));
        }
        node.put("conflictsUpTo", obstacles.conflictsUpTo());
        ArrayNode sets = node.putArray("concessionSets");
        for (Obstruction.Change change : obstruction.changes()) {
            ObjectNode each = sets.addObject().put("words", change.words());
            each.set("dropped", requirements(change.set().dropped()));
            each.set("drop", Nodes.figure(change.set().drop()));
            each.set("example", nodes.settlement(change.set().example()));
            change.opened().ifPresent(opened -> each.put("opened", opened.toString()));
            change.works().ifPresent(share -> each.set("share", Nodes.share(share)));
        }
        node.put("concessionsUpTo", obstacles.concessionsUpTo());
    }

    private ArrayNode requirements(List<Requirement> requirements) {
        ArrayNode array = Nodes.array();
        for (Requirement requirement : requirements) {
            ObjectNode each = array.addObject();
            switch (requirement) {
                case Requirement.Line line -> {
                    each.put("kind", "red-line")
                            .put("party", nodes.party(line.party()))
                            .put("id", line.redLine().id());
                    if (!line.redLine().name().isEmpty()) {
                        each.put("name", line.redLine().name());
                    }
                    each.put("status", line.redLine().status().word());
                }
                case Requirement.Threshold threshold ->
                    each.put("kind", "no-deal").put("party", nodes.party(threshold.party()));
                case Requirement.Negotiable rule ->
                    each.put("kind", "rule").put("id", rule.rule().id());
            }
        }
        return array;
    }

    private ObjectNode stickingPoint(StickingPoint point) {
        ObjectNode node = Nodes.object().put("complete", point.complete());
        point.margin().ifPresent(margin -> node.set("margin", Nodes.figure(margin)));
        ArrayNode sets = node.putArray("unblocking");
        for (StickingPoint.SetAside aside : point.unblocking()) {
            ObjectNode each = sets.addObject();
            each.set("issues", nodes.issues(aside.issues()));
            each.set("margin", Nodes.figure(aside.margin()));
        }
        return node;
    }

    private ObjectNode issue(Obstruction.OfIssue one) {
        ObjectNode node = Nodes.object().put("issue", nodes.issue(one.issue()).id());
        one.score().ifPresent(score -> node.set("score", Nodes.figure(score)));
        node.put("noGoodOption", one.noGoodOption());
        ArrayNode clashes = node.putArray("clashes");
        for (Clash clash : one.clashes()) {
            List<Integer> pair = List.of(clash.first(), clash.second());
            ObjectNode each = clashes.addObject();
            each.set("parties", nodes.parties(pair));
            clash.share().ifPresent(share -> each.set("share", Nodes.figure(share)));
            each.set("swings", nodes.byParty(pair, List.of(clash.firstSwing(), clash.secondSwing())));
        }
        ObjectNode acceptable = node.putObject("acceptable");
        for (int s = 0; s < one.acceptable().size(); s++) {
            ArrayNode runs = acceptable.putArray(nodes.party(obstruction.sides().get(s)));
            ObstructionTables.Run.of(one.acceptable().get(s))
                    .forEach(run -> runs.addObject()
                            .put("from", nodes.option(one.issue(), run.first()))
                            .put("to", nodes.option(one.issue(), run.last())));
        }
        return node;
    }

    private ObjectNode trades(Obstruction.Swaps swaps) {
        ObjectNode node = Nodes.object();
        node.set("from", nodes.settlement(swaps.from()));
        node.put("start", swaps.start());
        swaps.drafted().ifPresent(party -> node.put("draftedBy", nodes.party(party)));
        node.set("open", nodes.issues(swaps.open()));
        node.put("found", swaps.trades().found());
        ArrayNode best = node.putArray("best");
        for (Trades.Trade trade : swaps.trades().best()) {
            ObjectNode each = best.addObject().put("mutual", trade.mutual());
            each.set("issues", nodes.issues(trade.issues()));
            each.set("to", nodes.settlement(trade.to()));
            each.set("gains", nodes.byParty(obstruction.sides(), trade.gains()));
            ObjectNode parts = each.putObject("parts");
            for (int side = 0; side < trade.parts().size(); side++) {
                ArrayNode own = parts.putArray(nodes.party(obstruction.sides().get(side)));
                trade.parts().get(side).forEach(part -> own.add(Nodes.figure(part)));
            }
        }
        return node;
    }

    private ObjectNode ledger(Ledger ledger) {
        ObjectNode node = Nodes.object();
        ArrayNode entries = node.putArray("entries");
        for (Ledger.Entry entry : ledger.entries()) {
            ObjectNode each =
                    entries.addObject().put("party", nodes.party(entry.step().party()));
            each.set("issues", nodes.issues(entry.issues()));
            each.set("loss", Nodes.figure(entry.loss()));
            each.set("gains", nodes.byParty(obstruction.sides(), entry.gains()));
        }
        ArrayNode accounts = node.putArray("accounts");
        for (Ledger.Account account : ledger.accounts()) {
            ObjectNode each = accounts.addObject().put("party", nodes.party(account.party()));
            each.set("conceded", Nodes.figure(account.conceded()));
            each.set("withdrawn", Nodes.figure(account.withdrawn()));
            each.set("received", Nodes.figure(account.received()));
        }
        return node;
    }

    private ObjectNode path(Obstruction.Way way) {
        ObjectNode node = Nodes.object();
        ArrayNode openings = node.putArray("openings");
        for (int k = 0; k < way.parties().size(); k++) {
            ObjectNode each =
                    openings.addObject().put("party", nodes.party(way.parties().get(k)));
            each.set("settlement", nodes.settlement(way.openings().get(k)));
            each.set("stated", nodes.issues(way.stated().get(k)));
        }
        node.put("target", way.target());
        ArrayNode steps = node.putArray("steps");
        for (ConcessionPath.Step step : way.path().steps()) {
            steps.addObject()
                    .put("party", nodes.party(step.party()))
                    .put("issue", nodes.issue(step.issue()).id())
                    .set("gap", Nodes.figure(step.gap()));
        }
        node.set("largestGap", Nodes.figure(way.path().largestGap()));
        node.set("bound", Nodes.figure(way.path().bound()));
        return node;
    }
}
