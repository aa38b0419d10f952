package org.parley.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.number.Ratio;

/** Nash's solution: first which parties can gain together, then the greatest product for each largest set. */
final class Gaining {

    private static final int ROUNDS = 30;

    private final Valued valued;
    private final Arcs arcs;
    private final List<Ratio> disagreement;
    private final Floors floors;

    Gaining(Valued valued, Arcs arcs, List<Ratio> disagreement, Over over) {
        this.valued = valued;
        this.arcs = arcs;
        this.disagreement = disagreement;
        List<Optional<Ratio>> least = new ArrayList<>();
        for (int p = 0; p < disagreement.size(); p++) {
            Ratio d = disagreement.get(p);
            least.add(Optional.of(valued.least(over).get(p).map(d::max).orElse(d)));
        }
        this.floors = Floors.of(valued.numbers(), least);
    }

    /**
     * Whether some parties can gain together.
     *
     * @param way a settlement with a good least gain; none if none is worth d to everybody, or none was found
     */
    private record Try(Answer answer, Optional<int[]> way) {}

    private enum Answer {
        YES,
        NO,
        OPEN
    }

    private Try attempt(List<Integer> gainers, Optional<int[]> start) {
        MaxMin goal = valued.maxMin(
                gainers,
                gainers.stream().map(disagreement::get).toList(),
                Collections.nCopies(gainers.size(), Ratio.ONE),
                floors,
                false);
        Descent.Combined combined = valued.open(arcs, goal, start);
        boolean decided =
                gains(goal) || Descent.run(arcs, goal, combined, valued.effort().steps());
        Answer answer = gains(goal) ? Answer.YES : decided ? Answer.NO : Answer.OPEN;
        return new Try(answer, goal.ties.list(false).stream().findFirst().map(arcs::way));
    }

    private static boolean gains(MaxMin goal) {
        return goal.least().filter(least -> least.signum() > 0).isPresent();
    }

    Finding answer(Optional<int[]> start) {
        List<Integer> everyone = valued.everyone();
        Try all = attempt(everyone, start);
        if (all.answer() == Answer.YES) {
            return product(everyone, all.way().orElseThrow());
        }
        if (all.answer() == Answer.OPEN) {
            return open(all.way());
        }
        if (all.way().isEmpty()) {
            return new Finding.Nothing();
        }
        List<Integer> able = new ArrayList<>();
        for (int p : everyone) {
            Try one = attempt(List.of(p), all.way());
            if (one.answer() == Answer.OPEN) {
                return open(all.way());
            }
            if (one.answer() == Answer.YES) {
                able.add(p);
            }
        }
        for (int size = Math.min(able.size(), everyone.size() - 1); size > 0; size--) {
            List<Finding> found = new ArrayList<>();
            for (List<Integer> gainers : subsets(able, 0, size)) {
                Try one = attempt(gainers, all.way());
                if (one.answer() == Answer.OPEN) {
                    return open(one.way());
                }
                if (one.answer() == Answer.YES) {
                    found.add(product(gainers, one.way().orElseThrow()));
                }
            }
            if (!found.isEmpty()) {
                return joined(found);
            }
        }
        return new Finding.Best(
                Optional.of(Ratio.ONE),
                List.of(valued.numbers().point(arcs.chosen(all.way().get()))),
                true);
    }

    /** Not settled is who can gain together; no product is greater than that of everyone's greatest gains, where these are above 1. */
    private Finding open(Optional<int[]> way) {
        Numbers numbers = valued.numbers();
        Ratio bound = Ratio.ONE;
        for (int p : valued.everyone()) {
            long[] alone = new long[numbers.parties()];
            alone[p] = 1;
            BigInteger most = BigInteger.valueOf(arcs.most(alone) + numbers.slack);
            bound = bound.times(
                    new Ratio(most, numbers.grain).minus(disagreement.get(p)).max(Ratio.ONE));
        }
        return new Finding.Between(
                Optional.empty(), Optional.of(bound), way.map(arcs::chosen).map(numbers::point));
    }

    private static List<List<Integer>> subsets(List<Integer> of, int from, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> subsets = new ArrayList<>();
        for (int k = from; k <= of.size() - size; k++) {
            for (List<Integer> rest : subsets(of, k + 1, size - 1)) {
                List<Integer> subset = new ArrayList<>(List.of(of.get(k)));
                subset.addAll(rest);
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private static Finding joined(List<Finding> found) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<Point> points = new ArrayList<>();
        boolean complete = true;
        for (Finding one : found) {
            if (!(one instanceof Finding.Best best)) {
                return new Finding.Between(Optional.empty(), Optional.empty(), found(found));
            }
            points.addAll(best.points());
            complete &= best.complete();
        }
        points.sort((a, b) -> compare(b.values(), a.values()));
        return new Finding.Best(Optional.empty(), points, complete);
    }

    private static Optional<Point> found(List<Finding> found) {
        return found.stream()
                .flatMap(one -> switch (one) {
                    case Finding.Best best -> best.points().stream();
                    case Finding.Between between -> between.found().stream();
                    case Finding.Nothing nothing -> Stream.<Point>empty();
                    case Finding.EveryoneTies ties -> Stream.<Point>empty();
                })
                .findFirst();
    }

    private static int compare(List<Ratio> a, List<Ratio> b) {
        for (int p = 0; p < a.size(); p++) {
            int sign = a.get(p).compareTo(b.get(p));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private Finding product(List<Integer> gainers, int[] start) {
        Product goal = product(gainers, start, valued.effort().ties());
        Descent.Combined combined = Weightings.of(arcs, goal, way -> {});
        if (!Descent.run(arcs, goal, combined, valued.effort().steps())) {
            return new Finding.Between(
                    goal.value(),
                    goal.bound(arcs),
                    valued.points(goal.ties, false).findFirst());
        }
        return valued.best(goal.value(), goal.ties, false);
    }

    /** Whether all can gain more, multiplied, than in a settlement in which each gains; all that was searched is in the goal. */
    Optional<Product> bettered(int[] start) {
        Product goal = product(valued.everyone(), start, 1);
        Descent.Combined combined = Weightings.of(arcs, goal, way -> {});
        return Descent.untilBettered(arcs, goal, combined, valued.effort().steps())
                ? Optional.of(goal)
                : Optional.empty();
    }

    /** Everyone's product, with the tangent at a settlement in which each gains. */
    Product tangent(int[] way) {
        List<Integer> everyone = valued.everyone();
        return new Product(
                valued.numbers(), arcs, everyone, disagreement, List.of(gains(everyone, disagreement, way)), floors, 1);
    }

    /** With the start, and then a good one, offered. */
    private Product product(List<Integer> gainers, int[] start, int ties) {
        List<Ratio> from = gainers.stream().map(disagreement::get).toList();
        Product rough = new Product(valued.numbers(), arcs, gainers, from, List.of(), floors, 1);
        Swaps swaps = new Swaps(arcs, rough);
        int[] good = swaps.bettered(start);
        double[] gains = gains(gainers, from, good);
        double[] hull = gains.clone();
        double bestScore = rough.score(arcs.worth(good));
        for (int round = 0; round < ROUNDS; round++) {
            // Towards the greatest product among all mixtures (Frank and Wolfe): its tangent bounds best.
            long[] weights = Product.tangent(hull, gainers, valued.numbers().parties());
            long[] weighted = arcs.weighted(weights);
            int[] way = arcs.greatest(weighted, arcs.reach(weighted));
            double[] there = gains(gainers, from, way);
            double score = rough.score(arcs.worth(way));
            if (score > bestScore) {
                bestScore = score;
                good = way;
            }
            double share = 2.0 / (round + 3);
            for (int k = 0; k < hull.length; k++) {
                hull[k] = Math.max(hull[k] * 0.2, hull[k] + share * (there[k] - hull[k]));
            }
        }
        good = swaps.bettered(good);
        double[] near = gains(gainers, from, good);
        balance(gainers, near, hull);
        double[] middle = near.clone();
        Arrays.setAll(middle, k -> (near[k] + hull[k]) / 2);
        Product goal = new Product(valued.numbers(), arcs, gainers, from, List.of(hull, near, middle), floors, ties);
        goal.offer(arcs.chosen(start));
        goal.offer(arcs.chosen(good));
        return goal;
    }

    /** Opposite parties gain a fixed sum between them, as anywhere, half of which each has at the greatest product. */
    private void balance(List<Integer> gainers, double[] anywhere, double[] gains) {
        long[][] units = new long[gains.length][valued.numbers().parties()];
        for (int k = 0; k < gains.length; k++) {
            units[k][gainers.get(k)] = 1;
        }
        for (Tails.Pair pair : Tails.pairs(arcs, units)) {
            if (pair.opposite()) {
                double half = (pair.own() * anywhere[pair.row()] + pair.against() * anywhere[pair.opponent()]) / 2;
                gains[pair.row()] = half / pair.own();
                gains[pair.opponent()] = half / pair.against();
            }
        }
    }

    /** In grains, and above 0. */
    private double[] gains(List<Integer> gainers, List<Ratio> from, int[] way) {
        long[] worth = arcs.worth(way);
        double[] gains = new double[gainers.size()];
        for (int k = 0; k < gains.length; k++) {
            double d = from.get(k).toDouble() * valued.numbers().grain.doubleValue();
            gains[k] = Math.max(1, worth[gainers.get(k)] - d);
        }
        return gains;
    }
}
