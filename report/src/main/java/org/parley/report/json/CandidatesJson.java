package org.parley.report.json;

import java.util.List;
import org.parley.bargain.Solution;
import org.parley.briefing.Candidates;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Candidate settlements. */
record CandidatesJson(Nodes nodes, ClosenessJson points) {

    ObjectNode of(Candidates candidates, List<Integer> measured) {
        ObjectNode node = Nodes.object().put("answer", candidates.answer());
        node.put("basis", candidates.basis());
        node.put("basisKind", Nodes.word(candidates.basisKind()));
        ArrayNode solutions = node.putArray("points");
        candidates.points().forEach(solution -> solutions.add(solution(solution, measured)));
        ArrayNode packages = node.putArray("packages");
        candidates.packages().forEach(candidate -> packages.add(candidate(candidate)));
        node.set("differing", nodes.issues(candidates.differing()));
        return node;
    }

    private ObjectNode solution(Solution solution, List<Integer> measured) {
        ObjectNode node = Nodes.object().put("id", solution.id()).put("name", solution.name());
        node.put("definition", solution.definition());
        solution.objective().ifPresent(objective -> node.set("objective", Nodes.figure(objective)));
        node.put("note", solution.note());
        ArrayNode array = node.putArray("points");
        solution.points().forEach(point -> array.add(points.point(point, measured)));
        return node;
    }

    private ObjectNode candidate(Candidates.Candidate candidate) {
        ObjectNode node = Nodes.object().put("letter", candidate.letter());
        node.set("names", Nodes.strings(candidate.names()));
        node.set("settlement", nodes.settlement(candidate.settlement()));
        node.put("equal", candidate.equal().toString());
        candidate.together().ifPresent(share -> node.set("together", Nodes.share(share)));
        ArrayNode verdicts = node.putArray("verdicts");
        candidate.verdicts().forEach(verdict -> verdicts.add(verdict(verdict)));
        return node;
    }

    private ObjectNode verdict(Candidates.PartyVerdict verdict) {
        ObjectNode node = Nodes.object().put("party", nodes.party(verdict.party()));
        node.put("sentence", verdict.sentence());
        verdict.accepts().ifPresent(share -> node.set("accepts", Nodes.share(share)));
        verdict.withConfirmedOnly().ifPresent(share -> node.set("withConfirmedOnly", Nodes.share(share)));
        verdict.value().ifPresent(value -> node.set("value", Nodes.figure(value)));
        verdict.noDeal().ifPresent(value -> node.set("noDeal", Nodes.figure(value)));
        verdict.spread().ifPresent(spread -> node.set("spread", Nodes.spread(spread)));
        ArrayNode against = node.putArray("against");
        verdict.against()
                .forEach(each -> against.addObject().put("words", each.words()).put("place", each.place()));
        return node;
    }
}
