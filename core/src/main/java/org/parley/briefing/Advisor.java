package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dispute.Settlement;
import org.parley.gap.Margin;
import org.parley.gap.Requirement;
import org.parley.gap.SingleAsides;
import org.parley.gap.Stakes;
import org.parley.gap.UndecidedException;
import org.parley.number.Ratio;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.preference.Valuation;
import org.parley.search.Rivals;
import org.parley.verdict.Acceptability.Concept;
import org.parley.verdict.Ground;

/**
 * What a briefing advises in one reading, to be compared with what it would advise in others, part by part: whether there is a
 * zone of agreement; where there is none, which single issue is the sticking point; and which packages are at the named points.
 */
final class Advisor {

    private final Knowledge knowledge;
    private final Analysis.Case one;
    private final boolean confirmedOnly;
    private final List<Settlement> likely;
    private final SingleAsides asides;
    private final Points points;

    private Advisor(Analysis analysis, Candidates candidates, Reading from) {
        this.knowledge = analysis.knowledge();
        this.one = analysis.binding();
        this.confirmedOnly = analysis.allRedLines().margin().isEmpty();
        List<Settlement> packages = candidates.packages().stream()
                .map(Candidates.Candidate::settlement)
                .toList();
        this.likely = new ArrayList<>(packages);
        likely.removeIf(settlement -> !one.ground().settlements().contains(settlement));
        one.margin().map(Margin::attained).ifPresent(likely::add);
        this.asides = SingleAsides.of(stakes(from));
        this.points = Points.of(
                candidates.basisKind().confirmedOnly()
                        ? analysis.confirmedRedLines().orElseThrow().ground()
                        : analysis.allRedLines().ground(),
                packages,
                from);
    }

    /**
     * There is a margin.
     *
     * @param from the reading whose named points others are compared with
     */
    static Advisor of(Analysis analysis, Candidates candidates, Reading from) {
        return new Advisor(analysis, candidates, from);
    }

    /** Whether there is a zone, under what the settlements are worth to the counted parties. */
    boolean zone(List<Valuation> valuations) {
        return likely.stream().anyMatch(settlement -> Valuation.takenByAll(valuations, settlement))
                || Margin.zoneExists(one.ground().search(), valuations);
    }

    /** Where there is no zone, the issues that alone open one if set aside. */
    Set<Integer> stickingPoint(Reading reading) {
        Stakes stakes = stakes(reading);
        Set<Integer> sticking = new TreeSet<>();
        for (int issue = 0; issue < stakes.issues().size(); issue++) {
            if (asides.margin(stakes, issue)
                    .filter(margin -> margin.signum() >= 0)
                    .isPresent()) {
                sticking.add(issue);
            }
        }
        return sticking;
    }

    /** M with each issue set aside; below every real margin where nothing is left. */
    List<Ratio> aside(Reading reading) {
        Stakes stakes = stakes(reading);
        List<Ratio> margins = new ArrayList<>();
        for (int issue = 0; issue < stakes.issues().size(); issue++) {
            margins.add(asides.margin(stakes, issue).orElse(Ratio.of(-1_000_000)));
        }
        return margins;
    }

    /** Under the red lines of the case. */
    private Stakes stakes(Reading reading) {
        Stakes all = Stakes.of(knowledge, reading);
        List<Requirement.Line> lines = all.redLines().stream()
                .filter(line -> !confirmedOnly || Analysis.CONFIRMED.test(line.redLine()))
                .toList();
        return new Stakes(all.issues(), all.rules(), lines, all.sides());
    }

    /** Whether each package that was at a named point still is, under what settlements are worth to the counted parties. */
    boolean samePoints(List<Valuation> valuations) {
        return points.same(valuations);
    }

    /**
     * Which packages are at which named points.
     *
     * @param named where there is a zone
     * @param nearest where there is none: those nearest to agreement
     */
    private record Points(Ground ground, List<Named> named, List<Settlement> nearest) {

        private record Named(Settlement settlement, Concept concept) {}

        static Points of(Ground ground, List<Settlement> packages, Reading from) {
            if (ground.parties().isEmpty() || packages.isEmpty()) {
                return new Points(ground, List.of(), List.of());
            }
            List<Valuation> valuations = ground.valuations(from);
            Rivals rivals = ground.search().valued(valuations).rivals();
            List<Named> named = new ArrayList<>();
            for (Settlement settlement : packages) {
                if (Valuation.takenByAll(valuations, settlement)) {
                    for (Concept concept : Concept.values()) {
                        if (UndecidedException.better(concept.rival(rivals, settlement, packages))
                                .isEmpty()) {
                            named.add(new Named(settlement, concept));
                        }
                    }
                }
            }
            List<Settlement> nearest = named.isEmpty()
                    ? packages.stream()
                            .filter(settlement -> nearest(rivals, settlement, packages))
                            .toList()
                    : List.of();
            return new Points(ground, named, nearest);
        }

        private static boolean nearest(Rivals rivals, Settlement settlement, List<Settlement> likely) {
            return UndecidedException.better(rivals.nearest(settlement, likely)).isEmpty();
        }

        boolean same(List<Valuation> valuations) {
            if (named.isEmpty() && nearest.isEmpty()) {
                return true;
            }
            if (!named.stream().allMatch(one -> Valuation.takenByAll(valuations, one.settlement()))) {
                return false;
            }
            Rivals rivals = ground.search().valued(valuations).rivals();
            List<Settlement> likely = named.stream().map(Named::settlement).toList();
            return named.stream()
                            .allMatch(one -> UndecidedException.better(
                                            one.concept().rival(rivals, one.settlement(), likely))
                                    .isEmpty())
                    && nearest.stream().allMatch(settlement -> nearest(rivals, settlement, nearest));
        }
    }
}
