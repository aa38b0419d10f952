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
import org.parley.space.Values;
import org.parley.verdict.Ground;
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
            String why = "No settlement can be singled out: " + lowerFirst(closeness.answer());
            return new Candidates(why, "", basis, List.of(), List.of(), List.of());
        }
        boolean all = basis == Candidates.Basis.ZONE || basis == Candidates.Basis.MARGIN;
        Closeness.Central central = (all
                        ? closeness.allRedLines()
                        : closeness.confirmedRedLines().orElseThrow())
                .central()
                .orElseThrow();
        List<Solution> points = basis == Candidates.Basis.ZONE || basis == Candidates.Basis.ZONE_OF_CONFIRMED
                ? named(central)
                : List.of(nearest(central));

        Map<Frontier.Point, List<String>> byPoint = new LinkedHashMap<>();
        points.forEach(solution -> solution.points()
                .forEach(point ->
                        byPoint.computeIfAbsent(point, key -> new ArrayList<>()).add(solution.name())));
        List<Map.Entry<Frontier.Point, List<String>>> ranked = byPoint.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .toList();
        List<Map.Entry<Frontier.Point, List<String>>> shown = ranked.subList(0, Math.min(SHOWN, ranked.size()));
        List<Settlement> settlements = shown.stream()
                .map(entry -> entry.getKey().settlements().getFirst())
                .toList();
        Verdicts verdicts = Verdicts.of(analysis, survey, settlements, all);
        List<Candidates.Candidate> packages = IntStream.range(0, shown.size())
                .mapToObj(k -> new Candidates.Candidate(
                        String.valueOf((char) ('A' + k)),
                        shown.get(k).getValue(),
                        settlements.get(k),
                        shown.get(k).getKey().count(),
                        verdicts.together(k),
                        verdicts.of(k)))
                .toList();
        List<Integer> differing = IntStream.range(0, dispute.issues().size())
                .filter(i ->
                        settlements.stream().map(s -> s.option(i)).distinct().count() > 1)
                .boxed()
                .toList();
        return new Candidates(
                answer(packages, ranked.size(), differing),
                Candidates.basisSentence(basis),
                basis,
                points,
                packages,
                differing);
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
        Values values = everything.valued(analysis.central()).values();
        return IntStream.range(0, values.parties())
                .mapToObj(p -> IntStream.range(0, values.size())
                        .boxed()
                        .max((a, b) -> values.compare(a, b, p))
                        .map(k -> values.get(k, p))
                        .orElseThrow())
                .toList();
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

    private String answer(List<Candidates.Candidate> packages, int found, List<Integer> differing) {
        StringBuilder answer = new StringBuilder();
        if (found > packages.size()) {
            answer.append(Words.count(found, "package is", "packages are"))
                    .append(" named; the ")
                    .append(packages.size())
                    .append(" that most concepts name are shown. ");
        } else if (packages.size() == 1) {
            answer.append("All concepts lead to one package. ");
        } else {
            answer.append(Words.capital(Words.count(packages.size(), "package", "packages")))
                    .append(" worth talking about. ");
        }
        if (packages.size() > 1) {
            answer.append(
                    differing.size() == dispute.issues().size()
                            ? "They differ on every issue. "
                            : "They differ on " + Words.issues(dispute, differing) + " and agree on the rest. ");
        }
        packages.stream()
                .filter(one -> one.together().isPresent())
                .max(Comparator.comparingInt((Candidates.Candidate one) ->
                                one.together().orElseThrow().count())
                        .thenComparing(Candidates.Candidate::letter, Comparator.reverseOrder()))
                .ifPresent(best -> answer.append("Package ")
                        .append(best.letter())
                        .append(" is taken by everyone counted in ")
                        .append(best.together().orElseThrow().words())
                        .append(packages.size() == 1 ? "." : ", more than any other."));
        return answer.toString();
    }

    private static String lowerFirst(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
