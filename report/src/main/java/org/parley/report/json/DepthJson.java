package org.parley.report.json;

import java.util.List;
import org.parley.report.words.Holding;
import org.parley.stability.answer.Clause;
import org.parley.stability.answer.Clauses;
import org.parley.stability.answer.Reworded;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.answer.StatusQuo.Step;
import org.parley.stability.answer.StatusQuo.Way;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.model.Conflict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What verdicts on changed models say of one state, as JSON. */
record DepthJson(Answer answer, StateAnswer.Depth depth) {

    private Conflict conflict() {
        return answer.state().orElseThrow().conflict();
    }

    private String party(int party) {
        return conflict().parties().get(party);
    }

    void into(ObjectNode node) {
        node.put("under", depth.under().id());
        node.put("holds", Nodes.word(depth.holds()));
        guarantors(node);
        swaps(node.putArray("tippingPoints"));
        statements(node.putArray("statementChanges"));
        clauses(node.putObject("clauses"));
        routes(node);
        depth.robustness()
                .ifPresent(robustness -> node.putObject("robustness")
                        .put("stable", robustness.stable())
                        .put("drawn", robustness.drawn())
                        .put("certainly", robustness.certainly())
                        .put("possibly", robustness.possibly())
                        .put("words", new Holding(answer).robustness().orElse("")));
        node.put("undecided", depth.undecided());
        node.set("leftOut", Nodes.strings(depth.leftOut()));
    }

    private void guarantors(ObjectNode node) {
        ArrayNode guarantors = node.putArray("guarantors");
        depth.guarantors()
                .parties()
                .forEach(one -> guarantors
                        .addObject()
                        .put("guarantor", party(one.guarantor()))
                        .put("holds", party(one.held())));
        ArrayNode moves = node.putArray("pivotalMoves");
        depth.guarantors().moves().forEach(one -> {
            ObjectNode move = moves.addObject().put("guarantor", party(one.guarantor()));
            state(move, "from", one.from());
            state(move, "to", one.to());
            move.put("holds", party(one.held()));
        });
    }

    private void swaps(ArrayNode array) {
        for (StateAnswer.Swap swap : depth.swaps()) {
            ObjectNode one = array.addObject()
                    .put("party", party(swap.party()))
                    .put("stays", swap.breaks())
                    .put("decided", swap.change().decided());
            swap.change().least().ifPresent(change -> {
                one.put("pairs", change.pairs());
                one.set("crossing", listed(change.crossing()));
            });
        }
    }

    private void statements(ArrayNode array) {
        for (Reworded party : depth.statements()) {
            ObjectNode one = array.addObject()
                    .put("party", party(party.party()))
                    .put("triedAtOnce", party.tried())
                    .put("undecided", party.undecided());
            ArrayNode ways = one.putArray("ways");
            party.turning().forEach(way -> {
                ArrayNode changes = ways.addArray();
                way.forEach(change -> changes.addObject()
                        .put("change", Nodes.word(change.kind()))
                        .put("statement", change.statement() + 1)
                        .put("to", change.to() + 1));
            });
        }
    }

    private void clauses(ObjectNode node) {
        Clauses clauses = depth.clauses();
        ArrayNode open = node.putArray("open");
        clauses.open().forEach(one -> state(open.addObject().put("party", party(one.party())), "to", one.to()));
        ArrayNode proposals = node.putArray("proposals");
        for (Clauses.Proposal proposal : clauses.proposals()) {
            ObjectNode one = clause(proposal.clause())
                    .put("closes", proposal.closes())
                    .put("opens", proposal.opens())
                    .put("suffices", proposal.suffices());
            proposal.effects().ifPresent(effects -> {
                one.set("becomeStable", listed(effects.gained()));
                one.set("noLongerStable", listed(effects.lost()));
            });
            proposals.add(one);
        }
        node.put("untried", clauses.untried());
        clauses.together().ifPresent(together -> {
            ArrayNode all = node.putArray("together");
            together.forEach(clause -> all.add(clause(clause)));
        });
    }

    private ObjectNode clause(Clause clause) {
        ObjectNode node = Nodes.object();
        switch (clause) {
            case Clause.Lock lock ->
                node.put("kind", "lock")
                        .put("option", lock.option() + 1)
                        .put("direction", lock.direction().word());
            case Clause.Pledge pledge ->
                node.put("kind", "pledge").put("party", party(pledge.party())).put("option", pledge.option() + 1);
            case Clause.Bar bar -> move(node.put("kind", "bar"), bar.party(), bar.from(), bar.to());
            case Clause.Bind bind -> move(node.put("kind", "bind"), bind.party(), bind.from(), bind.to());
            case Clause.Sanction added ->
                move(node.put("kind", "sanction"), added.party(), added.from(), added.to())
                        .put("paysTheMover", added.paysTheMover());
        }
        return node;
    }

    private ObjectNode move(ObjectNode node, int party, long from, long to) {
        node.put("party", party(party));
        state(node, "from", from);
        state(node, "to", to);
        return node;
    }

    private void routes(ObjectNode node) {
        depth.statusQuo().ifPresent(start -> {
            ObjectNode paths = node.putObject("fromStatusQuo");
            state(paths, "statusQuo", start);
            depth.routes().ifPresent(route -> {
                way(paths, "shortest", route.fewestMoves());
                way(paths, "improvementsOnly", route.improvementsOnly());
                way(paths, "fewestLosses", route.leastLoss());
                route.together().ifPresent(together -> way(paths, "jointImprovements", together));
            });
        });
    }

    private void way(ObjectNode paths, String field, Way way) {
        way.steps().ifPresent(steps -> paths.set(field, steps(steps)));
        if (!way.decided()) {
            paths.withArray("undecided").add(field);
        }
    }

    private ArrayNode steps(List<Step> steps) {
        ArrayNode array = Nodes.array();
        for (StatusQuo.Step step : steps) {
            ObjectNode node = array.addObject();
            ArrayNode movers = node.putArray("movers");
            for (int p = 0; p < conflict().parties().size(); p++) {
                if ((step.movers() >>> p & 1) != 0) {
                    movers.add(party(p));
                }
            }
            state(node, "from", step.from());
            state(node, "to", step.to());
            node.put("gain", step.gain());
        }
        return array;
    }

    private void state(ObjectNode node, String field, long state) {
        StabilityJson.name(node, field, conflict().name(state));
    }

    /** States of the graph. */
    private ArrayNode listed(List<Integer> some) {
        return StabilityJson.names(
                some.stream().map(one -> answer.graph().orElseThrow().name(one)).toList());
    }
}
