package org.parley.stability.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import org.parley.stability.concept.Gain;
import org.parley.stability.engine.Coalitions;
import org.parley.stability.model.GraphModel;

/**
 * Ways from the state of today to another (Li, Kilgour and Hipel 2005): sequences of moves, nobody twice running. The path
 * with the fewest losses, and of those a shortest, is found by a search over pairs of state and last mover, cheapest first.
 */
public final class StatusQuo {

    private StatusQuo() {}

    /**
     * One step.
     *
     * @param movers who makes it, as bits; more than one must move together
     * @param gain whether every mover is better off at once; where it is not, somebody has to accept a loss for now
     */
    public record Step(int movers, int from, int to, boolean gain) {}

    /**
     * What it takes to reach a state.
     *
     * @param fewestMoves a shortest sequence of moves, whatever they cost
     * @param improvementsOnly a shortest one in which each step pays at once; empty where there is none
     * @param leastLoss one with as few losing steps as possible
     * @param together a shortest one in which each step pays at once and several may move together; empty where there is none
     */
    public record Route(
            List<Step> fewestMoves,
            Optional<List<Step>> improvementsOnly,
            List<Step> leastLoss,
            Optional<List<Step>> together) {

        /** The steps that would have to be made at a loss. */
        public List<Step> missing() {
            return leastLoss.stream().filter(step -> !step.gain()).toList();
        }
    }

    private record Arrival(int state, int mover, int losses, int moves, Optional<Arrival> before, boolean gain) {}

    /** For each state the least number of moves that lead to it; none where no sequence does. 0 for the start. */
    public static List<OptionalInt> firstReached(GraphModel model, int from, boolean improvementsOnly) {
        OptionalInt[] first = new OptionalInt[model.size()];
        Arrays.fill(first, OptionalInt.empty());
        first[from] = OptionalInt.of(0);
        for (Arrival arrival : search(model, from, singles(model), improvementsOnly, false)) {
            OptionalInt known = first[arrival.state()];
            if (known.isEmpty() || known.getAsInt() > arrival.moves()) {
                first[arrival.state()] = OptionalInt.of(arrival.moves());
            }
        }
        return List.of(first);
    }

    /** The ways from one state to another; none where no sequence of moves leads there. */
    public static Optional<Route> route(GraphModel model, int from, int to) {
        int[][][] singles = singles(model);
        Optional<List<Step>> shortest = best(search(model, from, singles, false, false), to, false);
        if (shortest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Route(
                shortest.get(),
                best(search(model, from, singles, true, false), to, false),
                best(search(model, from, singles, false, true), to, true).orElseThrow(),
                model.parties().size() > Coalitions.MOST_PARTIES
                        ? Optional.empty()
                        : best(search(model, from, coalitions(model), true, false), to, false)));
    }

    /** Moves by the bits of who makes them, each party alone. */
    private static int[][][] singles(GraphModel model) {
        int[][][] moves = new int[(1 << (model.parties().size() - 1)) + 1][][];
        int[][][] own = model.moves();
        for (int p = 0; p < own.length; p++) {
            moves[1 << p] = own[p];
        }
        return filled(moves, model.size());
    }

    private static int[][][] coalitions(GraphModel model) {
        return Coalitions.improvements(model, Gain.EVERY_MEMBER);
    }

    private static int[][][] filled(int[][][] moves, int size) {
        for (int m = 0; m < moves.length; m++) {
            moves[m] = moves[m] == null ? new int[size][0] : moves[m];
        }
        return moves;
    }

    /** All arrivals, the best first: by losses and then moves, or by moves alone. Each pair of state and mover once. */
    private static List<Arrival> search(
            GraphModel model, int from, int[][][] moves, boolean improvementsOnly, boolean fewLosses) {
        Comparator<Arrival> byMoves = Comparator.comparingInt(Arrival::moves);
        PriorityQueue<Arrival> queue = new PriorityQueue<>(
                (fewLosses ? Comparator.comparingInt(Arrival::losses).thenComparing(byMoves) : byMoves)
                        .thenComparingInt(Arrival::state)
                        .thenComparingInt(Arrival::mover));
        BitSet settled = new BitSet();
        List<Arrival> found = new ArrayList<>();
        queue.add(new Arrival(from, 0, 0, 0, Optional.empty(), true));
        while (!queue.isEmpty()) {
            Arrival at = queue.remove();
            int pair = at.state() * moves.length + at.mover();
            if (settled.get(pair)) {
                continue;
            }
            settled.set(pair);
            if (at.before().isPresent()) {
                found.add(at);
            }
            for (int mover = 1; mover < moves.length; mover++) {
                for (int to : mover == at.mover() ? new int[0] : moves[mover][at.state()]) {
                    boolean gain = Gain.EVERY_MEMBER.gains(model, BitSet.valueOf(new long[] {mover}), to, at.state());
                    if (gain || !improvementsOnly) {
                        queue.add(new Arrival(
                                to, mover, at.losses() + (gain ? 0 : 1), at.moves() + 1, Optional.of(at), gain));
                    }
                }
            }
        }
        return found;
    }

    private static Optional<List<Step>> best(List<Arrival> arrivals, int to, boolean fewLosses) {
        return arrivals.stream()
                .filter(arrival -> arrival.state() == to)
                .min(
                        fewLosses
                                ? Comparator.comparingInt(Arrival::losses).thenComparingInt(Arrival::moves)
                                : Comparator.comparingInt(Arrival::moves))
                .map(StatusQuo::steps);
    }

    private static List<Step> steps(Arrival end) {
        Deque<Step> steps = new ArrayDeque<>();
        Arrival at = end;
        while (at.before().isPresent()) {
            Arrival before = at.before().get();
            steps.addFirst(new Step(at.mover(), before.state(), at.state(), at.gain()));
            at = before;
        }
        return List.copyOf(steps);
    }
}
