package org.parley.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * A diagram under one reading: the margin, ideal points and solution concepts, exact to the last tie, without the frontier. Each
 * answer is that of {@code bargain} on the frontier of the same settlements. Not for several threads at once.
 *
 * <p>Method: a good settlement is found by a few weightings and swaps ({@link Swaps}); then branch and bound proves it or finds a
 * better one ({@link Descent}). Comparisons are made in grains of at most 40 bits, and where these leave it open, exactly.
 */
public final class Valued {

    private final List<Valuation> valuations;
    private final Effort effort;
    private final Numbers numbers;
    private final Optional<Arcs> arcs;
    private Optional<Solved> margin = Optional.empty();

    Valued(Diagram diagram, int[] blocks, List<Valuation> valuations, Effort effort) {
        this.valuations = List.copyOf(valuations);
        this.effort = effort;
        this.numbers = new Numbers(diagram, valuations);
        this.arcs = diagram.isEmpty() ? Optional.empty() : Optional.of(new Arcs(diagram, blocks, numbers));
    }

    /** A goal after its search; without a way if nothing was found. */
    private record Solved(Finding finding, Optional<int[]> way) {}

    /** M, the greatest least gain over no deal, with one settlement that attains it; all parties' no-deal values are known. */
    public Finding margin() {
        return solvedMargin().finding();
    }

    private Solved solvedMargin() {
        if (margin.isEmpty()) {
            margin = Optional.of(arcs.map(this::margin).orElse(new Solved(new Finding.Nothing(), Optional.empty())));
        }
        return margin.get();
    }

    private Solved margin(Arcs arcs) {
        return solve(arcs, maxMin(everyone(), noDeal(), ones(), floors(Over.ALL), false), Optional.empty(), false);
    }

    /**
     * Whether some settlement is worth at least no deal to each party, which is known of all: quicker than the margin. None where
     * the effort does not suffice.
     */
    public Optional<Boolean> zoneExists() {
        if (arcs.isEmpty()) {
            return Optional.of(false);
        }
        boolean[] counted = new boolean[numbers.parties()];
        Arrays.fill(counted, true);
        Greatest goal = new Greatest(numbers, counted, floors(Over.ZONE), false, 1);
        if (Descent.run(arcs.get(), goal, Weightings.rows(goal), Rivals.FEW)) {
            return Optional.of(!goal.ties.isEmpty());
        }
        return switch (margin()) {
            case Finding.Best best -> Optional.of(best.objective().orElseThrow().signum() >= 0);
            case Finding.Between open
            when open.best().filter(best -> best.signum() >= 0).isPresent() -> Optional.of(true);
            case Finding.Between open
            when open.bound().filter(bound -> bound.signum() < 0).isPresent() -> Optional.of(false);
            case Finding.Between open -> Optional.empty();
            case Finding.Nothing nothing -> Optional.of(false);
            case Finding.EveryoneTies ties -> Optional.of(true);
        };
    }

    /** The parties, by position, whose v − r is least at a point. */
    public List<Integer> worstPlaced(Point point) {
        List<Ratio> noDeal = noDeal();
        List<Ratio> gains = everyone().stream()
                .map(p -> point.values().get(p).minus(noDeal.get(p)))
                .toList();
        Ratio least = Collections.min(gains);
        return everyone().stream().filter(p -> gains.get(p).equals(least)).toList();
    }

    /** The greatest value of the party at a position, with one settlement that attains it. */
    public Finding ideal(int party, Over over) {
        boolean[] counted = new boolean[numbers.parties()];
        counted[party] = true;
        return answer(over, (arcs, start) -> greatest(arcs, counted, over, false, start));
    }

    /** The greatest sum of values. */
    public Finding utilitarian(Over over) {
        boolean[] counted = new boolean[numbers.parties()];
        Arrays.fill(counted, true);
        return answer(over, (arcs, start) -> greatest(arcs, counted, over, true, start));
    }

    /** Lexicographic max-min of v − d. */
    public Finding egalitarian(Over over, List<Ratio> disagreement) {
        return answer(
                over,
                (arcs, start) -> solve(arcs, maxMin(everyone(), disagreement, ones(), floors(over), true), start, false)
                        .finding());
    }

    /**
     * Lexicographic max-min of (v − d) / (m − d); parties with m ≤ d are left out.
     *
     * @param ideal m; over the zone or over all settlements, as the caller means it
     */
    public Finding kalaiSmorodinsky(Over over, List<Ratio> disagreement, List<Ratio> ideal) {
        List<Integer> able = everyone().stream()
                .filter(p -> ideal.get(p).compareTo(disagreement.get(p)) > 0)
                .toList();
        return answer(over, (arcs, start) -> {
            if (able.isEmpty()) {
                return new Finding.EveryoneTies();
            }
            List<Ratio> from = able.stream().map(disagreement::get).toList();
            List<Ratio> span = able.stream()
                    .map(p -> ideal.get(p).minus(disagreement.get(p)))
                    .toList();
            MaxMin goal = maxMin(able, from, span, floors(over), true);
            return solve(arcs, goal, start, able.size() < numbers.parties()).finding();
        });
    }

    /**
     * As many parties as possible gain over d and nobody loses; then the product of the gains is greatest. Each largest set of
     * gainers is answered. {@link Finding.Nothing} if no settlement is worth d to everybody.
     */
    public Finding nash(Over over, List<Ratio> disagreement) {
        return answer(over, (arcs, start) -> new Gaining(this, arcs, disagreement, over).answer(start));
    }

    /** For questions about single settlements; all no-deal values are known, and there is a settlement. */
    public Rivals rivals() {
        return new Rivals(this, arcs.orElseThrow(), noDeal());
    }

    private interface Question {
        Finding asked(Arcs arcs, Optional<int[]> start);
    }

    /** Over the zone, the settlement of the margin is a start, or there is nothing. */
    private Finding answer(Over over, Question question) {
        if (arcs.isEmpty()) {
            return new Finding.Nothing();
        }
        if (over == Over.ALL) {
            return question.asked(arcs.get(), Optional.empty());
        }
        Solved solved = solvedMargin();
        return switch (solved.finding()) {
            case Finding.Best best when best.objective().orElseThrow().signum() < 0 -> new Finding.Nothing();
            case Finding.Between open
            when open.bound().filter(bound -> bound.signum() < 0).isPresent() -> new Finding.Nothing();
            case Finding.Between open
            when open.best().filter(best -> best.signum() >= 0).isEmpty() ->
                new Finding.Between(Optional.empty(), Optional.empty(), Optional.empty());
            default -> question.asked(arcs.get(), solved.way());
        };
    }

    private Finding greatest(Arcs arcs, boolean[] counted, Over over, boolean all, Optional<int[]> start) {
        Greatest goal = new Greatest(numbers, counted, floors(over), all, effort.ties());
        Descent.Combined combined = open(arcs, goal, start);
        if (!Descent.run(arcs, goal, combined, effort.steps())) {
            return new Finding.Between(
                    goal.value(),
                    goal.bound(arcs, combined),
                    points(goal.ties, false).findFirst());
        }
        return best(goal.value(), goal.ties, false);
    }

    /** @param filtered whether what ties may dominate what ties */
    private Solved solve(Arcs arcs, MaxMin goal, Optional<int[]> start, boolean filtered) {
        Descent.Combined combined = open(arcs, goal, start);
        boolean spent = !Descent.run(arcs, goal, combined, effort.steps());
        Optional<int[]> way = goal.ties.list(false).stream().findFirst().map(arcs::way);
        Finding finding = spent
                ? new Finding.Between(
                        goal.least(),
                        goal.bound(arcs, combined),
                        points(goal.ties, false).findFirst())
                : filtered && goal.ties.isFull() ? efficient(arcs, goal) : best(goal.least(), goal.ties, filtered);
        return new Solved(finding, way);
    }

    /** Where some ties are not listed, these may dominate those that are; each of the latter gives way to an efficient one. */
    private Finding efficient(Arcs arcs, MaxMin goal) {
        boolean[] counted = new boolean[numbers.parties()];
        Arrays.fill(counted, true);
        Ties ties = new Ties(effort.ties());
        for (int[] chosen : goal.ties.list(true)) {
            Floors floors = Floors.of(
                    numbers,
                    numbers.point(chosen).values().stream().map(Optional::of).toList());
            Greatest sum = new Greatest(numbers, counted, floors, false, 1);
            if (!Descent.run(arcs, sum, open(arcs, sum, Optional.of(arcs.way(chosen))), effort.steps())) {
                return new Finding.Between(goal.least(), goal.least(), Optional.of(numbers.point(chosen)));
            }
            int[] best = sum.ties.list(false).getFirst();
            ties.add(numbers.exact(best), best);
        }
        return new Finding.Best(goal.least(), points(ties, false).toList(), false);
    }

    Finding best(Optional<Ratio> objective, Ties ties, boolean filtered) {
        return ties.isEmpty()
                ? new Finding.Nothing()
                : new Finding.Best(objective, points(ties, filtered).toList(), !ties.isFull());
    }

    Stream<Point> points(Ties ties, boolean filtered) {
        return ties.list(filtered).stream().map(numbers::point);
    }

    /** Offers good settlements, and gives the rows for the descent. */
    Descent.Combined open(Arcs arcs, Goal goal, Optional<int[]> start) {
        Starts starts = new Starts(arcs, goal);
        start.ifPresent(starts::consider);
        long[] weighted = arcs.weighted(sum(goal.rows()));
        starts.consider(arcs.greatest(weighted, arcs.reach(weighted)));
        starts.offer(false);
        Descent.Combined combined = Weightings.of(arcs, goal, starts::consider);
        starts.offer(goal.rows().length > 1);
        return combined;
    }

    private long[] sum(long[][] rows) {
        long[] sum = new long[numbers.parties()];
        for (long[] row : rows) {
            for (int p = 0; p < sum.length; p++) {
                sum[p] += row[p];
            }
        }
        return sum;
    }

    MaxMin maxMin(List<Integer> able, List<Ratio> from, List<Ratio> span, Floors floors, boolean lexicographic) {
        return new MaxMin(numbers, able, from, span, floors, lexicographic, effort.ties());
    }

    List<Integer> everyone() {
        return IntStream.range(0, numbers.parties()).boxed().toList();
    }

    private List<Ratio> ones() {
        return Collections.nCopies(numbers.parties(), Ratio.ONE);
    }

    private List<Ratio> noDeal() {
        List<Ratio> noDeal = new ArrayList<>();
        for (Valuation valuation : valuations) {
            BigInteger reservation = valuation
                    .reservation()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the no-deal value of party " + valuation.party() + " is not known"));
            noDeal.add(new Ratio(reservation, valuation.scale()));
        }
        return noDeal;
    }

    List<Optional<Ratio>> least(Over over) {
        return over == Over.ZONE
                ? noDeal().stream().map(Optional::of).toList()
                : Collections.nCopies(numbers.parties(), Optional.empty());
    }

    private Floors floors(Over over) {
        return Floors.of(numbers, least(over));
    }

    Numbers numbers() {
        return numbers;
    }

    Effort effort() {
        return effort;
    }
}
