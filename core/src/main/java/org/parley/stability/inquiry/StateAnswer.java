package org.parley.stability.inquiry;

import java.util.List;
import java.util.Optional;
import org.parley.stability.answer.Clauses.Clause;
import org.parley.stability.answer.Explanation;
import org.parley.stability.answer.Guarantors;
import org.parley.stability.answer.RankingChange;
import org.parley.stability.answer.Robustness;
import org.parley.stability.answer.StatementChange;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.Conflict;

/**
 * What holds one state.
 *
 * @param conflict names its states
 * @param verdicts under each concept of single parties, one for each party
 * @param depth what listing all states allows to say; empty where they are too many
 */
public record StateAnswer(
        Conflict conflict, long state, List<ByConcept> verdicts, Explanation explanation, Optional<Depth> depth) {

    public StateAnswer {
        verdicts = List.copyOf(verdicts);
    }

    public String name() {
        return conflict.name(state);
    }

    /** @param parties in their order */
    public record ByConcept(Asked.Single asked, List<Verdict> parties) {
        public ByConcept {
            parties = List.copyOf(parties);
        }

        /** Of all parties together: unstable where one leaves, else undecided where one is. */
        public Verdict together() {
            return parties.contains(Verdict.UNSTABLE)
                    ? Verdict.UNSTABLE
                    : parties.contains(Verdict.UNDECIDED) ? Verdict.UNDECIDED : Verdict.STABLE;
        }
    }

    /**
     * Answers that need a verdict for many changed models. All are under one behaviour.
     *
     * @param under sequential stability: only credible answers hold
     * @param tips the least change of each party's own ranking that turns its verdict round
     * @param statements single changes of statements that turn the verdict of all together round
     * @param clauses that would make the state stable; none where it is
     * @param routes from the status quo; empty where none is named, or nothing leads here
     * @param robustness where comparisons are unknown
     */
    public record Depth(
            Asked.Single under,
            List<Guarantors.Pivotal> guarantors,
            List<Guarantors.PivotalMove> moves,
            List<Tip> tips,
            List<StatementChange> statements,
            List<Clause> clauses,
            Optional<Integer> statusQuo,
            Optional<StatusQuo.Route> routes,
            Optional<Robustness> robustness) {
        public Depth {
            guarantors = List.copyOf(guarantors);
            moves = List.copyOf(moves);
            tips = List.copyOf(tips);
            statements = List.copyOf(statements);
            clauses = List.copyOf(clauses);
        }
    }

    /** @param breaks whether the party stays now, so that the change would make it leave */
    public record Tip(int party, boolean breaks, RankingChange.Outcome change) {}
}
