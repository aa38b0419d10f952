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
import org.parley.stability.model.Conflict;

/**
 * One state, without listing the others: the party's moves are tried, and from each temptation the answers of the others are
 * searched breadth first until one deters, which gives a shortest path as witness. What has been searched in vain is not
 * searched again for the next temptation. The number of states looked at is limited; where the limit ends the search, the
 * verdict says so.
 */
public final class LazySearch implements Engine {

    private final Conflict conflict;
    private final int most;

    /** @param most states and last movers looked at for one verdict, at most */
    public LazySearch(Conflict conflict, int most) {
        this.conflict = conflict;
        this.most = most;
    }

    /** One move of one party. */
    public record Move(int party, long from, long to) {}

    /**
     * A better state that a party could move to.
     *
     * @param answer a shortest sequence of moves by others that makes it sorry; empty where there is none
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

    private record Arrival(long state, int mover, Optional<Arrival> before) {}

    private final class Question {
        private final Concept concept;
        private final Outlook outlook;
        private final int party;
        private final long state;

        /** By state, as bits, the last movers from whom nothing is to be found. */
        private final Map<Long, Long> vain = new HashMap<>();

        private int looked;

        Question(Behaviour behaviour, int party, long state) {
            this.concept = behaviour.concept();
            this.outlook = new Outlook(conflict, behaviour.attitude(), behaviour.strong());
            this.party = party;
            this.state = state;
        }

        Temptation examine(long to) {
            if (concept.answers() == Concept.Answers.NONE || conflict.outOfReach(party, to, state)) {
                return new Temptation(to, List.of(), true);
            }
            Map<Long, Long> seen = new HashMap<>();
            Deque<Arrival> queue = new ArrayDeque<>(List.of(new Arrival(to, -1, Optional.empty())));
            while (!queue.isEmpty()) {
                Arrival arrival = queue.remove();
                for (int mover = 0; mover < conflict.parties().size(); mover++) {
                    if (mover == party || mover == arrival.mover()) {
                        continue;
                    }
                    Optional<Arrival> end = step(arrival, mover, seen, queue);
                    if (end.isPresent()) {
                        return new Temptation(to, path(end.get()), true);
                    }
                    if (looked >= most) {
                        return new Temptation(to, List.of(), false);
                    }
                }
            }
            seen.forEach((reached, movers) -> vain.merge(reached, movers, (a, b) -> a | b));
            return new Temptation(to, List.of(), true);
        }

        /** Tries all moves of a mover; one that deters is the answer. */
        private Optional<Arrival> step(Arrival from, int mover, Map<Long, Long> seen, Deque<Arrival> queue) {
            List<Arrival> found = new ArrayList<>();
            conflict.someMove(mover, from.state(), to -> {
                boolean steps = concept.answers() == Concept.Answers.ANY || outlook.credible(mover, to, from.state());
                if (!steps || known(vain, to, mover) || known(seen, to, mover)) {
                    return false;
                }
                seen.merge(to, 1L << mover, (a, b) -> a | b);
                Arrival arrival = new Arrival(to, mover, Optional.of(from));
                if (concept.deters(outlook, party, state, to)) {
                    found.add(arrival);
                    return true;
                }
                queue.add(arrival);
                return ++looked >= most;
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
