package org.parley.stability.inquiry;

import java.util.List;
import java.util.Optional;
import org.parley.stability.answer.Clauses;
import org.parley.stability.answer.Explanation;
import org.parley.stability.answer.Guarantors;
import org.parley.stability.answer.RankingChange;
import org.parley.stability.answer.Reworded;
import org.parley.stability.answer.Robustness;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.Conflict;

/**
 * What holds one state.
 *
 * @param conflict names its states
 * @param verdicts under each concept of single parties, one for each party; last under the behaviours asked about, if any
 * @param depth what verdicts on changed models say; empty at a glance
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
    public record ByConcept(Asked asked, List<Verdict> parties) {
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
     * Answers that need verdicts on many changed models.
     *
     * @param under the behaviour of all parties, or of each
     * @param holds whether everybody stays under it
     * @param swaps the least change of each listed ranking that turns its party's verdict round
     * @param statements the fewest changes of each party's statements that turn the verdict of all together round
     * @param clauses that would help the state to hold; none where it does
     * @param statusQuo the state of today, where one is named
     * @param routes from there; empty where none is named, or it is this state
     * @param robustness where comparisons are unknown
     * @param undecided verdicts on changed models that ended at the limit before they were clear
     * @param leftOut what was not looked at, and why, in sentences
     */
    public record Depth(
            Asked under,
            Verdict holds,
            Guarantors guarantors,
            List<Swap> swaps,
            List<Reworded> statements,
            Clauses clauses,
            Optional<Long> statusQuo,
            Optional<StatusQuo.Route> routes,
            Optional<Robustness> robustness,
            int undecided,
            List<String> leftOut) {
        public Depth {
            swaps = List.copyOf(swaps);
            statements = List.copyOf(statements);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** @param breaks whether the party stays now, so that the change would make it leave */
    public record Swap(int party, boolean breaks, RankingChange.Outcome change) {}
}
