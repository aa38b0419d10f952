package org.parley.gap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.RedLine;

/**
 * What stands in the way of a zone of agreement: every irreducible conflict and every irreducible concession set, up to a size.
 * Where both families are complete, each is the minimal hitting sets of the other.
 *
 * <p>Order of both: fewer requirements first; then fewer confirmed red lines, then fewer believed ones; concession sets then by their
 * drop; then in the order of {@link Stakes#requirements()}.
 *
 * @param standing where the sets are asked for at all; both families are empty otherwise
 * @param conflictsUpTo every irreducible conflict of at most so many requirements is listed
 * @param concessionsUpTo every irreducible concession set of at most so many requirements is listed
 */
public record Obstacles(
        Standing standing,
        List<Conflict> conflicts,
        int conflictsUpTo,
        List<ConcessionSet> concessionSets,
        int concessionsUpTo) {

    public Obstacles {
        conflicts = List.copyOf(conflicts);
        concessionSets = List.copyOf(concessionSets);
    }

    /** Whether anything stands in the way that could be given up. */
    public enum Standing {
        /** A settlement meets every requirement. */
        ZONE,
        /** None does. */
        BLOCKED,
        /** The fixed rules alone exclude every settlement: there is nothing to concede. */
        NO_SETTLEMENT
    }

    /** Requirements that cannot all hold, while every proper part of them can. */
    public record Conflict(List<Requirement> requirements) {
        public Conflict {
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * Requirements whose removal opens a zone, while no proper part's does.
     *
     * @param drop the least sum, over settlements that meet all other requirements, of what v falls short of r for the thresholds
     *     in the set; 0 where there is none
     * @param example a settlement of that drop
     */
    public record ConcessionSet(List<Requirement> dropped, Ratio drop, Settlement example) {
        public ConcessionSet {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * How far to look.
     *
     * @param largest conflicts and concession sets of more requirements are not looked for
     * @param candidates the most sets tried of one size; {@code …UpTo} then says where the search ended
     * @param steps the most for one question whether some requirements can be met together
     */
    public record Limits(int largest, int candidates, long steps) {
        /** For one question, where nothing else is stated: some seconds. */
        public static final long STEPS = 50_000_000;

        /** Complete families where there are no more than some ten thousand sets of one size to try. */
        public static final Limits COMPLETE = new Limits(Integer.MAX_VALUE, 20_000, STEPS);

        public static Limits upTo(int size) {
            return new Limits(size, 1_000_000, STEPS);
        }
    }

    /**
     * @throws SearchLimitException if not even the existence of a zone is decided within the steps
     * @throws org.parley.space.DiagramTooWideException if the diagram cannot be held
     */
    public static Obstacles of(Stakes stakes, Limits limits) {
        Oracle oracle = new Oracle(stakes, limits.steps());
        List<Requirement> requirements = stakes.requirements();
        int all = requirements.size();
        if (oracle.broken(new BitSet()).isEmpty()) {
            return new Obstacles(Standing.NO_SETTLEMENT, List.of(), all, List.of(), all);
        }
        if (oracle.broken(oracle.everything()).isPresent()) {
            return new Obstacles(Standing.ZONE, List.of(), all, List.of(), all);
        }
        MinimalSets concessions = MinimalSets.of(all, limits.largest(), limits.candidates(), oracle::conflictBeside);
        MinimalSets conflicts = MinimalSets.of(all, limits.largest(), limits.candidates(), oracle::concessionBeside);
        return new Obstacles(
                Standing.BLOCKED,
                conflicts.sets().stream()
                        .sorted(byFirmness(requirements).thenComparing(Obstacles::inOrder))
                        .map(set -> new Conflict(chosen(requirements, set)))
                        .toList(),
                conflicts.upTo(),
                cheapestFirst(oracle, requirements, concessions.sets()),
                concessions.upTo());
    }

    private static List<ConcessionSet> cheapestFirst(Oracle oracle, List<Requirement> requirements, List<BitSet> sets) {
        record Priced(BitSet set, Oracle.Cheapest cheapest) {}
        return sets.stream()
                .map(set -> new Priced(set, oracle.cheapest(set)))
                .sorted(Comparator.comparing(Priced::set, byFirmness(requirements))
                        .thenComparing(priced -> priced.cheapest().drop())
                        .thenComparing(Priced::set, Obstacles::inOrder))
                .map(priced -> new ConcessionSet(
                        chosen(requirements, priced.set()),
                        priced.cheapest().drop(),
                        priced.cheapest().settlement()))
                .toList();
    }

    private static Comparator<BitSet> byFirmness(List<Requirement> requirements) {
        return Comparator.comparingInt(BitSet::cardinality)
                .thenComparingLong(set -> lines(requirements, set, RedLine.Status.CONFIRMED))
                .thenComparingLong(set -> lines(requirements, set, RedLine.Status.BELIEVED));
    }

    private static long lines(List<Requirement> requirements, BitSet set, RedLine.Status status) {
        return set.stream()
                .mapToObj(requirements::get)
                .filter(r ->
                        r instanceof Requirement.Line line && line.redLine().status() == status)
                .count();
    }

    private static int inOrder(BitSet one, BitSet other) {
        return Arrays.compare(one.stream().toArray(), other.stream().toArray());
    }

    private static List<Requirement> chosen(List<Requirement> requirements, BitSet set) {
        return set.stream().mapToObj(requirements::get).toList();
    }
}
