package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.dispute.Dispute;
import org.parley.gap.Margin;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Measure;
import org.parley.preference.Reading;
import org.parley.verdict.Progress;
import org.parley.verdict.Share;
import org.parley.verdict.Survey;

/** What each measure changes, by computing everything without it and with it. */
final class PressureSheets {

    private static final int STEPS = 20;
    private static final Ratio CLOSE = Ratio.of(1, 1_000);

    private static final String WARNING =
            "A deal closed under high time pressure has tended not to last (Pinfari, Time to Agree,"
                    + " Journal of Conflict Resolution, 2011). What a measure does to a no-deal alternative says nothing about whether"
                    + " the deal holds.";

    private final Analysis analysis;
    private final Knowledge knowledge;
    private final Dispute dispute;
    private final Candidates candidates;
    private final Function<Knowledge, Survey> surveys;

    private PressureSheets(Analysis analysis, Candidates candidates, Function<Knowledge, Survey> surveys) {
        this.analysis = analysis;
        this.knowledge = analysis.knowledge();
        this.dispute = knowledge.dispute();
        this.candidates = candidates;
        this.surveys = surveys;
    }

    /** None where no measure was entered by the day. */
    static Optional<Pressure> of(Analysis analysis, Candidates candidates, Function<Knowledge, Survey> surveys) {
        return analysis.knowledge().measures().isEmpty()
                ? Optional.empty()
                : Optional.of(new PressureSheets(analysis, candidates, surveys).pressure());
    }

    private Pressure pressure() {
        List<Pressure.Sheet> sheets =
                knowledge.measures().stream().map(this::sheet).toList();
        return new Pressure(
                String.join(" ", sheets.stream().map(Pressure.Sheet::answer).toList()), WARNING, sheets);
    }

    private Pressure.Sheet sheet(Measure measure) {
        Knowledge without = with(measure, Optional.empty());
        Knowledge with = with(measure, Optional.of(Ratio.ONE));
        Pressure.Figures before = figures(without);
        Pressure.Figures after = figures(with);
        Optional<Advisor> advisor = advisor(without);
        String change =
                advisor.flatMap(one -> one.change(CentralReading.of(with))).orElse("");
        Optional<Ratio> threshold = advisor.flatMap(one -> threshold(measure, one));
        LocalDate day = knowledge.asOf();
        return new Pressure.Sheet(
                measure,
                measure.inForceOn(day),
                answer(measure, before, after, advisor.isPresent(), change, threshold),
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

    /** The advice without the measure; the candidates are those of the briefing's own situation where it is the same. */
    private Optional<Advisor> advisor(Knowledge without) {
        Analysis then = Analysis.of(without);
        if (then.counted().parties().isEmpty()) {
            return Optional.empty();
        }
        Analysis.Case one = binding(then);
        return one.margin()
                .map(margin -> Advisor.of(
                        without,
                        one.ground(),
                        then.central(),
                        Stream.concat(
                                        Stream.of(margin.attained()),
                                        candidates.packages().stream()
                                                .map(Candidates.Candidate::settlement)
                                                .filter(settlement -> one.ground()
                                                        .settlements()
                                                        .contains(settlement)))
                                .distinct()
                                .toList()));
    }

    /** Every red line or, where these leave no settlement, the confirmed ones. */
    private static Analysis.Case binding(Analysis then) {
        return then.allRedLines().margin().isPresent()
                ? then.allRedLines()
                : then.confirmedRedLines().orElse(then.allRedLines());
    }

    private Pressure.Figures figures(Knowledge then) {
        Analysis.Case one = binding(analysis);
        if (analysis.counted().parties().isEmpty() || one.margin().isEmpty()) {
            return new Pressure.Figures(Optional.empty(), Optional.empty());
        }
        List<Ratio> margins = surveys.apply(then)
                .margins(List.of(one.ground()), Progress.NONE)
                .getFirst();
        int zones =
                (int) margins.stream().filter(margin -> margin.signum() >= 0).count();
        Ratio central = Margin.value(one.ground().search(), one.ground().valuations(CentralReading.of(then)));
        return new Pressure.Figures(Optional.of(new Share(zones, margins.size())), Optional.of(central));
    }

    private Optional<Ratio> threshold(Measure measure, Advisor advisor) {
        Ratio same = Ratio.ZERO;
        for (int k = 1; k <= STEPS; k++) {
            Ratio strength = Ratio.of((long) k * Pressure.STRONGEST, STEPS);
            if (changes(measure, strength, advisor)) {
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
            if (changes(measure, middle, advisor)) {
                changed = middle;
            } else {
                same = middle;
            }
        }
        return changed;
    }

    private boolean changes(Measure measure, Ratio strength, Advisor advisor) {
        Reading reading = CentralReading.of(with(measure, Optional.of(strength)));
        return advisor.change(reading).isPresent();
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
            boolean computed,
            String change,
            Optional<Ratio> threshold) {
        String opening = "“" + measure.name() + "” "
                + (measure.inForceOn(knowledge.asOf()) ? "is in force since " : "would take effect on ")
                + Dates.words(measure.takesEffect());
        if (!computed || before.share().isEmpty() || after.share().isEmpty()) {
            return opening + "; what it changes cannot be computed, since no margin is known.";
        }
        String lines = analysis.allRedLines().margin().isPresent() ? "" : " with confirmed red lines only";
        String figures =
                ". Without it, a zone exists in " + before.share().get().words() + lines + "; with it, in "
                        + after.share().get().words() + ".";
        String advice = change.isEmpty()
                ? " The advice of the central reading stays the same"
                        + threshold
                                .map(strength ->
                                        ", and would change at " + Words.number(strength) + " times its strength")
                                .orElse(", up to " + Pressure.STRONGEST + " times its strength")
                        + "."
                : " In the central reading " + change
                        + threshold
                                .map(strength -> ", from " + Words.number(strength) + " times its strength on")
                                .orElse("")
                        + ".";
        List<String> open = new ArrayList<>();
        long fixed = measure.criteria().stream()
                .filter(criterion -> !criterion.fixed().isAfter(knowledge.asOf()))
                .count();
        long met = measure.criteria().stream()
                .filter(criterion -> !criterion.fixed().isAfter(knowledge.asOf()) && criterion.metOn(knowledge.asOf()))
                .count();
        if (fixed > 0) {
            open.add(" Of the " + Words.count(fixed, "criterion", "criteria") + " fixed beforehand, "
                    + Words.number(met) + (met == 1 ? " is" : " are") + " met.");
        }
        return opening + figures + advice + String.join("", open);
    }
}
