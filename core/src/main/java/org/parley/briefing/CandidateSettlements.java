package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.bargain.Disagreement;
import org.parley.bargain.Egalitarian;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.bargain.Nash;
import org.parley.bargain.Solution;
import org.parley.bargain.Utilitarian;
import org.parley.dispute.Dispute;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.verdict.Survey;

/** Section 3: the settlements at the named points, side by side. */
final class CandidateSettlements {

    /** More are named in {@code points}; the answer says how many there are. */
    static final int SHOWN = 6;

    private final Analysis analysis;
    private final Dispute dispute;
    private final List<String> names;

    private CandidateSettlements(Analysis analysis) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        this.names = analysis.counted().measured().stream()
                .map(p -> dispute.parties().get(p).name())
                .toList();
    }

    static Candidates of(Analysis analysis, Closeness closeness, Survey survey) {
        return new CandidateSettlements(analysis).candidates(closeness, survey);
    }

    /**
     * Which settlements are candidates.
     *
     * @param named all of them, those named by most concepts first
     */
    record Choice(Candidates.Basis basis, List<Solution> points, List<Named> named) {
        List<Named> shown() {
            return named.subList(0, Math.min(SHOWN, named.size()));
        }
    }

    /** @param confirmed the central figures with confirmed red lines only, where these differ */
    static Choice choice(Analysis analysis, Optional<Closeness.Central> all, Optional<Closeness.Central> confirmed) {
        Candidates.Basis basis = basis(all, confirmed);
        if (basis == Candidates.Basis.NONE) {
            return new Choice(basis, List.of(), List.of());
        }
        Closeness.Central central = (basis.confirmedOnly() ? confirmed : all).orElseThrow();
        List<Solution> points = central.over() == Closeness.Over.ALLOWED
                ? List.of(nearest(central))
                : new CandidateSettlements(analysis).named(central);
        return new Choice(basis, points, byConcepts(points));
    }

    private Candidates candidates(Closeness closeness, Survey survey) {
        Choice choice = choice(
                analysis,
                closeness.allRedLines().central(),
                closeness.confirmedRedLines().flatMap(Closeness.Assessment::central));
        Candidates.Basis basis = choice.basis();
        if (basis == Candidates.Basis.NONE) {
            String why = "No settlement can be singled out. " + closeness.answer();
            return new Candidates(why, "", basis, List.of(), List.of(), List.of());
        }
        List<Solution> points = choice.points();
        List<Named> named = choice.named();
        List<Named> shown = choice.shown();
        List<Settlement> settlements = shown.stream().map(Named::settlement).toList();
        Verdicts verdicts = Verdicts.of(analysis, survey, settlements, !basis.confirmedOnly());
        List<Candidates.Candidate> packages = IntStream.range(0, shown.size())
                .mapToObj(k -> new Candidates.Candidate(
                        String.valueOf((char) ('A' + k)),
                        shown.get(k).concepts(),
                        settlements.get(k),
                        shown.get(k).point().count(),
                        verdicts.together(k),
                        verdicts.of(k)))
                .toList();
        List<Integer> differing = IntStream.range(0, dispute.issues().size())
                .filter(i ->
                        settlements.stream().map(s -> s.option(i)).distinct().count() > 1)
                .boxed()
                .toList();
        CandidateWords words = new CandidateWords(analysis, closeness, basis);
        return new Candidates(
                words.answer(packages, named.size(), differing), words.basis(), basis, points, packages, differing);
    }

    /** A point with the names of the concepts that name it. */
    record Named(Frontier.Point point, List<String> concepts) {
        Settlement settlement() {
            return point.settlements().getFirst();
        }
    }

    /** All points named, those of most concepts first. Points of one frontier differ in their values. */
    private static List<Named> byConcepts(List<Solution> solutions) {
        Map<List<Ratio>, Named> named = new LinkedHashMap<>();
        for (Solution solution : solutions) {
            for (Frontier.Point point : solution.points()) {
                named.computeIfAbsent(point.values(), values -> new Named(point, new ArrayList<>()))
                        .concepts()
                        .add(solution.name());
            }
        }
        return named.values().stream()
                .sorted(Comparator.comparingInt(one -> -one.concepts().size()))
                .toList();
    }

    private static Candidates.Basis basis(
            Optional<Closeness.Central> withAll, Optional<Closeness.Central> withConfirmed) {
        Optional<Closeness.Over> all = withAll.map(Closeness.Central::over);
        Optional<Closeness.Over> confirmed = withConfirmed.map(Closeness.Central::over);
        boolean zoneOfConfirmed = confirmed.equals(Optional.of(Closeness.Over.ZONE));
        if (all.isPresent()) {
            return switch (all.get()) {
                case ZONE -> Candidates.Basis.ZONE;
                case ALLOWED -> zoneOfConfirmed ? Candidates.Basis.ZONE_OF_CONFIRMED : Candidates.Basis.MARGIN;
                case ALLOWED_NO_DEAL_UNKNOWN -> Candidates.Basis.WITHOUT_NO_DEAL;
            };
        }
        return confirmed
                .map(over -> switch (over) {
                    case ZONE -> Candidates.Basis.ZONE_OF_CONFIRMED;
                    case ALLOWED -> Candidates.Basis.MARGIN_OF_CONFIRMED;
                    case ALLOWED_NO_DEAL_UNKNOWN -> Candidates.Basis.WITHOUT_NO_DEAL_OF_CONFIRMED;
                })
                .orElse(Candidates.Basis.NONE);
    }

    private List<Solution> named(Closeness.Central central) {
        Frontier frontier = central.frontier();
        boolean zone = central.over() == Closeness.Over.ZONE;
        Disagreement d =
                zone ? Disagreement.noDeal(central.disagreement()) : Disagreement.least(central.disagreement());
        String over = zone ? "the zone of agreement" : "all settlements that cross no red line";
        List<Ratio> most = analysis.extremes().greatest();
        Solution ks = KalaiSmorodinsky.of(frontier, d, central.ideal(), over, names);
        Solution ksAll = KalaiSmorodinsky.overAll(frontier, d, most, names);
        List<Solution> points = new ArrayList<>(List.of(Nash.of(frontier, d), ks));
        if (!ksAll.points().equals(ks.points())) {
            points.add(ksAll);
        }
        points.add(Egalitarian.of(frontier, d));
        points.add(Utilitarian.of(frontier));
        return points;
    }

    private static Solution nearest(Closeness.Central central) {
        Solution leximin = Egalitarian.of(central.frontier(), Disagreement.noDeal(central.disagreement()));
        return new Solution(
                "nearest",
                "Nearest to agreement",
                "The party furthest below its no-deal value is as little below it as possible; then the next, and so on.",
                leximin.points(),
                leximin.objective(),
                "");
    }
}
