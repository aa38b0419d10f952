package org.parley.stability.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.stability.model.Conflict;
import org.parley.stability.model.GraphModel;

/**
 * Ways from the state of today to another (Li, Kilgour and Hipel 2005): sequences of moves, nobody twice running, found by
 * {@link RouteSearch}.
 */
public final class StatusQuo {

    /** The most parties whose joint moves are looked at: there are 2^n − 1 coalitions. */
    public static final int MOST_TOGETHER = 12;

    private StatusQuo() {}

    /**
     * One step.
     *
     * @param movers who makes it, as bits; more than one must move together
     * @param gain whether every mover is better off at once; where it is not, somebody has to accept a loss for now
     */
    public record Step(long movers, long from, long to, boolean gain) {}

    /**
     * One way.
     *
     * @param steps empty where none was found
     * @param decided whether the search came to its end; an undecided one found nothing within its limit
     */
    public record Way(Optional<List<Step>> steps, boolean decided) {
        public Way {
            steps = steps.map(List::copyOf);
        }
    }

    /**
     * What it takes to reach a state.
     *
     * @param fewestMoves a shortest sequence of moves, whatever they cost
     * @param improvementsOnly a shortest one in which each step pays at once
     * @param leastLoss one with as few losing steps as possible, and of those a shortest
     * @param together a shortest one in which each step pays at once and several may move together; empty where one without
     *     joint moves was found, or the parties are more than {@link #MOST_TOGETHER}
     */
    public record Route(Way fewestMoves, Way improvementsOnly, Way leastLoss, Optional<Way> together) {

        /** The steps that would have to be made at a loss. */
        public List<Step> missing() {
            return leastLoss.steps().stream()
                    .flatMap(List::stream)
                    .filter(step -> !step.gain())
                    .toList();
        }
    }

    /** For each state the least number of moves that lead to it; none where no sequence does. 0 for the start. */
    public static List<OptionalInt> firstReached(GraphModel model, int from, boolean improvementsOnly) {
        OptionalInt[] first = new OptionalInt[model.size()];
        Arrays.fill(first, OptionalInt.empty());
        new RouteSearch(model, Integer.MAX_VALUE)
                .fewestMoves(from, improvementsOnly)
                .forEach((state, moves) -> first[state.intValue()] = OptionalInt.of(moves));
        return List.of(first);
    }

    /**
     * @param most moves looked at for each way
     * @param joint moves looked at for the way on which several may move together
     */
    public static Route route(Conflict conflict, long from, long to, int most, int joint) {
        RouteSearch search = new RouteSearch(conflict, most);
        Way improvementsOnly = search.improvementsOnly(from, to);
        boolean asked = improvementsOnly.steps().isEmpty() && conflict.parties().size() <= MOST_TOGETHER;
        return new Route(
                search.shortest(from, to),
                improvementsOnly,
                improvementsOnly.steps().isPresent() ? improvementsOnly : search.leastLoss(from, to),
                asked ? Optional.of(new RouteSearch(conflict, joint).together(from, to)) : Optional.empty());
    }
}
