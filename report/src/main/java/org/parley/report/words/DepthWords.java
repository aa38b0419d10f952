package org.parley.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.stability.answer.Guarantors;
import org.parley.stability.answer.RankingChange;
import org.parley.stability.answer.Robustness;
import org.parley.stability.engine.Verdict;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.StateAnswer;

/** What verdicts on changed models say of one state, in sentences: who holds it, what tips it, how sure it is. */
final class DepthWords {

    private static final int NAMED = 6;

    private final Answer whole;
    private final StateAnswer answer;
    private final StateAnswer.Depth depth;
    private final StateWords states;
    private final MoveWords moves;
    private final List<String> parties;

    DepthWords(Answer whole, StateAnswer answer, StateAnswer.Depth depth) {
        this.whole = whole;
        this.answer = answer;
        this.depth = depth;
        this.states = new StateWords(answer.conflict());
        this.moves = new MoveWords(answer.conflict());
        this.parties = answer.conflict().parties();
    }

    /** How parties are taken to behave in all that follows. */
    static String under(StateAnswer.Depth depth) {
        return "Guarantors, tipping points and clauses are told for this behaviour: "
                + (depth.under() instanceof Asked.Mixed mixed
                        ? BehaviourWords.told(mixed)
                        : "each party reckons with the answers that pay the others (SEQ)")
                + ".";
    }

    /** Whose moves hold the state, whole parties before single moves. */
    List<String> guarantors() {
        List<String> found = new ArrayList<>();
        Map<Integer, List<String>> held = new LinkedHashMap<>();
        for (Guarantors.Pivotal pivotal : depth.guarantors().parties()) {
            held.computeIfAbsent(pivotal.guarantor(), party -> new ArrayList<>())
                    .add(parties.get(pivotal.held()));
        }
        held.forEach((guarantor, who) -> found.add(parties.get(guarantor)
                + " is a pivotal guarantor: without its moves " + StabilityWords.and(who) + " would leave."));
        Map<PivotalMove, Set<String>> from = new LinkedHashMap<>();
        for (Guarantors.PivotalMove move : depth.guarantors().moves()) {
            from.computeIfAbsent(
                            new PivotalMove(
                                    move.guarantor(),
                                    moves.take(move.guarantor(), move.from(), move.to()),
                                    move.held()),
                            key -> new LinkedHashSet<>())
                    .add(states.placed(move.from()));
        }
        from.forEach((move, starts) -> found.add("If " + parties.get(move.guarantor()) + " could not " + move.taken()
                + " from " + some(List.copyOf(starts)) + ", " + parties.get(move.held()) + " would leave."));
        return found;
    }

    private record PivotalMove(int guarantor, String taken, int held) {}

    private static String some(List<String> names) {
        return names.size() <= NAMED
                ? Ways.or(names)
                : "any of " + Figures.count(names.size(), "state") + ", such as " + names.getFirst();
    }

    /** The least changes of what parties want that turn a verdict round. */
    List<String> tippingPoints() {
        List<String> found = new ArrayList<>(new StatementWords(whole, depth.holds()).sentences(depth.statements()));
        depth.swaps().forEach(swap -> found.add(swap(swap)));
        return found;
    }

    private String swap(StateAnswer.Swap swap) {
        String party = parties.get(swap.party());
        String now = party + (swap.breaks() ? " stays" : " leaves") + ". ";
        Optional<RankingChange> least = swap.change().least();
        if (least.isEmpty()) {
            return now
                    + (swap.change().decided()
                            ? "No change of its own ranking makes it " + (swap.breaks() ? "leave." : "stay.")
                            : "Which change of its ranking would alter that is undecided: the search reached its limit.");
        }
        return now + "It would " + (swap.breaks() ? "leave" : "stay") + " if "
                + named(least.get().crossing())
                + (swap.breaks() ? " came to stand above " : " no longer stood above ") + states.placed(answer.state())
                + " in its ranking (" + Figures.count(least.get().pairs(), "pair") + " of states "
                + (least.get().pairs() == 1 ? "changes" : "change") + " places).";
    }

    /** Some states of the graph by name, many by their number. */
    String named(List<Integer> some) {
        StateWords graph = new StateWords(whole.graph().orElseThrow());
        List<String> names = some.stream().limit(NAMED).map(graph::placed).toList();
        return some.size() <= NAMED
                ? StabilityWords.and(names)
                : Figures.count(some.size(), "state") + ", among them " + StabilityWords.and(names) + ",";
    }

    List<String> clauses() {
        return new ClauseWords(whole, answer, this).sentences(depth.clauses());
    }

    List<String> routes() {
        return new RouteWords(answer.conflict()).sentences(depth, answer.state());
    }

    /** How far the verdict depends on comparisons that are not known; none where all are. */
    Optional<String> robustness() {
        return depth.robustness().map(this::robustness);
    }

    private String robustness(Robustness found) {
        return "The state holds under "
                + (found.stable() == 0 ? "none" : Figures.count(found.stable())) + " of "
                + Figures.count(found.drawn()) + " rankings drawn that agree with what is known. It "
                + (found.certainly()
                        ? "certainly holds"
                        : found.possibly() ? "possibly holds, not certainly" : "does not even possibly hold")
                + ". The share is one of drawn rankings, no probability of peace.";
    }

    /** What was not looked at, and what was not decided. */
    List<String> leftOut() {
        List<String> all = new ArrayList<>(depth.leftOut());
        if (depth.undecided() > 0) {
            all.add((depth.undecided() == 1
                            ? "One verdict on a changed model was"
                            : Figures.count(depth.undecided()) + " verdicts on changed models were")
                    + " not decided, since the search reached its limit; what they would have shown is not told.");
        }
        if (depth.holds() == Verdict.UNDECIDED) {
            all.add("Which changes of statements would turn the verdict round is not told, since it is undecided.");
        }
        return all;
    }
}
