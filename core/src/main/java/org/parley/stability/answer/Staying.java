package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.engine.LazySearch.Temptation;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.Conflict;

/**
 * Whether parties stay in one state, each behaving in its own way, asked of many variants of a conflict. Each verdict is a
 * search from the state ({@link LazySearch}); how many of them ended at the limit before they were clear is counted, so that
 * it can be told.
 */
public final class Staying {

    private final List<Behaviour> behaviours;
    private final int most;
    private final long all;
    private long looked;
    private int undecided;
    private int left;

    /**
     * @param behaviours one for each party
     * @param most moves looked at for one verdict
     * @param all moves looked at for all verdicts; beyond, verdicts are undecided
     */
    public Staying(List<Behaviour> behaviours, int most, long all) {
        this.behaviours = List.copyOf(behaviours);
        this.most = most;
        this.all = all;
    }

    /** Without a limit on all verdicts together. */
    public Staying(List<Behaviour> behaviours, int most) {
        this(behaviours, most, Long.MAX_VALUE);
    }

    /** All parties behave in the same way. */
    public static Staying alike(Conflict conflict, Behaviour behaviour, int most) {
        return new Staying(conflict.parties().stream().map(party -> behaviour).toList(), most);
    }

    /** The same parties, treating what is unknown in another way. */
    Staying with(Attitude attitude) {
        return new Staying(behaviours.stream().map(one -> one.with(attitude)).toList(), most, all);
    }

    public List<Behaviour> behaviours() {
        return behaviours;
    }

    /** Verdicts that a limit ended, of all that were asked for so far. */
    public int undecided() {
        return undecided;
    }

    /** Whether the limit on all verdicts together is reached. */
    boolean spent() {
        return looked >= all;
    }

    public Verdict of(Conflict conflict, int party, long state) {
        Verdict verdict = Verdict.UNDECIDED;
        if (!spent()) {
            LazySearch search = new LazySearch(conflict, most);
            verdict = search.verdict(behaviours.get(party), party, state);
            looked += search.looked();
        }
        undecided += verdict == Verdict.UNDECIDED ? 1 : 0;
        return verdict;
    }

    /**
     * Of all parties together: unstable where one leaves, else undecided where one is. Whoever left last time is asked first,
     * since mostly it leaves again.
     */
    public Verdict all(Conflict conflict, long state) {
        Verdict together = Verdict.STABLE;
        int first = left;
        for (int k = -1; k < behaviours.size(); k++) {
            int party = k < 0 ? first : k;
            if (k == first) {
                continue;
            }
            Verdict one = of(conflict, party, state);
            if (one == Verdict.UNSTABLE) {
                left = party;
                return Verdict.UNSTABLE;
            }
            together = one == Verdict.UNDECIDED ? one : together;
        }
        return together;
    }

    /** A better state for which a party would leave, since nothing deters it. */
    public record Open(int party, long to) {}

    /** All temptations of all parties of which it is clear that nothing deters them. */
    public List<Open> open(Conflict conflict, long state) {
        LazySearch search = new LazySearch(conflict, most);
        List<Open> open = new ArrayList<>();
        for (int p = 0; p < behaviours.size(); p++) {
            for (Temptation temptation : search.temptations(behaviours.get(p), p, state)) {
                if (!temptation.decided()) {
                    undecided++;
                } else if (!temptation.deterred()) {
                    open.add(new Open(p, temptation.to()));
                }
            }
        }
        looked += search.looked();
        return open;
    }

    /** What deters the temptations of a party; none of one that is open. */
    List<LazySearch.Move> answers(Conflict conflict, int party, long state) {
        LazySearch search = new LazySearch(conflict, most);
        List<LazySearch.Move> answers = search.temptations(behaviours.get(party), party, state).stream()
                .flatMap(temptation -> temptation.answer().stream())
                .distinct()
                .toList();
        looked += search.looked();
        return answers;
    }

    /** The parties that are known to stay. */
    List<Integer> staying(Conflict conflict, long state) {
        return IntStream.range(0, behaviours.size())
                .filter(p -> of(conflict, p, state) == Verdict.STABLE)
                .boxed()
                .toList();
    }
}
