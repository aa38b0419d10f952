package org.parley.stability.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Outlook;
import org.parley.stability.engine.Frontier.Arrival;
import org.parley.stability.model.Conflict;

/**
 * One state, without listing the others: the party's moves are tried, and from each temptation the answers of the others are
 * searched breadth first until one deters, which gives a shortest path as witness. Where that takes long, the answers that
 * hurt most are followed as well ({@link Frontier}), which finds a path that need not be shortest. What has been searched in vain is not searched
 * again for the next temptation. The number of moves looked at is limited; where the limit ends the search, the verdict says
 * so.
 */
public final class LazySearch implements Engine {

    /** Moves looked at breadth first before the answers that hurt most are followed as well. */
    private static final int PATIENCE = 2_000;

    private static final int NOBODY = -1;

    private final Conflict conflict;
    private final int most;
    private long all;

    /** @param most moves of the others looked at for one verdict, at most */
    public LazySearch(Conflict conflict, int most) {
        this.conflict = conflict;
        this.most = most;
    }

    /** Moves looked at so far, for all that was asked. */
    public long looked() {
        return all;
    }

    /** One move of one party. */
    public record Move(int party, long from, long to) {}

    /**
     * A better state that a party could move to.
     *
     * @param answer a sequence of moves by others that makes it sorry, a shortest one unless that takes long to find; empty
     *     where there is none
     * @param decided whether the search for an answer came to its end
     */
    public record Temptation(long to, List<Move> answer, boolean decided) {
        public Temptation {
            answer = List.copyOf(answer);
        }

        public boolean deterred() {
            return !answer.isEmpty();
        }
    }

    @Override
    public Verdict verdict(Behaviour behaviour, int party, long state) {
        Question question = new Question(behaviour, party, state);
        List<Long> undecided = new ArrayList<>();
        boolean leaves = conflict.someMove(party, state, to -> {
            if (!question.outlook.leaves(party, to, state)) {
                return false;
            }
            Temptation temptation = question.examine(to);
            if (!temptation.decided()) {
                undecided.add(to);
            }
            return temptation.decided() && !temptation.deterred();
        });
        return leaves ? Verdict.UNSTABLE : undecided.isEmpty() ? Verdict.STABLE : Verdict.UNDECIDED;
    }

    /** All temptations of a party in a state, each with what deters it. */
    public List<Temptation> temptations(Behaviour behaviour, int party, long state) {
        Question question = new Question(behaviour, party, state);
        List<Temptation> found = new ArrayList<>();
        conflict.someMove(party, state, to -> {
            if (question.outlook.leaves(party, to, state)) {
                found.add(question.examine(to));
            }
            return false;
        });
        return found;
    }

    private final class Question {
        private final Concept concept;
        private final Outlook outlook;
        private final int party;
        private final long state;

        /** By state, as bits, the last movers from whom nothing is to be found. */
        private final Map<Long, Long> vain = new HashMap<>();

        /** The conflict with the moves of the others that can matter. */
        private final Conflict answering;

        private int looked;

        Question(Behaviour behaviour, int party, long state) {
            this.concept = behaviour.concept();
            this.answering =
                    concept.answers() == Concept.Answers.ANY ? conflict.narrowedTo(party) : conflict.narrowed();
            this.outlook = new Outlook(conflict, behaviour.attitude(), behaviour.strong());
            this.party = party;
            this.state = state;
        }

        Temptation examine(long to) {
            if (concept.answers() == Concept.Answers.NONE || conflict.outOfReach(party, to, state)) {
                return new Temptation(to, List.of(), true);
            }
            Map<Long, Long> seen = new HashMap<>();
            Frontier frontier = new Frontier(conflict, party);
            frontier.add(to, NOBODY, Optional.empty());
            int patience = looked + PATIENCE;
            for (Optional<Arrival> at = frontier.next(); at.isPresent(); at = frontier.next()) {
                for (int mover = 0; mover < conflict.parties().size(); mover++) {
                    Optional<Arrival> end = step(at.get(), mover, seen, frontier);
                    if (end.isPresent()) {
                        return new Temptation(to, path(end.get()), true);
                    }
                    if (looked >= most) {
                        return new Temptation(to, List.of(), false);
                    }
                }
                if (looked > patience) {
                    frontier.hurry();
                }
            }
            seen.forEach((reached, movers) -> vain.merge(reached, movers, (a, b) -> a | b));
            return new Temptation(to, List.of(), true);
        }

        /** Whether another party may move on from an arrival to a state. */
        private boolean steps(Arrival from, int mover, long to) {
            return concept.answers() == Concept.Answers.ANY || outlook.credible(mover, to, from.state());
        }

        /** Tries all moves of a mover; one that deters is the answer. */
        private Optional<Arrival> step(Arrival from, int mover, Map<Long, Long> seen, Frontier frontier) {
            if (mover == party || mover == from.mover()) {
                return Optional.empty();
            }
            List<Arrival> found = new ArrayList<>();
            answering.someMove(mover, from.state(), to -> {
                looked++;
                all++;
                if (!steps(from, mover, to) || known(vain, to, mover) || known(seen, to, mover)) {
                    return looked >= most;
                }
                seen.merge(to, 1L << mover, (a, b) -> a | b);
                Arrival arrival = frontier.add(to, mover, Optional.of(from));
                if (concept.deters(outlook, party, state, to)) {
                    found.add(arrival);
                    return true;
                }
                return looked >= most;
            });
            return found.stream().findFirst();
        }

        private static boolean known(Map<Long, Long> movers, long state, int mover) {
            Long bits = movers.get(state);
            return bits != null && (bits >>> mover & 1) != 0;
        }

        private static List<Move> path(Arrival end) {
            Deque<Move> path = new ArrayDeque<>();
            Arrival at = end;
            while (at.before().isPresent()) {
                Arrival before = at.before().get();
                path.addFirst(new Move(at.mover(), before.state(), at.state()));
                at = before;
            }
            return List.copyOf(path);
        }
    }
}
