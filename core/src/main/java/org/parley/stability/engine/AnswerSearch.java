package org.parley.stability.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Outlook;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.engine.LazySearch.Temptation;
import org.parley.stability.model.Conflict;

/**
 * Answers of the others to the temptations of one party in one state. What has been searched in vain is not searched again
 * for the next temptation; what has answered one is tried on the next.
 */
final class AnswerSearch {

    /** Moves looked at breadth first before the answers that hurt most are followed as well. */
    private static final int PATIENCE = 2_000;

    /** Answers that are tried again, the last ones. */
    private static final int REMEMBERED = 8;

    private static final int NOBODY = -1;

    private final Conflict conflict;
    private final Concept concept;
    private final Outlook outlook;
    private final int party;
    private final long state;
    private final int most;

    /** The conflict with the moves of the others that can matter. */
    private final Conflict answering;

    /** Whether moves of one mover running are no more than one, so that it does not matter who moved last. */
    private final boolean merging;

    /** By state, as bits, the last movers from whom nothing is to be found. */
    private final Marks vain = new Marks();

    private final Deque<List<Move>> answers = new ArrayDeque<>();
    private int looked;

    AnswerSearch(Conflict conflict, Behaviour behaviour, int party, long state, int most) {
        this.conflict = conflict;
        this.concept = behaviour.concept();
        this.answering = concept.answers() == Concept.Answers.ANY ? conflict.narrowedTo(party) : conflict.narrowed();
        this.merging = answering.mergesMoves(concept.answers() == Concept.Answers.CREDIBLE);
        this.outlook = new Outlook(conflict, behaviour.attitude(), behaviour.strong());
        this.party = party;
        this.state = state;
        this.most = most;
    }

    boolean tempts(long to) {
        return outlook.leaves(party, to, state);
    }

    /** Moves looked at so far. */
    int looked() {
        return looked;
    }

    /** With any answer, so that the search may begin with those that are remembered. */
    Temptation answeredAnyhow(long to, int within) {
        return isIdle(to) ? open(to) : again(to).orElseGet(() -> searched(to, within));
    }

    /** With a shortest answer, unless that takes long to find. */
    Temptation answered(long to, int within) {
        return isIdle(to) ? open(to) : searched(to, within);
    }

    private static Temptation open(long to) {
        return new Temptation(to, List.of(), true);
    }

    private boolean isIdle(long to) {
        return concept.answers() == Concept.Answers.NONE || conflict.outOfReach(party, to, state);
    }

    private Temptation searched(long to, int within) {
        int limit = within < most - looked ? looked + within : most;
        int patience = looked + PATIENCE;
        // Where moves merge, all but the return to the start is found without regard to who moved last; that must not
        // deter.
        boolean plain = merging && conflict.better(party, to, state);
        Marks seen = new Marks();
        if (plain) {
            seen.add(to, -1L);
        }
        Frontier frontier = new Frontier(conflict, party);
        frontier.add(to, NOBODY, Frontier.NONE);
        for (int at = frontier.next(); at != Frontier.NONE; at = frontier.next()) {
            for (int mover = 0; mover < conflict.parties().size(); mover++) {
                int end = step(at, mover, plain, limit, seen, frontier);
                if (end != Frontier.NONE) {
                    return deterred(to, frontier.path(end));
                }
                if (looked >= limit) {
                    return new Temptation(to, List.of(), false);
                }
            }
            if (looked > patience && !frontier.isImpatient()) {
                Optional<Temptation> again = again(to);
                if (again.isPresent()) {
                    return again.get();
                }
                frontier.hurry();
            }
        }
        vain.addAll(seen);
        return open(to);
    }

    /** Tries all moves of a mover; gives the arrival that deters. */
    private int step(int from, int mover, boolean plain, int limit, Marks seen, Frontier frontier) {
        if (mover == party || mover == frontier.mover(from)) {
            return Frontier.NONE;
        }
        long at = frontier.state(from);
        int[] found = {Frontier.NONE};
        answering.someMove(mover, at, to -> {
            looked++;
            if (isKnown(vain, to, mover) || isKnown(seen, to, mover) || !steps(at, mover, to)) {
                return looked >= limit;
            }
            seen.add(to, plain ? -1L : 1L << mover);
            int arrival = frontier.add(to, mover, from);
            if (concept.deters(outlook, party, state, to)) {
                found[0] = arrival;
                return true;
            }
            return looked >= limit;
        });
        return found[0];
    }

    /** Whether another party may move on from one state to another. */
    private boolean steps(long from, int mover, long to) {
        return concept.answers() == Concept.Answers.ANY || outlook.credible(mover, to, from);
    }

    private static boolean isKnown(Marks marks, long state, int mover) {
        return (marks.of(state) >>> mover & 1) != 0;
    }

    private Temptation deterred(long to, List<Move> answer) {
        answers.addFirst(answer);
        if (answers.size() > REMEMBERED) {
            answers.removeLast();
        }
        return new Temptation(to, answer, true);
    }

    /** With one of the remembered answers, if one works here. */
    private Optional<Temptation> again(long to) {
        for (List<Move> answer : answers) {
            List<Move> repeated = repeated(answer, to);
            if (!repeated.isEmpty()) {
                answers.remove(answer);
                return Optional.of(deterred(to, repeated));
            }
        }
        return Optional.empty();
    }

    private List<Move> repeated(List<Move> answer, long start) {
        List<Move> path = new ArrayList<>();
        long at = start;
        int last = NOBODY;
        for (Move move : answer) {
            looked++;
            OptionalLong to = conflict.likewise(move.party(), move.from(), move.to(), at);
            if (to.isEmpty() || move.party() == last || !steps(at, move.party(), to.getAsLong())) {
                return List.of();
            }
            path.add(new Move(move.party(), at, to.getAsLong()));
            at = to.getAsLong();
            last = move.party();
            if (concept.deters(outlook, party, state, at)) {
                return path;
            }
        }
        return List.of();
    }
}
