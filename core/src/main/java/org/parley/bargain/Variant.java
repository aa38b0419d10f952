package org.parley.bargain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * What another platform calls by the names of solutions, computed by its definitions, exactly: where it compares with a tolerance
 * or takes the first of several, all that tie are given.
 *
 * @param id {@code genius}, {@code negmas}, …
 * @param platform its name
 * @param points by its names
 * @param figures by its names
 * @param note what a reader must know, empty if nothing
 */
public record Variant(String id, String platform, List<Solution> points, List<Figure> figures, String note) {

    public Variant {
        points = List.copyOf(points);
        figures = List.copyOf(figures);
    }

    /** In the order in which they are shown. */
    public static final List<String> IDS = List.of(Genius.ID, Negmas.ID, NegoLog.ID, Anl.ID);

    /** @param id one of {@link #IDS} */
    public static Variant of(String id, Ground ground) {
        return switch (id) {
            case Genius.ID -> Genius.of(ground);
            case Negmas.ID -> Negmas.of(ground);
            case NegoLog.ID -> NegoLog.of(ground);
            case Anl.ID -> Anl.of(ground);
            default -> throw new IllegalArgumentException("no variant is called '" + id + "'; allowed are " + IDS);
        };
    }

    /**
     * A number with a name.
     *
     * @param value as a decimal of at most 15 significant digits; none where the platform has none
     * @param exact the same in full
     * @param note why there is none, or what a reader must know; empty if nothing
     */
    public record Figure(String id, String name, String definition, Optional<String> value, String exact, String note) {

        static Figure of(String id, String name, String definition, Distance distance, String note) {
            return new Figure(id, name, definition, Optional.of(distance.decimal()), distance.toString(), note);
        }

        static Figure of(String id, String name, String definition, Ratio ratio) {
            return new Figure(id, name, definition, Optional.of(ratio.decimal()), ratio.toString(), "");
        }

        static Figure none(String id, String name, String definition, String why) {
            return new Figure(id, name, definition, Optional.empty(), "", why);
        }
    }

    /**
     * What the definitions are about. Lists have an entry for each of the frontier's parties.
     *
     * @param frontier over all settlements
     * @param reservations what no deal is worth, where it is stated
     * @param least the least value over all settlements
     * @param most the greatest
     * @param opposition over all settlements
     * @param settlements how many there are
     * @param aboveReservations how many are worth more than the reservation to everybody who states one; none where they were
     *     too many to count
     */
    public record Ground(
            Frontier frontier,
            List<Optional<Ratio>> reservations,
            List<Ratio> least,
            List<Ratio> most,
            Optional<Opposition> opposition,
            BigInteger settlements,
            Optional<BigInteger> aboveReservations) {

        int parties() {
            return least.size();
        }

        boolean isTwo() {
            return parties() == 2;
        }

        /** The efficient points that are worth at least the reservation to everybody who states one. */
        List<Frontier.Point> rational() {
            return frontier.points().stream()
                    .filter(point -> IntStream.range(0, parties())
                            .allMatch(p -> reservations
                                    .get(p)
                                    .map(r -> point.values().get(p).compareTo(r) >= 0)
                                    .orElse(true)))
                    .toList();
        }

        /** A figure for each party. */
        List<Ratio> each(java.util.function.IntFunction<Ratio> figure) {
            List<Ratio> all = new ArrayList<>();
            for (int p = 0; p < parties(); p++) {
                all.add(figure.apply(p));
            }
            return all;
        }
    }

    /** The points at which a number is greatest, all ties. */
    static Solution greatest(
            String id,
            String name,
            String definition,
            List<Frontier.Point> points,
            java.util.function.Function<Frontier.Point, Ratio> number) {
        if (points.isEmpty()) {
            return new Solution(id, name, definition, List.of(), Optional.empty(), "");
        }
        Best<Ratio> best = Best.of(points, number);
        return new Solution(id, name, definition, best.points(), Optional.of(best.objective()), "");
    }

    /** The points at which a number is least, all ties; the objective is that number. */
    static Solution least(
            String id,
            String name,
            String definition,
            List<Frontier.Point> points,
            java.util.function.Function<Frontier.Point, Ratio> number) {
        Solution found = greatest(
                id, name, definition, points, point -> number.apply(point).negate());
        return new Solution(
                id, name, definition, found.points(), found.objective().map(Ratio::negate), found.note());
    }

    static Ratio sum(List<Ratio> values) {
        return values.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    static Ratio product(List<Ratio> values) {
        return values.stream().reduce(Ratio.ONE, Ratio::times);
    }

    static Ratio spread(List<Ratio> values) {
        return values.stream()
                .reduce(Ratio::max)
                .orElse(Ratio.ZERO)
                .minus(values.stream().reduce(Ratio::min).orElse(Ratio.ZERO));
    }
}
