package org.parley.gap;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;

/**
 * Which issues stand in the way: M_S, the margin with the issues S set aside (see {@link Stakes#aside}), beside the margin M.
 *
 * <p>Without a zone: every smallest S with M_S ≥ 0. With one: the score M_i − M of every issue, and, if no score is above 0, every
 * smallest S with M_S &gt; M. Setting more aside may also lower the margin, as interactions that read S then count 0; so sets are
 * tried size by size, all of a size.
 *
 * @param margin M; none where rules and red lines exclude every settlement
 * @param scores M_i − M by issue, where there is a zone
 * @param unblocking the smallest sets, larger M_S first; none where there is no such set, or a score is above 0
 * @param complete whether all sets up to the size of those listed, or where none is, all sets were tried
 */
public record StickingPoint(
        Optional<Ratio> margin, List<Optional<Ratio>> scores, List<SetAside> unblocking, boolean complete) {

    public StickingPoint {
        scores = List.copyOf(scores);
        unblocking = List.copyOf(unblocking);
    }

    /**
     * Issues set aside.
     *
     * @param margin M_S
     * @param settlement one that attains it; on the issues set aside it means nothing
     */
    public record SetAside(Set<Integer> issues, Ratio margin, Settlement settlement) {
        public SetAside {
            issues = java.util.Collections.unmodifiableSet(new TreeSet<>(issues));
        }
    }

    /** Where nothing else is stated. */
    public static final int SETS = 5_000;

    /**
     * @param sets the most that are tried beyond single issues; no size is begun that would pass it
     * @return none where nobody is counted: then there is no margin
     * @throws SearchLimitException if a margin takes too many steps
     */
    public static Optional<StickingPoint> of(Stakes stakes, int sets) {
        if (stakes.sides().isEmpty()) {
            return Optional.empty();
        }
        Optional<Ratio> margin = BestMargin.of(stakes).map(BestMargin::value);
        boolean zone = margin.isPresent() && margin.get().signum() >= 0;
        if (!zone) {
            return Optional.of(unblocking(stakes, margin, List.of(), 1, sets));
        }
        List<Optional<Ratio>> scores = IntStream.range(0, stakes.issues().size())
                .mapToObj(issue -> BestMargin.of(stakes.aside(Set.of(issue)))
                        .map(aside -> aside.value().minus(margin.get())))
                .toList();
        boolean settled = scores.stream().flatMap(Optional::stream).anyMatch(score -> score.signum() > 0);
        return Optional.of(
                settled
                        ? new StickingPoint(margin, scores, List.of(), true)
                        : unblocking(stakes, margin, scores, 2, sets));
    }

    private static StickingPoint unblocking(
            Stakes stakes, Optional<Ratio> margin, List<Optional<Ratio>> scores, int from, int sets) {
        Predicate<Ratio> unblocks = margin.filter(value -> value.signum() >= 0)
                .<Predicate<Ratio>>map(value -> aside -> aside.compareTo(value) > 0)
                .orElse(aside -> aside.signum() >= 0);
        int issues = stakes.issues().size();
        long tried = 0;
        for (int size = from; size <= issues; size++) {
            List<BitSet> all = subsets(issues, size, size == 1 ? Integer.MAX_VALUE : sets - tried);
            if (all.isEmpty()) {
                return new StickingPoint(margin, scores, List.of(), false);
            }
            tried += all.size();
            List<SetAside> found = new ArrayList<>();
            for (BitSet set : all) {
                Set<Integer> aside = new TreeSet<>(set.stream().boxed().toList());
                BestMargin.of(stakes.aside(aside))
                        .filter(best -> unblocks.test(best.value()))
                        .ifPresent(best -> found.add(new SetAside(aside, best.value(), best.settlement())));
            }
            if (!found.isEmpty()) {
                found.sort(Comparator.comparing(SetAside::margin).reversed());
                return new StickingPoint(margin, scores, found, true);
            }
        }
        return new StickingPoint(margin, scores, List.of(), true);
    }

    /** All of a size, in order; empty where there are more than {@code most}. */
    private static List<BitSet> subsets(int elements, int size, long most) {
        BigInteger count = BigInteger.ONE;
        for (int k = 0; k < size; k++) {
            count = count.multiply(BigInteger.valueOf(elements - k)).divide(BigInteger.valueOf(k + 1L));
        }
        if (count.compareTo(BigInteger.valueOf(most)) > 0) {
            return List.of();
        }
        List<BitSet> level = List.of(new BitSet());
        for (int k = 0; k < size; k++) {
            List<BitSet> next = new ArrayList<>();
            for (BitSet set : level) {
                for (int e = set.length(); e < elements; e++) {
                    BitSet grown = (BitSet) set.clone();
                    grown.set(e);
                    next.add(grown);
                }
            }
            level = next;
        }
        return level;
    }

    /**
     * The issues on which no option is good for anyone counted to whom the issue matters: "no good option on the table".
     *
     * @param good the least worth of a good option, as the lower end of "can live with"
     */
    public static List<Integer> withoutGoodOption(Stakes stakes, Ratio good) {
        return IntStream.range(0, stakes.issues().size())
                .filter(issue -> {
                    List<Stakes.Side> concerned = stakes.sides().stream()
                            .filter(side -> side.weights().numerators()[issue].signum() > 0)
                            .toList();
                    return !concerned.isEmpty()
                            && concerned.stream()
                                    .allMatch(side -> best(side, issue)
                                                    .compareTo(good.times(
                                                            side.weights().get(issue)))
                                            < 0);
                })
                .boxed()
                .toList();
    }

    private static Ratio best(Stakes.Side side, int issue) {
        return IntStream.range(0, side.values().parts()[issue].length)
                .mapToObj(option -> new Ratio(
                        side.values().parts()[issue][option], side.values().scale()))
                .max(Ratio::compareTo)
                .orElseThrow();
    }
}
