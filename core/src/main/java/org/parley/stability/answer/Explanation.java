package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.engine.LazySearch.Temptation;
import org.parley.stability.model.Conflict;

/**
 * What holds a state: who is tempted to leave it for what, who deters it by which path, whether each step of that path pays
 * for whoever takes it, and what it costs them.
 *
 * @param temptations of all parties, in their order
 */
public record Explanation(List<Held> temptations) {

    /** How a temptation is deterred, the firmest first. */
    public enum Deterrence {
        /** By steps that each pay for whoever takes them: SEQ. */
        CREDIBLE,
        /** Only by steps that somebody would take to its own cost: GMR. */
        POSSIBLE,
        NONE,
        /** The search ended before it was clear. */
        UNDECIDED
    }

    /** How one who deters fares at the end, compared with before. */
    public enum Fare {
        BETTER,
        EQUAL,
        WORSE,
        UNKNOWN
    }

    /**
     * What an answer means for one who takes part in it.
     *
     * @param againstTempted its fare at the end compared with the state the tempted party moved to
     * @param againstState its fare at the end compared with the state that is to hold
     */
    public record Cost(int party, Fare againstTempted, Fare againstState) {}

    /**
     * One temptation.
     *
     * @param path the answer, a shortest one unless that takes long to find; empty without deterrence
     * @param costs one for each party that moves in it
     */
    public record Held(int party, long to, Deterrence deterrence, List<Move> path, List<Cost> costs) {
        public Held {
            path = List.copyOf(path);
            costs = List.copyOf(costs);
        }
    }

    public Explanation {
        temptations = List.copyOf(temptations);
    }

    /** @param most states looked at for each party and kind of answer, at most */
    public static Explanation of(Conflict conflict, long state, int most) {
        LazySearch search = new LazySearch(conflict, most);
        Behaviour credible = behaviour("SEQ");
        Behaviour possible = behaviour("GMR");
        List<Held> held = new ArrayList<>();
        for (int p = 0; p < conflict.parties().size(); p++) {
            List<Temptation> firm = search.temptations(credible, p, state);
            List<Temptation> loose = search.temptations(possible, p, state);
            for (int k = 0; k < firm.size(); k++) {
                held.add(held(conflict, p, state, firm.get(k), loose.get(k)));
            }
        }
        return new Explanation(held);
    }

    private static Behaviour behaviour(String concept) {
        return Behaviour.of(Concepts.of(concept).orElseThrow()).with(Attitude.A);
    }

    /** The temptations by which a party would leave for good. */
    public List<Held> open() {
        return temptations.stream()
                .filter(held -> held.deterrence() == Deterrence.NONE)
                .toList();
    }

    private static Held held(Conflict conflict, int party, long state, Temptation firm, Temptation loose) {
        Deterrence deterrence;
        List<Move> path = firm.answer();
        if (firm.deterred()) {
            deterrence = Deterrence.CREDIBLE;
        } else if (!firm.decided() || !loose.decided()) {
            deterrence = Deterrence.UNDECIDED;
        } else {
            deterrence = loose.deterred() ? Deterrence.POSSIBLE : Deterrence.NONE;
            path = loose.answer();
        }
        return new Held(party, firm.to(), deterrence, path, costs(conflict, state, firm.to(), path));
    }

    private static List<Cost> costs(Conflict conflict, long state, long tempted, List<Move> path) {
        if (path.isEmpty()) {
            return List.of();
        }
        long end = path.getLast().to();
        return IntStream.range(0, conflict.parties().size())
                .filter(p -> path.stream().anyMatch(move -> move.party() == p))
                .mapToObj(p -> new Cost(p, fare(conflict, p, end, tempted), fare(conflict, p, end, state)))
                .toList();
    }

    private static Fare fare(Conflict conflict, int party, long end, long before) {
        if (conflict.unknown(party, end, before)) {
            return Fare.UNKNOWN;
        }
        if (conflict.better(party, end, before)) {
            return Fare.BETTER;
        }
        return conflict.better(party, before, end) ? Fare.WORSE : Fare.EQUAL;
    }
}
