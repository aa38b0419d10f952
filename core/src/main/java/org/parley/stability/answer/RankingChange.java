package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.stability.concept.Concept;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;

/**
 * The least change of a party's own ranking that makes it leave a state, or stay. The size of a change is the number of pairs
 * of states whose order changes; in a ranking without ties these are swaps of neighbours.
 *
 * <p>Method: only states that cross the state matter ({@link OwnRanking}), all in one direction. Sets of states that cross
 * are searched best first, each priced at the cheapest change in which at least they cross; what is still missing says which
 * states to add. Rankings are never enumerated.
 *
 * @param pairs how many pairs change
 * @param crossing the states that come to stand above the state, or no longer above it, ascending
 */
public record RankingChange(int pairs, List<Integer> crossing) {
    public RankingChange {
        crossing = List.copyOf(crossing);
    }

    /** @param decided whether the search came to its end; an undecided one found nothing within its limit */
    public record Outcome(Optional<RankingChange> least, boolean decided) {}

    private record Node(BitSet crossing, int temptation, int pairs) {}

    /**
     * Whether the party now stays is turned round at the least cost; none where no ranking of its own does so.
     *
     * @param most sets of states looked at
     * @throws IllegalArgumentException if the party's preference is no total order
     */
    public static Outcome least(GraphModel model, Concept concept, int party, int state, int most) {
        if (!(model.preference(party) instanceof Preference.Ranked ranked)) {
            throw new IllegalArgumentException("the least change is that of a total order");
        }
        OwnRanking own = new OwnRanking(model, concept, party, state);
        BitSet above = new BitSet();
        IntStream.range(0, model.size())
                .filter(s -> model.better(party, s, state))
                .forEach(above::set);
        boolean stable = own.isStable(above);
        Crossing crossing = new Crossing(ranked, state, !stable);
        PriorityQueue<Node> queue = new PriorityQueue<>(Comparator.comparingInt(Node::pairs)
                .thenComparing(node -> node.crossing().toString()));
        int starts = stable ? own.temptations() : 1;
        for (int k = 0; k < starts; k++) {
            queue.add(new Node(new BitSet(), k, 0));
        }
        Set<Node> seen = new HashSet<>();
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            if (!seen.add(node)) {
                continue;
            }
            if (seen.size() > most) {
                return new Outcome(Optional.empty(), false);
            }
            BitSet now = (BitSet) above.clone();
            now.xor(node.crossing());
            List<BitSet> ways = stable ? own.breaks(node.temptation(), now) : own.repairs(now);
            if (ways.isEmpty()) {
                return new Outcome(Optional.of(crossing.change(node.crossing())), true);
            }
            for (BitSet way : ways) {
                BitSet more = (BitSet) node.crossing().clone();
                more.or(way);
                if (!way.get(state)) {
                    queue.add(new Node(
                            more, node.temptation(), crossing.change(more).pairs()));
                }
            }
        }
        return new Outcome(Optional.empty(), true);
    }

    /** What it costs that states cross one state, downward or upward. */
    private record Crossing(Preference.Ranked ranked, int state, List<Integer> side, int tied, boolean down) {
        Crossing(Preference.Ranked ranked, int state, boolean down) {
            this(ranked, state, side(ranked, state, down), tied(ranked, state), down);
        }

        /** The states on the side from which they cross, the nearest first; upward, ties are nearest. */
        private static List<Integer> side(Preference.Ranked ranked, int state, boolean down) {
            Comparator<Integer> byRank = Comparator.comparingInt(ranked::rank);
            return IntStream.range(0, ranked.ranks().length)
                    .filter(s -> s != state && ranked.better(s, state) == down)
                    .boxed()
                    .sorted(down ? byRank : byRank.reversed())
                    .toList();
        }

        private static int tied(Preference.Ranked ranked, int state) {
            return (int) IntStream.of(ranked.ranks())
                            .filter(rank -> rank == ranked.rank(state))
                            .count()
                    - 1;
        }

        /** The cheapest change in which these cross, and maybe others that stand in their way. */
        RankingChange change(BitSet least) {
            RankingChange best = priced(least);
            BitSet all = (BitSet) least.clone();
            for (int next : side) {
                all.set(next);
                RankingChange wider = priced(all);
                best = wider.pairs() < best.pairs() ? wider : best;
            }
            return least.isEmpty() ? priced(least) : best;
        }

        private RankingChange priced(BitSet crossing) {
            int count = crossing.cardinality();
            int pairs = 0;
            for (int s : crossing.stream().toArray()) {
                for (int other : side) {
                    boolean nearer = down ? ranked.rank(other) <= ranked.rank(s) : ranked.rank(other) >= ranked.rank(s);
                    pairs += !crossing.get(other) && nearer ? 1 : 0;
                }
            }
            // Downward past ties of the state: either each crosses each of them, or all of them go down as well.
            pairs += down ? Math.min(count * (1 + tied), count + tied) : count;
            return new RankingChange(
                    count == 0 ? 0 : pairs,
                    new ArrayList<>(crossing.stream().boxed().toList()));
        }
    }
}
