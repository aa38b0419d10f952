package org.parley.bargain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * Random points with a disagreement and an ideal.
 *
 * @param disagreement at most the least value of each party in half of the cases, anything in the others
 * @param ideal the greatest value of each party, or more
 */
record Frontiers(Frontier frontier, List<Ratio> disagreement, List<Ratio> ideal) {

    static Frontiers of(long seed) {
        Random random = new Random(seed);
        int parties = 1 + random.nextInt(4);
        int steps = 2 + random.nextInt(8);
        List<List<Ratio>> vectors = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(k -> IntStream.range(0, parties)
                        .mapToObj(p -> Ratio.of(random.nextInt(steps), steps - 1))
                        .toList())
                .distinct()
                .toList();
        boolean below = random.nextBoolean();
        boolean further = random.nextBoolean();
        List<Ratio> disagreement = new ArrayList<>();
        List<Ratio> ideal = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            int party = p;
            List<Ratio> own = vectors.stream().map(v -> v.get(party)).toList();
            Ratio least = own.stream().min(Ratio::compareTo).orElseThrow();
            Ratio greatest = own.stream().max(Ratio::compareTo).orElseThrow();
            Ratio d = below ? least.minus(Ratio.of(random.nextInt(2), 3)) : Ratio.of(random.nextInt(steps), steps - 1);
            disagreement.add(d);
            ideal.add(further ? greatest.plus(Ratio.of(random.nextInt(3), 7)) : greatest);
        }
        return new Frontiers(frontier(vectors), disagreement, ideal);
    }

    static Frontier frontier(List<List<Ratio>> vectors) {
        List<Frontier.Point> points = IntStream.range(0, vectors.size())
                .mapToObj(k -> new Frontier.Point(vectors.get(k), List.of(Settlement.of(k))))
                .toList();
        int parties = vectors.isEmpty() ? 2 : vectors.getFirst().size();
        return new Frontier(IntStream.range(0, parties).boxed().toList(), points);
    }

    int parties() {
        return disagreement.size();
    }

    List<List<Ratio>> vectors() {
        return frontier.points().stream().map(Frontier.Point::values).toList();
    }

    List<String> names() {
        return IntStream.range(0, parties()).mapToObj(p -> "P" + p).toList();
    }

    /** Every number of party p becomes a_p · number + b_p. */
    Frontiers rescaled(Random random) {
        List<Ratio> factors = IntStream.range(0, parties())
                .mapToObj(p -> Ratio.of(1 + random.nextInt(9), 1 + random.nextInt(9)))
                .toList();
        List<Ratio> shifts = IntStream.range(0, parties())
                .mapToObj(p -> Ratio.of(random.nextInt(9) - 4, 3))
                .toList();
        return new Frontiers(
                frontier(vectors().stream().map(v -> affine(v, factors, shifts)).toList()),
                affine(disagreement, factors, shifts),
                affine(ideal, factors, shifts));
    }

    private static List<Ratio> affine(List<Ratio> values, List<Ratio> factors, List<Ratio> shifts) {
        return IntStream.range(0, values.size())
                .mapToObj(p -> values.get(p).times(factors.get(p)).plus(shifts.get(p)))
                .toList();
    }

    /** The parties in the opposite order. */
    Frontiers reversed() {
        return new Frontiers(
                frontier(vectors().stream().map(List::reversed).toList()), disagreement.reversed(), ideal.reversed());
    }

    /** The settlements that a solution names, by which they can be told apart. */
    static List<Settlement> named(Solution solution) {
        return solution.points().stream()
                .map(point -> point.settlements().getFirst())
                .sorted((a, b) -> Integer.compare(a.option(0), b.option(0)))
                .toList();
    }
}
