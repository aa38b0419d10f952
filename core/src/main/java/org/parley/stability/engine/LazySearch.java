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
 * searched breadth first until one deters, which gives a shortest path as witness. Where that takes long, the answers that
 * hurt most are followed first, which finds a path that need not be shortest. What has been searched in vain is not searched
 * again for the next temptation. The number of moves looked at is limited; where the limit ends the search, the verdict says
 * so.
 */
public final class LazySearch implements Engine {

    /** Moves looked at breadth first before the answers that hurt most are tried. */
    private static final int PATIENCE = 2_000;

    private final Conflict conflict;
    private final int most;

    /** @param most moves of the others looked at for one verdict, at most */
    public LazySearch(Conflict conflict, int most) {
        this.conflict = conflict;
        this.most = most;
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

    private record Arrival(long state, int mover, Optional<Arrival> before) {}

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
            this.answering = concept.answers() == Concept.Answers.ANY ? conflict.narrowedTo(party) : conflict;
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
            int patience = looked + PATIENCE;
            while (!queue.isEmpty()) {
                Arrival arrival = queue.remove();
                for (int mover = 0; mover < conflict.parties().size(); mover++) {
                    Optional<Arrival> end = step(arrival, mover, seen, queue);
                    if (end.isEmpty() && looked > patience) {
                        patience = Integer.MAX_VALUE;
                        end = descend(to);
                    }
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

        /** Whether another party may move on from an arrival to a state. */
        private boolean steps(Arrival from, int mover, long to) {
            return concept.answers() == Concept.Answers.ANY || outlook.credible(mover, to, from.state());
        }

        /** Tries all moves of a mover; one that deters is the answer. */
        private Optional<Arrival> step(Arrival from, int mover, Map<Long, Long> seen, Deque<Arrival> queue) {
            if (mover == party || mover == from.mover()) {
                return Optional.empty();
            }
            List<Arrival> found = new ArrayList<>();
            answering.someMove(mover, from.state(), to -> {
                looked++;
                if (!steps(from, mover, to) || known(vain, to, mover) || known(seen, to, mover)) {
                    return looked >= most;
                }
                seen.merge(to, 1L << mover, (a, b) -> a | b);
                Arrival arrival = new Arrival(to, mover, Optional.of(from));
                if (concept.deters(outlook, party, state, to)) {
                    found.add(arrival);
                    return true;
                }
                queue.add(arrival);
                return looked >= most;
            });
            return found.stream().findFirst();
        }

        /** Goes on with whatever move is worst for the party, as long as it gets worse. */
        private Optional<Arrival> descend(long to) {
            Arrival at = new Arrival(to, -1, Optional.empty());
            while (looked < most) {
                List<Arrival> worst = new ArrayList<>(List.of(at));
                for (int mover = 0; mover < conflict.parties().size(); mover++) {
                    Arrival from = at;
                    int next = mover;
                    if (mover == party || mover == at.mover()) {
                        continue;
                    }
                    boolean deters = answering.someMove(mover, at.state(), end -> {
                        looked++;
                        if (steps(from, next, end)
                                && conflict.better(party, worst.getFirst().state(), end)) {
                            worst.set(0, new Arrival(end, next, Optional.of(from)));
                            return concept.deters(outlook, party, state, end);
                        }
                        return looked >= most;
                    });
                    if (deters && looked < most) {
                        return Optional.of(worst.getFirst());
                    }
                }
                if (worst.getFirst().state() == at.state()) {
                    return Optional.empty();
                }
                at = worst.getFirst();
            }
            return Optional.empty();
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
