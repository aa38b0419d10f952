package org.parley.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.bargain.Disagreement;
import org.parley.bargain.Egalitarian;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.bargain.Nash;
import org.parley.bargain.Solution;
import org.parley.bargain.Utilitarian;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.search.Finding;
import org.parley.search.Over;
import org.parley.search.Point;
import org.parley.search.Valued;

/**
 * The named points without the frontier: found by a search for each, then told as those of the small frontier of what was found,
 * which has the same points of that name as the whole one.
 *
 * @param valued with a no-deal value for every party
 * @param words over what the greatest values are taken
 */
record PointsAlone(Model model, Valued valued, String words, Disagreement from) {

    /** None where the search was given up before that was known. */
    Optional<Boolean> zoneEmpty() {
        return switch (valued.margin()) {
            case Finding.Nothing nothing -> Optional.of(true);
            case Finding.Best best -> Optional.of(best.objective().orElseThrow().signum() < 0);
            case Finding.Between open
            when open.bound().filter(bound -> bound.signum() < 0).isPresent() -> Optional.of(true);
            case Finding.Between open
            when open.best().filter(best -> best.signum() >= 0).isPresent() -> Optional.of(false);
            case Finding.Between open -> Optional.empty();
            case Finding.EveryoneTies ties -> Optional.empty();
        };
    }

    /**
     * @param ideal if it was given
     * @param most the greatest values over all settlements
     * @return none where every efficient vector is a point, or the greatest values are not known
     */
    Optional<List<Solution>> points(boolean zone, Optional<List<Ratio>> ideal, List<Ratio> most) {
        Over over = zone ? Over.ZONE : Over.ALL;
        Optional<List<Ratio>> greatest = ideal.or(() -> greatest(over));
        if (greatest.isEmpty()) {
            return Optional.empty();
        }
        List<Ratio> m = greatest.get();
        List<Ratio> d = from.values();
        List<Optional<Solution>> found = new ArrayList<>();
        found.add(told(valued.nash(over, d), frontier -> Nash.of(frontier, from)));
        Optional<Solution> ks = told(
                valued.kalaiSmorodinsky(over, d, m),
                frontier -> KalaiSmorodinsky.of(frontier, from, m, words, model.names()));
        found.add(ks);
        if (ideal.isEmpty() && !m.equals(most)) {
            Optional<Solution> all = told(
                    valued.kalaiSmorodinsky(over, d, most),
                    frontier -> KalaiSmorodinsky.overAll(frontier, from, most, model.names()));
            if (!all.map(PointsAlone::values).equals(ks.map(PointsAlone::values))) {
                found.add(all);
            }
        }
        found.add(told(valued.egalitarian(over, d), frontier -> Egalitarian.of(frontier, from)));
        found.add(told(valued.utilitarian(over), Utilitarian::of));
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static List<List<Ratio>> values(Solution solution) {
        return solution.points().stream().map(Frontier.Point::values).toList();
    }

    /** By party; 0 where there is no settlement; none where one is not known. */
    private Optional<List<Ratio>> greatest(Over over) {
        List<Ratio> all = new ArrayList<>();
        for (int p : model.positions()) {
            switch (valued.ideal(p, over)) {
                case Finding.Best best -> all.add(best.objective().orElseThrow());
                case Finding.Nothing nothing -> all.add(Ratio.ZERO);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(all);
    }

    private Optional<Solution> told(Finding finding, Function<Frontier, Solution> concept) {
        return switch (finding) {
            case Finding.EveryoneTies ties -> Optional.empty();
            case Finding.Nothing nothing -> Optional.of(concept.apply(frontier(List.of())));
            case Finding.Best best -> {
                Solution solution = concept.apply(frontier(best.points()));
                yield Optional.of(
                        best.complete()
                                ? solution
                                : with(
                                        solution,
                                        solution.objective(),
                                        "More tie; these are " + best.points().size() + " of them."));
            }
            case Finding.Between open ->
                Optional.of(with(
                        concept.apply(frontier(open.found().stream().toList())), Optional.empty(), interval(open)));
        };
    }

    private static String interval(Finding.Between open) {
        String bound = open.bound().map(most -> "at most " + most.decimal()).orElse("not bounded");
        return open.best()
                .map(best -> "Not proved: the search was given up. What is to be greatest is " + best.decimal()
                        + " at the settlement found, and " + bound + " anywhere.")
                .orElse("The search was given up before a settlement was found.");
    }

    private static Solution with(Solution solution, Optional<Ratio> objective, String note) {
        String all = solution.note().isEmpty() ? note : solution.note() + " " + note;
        return new Solution(solution.id(), solution.name(), solution.definition(), solution.points(), objective, all);
    }

    private Frontier frontier(List<Point> points) {
        return new Frontier(
                model.positions(),
                points.stream()
                        .map(point -> new Frontier.Point(point.values(), List.of(point.settlement())))
                        .toList());
    }
}
