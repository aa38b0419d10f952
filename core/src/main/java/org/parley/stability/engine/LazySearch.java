package org.parley.stability.engine;

import java.util.ArrayList;
import java.util.List;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.model.Conflict;

/**
 * One state, without listing the others: the party's moves are tried, and from each temptation the answers of the others are
 * searched breadth first until one deters, which gives a shortest path as witness. Where that takes long, the answers that
 * hurt most are followed as well, and what answered other temptations is tried, which finds a path that need not be shortest
 * ({@link AnswerSearch}). The number of moves looked at is limited; where the limit ends the search, the verdict says so.
 */
public final class LazySearch implements Engine {

    /** Moves looked at for one temptation before the others have had their turn: one of them may be easy, and open. */
    private static final int GLANCE = 10_000;

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

        /** Whether it is clear that nothing deters. */
        boolean isOpen() {
            return decided && answer.isEmpty();
        }
    }

    @Override
    public Verdict verdict(Behaviour behaviour, int party, long state) {
        AnswerSearch search = new AnswerSearch(conflict, behaviour, party, state, most);
        List<Long> hard = new ArrayList<>();
        boolean leaves = conflict.someMove(party, state, to -> {
            if (!search.tempts(to)) {
                return false;
            }
            Temptation temptation = search.answeredAnyhow(to, GLANCE);
            if (!temptation.decided()) {
                hard.add(to);
            }
            return temptation.isOpen();
        });
        boolean undecided = false;
        for (int k = 0; k < hard.size() && !leaves; k++) {
            Temptation temptation = search.answeredAnyhow(hard.get(k), most);
            leaves = temptation.isOpen();
            undecided |= !temptation.decided();
        }
        all += search.looked();
        return leaves ? Verdict.UNSTABLE : undecided ? Verdict.UNDECIDED : Verdict.STABLE;
    }

    /** All temptations of a party in a state, each with what deters it. */
    public List<Temptation> temptations(Behaviour behaviour, int party, long state) {
        AnswerSearch search = new AnswerSearch(conflict, behaviour, party, state, most);
        List<Temptation> found = new ArrayList<>();
        conflict.someMove(party, state, to -> {
            if (search.tempts(to)) {
                found.add(search.answered(to, GLANCE));
            }
            return false;
        });
        found.replaceAll(one -> one.decided() ? one : search.answered(one.to(), most));
        all += search.looked();
        return found;
    }
}
