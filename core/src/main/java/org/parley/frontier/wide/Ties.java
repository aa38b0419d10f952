package org.parley.frontier.wide;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.frontier.Count;
import org.parley.space.Diagram;
import org.parley.space.DiagramTooWideException;

/**
 * All settlements that attain the vectors of a frontier, found when the first of them is asked for.
 *
 * <p>Let each option stand for the best option that is kept in its place. A settlement x then stands for a settlement y of kept
 * options to which no effect adds less, for anyone. If x attains an efficient vector, so does y, and no effect adds less to x than
 * to y. So the settlements of a vector are those of some diagrams: for each y that attains it, found by a search with the bounds
 * of the frontier's, the x that stand for y and meet and break the same effects as far as these matter.
 *
 * <p>Where values are cut and y is worth more to a party than counts, x may be worth less than y and attain the vector all the
 * same; these are not counted, and the count says so. So it does where there are more y than the search has patience for.
 */
final class Ties {

    /** Partial settlements that are looked at, and y that are kept for one vector. */
    private static final int MOST_LOOKED = 2_000_000;

    private static final int MOST_TIED = 2_000;

    /** Of the y of one vector; {@code all} if these are all and stand for all. */
    private record Standing(List<Diagram> diagrams, boolean all) {}

    private final List<Issue> issues;
    private final List<Effect> effects;
    private final Reduced reduced;
    private final Aim aim;
    private final List<Found> points;
    private final double[][] weights;
    private final List<List<int[]>> tied = new ArrayList<>();
    private final Map<Integer, Standing> known = new HashMap<>();
    private boolean patient = true;
    private int looked;

    Ties(List<Issue> issues, List<Effect> effects, Reduced reduced, Aim aim, List<Found> points, double[][] weights) {
        this.issues = issues;
        this.effects = effects;
        this.reduced = reduced;
        this.aim = aim;
        this.points = points;
        this.weights = weights;
    }

    Settlement example(int k) {
        return Settlement.of(points.get(k).settlement());
    }

    synchronized Count counted(int k) {
        Standing standing = standing(k);
        BigInteger sum = standing.diagrams.stream().map(Diagram::count).reduce(BigInteger.ZERO, BigInteger::add);
        return standing.all ? new Count.Exactly(sum) : new Count.AtLeast(sum.max(BigInteger.ONE));
    }

    /** The settlement at a position among those that are known. */
    synchronized Settlement get(int k, int position) {
        BigInteger left = BigInteger.valueOf(position);
        for (Diagram diagram : standing(k).diagrams) {
            if (left.compareTo(diagram.count()) < 0) {
                return diagram.unrank(left);
            }
            left = left.subtract(diagram.count());
        }
        return example(k);
    }

    private Standing standing(int k) {
        Standing before = known.get(k);
        if (before != null) {
            return before;
        }
        if (tied.isEmpty()) {
            search();
        }
        List<Diagram> diagrams = new ArrayList<>();
        boolean all = patient && tied.get(k).size() < MOST_TIED;
        for (int[] settlement : tied.get(k)) {
            all &= Arrays.equals(reduced.units(settlement), aim.cut(reduced.units(settlement)));
            try {
                diagrams.add(Diagram.meeting(issues, standingFor(settlement)));
            } catch (DiagramTooWideException tooWide) {
                all = false;
            }
        }
        Standing standing = new Standing(List.copyOf(diagrams), all);
        known.put(k, standing);
        return standing;
    }

    /** What the settlements that stand for one of kept options meet. */
    private List<Condition> standingFor(int[] settlement) {
        List<Condition> conditions = new ArrayList<>();
        for (int issue = 0; issue < settlement.length; issue++) {
            BitSet options = new BitSet();
            for (int o = 0; o < issues.get(issue).size(); o++) {
                options.set(o, reduced.best()[issue][o] == settlement[issue] && asGood(issue, o, settlement[issue]));
            }
            conditions.add(new Condition.Chosen(issue, options));
        }
        for (Effect effect : effects) {
            boolean met = effect.when().met(settlement);
            if (met && effect.helps()) {
                conditions.add(effect.when());
            } else if (!met && effect.harms()) {
                conditions.add(new Condition.Not(effect.when()));
            }
        }
        return conditions;
    }

    private boolean asGood(int issue, int option, int than) {
        return reduced.scales().stream()
                .map(scale -> scale.valuation().parts()[issue])
                .allMatch(part -> part[option].equals(part[than]));
    }

    private void search() {
        points.forEach(point -> tied.add(new ArrayList<>()));
        Map<List<BigInteger>, Integer> numbers = new HashMap<>();
        IntStream.range(0, points.size())
                .forEach(k -> numbers.put(Arrays.asList(points.get(k).units()), k));
        Branching branching = new Branching(reduced);
        if (weights.length > 0) {
            branching.bound(weights);
        }
        Corners corners = new Corners(
                branching.weights(),
                points.stream().map(point -> reduced.floor(point.units())).toList(),
                reduced.floor(aim.most()));
        settle(0, new int[reduced.sizes().length], branching.root(), branching, corners, numbers);
    }

    private void settle(
            int position,
            int[] chosen,
            double[] bound,
            Branching branching,
            Corners corners,
            Map<List<BigInteger>, Integer> numbers) {
        if (Thread.currentThread().isInterrupted()) {
            tied.clear();
            throw new CancellationException("interrupted");
        }
        patient &= ++looked <= MOST_LOOKED;
        if (!patient) {
            return;
        }
        if (position == chosen.length) {
            int[] settlement = reduced.settlement(chosen);
            Integer k = numbers.get(Arrays.asList(aim.cut(reduced.units(settlement))));
            if (k != null && tied.get(k).size() < MOST_TIED) {
                tied.get(k).add(settlement);
            }
            return;
        }
        double[][] after = branching.options(position, chosen, bound);
        for (int o = 0; o < after.length; o++) {
            if (corners.reach(after[o])) {
                chosen[position] = o;
                settle(position + 1, chosen, after[o], branching, corners, numbers);
            }
        }
    }
}
