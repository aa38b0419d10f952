package org.parley.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;

/**
 * Under one reading, whether some settlement is better than a given one: quicker than to find the best, since the given one is
 * the level from the start and the first that is better ends the search. Not for several threads at once.
 *
 * <p>All no-deal values are known. But for {@link #dominating} and {@link #nearest}, the given settlement lies in the zone, and only rivals in the zone
 * count. Every question takes settlements of the diagram that are likely to be better; these are tried first.
 */
public final class Rivals {

    /** Steps made before bounds are made better, which takes as long. */
    static final long FEW = 2_000;

    private final Valued valued;
    private final Arcs arcs;
    private final Numbers numbers;
    private final List<Ratio> noDeal;
    private Optional<List<Ratio>> ideal = Optional.empty();

    Rivals(Valued valued, Arcs arcs, List<Ratio> noDeal) {
        this.valued = valued;
        this.arcs = arcs;
        this.numbers = valued.numbers();
        this.noDeal = noDeal;
    }

    /** One that is better for some party and worse for none, in the zone or not. */
    public Rival dominating(Settlement settlement, List<Settlement> likely) {
        int[] chosen = settlement.toArray();
        List<Optional<Ratio>> own =
                numbers.point(chosen).values().stream().map(Optional::of).toList();
        return rival(greatest(everyone(), Floors.of(numbers, own)), chosen, likely);
    }

    /** One with a greater sum of values. */
    public Rival utilitarian(Settlement settlement, List<Settlement> likely) {
        return rival(greatest(everyone(), zone()), settlement.toArray(), likely);
    }

    /** One whose gains over no deal, least first, are greater. */
    public Rival egalitarian(Settlement settlement, List<Settlement> likely) {
        List<Ratio> ones = Collections.nCopies(numbers.parties(), Ratio.ONE);
        return rival(valued.maxMin(valued.everyone(), noDeal, ones, zone(), true), settlement.toArray(), likely);
    }

    /** The same among all settlements; the given one need not lie in the zone either. */
    public Rival nearest(Settlement settlement, List<Settlement> likely) {
        List<Ratio> ones = Collections.nCopies(numbers.parties(), Ratio.ONE);
        Floors none = Floors.of(numbers, valued.least(Over.ALL));
        return rival(valued.maxMin(valued.everyone(), noDeal, ones, none, true), settlement.toArray(), likely);
    }

    /** One whose gains, as parts of the most that each party could gain in the zone, are greater, least first. */
    public Rival kalaiSmorodinsky(Settlement settlement, List<Settlement> likely) {
        int[] chosen = settlement.toArray();
        if (ideal.isEmpty()) {
            ideal = ideal(chosen);
        }
        if (ideal.isEmpty()) {
            return new Rival.Open();
        }
        List<Ratio> most = ideal.get();
        List<Integer> able = valued.everyone().stream()
                .filter(p -> most.get(p).compareTo(noDeal.get(p)) > 0)
                .toList();
        if (able.isEmpty()) {
            return new Rival.None();
        }
        List<Ratio> from = able.stream().map(noDeal::get).toList();
        List<Ratio> span =
                able.stream().map(p -> most.get(p).minus(noDeal.get(p))).toList();
        return rival(valued.maxMin(able, from, span, zone(), true), chosen, likely);
    }

    /** One in which more parties gain or, with the same gainers, their gains have a greater product. */
    public Rival nash(Settlement settlement, List<Settlement> likely) {
        int[] chosen = settlement.toArray();
        List<Ratio> values = numbers.point(chosen).values();
        boolean allGain = valued.everyone().stream().allMatch(p -> values.get(p).compareTo(noDeal.get(p)) > 0);
        Optional<int[]> way = arcs.wayIfKept(chosen);
        if (!allGain || way.isEmpty()) {
            return nash(values);
        }
        Gaining gaining = new Gaining(valued, arcs, noDeal, Over.ZONE);
        Product goal = gaining.tangent(way.get());
        offer(goal, chosen, likely);
        return goal.bettered() || Descent.untilBettered(arcs, goal, Weightings.rows(goal), FEW)
                ? answer(goal, goal.ties)
                : gaining.bettered(way.get())
                        .map(better -> answer(better, better.ties))
                        .orElse(new Rival.Open());
    }

    /** By finding all that are best. */
    private Rival nash(List<Ratio> values) {
        return switch (valued.nash(Over.ZONE, noDeal)) {
            case Finding.Best best
            when best.points().stream()
                    .anyMatch(point -> product(point.values()).equals(product(values))) -> new Rival.None();
            case Finding.Best best -> new Rival.Better(best.points().getFirst().settlement());
            case Finding.Between open -> new Rival.Open();
            case Finding.Nothing nothing -> new Rival.None();
            case Finding.EveryoneTies ties -> new Rival.None();
        };
    }

    /** Who gains, and the product of their gains. */
    private List<Ratio> product(List<Ratio> values) {
        Ratio product = Ratio.ONE;
        Ratio[] who = new Ratio[values.size() + 1];
        for (int p = 0; p < values.size(); p++) {
            Ratio gain = values.get(p).minus(noDeal.get(p));
            who[p] = gain.signum() > 0 ? Ratio.ONE : Ratio.ZERO;
            product = gain.signum() > 0 ? product.times(gain) : product;
        }
        who[values.size()] = product;
        return List.of(who);
    }

    private boolean[] everyone() {
        boolean[] everyone = new boolean[numbers.parties()];
        Arrays.fill(everyone, true);
        return everyone;
    }

    private Floors zone() {
        return Floors.of(numbers, valued.least(Over.ZONE));
    }

    private Greatest greatest(boolean[] counted, Floors floors) {
        return new Greatest(numbers, counted, floors, false, 1);
    }

    /** The most of each party in the zone; none if one cannot be proved. */
    private Optional<List<Ratio>> ideal(int[] inZone) {
        List<Ratio> most = new ArrayList<>();
        for (int p = 0; p < numbers.parties(); p++) {
            boolean[] counted = new boolean[numbers.parties()];
            counted[p] = true;
            Greatest goal = greatest(counted, zone());
            goal.offer(inZone);
            if (!Descent.run(arcs, goal, Weightings.rows(goal), FEW)
                    && !Descent.run(
                            arcs, goal, opened(goal, inZone), valued.effort().steps())) {
                return Optional.empty();
            }
            most.add(goal.value().orElseThrow());
        }
        return Optional.of(List.copyOf(most));
    }

    private Rival rival(MaxMin goal, int[] chosen, List<Settlement> likely) {
        return searched(goal, chosen, likely) ? answer(goal, goal.ties) : new Rival.Open();
    }

    private Rival rival(Greatest goal, int[] chosen, List<Settlement> likely) {
        return searched(goal, chosen, likely) ? answer(goal, goal.ties) : new Rival.Open();
    }

    private static Rival answer(Goal goal, Ties ties) {
        return goal.bettered() ? new Rival.Better(Settlement.of(ties.list(false).getFirst())) : new Rival.None();
    }

    private static void offer(Goal goal, int[] chosen, List<Settlement> likely) {
        goal.offer(chosen);
        for (int k = 0; k < likely.size() && !goal.bettered(); k++) {
            goal.offer(likely.get(k).toArray());
        }
    }

    /** After the likely ones, all, at first with few steps and then with better bounds. */
    private boolean searched(Goal goal, int[] chosen, List<Settlement> likely) {
        offer(goal, chosen, likely);
        return goal.bettered()
                || Descent.untilBettered(arcs, goal, Weightings.rows(goal), FEW)
                || Descent.untilBettered(
                        arcs, goal, opened(goal, chosen), valued.effort().steps());
    }

    private Descent.Combined opened(Goal goal, int[] chosen) {
        arcs.wayIfKept(chosen)
                .map(new Swaps(arcs, goal)::bettered)
                .map(arcs::chosen)
                .ifPresent(goal::offer);
        return Weightings.of(arcs, goal, way -> {});
    }
}
