package org.parley.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.stability.answer.Clauses.Clause;
import org.parley.stability.answer.Clauses.Kind;
import org.parley.stability.answer.Explanation.Held;
import org.parley.stability.answer.Guarantors;
import org.parley.stability.answer.RankingChange;
import org.parley.stability.answer.Robustness;
import org.parley.stability.answer.StatementChange;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.engine.Coalitions;
import org.parley.stability.engine.Verdict;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.Ranking;

/** What holds one state, in sentences. */
public final class Holding {

    private final StateAnswer answer;
    private final Optional<OptionModel> options;
    private final StateWords states;
    private final MoveWords moves;
    private final List<String> parties;

    /** @param whole with an answer on one state */
    public Holding(Answer whole) {
        this.answer = whole.state().orElseThrow();
        this.options = whole.subject().options();
        this.states = new StateWords(answer.conflict());
        this.moves = new MoveWords(answer.conflict());
        this.parties = answer.conflict().parties();
    }

    /** The verdict, and what it is a verdict of. */
    public String verdict() {
        return new StateVerdict(answer).sentence();
    }

    /** Who is tempted, who deters it how, and at what cost; those answered alike together. */
    public List<String> temptations() {
        return new Temptations(answer).sentences();
    }

    /** What one temptation and its answer come to, in sentences. */
    public String sentence(Held held) {
        return new Temptations(answer).sentence(new Temptations.Group(List.of(held)));
    }

    /** Whose moves hold the state, whole parties before single moves. */
    public List<String> guarantors() {
        List<String> found = new ArrayList<>();
        answer.depth().ifPresent(depth -> {
            for (Guarantors.Pivotal pivotal : depth.guarantors()) {
                found.add(parties.get(pivotal.guarantor()) + " is a pivotal guarantor: without its moves "
                        + parties.get(pivotal.held()) + " would leave ("
                        + depth.under().id() + ").");
            }
            for (Guarantors.PivotalMove move : depth.moves()) {
                found.add("Without the move of " + parties.get(move.guarantor()) + " to "
                        + moves.take(move.guarantor(), move.from(), move.to()) + " (in " + states.name(move.from())
                        + "), "
                        + parties.get(move.held()) + " would leave.");
            }
        });
        return found;
    }

    /** The least changes of what parties want that turn a verdict round. */
    public List<String> tippingPoints() {
        List<String> found = new ArrayList<>();
        answer.depth().ifPresent(depth -> {
            depth.tips().forEach(tip -> found.add(tip(tip)));
            depth.statements().forEach(change -> found.add(statement(change)));
        });
        return found;
    }

    private String tip(StateAnswer.Tip tip) {
        String party = parties.get(tip.party());
        String now = party + (tip.breaks() ? " stays" : " leaves") + ". ";
        Optional<RankingChange> least = tip.change().least();
        if (least.isEmpty()) {
            return now
                    + (tip.change().decided()
                            ? "No change of its own ranking makes it " + (tip.breaks() ? "leave." : "stay.")
                            : "Which change of its ranking would alter that is undecided: the search reached its limit.");
        }
        return now + "It would " + (tip.breaks() ? "leave" : "stay") + " if "
                + Figures.count(least.get().pairs(), "pair") + " of its ranking changed places, so that "
                + StabilityWords.and(least.get().crossing().stream()
                        .map(state -> states.name(state))
                        .toList())
                + (tip.breaks() ? " came to stand above " : " no longer stood above ") + states.name(answer.state())
                + ".";
    }

    private String statement(StatementChange change) {
        boolean stable = sequential() == Verdict.STABLE;
        String what = switch (change.kind()) {
            case DROPPED -> "were dropped";
            case NEGATED -> "were turned round";
            case MOVED -> "moved to place " + (change.to() + 1);
        };
        return "If statement " + (change.statement() + 1) + text(change) + " of " + parties.get(change.party()) + " "
                + what + ", the state would " + (stable ? "no longer hold." : "hold.");
    }

    private String text(StatementChange change) {
        return options.map(model -> model.rankings().get(change.party()).counting())
                .filter(Ranking.Statements.class::isInstance)
                .map(ranking ->
                        " (" + ((Ranking.Statements) ranking).statements().get(change.statement()) + ")")
                .orElse("");
    }

    private Verdict sequential() {
        return answer.verdicts().stream()
                .filter(one -> one.asked().id().equals("SEQ"))
                .map(StateAnswer.ByConcept::together)
                .findFirst()
                .orElse(Verdict.UNDECIDED);
    }

    /** Clauses that would make the state hold. */
    public List<String> clauses() {
        return answer.depth().stream()
                .flatMap(depth -> depth.clauses().stream())
                .map(this::clause)
                .toList();
    }

    private String clause(Clause clause) {
        String move = parties.get(clause.party()) + (clause.kind() == Kind.BAR ? "'s move to " : " could ")
                + moves.take(clause.party(), clause.from(), clause.to()) + " (in " + states.name(clause.from()) + ")";
        String start = clause.kind() == Kind.BAR
                ? "If " + move + " were made impossible (irreversible, or verified), the state would hold."
                : "If " + move + ", an added sanction that "
                        + (clause.paysTheMover() ? "pays whoever uses it" : "costs whoever uses it")
                        + ", the state would hold.";
        List<Integer> also = clause.gained().stream()
                .filter(state -> state != answer.state())
                .toList();
        return start
                + (also.isEmpty() ? "" : " So would " + names(also) + ".")
                + (clause.lost().isEmpty() ? "" : " No longer would " + names(clause.lost()) + ".");
    }

    private String names(List<Integer> some) {
        return StabilityWords.and(some.stream().map(state -> states.name(state)).toList());
    }

    /** How to get here from the status quo. */
    public List<String> routes() {
        Optional<StateAnswer.Depth> depth = answer.depth();
        if (depth.isEmpty() || depth.get().statusQuo().isEmpty()) {
            return List.of();
        }
        String start = states.name(depth.get().statusQuo().get());
        if (depth.get().statusQuo().get() == answer.state()) {
            return List.of("This is the status quo.");
        }
        if (depth.get().routes().isEmpty()) {
            return List.of("No sequence of moves leads here from the status quo, " + start + ".");
        }
        StatusQuo.Route route = depth.get().routes().get();
        List<String> found = new ArrayList<>();
        found.add("Shortest from the status quo, " + start + ": " + steps(route.fewestMoves()) + ".");
        if (route.improvementsOnly().isPresent()) {
            found.add("With steps that each pay at once: "
                    + steps(route.improvementsOnly().get()) + ". "
                    + mover(route.improvementsOnly().get()) + " has to move first.");
        } else {
            found.add("No sequence of steps that each pay at once leads here. With the fewest losses: "
                    + steps(route.leastLoss()) + "; at a loss for now: "
                    + route.missing().stream()
                            .map(step ->
                                    Coalitions.name(parties, step.movers()) + " in moving to " + states.name(step.to()))
                            .collect(Collectors.joining(", "))
                    + ".");
            found.add(route.together()
                    .map(together -> "If parties may move together, every step can pay at once: " + steps(together)
                            + "; a joint move is needed for "
                            + together.stream()
                                    .filter(step -> Integer.bitCount(step.movers()) > 1)
                                    .map(step -> states.name(step.to()))
                                    .collect(Collectors.joining(", "))
                            + ".")
                    .orElse("Not even with joint moves does every step pay at once."));
        }
        return found;
    }

    private String mover(List<StatusQuo.Step> steps) {
        return Coalitions.name(parties, steps.getFirst().movers());
    }

    private String steps(List<StatusQuo.Step> steps) {
        return steps.stream()
                .map(step -> Coalitions.name(parties, step.movers()) + " would "
                        + moves.takeTo(step.movers(), step.from(), step.to()))
                .collect(Collectors.joining(", then "));
    }

    /** How far the verdict depends on comparisons that are not known; none where all are. */
    public Optional<String> robustness() {
        return answer.depth().flatMap(StateAnswer.Depth::robustness).map(Holding::robustness);
    }

    private static String robustness(Robustness found) {
        return "Of " + Figures.count(found.drawn())
                + " rankings drawn that agree with what is known, the state is stable"
                + " (SEQ) under " + Figures.count(found.stable()) + ". It is "
                + (found.certainly()
                        ? "certainly"
                        : found.possibly() ? "possibly, not certainly," : "not even possibly")
                + " stable. The share is one of drawn rankings, no probability of peace.";
    }

    /** What is left out, and why. */
    public Optional<String> shallow() {
        return answer.depth().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "Guarantors, tipping points, clauses and paths are not told: each of them needs a verdict for"
                                + " many changed models, and this one has too many states for that.");
    }

    /** The concept that the answers in depth are under. */
    public Optional<String> under() {
        return answer.depth().map(StateAnswer.Depth::under).map(Asked.Single::id);
    }
}
