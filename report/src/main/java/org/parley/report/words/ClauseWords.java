package org.parley.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.stability.answer.Clause;
import org.parley.stability.answer.Clauses;
import org.parley.stability.answer.SideEffects;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.ConflictOption.Direction;

/** Clauses that would help a state to hold, in sentences. */
final class ClauseWords {

    private final Answer whole;
    private final StateAnswer answer;
    private final DepthWords words;
    private final StateWords states;
    private final MoveWords moves;
    private final List<String> parties;

    ClauseWords(Answer whole, StateAnswer answer, DepthWords words) {
        this.whole = whole;
        this.answer = answer;
        this.words = words;
        this.states = new StateWords(answer.conflict());
        this.moves = new MoveWords(answer.conflict());
        this.parties = answer.conflict().parties();
    }

    /** Those that are enough alone; else what is enough together, then what helps. */
    List<String> sentences(Clauses clauses) {
        List<String> sentences = new ArrayList<>();
        int open = clauses.open().size();
        if (open == 0) {
            return sentences;
        }
        for (Clauses.Proposal proposal : clauses.proposals()) {
            if (proposal.suffices()) {
                sentences.add("If " + condition(proposal.clause()) + ", the state would hold."
                        + proposal.effects().map(this::effects).orElse(""));
            }
        }
        if (!sentences.isEmpty()) {
            return sentences;
        }
        String temptations = Figures.count(open, "temptation") + (open == 1 ? " is" : " are") + " open.";
        sentences.add(clauses.together()
                .map(together -> "No single clause is enough: " + temptations + " If "
                        + together.stream().map(this::condition).collect(Collectors.joining(", and if "))
                        + ", the state would hold.")
                .orElse("No clause was found to be enough, alone or with one or two others: " + temptations));
        List<Clauses.Proposal> bars = clauses.proposals().stream()
                .filter(proposal -> proposal.clause() instanceof Clause.Bar && isLeast(proposal, open))
                .toList();
        clauses.proposals().stream()
                .filter(proposal -> bars.size() < 2 || !bars.contains(proposal))
                .forEach(
                        proposal -> sentences.add("If " + condition(proposal.clause()) + ", " + helps(proposal, open)));
        if (bars.size() > 1) {
            sentences.add("If one of these moves were made impossible" + STOPPED + ", 1 of " + open
                    + " would be closed: " + bars.stream().map(this::barred).collect(Collectors.joining("; ")) + ".");
        }
        if (clauses.untried() > 0) {
            sentences.add(Figures.count(clauses.untried(), "clause") + (clauses.untried() == 1 ? " was" : " were")
                    + " not tried, since the search reached its limit.");
        }
        if (open > Clauses.MOST_SINGLE) {
            sentences.add("Clauses on single moves are not looked at: with more than " + Clauses.MOST_SINGLE
                    + " open temptations each would be one of very many.");
        }
        return sentences;
    }

    private static final String STOPPED = " (prevented, or noticed and stopped at once)";

    /** Whether it closes one of several, and does nothing else. */
    private static boolean isLeast(Clauses.Proposal proposal, int open) {
        return open > 1 && proposal.closes() == 1 && proposal.opens() == 0;
    }

    private String barred(Clauses.Proposal proposal) {
        Clause.Bar bar = (Clause.Bar) proposal.clause();
        return parties.get(bar.party()) + " " + moves.taking(bar.party(), bar.from(), bar.to());
    }

    private static String helps(Clauses.Proposal proposal, int open) {
        boolean all = proposal.closes() == open;
        String closed = open == 1
                ? "it"
                : !all
                        ? Figures.count(proposal.closes()) + " of " + Figures.count(open)
                        : open == 2 ? "both" : "all " + Figures.count(open);
        return closed + " would be closed"
                + (proposal.opens() > 0
                        ? ", but " + Figures.count(proposal.opens(), "other")
                                + " opened, since it also stops an answer."
                        : all ? "; whether everybody would then stay is undecided." : ".");
    }

    /** The clause as it follows "if". */
    String condition(Clause clause) {
        return switch (clause) {
            case Clause.Lock lock -> lock(lock);
            case Clause.Bar bar ->
                parties.get(bar.party()) + " could not " + moves.take(bar.party(), bar.from(), bar.to()) + STOPPED;
            case Clause.Pledge pledge -> pledge(pledge);
            case Clause.Bind bind ->
                parties.get(bind.party()) + " were bound to " + moves.take(bind.party(), bind.from(), bind.to())
                        + " from " + states.placed(bind.from()) + ", whatever it costs";
            case Clause.Sanction added ->
                parties.get(added.party()) + " could also " + moves.take(added.party(), added.from(), added.to())
                        + " from " + states.placed(added.from()) + ", which is impossible now and would "
                        + (added.paysTheMover() ? "pay it" : "cost it");
        };
    }

    private String pledge(Clause.Pledge pledge) {
        String name = whole.subject()
                .options()
                .orElseThrow()
                .options()
                .get(pledge.option())
                .name();
        return parties.get(pledge.party()) + " were bound to "
                + ((pledge.state() >>> pledge.option() & 1) == 0 ? "take up" : "drop") + " “" + name
                + "” as an answer to whoever leaves, whatever it costs";
    }

    private String lock(Clause.Lock lock) {
        ConflictOption option =
                whole.subject().options().orElseThrow().options().get(lock.option());
        String name = "“" + option.name() + "” of " + parties.get(option.owner());
        boolean taken = (states.coded().orElseThrow().code(answer.state()) >>> lock.option() & 1) != 0;
        if (lock.direction() == Direction.FORWARD) {
            return name + (taken ? "" : ", once taken up,") + " could not be dropped" + (taken ? "" : " again");
        }
        return name + (taken ? ", once dropped," : "") + " could not be taken up" + (taken ? " again" : "");
    }

    private String effects(SideEffects.Found found) {
        List<Integer> also = found.gained().stream()
                .filter(state -> !whole.graph().orElseThrow().name(state).equals(answer.name()))
                .toList();
        return (also.isEmpty() ? "" : " So would " + words.named(also) + ".")
                + (found.lost().isEmpty() ? "" : " No longer would " + words.named(found.lost()) + ".");
    }
}
