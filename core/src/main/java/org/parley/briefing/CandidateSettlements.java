package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.bargain.Egalitarian;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.bargain.Nash;
import org.parley.bargain.Solution;
import org.parley.bargain.Utilitarian;
import org.parley.dispute.Dispute;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.verdict.Ground;
import org.parley.verdict.Share;
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
        this.names = analysis.counted().parties().stream()
                .map(p -> dispute.parties().get(p).name())
                .toList();
    }

    static Candidates of(Analysis analysis, Closeness closeness, Survey survey) {
        return new CandidateSettlements(analysis).candidates(closeness, survey);
    }

    private Candidates candidates(Closeness closeness, Survey survey) {
        Candidates.Basis basis = basis(closeness);
        if (basis == Candidates.Basis.NONE) {
            String why = "No settlement can be singled out. " + closeness.answer();
            return new Candidates(why, "", basis, List.of(), List.of(), List.of());
        }
        boolean all = basis == Candidates.Basis.ZONE || basis == Candidates.Basis.MARGIN;
        Closeness.Central central = (all
                        ? closeness.allRedLines()
                        : closeness.confirmedRedLines().orElseThrow())
                .central()
                .orElseThrow();
        List<Solution> points = central.overZone() ? named(central) : List.of(nearest(central));

        List<Named> named = byConcepts(points);
        List<Named> shown = named.subList(0, Math.min(SHOWN, named.size()));
        List<Settlement> settlements =
                shown.stream().map(one -> one.point().settlements().getFirst()).toList();
        Verdicts verdicts = Verdicts.of(analysis, survey, settlements, all);
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
        return new Candidates(
                answer(basis, packages, named.size(), differing),
                Candidates.basisSentence(basis),
                basis,
                points,
                packages,
                differing);
    }

    /** A point with the names of the concepts that name it. */
    private record Named(Frontier.Point point, List<String> concepts) {}

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

    private static Candidates.Basis basis(Closeness closeness) {
        Optional<Closeness.Central> all = closeness.allRedLines().central();
        Optional<Closeness.Central> confirmed = closeness.confirmedRedLines().flatMap(Closeness.Assessment::central);
        if (all.map(Closeness.Central::overZone).orElse(false)) {
            return Candidates.Basis.ZONE;
        }
        if (confirmed.map(Closeness.Central::overZone).orElse(false)) {
            return Candidates.Basis.ZONE_OF_CONFIRMED;
        }
        return all.isPresent()
                ? Candidates.Basis.MARGIN
                : confirmed.isPresent() ? Candidates.Basis.MARGIN_OF_CONFIRMED : Candidates.Basis.NONE;
    }

    private List<Solution> named(Closeness.Central central) {
        Frontier frontier = central.frontier();
        List<Ratio> d = central.noDeal();
        Solution ks = KalaiSmorodinsky.of(frontier, d, central.ideal(), names);
        Solution ksAll = KalaiSmorodinsky.overAll(frontier, d, idealOverAll(), names);
        List<Solution> points = new ArrayList<>(List.of(Nash.of(frontier, d), ks));
        if (!ksAll.points().equals(ks.points())) {
            points.add(ksAll);
        }
        points.add(Egalitarian.of(frontier, d));
        points.add(Utilitarian.of(frontier));
        return points;
    }

    /** The greatest value of each counted party over all settlements that meet the rules. */
    private List<Ratio> idealOverAll() {
        Ground everything = Ground.of(
                analysis.knowledge(),
                analysis.meetingRules(),
                analysis.counted().parties(),
                line -> false);
        return everything.valued(analysis.central()).greatest();
    }

    private static Solution nearest(Closeness.Central central) {
        Solution leximin = Egalitarian.of(central.frontier(), central.noDeal());
        return new Solution(
                "nearest",
                "Nearest to agreement",
                "The party furthest below its no-deal value is as little below it as possible; then the next, and so on.",
                leximin.points(),
                leximin.objective(),
                "");
    }

    private String answer(
            Candidates.Basis basis, List<Candidates.Candidate> packages, int found, List<Integer> differing) {
        StringBuilder answer = new StringBuilder();
        boolean zone = basis == Candidates.Basis.ZONE || basis == Candidates.Basis.ZONE_OF_CONFIRMED;
        if (packages.size() == 1) {
            answer.append(zone ? "All concepts lead to one package. " : "One package comes nearest to agreement. ");
        } else {
            answer.append(Words.number(found))
                    .append(zone ? " packages are worth talking about" : " packages come equally near to agreement");
            if (found > packages.size()) {
                answer.append("; ")
                        .append(packages.size())
                        .append(zone ? " that most concepts name are shown" : " of them are shown");
            }
            answer.append(". ");
            answer.append(
                    differing.size() == dispute.issues().size()
                            ? "They differ on every issue. "
                            : "They differ on " + Words.issues(dispute, differing) + " and agree on the rest. ");
        }
        Candidates.Candidate best = packages.stream()
                .max(Comparator.comparingInt(CandidateSettlements::taken)
                        .thenComparing(Candidates.Candidate::letter, Comparator.reverseOrder()))
                .orElseThrow();
        Share share = best.together().orElseThrow();
        String lines = analysis.confirmedRedLines().isEmpty()
                ? ""
                : basis == Candidates.Basis.ZONE || basis == Candidates.Basis.MARGIN
                        ? ", with every red line binding"
                        : ", with confirmed red lines only";
        String who = names.size() == 1 ? names.getFirst() : "everyone counted";
        if (packages.size() > 1 && share.none()) {
            answer.append("There is none that ").append(who).append(" would take in any reading");
        } else {
            answer.append(Words.capital(who))
                    .append(
                            packages.size() == 1
                                    ? " would take it in "
                                    : " would take package " + best.letter() + " in ")
                    .append(share.words());
        }
        answer.append(lines);
        return answer.append(packages.size() == 1 || share.none() ? "." : "; no other does better.")
                .toString();
    }

    private static int taken(Candidates.Candidate candidate) {
        return candidate.together().orElseThrow().count();
    }
}
