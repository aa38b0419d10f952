package org.parley.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Settlement;
import org.parley.gap.Margin;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Measure;
import org.parley.preference.Reading;
import org.parley.verdict.Share;
import org.parley.verdict.Survey;

/**
 * What each measure changes: the figures without it and with it, the other measures in force staying. One of the two is the
 * briefing's own; the other asks its readings again, drawn the same but for what the measure moves.
 */
final class PressureSheets {

    private static final int STEPS = 20;
    private static final Ratio CLOSE = Ratio.of(1, 1_000);

    private static final Pressure.Figures NOT_KNOWN = new Pressure.Figures(Optional.empty(), Optional.empty());

    private static final String WARNING =
            "A deal closed under high time pressure has tended not to last (Pinfari, Time to Agree,"
                    + " Journal of Conflict Resolution, 2011). What a measure does to a no-deal alternative says nothing about whether"
                    + " the deal holds.";

    private final Analysis analysis;
    private final Knowledge knowledge;
    private final Dispute dispute;
    private final Candidates candidates;
    private final Pressure.Figures figures;
    private final Function<Knowledge, Survey> surveys;

    private PressureSheets(
            Analysis analysis, Closeness closeness, Candidates candidates, Function<Knowledge, Survey> surveys) {
        this.analysis = analysis;
        this.knowledge = analysis.knowledge();
        this.dispute = knowledge.dispute();
        this.candidates = candidates;
        this.surveys = surveys;
        Closeness.Assessment assessment = analysis.allRedLines().margin().isPresent()
                ? closeness.allRedLines()
                : closeness.confirmedRedLines().orElse(closeness.allRedLines());
        this.figures = analysis.binding()
                .margin()
                .map(margin -> new Pressure.Figures(assessment.share(), Optional.of(margin.value())))
                .orElse(NOT_KNOWN);
    }

    /** None where no measure was entered by the day. */
    static Optional<Pressure> of(
            Analysis analysis, Closeness closeness, Candidates candidates, Function<Knowledge, Survey> surveys) {
        return analysis.knowledge().measures().isEmpty()
                ? Optional.empty()
                : Optional.of(new PressureSheets(analysis, closeness, candidates, surveys).pressure());
    }

    private Pressure pressure() {
        List<Pressure.Sheet> sheets =
                knowledge.measures().stream().map(this::sheet).toList();
        return new Pressure(
                String.join(" ", sheets.stream().map(Pressure.Sheet::answer).toList()), WARNING, sheets);
    }

    private Pressure.Sheet sheet(Measure measure) {
        LocalDate day = knowledge.asOf();
        Knowledge without = with(measure, Optional.empty());
        Knowledge with = with(measure, Optional.of(Ratio.ONE));
        boolean inForce = measure.inForceOn(day);
        Pressure.Figures before = inForce ? figures(without) : figures;
        Pressure.Figures after = inForce ? figures : figures(with);
        Optional<Advisor> advisor = analysis.binding().margin().map(margin -> advisor());
        String change = advisor.map(one -> change(one, without, with)).orElse("");
        Optional<Ratio> threshold = advisor.flatMap(one -> threshold(measure, one));
        return new Pressure.Sheet(
                measure,
                inForce,
                answer(measure, before, after, change, threshold),
                measure.effects().stream().map(this::moved).toList(),
                before,
                after,
                change,
                threshold,
                measure.criteria().stream()
                        .filter(criterion -> !criterion.fixed().isAfter(day))
                        .map(criterion -> new Pressure.Criterion(criterion, criterion.metOn(day)))
                        .toList());
    }

    /** The measures in force, and this one in a strength; none for without it. */
    private Knowledge with(Measure measure, Optional<Ratio> strength) {
        return knowledge.under(Stream.concat(
                        knowledge.measuresInForce().stream().filter(other -> !other.equals(measure)),
                        strength.map(measure::times).stream())
                .toList());
    }

    private Reading central(Knowledge then) {
        return CentralReading.under(then, analysis.central());
    }

    private Advisor advisor() {
        return Advisor.of(analysis, candidates, analysis.central());
    }

    /** What the measure changes in the advice of the central reading, the gravest first; empty for nothing. */
    private String change(Advisor advisor, Knowledge without, Knowledge with) {
        Reading before = central(without);
        Reading after = central(with);
        boolean zoneBefore = zone(advisor, before);
        boolean zoneAfter = zone(advisor, after);
        if (zoneBefore != zoneAfter) {
            return zoneAfter ? "it opens a zone of agreement" : "it closes the zone of agreement";
        }
        if (!zoneAfter) {
            Set<Integer> stickingBefore = advisor.stickingPoint(before);
            Set<Integer> stickingAfter = advisor.stickingPoint(after);
            if (!stickingBefore.equals(stickingAfter)) {
                return "it moves the sticking point from " + sticking(stickingBefore) + " to "
                        + sticking(stickingAfter);
            }
        }
        return samePoints(advisor, before) && samePoints(advisor, after)
                ? ""
                : "it leaves the zone as it is and changes which packages are at the named points";
    }

    private String sticking(Set<Integer> issues) {
        return issues.isEmpty() ? "no single issue" : Words.issues(dispute, List.copyOf(issues));
    }

    private boolean samePoints(Advisor advisor, Reading reading) {
        return advisor.samePoints(analysis.binding().ground().valuations(reading));
    }

    private boolean zone(Advisor advisor, Reading reading) {
        return advisor.zone(analysis.binding().ground().valuations(reading));
    }

    /** With the same draws as the briefing's, but for what the measure moves. */
    private Pressure.Figures figures(Knowledge then) {
        Analysis.Case one = analysis.binding();
        if (one.margin().isEmpty()) {
            return NOT_KNOWN;
        }
        List<Settlement> likely = Stream.concat(
                        candidates.packages().stream().map(Candidates.Candidate::settlement),
                        one.margin().map(Margin::attained).stream())
                .filter(settlement -> one.ground().settlements().contains(settlement))
                .distinct()
                .toList();
        Share zones = surveys.apply(then).zones(one.ground(), likely);
        Ratio central = Margin.value(one.ground().search(), one.ground().valuations(central(then)));
        return new Pressure.Figures(Optional.of(zones), Optional.of(central));
    }

    /** The strength at which a zone opens or closes. */
    private Optional<Ratio> threshold(Measure measure, Advisor advisor) {
        boolean without = zone(measure, Ratio.ZERO, advisor);
        Ratio same = Ratio.ZERO;
        for (int k = 1; k <= STEPS; k++) {
            Ratio strength = Ratio.of((long) k * Pressure.STRONGEST, STEPS);
            if (zone(measure, strength, advisor) != without) {
                return Optional.of(bisected(measure, same, strength, advisor));
            }
            same = strength;
        }
        return Optional.empty();
    }

    private Ratio bisected(Measure measure, Ratio below, Ratio at, Advisor advisor) {
        Ratio same = below;
        Ratio changed = at;
        while (changed.minus(same).compareTo(CLOSE) > 0) {
            Ratio middle = same.plus(changed).times(Ratio.HALF);
            if (zone(measure, middle, advisor) != zone(measure, below, advisor)) {
                changed = middle;
            } else {
                same = middle;
            }
        }
        return changed;
    }

    private boolean zone(Measure measure, Ratio strength, Advisor advisor) {
        return zone(advisor, central(with(measure, Optional.of(strength))));
    }

    private String moved(Measure.Effect effect) {
        String name = dispute.parties().get(effect.party()).name();
        String range = effect.change().isExact()
                ? Words.number(effect.change().low())
                : Words.number(effect.change().low()) + " to "
                        + Words.number(effect.change().high());
        boolean known = knowledge.preferences().get(effect.party()).noDealKnown();
        return name + ": " + range + " on what no deal is worth to it"
                + (known ? "" : ", which is not known, so that nothing can be computed from it");
    }

    private String answer(
            Measure measure,
            Pressure.Figures before,
            Pressure.Figures after,
            String change,
            Optional<Ratio> threshold) {
        String opening = "“" + measure.name() + "” "
                + (measure.inForceOn(knowledge.asOf()) ? "is in force since " : "would take effect on ")
                + Dates.words(measure.takesEffect());
        if (before.share().isEmpty() || after.share().isEmpty()) {
            return opening + "; what it changes cannot be computed, since no margin is known.";
        }
        String lines = analysis.allRedLines().margin().isPresent() ? "" : ", with confirmed red lines only";
        String figures = ". Without it a zone of agreement exists in "
                + before.share().get().percent() + " of "
                + Words.count(before.share().get().of(), "reading", "readings")
                + lines + "; with it in " + after.share().get().percent() + ".";
        String advice = " In the central reading "
                + (change.isEmpty() ? "it leaves the advice as it is" : change)
                + threshold
                        .map(strength -> "; the zone would " + (zoneWithout(before) ? "close" : "open") + " from "
                                + Words.number(strength) + " times its strength on")
                        .orElse(", and up to " + Pressure.STRONGEST
                                + " times its strength would neither open nor close a zone")
                + ".";
        long fixed = measure.criteria().stream()
                .filter(criterion -> !criterion.fixed().isAfter(knowledge.asOf()))
                .count();
        long met = measure.criteria().stream()
                .filter(criterion -> !criterion.fixed().isAfter(knowledge.asOf()) && criterion.metOn(knowledge.asOf()))
                .count();
        String criteria = fixed == 0
                ? ""
                : " Of the " + Words.count(fixed, "criterion", "criteria") + " fixed beforehand, " + Words.number(met)
                        + (met == 1 ? " is" : " are") + " met.";
        return opening + figures + advice + criteria;
    }

    private static boolean zoneWithout(Pressure.Figures before) {
        return before.margin().orElseThrow().signum() >= 0;
    }
}
