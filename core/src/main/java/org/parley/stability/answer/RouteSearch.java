package org.parley.stability.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.stability.answer.StatusQuo.Step;
import org.parley.stability.answer.StatusQuo.Way;
import org.parley.stability.model.Conflict;

/**
 * Searches ways over pairs of state and last mover, cheapest first: by losses and then moves, or by moves alone (Dijkstra;
 * breadth first where only moves count). States are not listed; each search ends when the state is reached, or after so many
 * moves looked at. With several movers at once the last mover is a coalition, and its moves are what its members can reach by
 * turns, nobody twice running, if all of them gain.
 */
final class RouteSearch {

    private final Conflict conflict;
    private final int most;

    RouteSearch(Conflict conflict, int most) {
        this.conflict = conflict;
        this.most = most;
    }

    /** @param hands movers of all steps, so that nobody joins a step who is not needed */
    private record Arrival(
            long state, long movers, int losses, int moves, int hands, boolean gain, Optional<Arrival> before) {}

    private record Pair(long state, long movers) {}

    /** How moves are counted and which are allowed. */
    private enum Kind {
        ANY,
        GAINS,
        FEWEST_LOSSES,
        JOINT
    }

    Way shortest(long from, long to) {
        return new Search(Kind.ANY).way(from, to);
    }

    Way improvementsOnly(long from, long to) {
        return new Search(Kind.GAINS).way(from, to);
    }

    Way leastLoss(long from, long to) {
        return new Search(Kind.FEWEST_LOSSES).way(from, to);
    }

    Way together(long from, long to) {
        return new Search(Kind.JOINT).way(from, to);
    }

    /** The least number of moves to every state that can be reached, the start among them. */
    Map<Long, Integer> fewestMoves(long from, boolean improvementsOnly) {
        Map<Long, Integer> fewest = new HashMap<>();
        new Search(improvementsOnly ? Kind.GAINS : Kind.ANY).run(from, arrival -> {
            fewest.merge(arrival.state(), arrival.moves(), Math::min);
            return false;
        });
        return fewest;
    }

    private final class Search {
        private final Kind kind;
        private final Map<Pair, List<Long>> reach = new HashMap<>();
        private int looked;

        Search(Kind kind) {
            this.kind = kind;
        }

        Way way(long from, long to) {
            Optional<Arrival> found = run(from, arrival -> arrival.state() == to);
            return new Way(found.map(RouteSearch::steps), found.isPresent() || looked < most);
        }

        /** The first arrival, best first, at which to stop; none where the search ends before. */
        Optional<Arrival> run(long from, Predicate<Arrival> stop) {
            Comparator<Arrival> byMoves =
                    Comparator.comparingInt(Arrival::moves).thenComparingInt(Arrival::hands);
            PriorityQueue<Arrival> queue = new PriorityQueue<>((kind == Kind.FEWEST_LOSSES
                            ? Comparator.comparingInt(Arrival::losses).thenComparing(byMoves)
                            : byMoves)
                    .thenComparingLong(Arrival::state)
                    .thenComparingLong(Arrival::movers));
            Set<Pair> settled = new HashSet<>();
            queue.add(new Arrival(from, 0, 0, 0, 0, true, Optional.empty()));
            while (!queue.isEmpty() && looked < most) {
                Arrival at = queue.remove();
                if (settled.add(new Pair(at.state(), at.movers()))) {
                    if (stop.test(at)) {
                        return Optional.of(at);
                    }
                    moves(at, (movers, to) -> {
                        boolean gain = gains(movers, to, at.state());
                        if ((gain || kind == Kind.ANY || kind == Kind.FEWEST_LOSSES)
                                && !settled.contains(new Pair(to, movers))) {
                            queue.add(new Arrival(
                                    to,
                                    movers,
                                    at.losses() + (gain ? 0 : 1),
                                    at.moves() + 1,
                                    at.hands() + Long.bitCount(movers),
                                    gain,
                                    Optional.of(at)));
                        }
                    });
                }
            }
            return Optional.empty();
        }

        private void moves(Arrival at, BiConsumer<Long, Long> each) {
            long coalitions = kind == Kind.JOINT ? (1L << conflict.parties().size()) - 1 : 0;
            for (int p = 0; kind != Kind.JOINT && p < conflict.parties().size(); p++) {
                long mover = 1L << p;
                if (mover != at.movers()) {
                    some(p, at.state(), to -> {
                        each.accept(mover, to);
                        return false;
                    });
                }
            }
            for (long movers = 1; movers <= coalitions; movers++) {
                for (long to : movers == at.movers() ? List.<Long>of() : reached(at.state(), movers)) {
                    each.accept(movers, to);
                }
            }
        }

        /** What a coalition can reach from a state. */
        private List<Long> reached(long start, long members) {
            return reach.computeIfAbsent(new Pair(start, members), pair -> {
                Set<Pair> seen = new HashSet<>();
                Set<Long> ends = new LinkedHashSet<>();
                Deque<Pair> queue = new ArrayDeque<>(List.of(new Pair(start, 0)));
                while (!queue.isEmpty() && looked < most) {
                    Pair at = queue.remove();
                    for (int p = 0; p < conflict.parties().size(); p++) {
                        long mover = 1L << p;
                        if ((members & mover) != 0 && mover != at.movers()) {
                            some(p, at.state(), to -> {
                                if (seen.add(new Pair(to, mover))) {
                                    queue.add(new Pair(to, mover));
                                    ends.add(to);
                                }
                                return false;
                            });
                        }
                    }
                }
                return List.copyOf(ends);
            });
        }

        private void some(int party, long state, LongPredicate each) {
            conflict.someMove(party, state, to -> {
                looked++;
                return each.test(to) || looked >= most;
            });
        }
    }

    private boolean gains(long movers, long to, long from) {
        return IntStream.range(0, conflict.parties().size())
                .filter(p -> (movers >>> p & 1) != 0)
                .allMatch(p -> conflict.better(p, to, from));
    }

    private static List<Step> steps(Arrival end) {
        List<Step> steps = new ArrayList<>();
        Arrival at = end;
        while (at.before().isPresent()) {
            Arrival before = at.before().get();
            steps.addFirst(new Step(at.movers(), before.state(), at.state(), at.gain()));
            at = before;
        }
        return List.copyOf(steps);
    }
}
