package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.dispute.Dispute;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Reading;
import org.parley.preference.UncertainInput;
import org.parley.preference.UncertainInput.Subject;
import org.parley.preference.Valuation;
import org.parley.verdict.Share;
import org.parley.verdict.Survey;

/**
 * The flip points of the tornado, and the question to ask next. Along one input every settlement's gain is linear; so most inputs
 * are seen not to decide from how far they can move any gain at all, and no settlement is searched for.
 */
final class WhatWouldFlip {

    private final Tornado tornado;
    private final Survey survey;
    private final Advisor advisor;
    private final boolean zone;
    private final Set<Integer> sticking;
    private final List<Ratio> aside;

    private WhatWouldFlip(Tornado tornado, Candidates candidates, Survey survey) {
        this.tornado = tornado;
        this.survey = survey;
        Analysis analysis = tornado.analysis();
        this.advisor = Advisor.of(analysis, candidates, analysis.central());
        this.zone = tornado.margin().value().signum() >= 0;
        this.sticking = zone ? Set.of() : advisor.stickingPoint(analysis.central());
        this.aside = zone ? List.of() : advisor.aside(analysis.central());
    }

    /** Where there is no margin, there is no advice to flip. */
    static Flips of(Optional<Tornado> tornado, Candidates candidates, Survey survey) {
        return tornado.map(one -> new WhatWouldFlip(one, candidates, survey).flips())
                .orElse(new Flips(
                        "There is no advice to flip: no margin can be computed.", List.of(), Optional.empty()));
    }

    private Flips flips() {
        List<Tornado.Bar> bars = tornado.bars();
        List<List<Ratio>> weights = survey.each(Flips.DRAWN, this::weights);
        List<Optional<Flips.Flip>> grave =
                survey.each(bars.size(), k -> grave(bars.get(k), drawn(bars.get(k), k, weights)));
        boolean none = grave.stream().allMatch(Optional::isEmpty);
        List<Flips.Flip> flips = survey
                .each(
                        bars.size(),
                        k -> grave.get(k)
                                .or(() -> packages(
                                        bars.get(k).input(),
                                        none
                                                ? spread(drawn(bars.get(k), k, weights))
                                                : ends(bars.get(k).input()))))
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Flips.Flip::change)
                        .thenComparingInt(flip -> -flip.share().count()))
                .toList();
        FlipWords words = new FlipWords(tornado, zone, sticking);
        List<UncertainInput> inputs = bars.stream().map(Tornado.Bar::input).toList();
        return new Flips(
                words.answer(flips),
                flips,
                flips.stream().findFirst().map(first -> words.question(first, input(inputs, first))));
    }

    private static UncertainInput input(List<UncertainInput> inputs, Flips.Flip flip) {
        return inputs.stream()
                .filter(input -> Words.capital(input.words()).equals(flip.words()))
                .findFirst()
                .orElseThrow();
    }

    /** Of every bar, the weight in a drawn reading; 0 for other inputs, which are uniform in their range. */
    private List<Ratio> weights(int index) {
        List<Ratio> values = new ArrayList<>();
        Reading reading = survey.reading(index);
        for (Tornado.Bar bar : tornado.bars()) {
            values.add(
                    bar.input().subject() instanceof Subject.Weight weight
                            ? reading.parties()
                                    .get(bar.input().party())
                                    .orElseThrow()
                                    .weights()
                                    .get(weight.issues().getFirst())
                            : Ratio.ZERO);
        }
        return values;
    }

    /** Values of the input as they are drawn, kept to its range, in ascending order. */
    private static List<Ratio> drawn(Tornado.Bar bar, int k, List<List<Ratio>> weights) {
        Interval range = bar.input().range();
        return IntStream.range(0, Flips.DRAWN)
                .mapToObj(index -> bar.input().subject() instanceof Subject.Weight
                        ? weights.get(index).get(k).max(range.low()).min(range.high())
                        : range.low().plus(range.width().times(Ratio.of(2L * index + 1, 2L * Flips.DRAWN))))
                .sorted()
                .toList();
    }

    private static List<Ratio> spread(List<Ratio> drawn) {
        return IntStream.range(0, Flips.TRIED)
                .mapToObj(k -> drawn.get((2 * k + 1) * drawn.size() / (2 * Flips.TRIED)))
                .toList();
    }

    private static List<Ratio> ends(UncertainInput input) {
        return List.of(input.range().low(), input.range().high());
    }

    /** What opens or closes a zone, or else moves the sticking point. */
    private Optional<Flips.Flip> grave(Tornado.Bar bar, List<Ratio> drawn) {
        UncertainInput input = bar.input();
        Moving moving = new Moving(bar);
        Stretches zones = Stretches.of(input.central(), moving.looked(), value -> moving.zone(value) != zone);
        if (zones.nearest().isPresent()) {
            return Optional.of(flip(input, Flips.Change.ZONE, zones, drawn));
        }
        if (zone || moving.keepsAside()) {
            return Optional.empty();
        }
        List<Ratio> tried = spread(drawn);
        Stretches others = Stretches.of(
                input.central(),
                ascending(Stream.concat(tried.stream(), Stream.of(input.central()))),
                value -> !advisor.stickingPoint(tornado.reading(input, value)).equals(sticking));
        return others.nearest().map(at -> flip(input, Flips.Change.STICKING_POINT, others, tried));
    }

    private static List<Ratio> ascending(Stream<Ratio> values) {
        return values.distinct().sorted().toList();
    }

    private Flips.Flip flip(UncertainInput input, Flips.Change change, Stretches stretches, List<Ratio> values) {
        Ratio at = stretches.nearest().orElseThrow();
        int changed = (int) values.stream().filter(stretches::differs).count();
        String there = change == Flips.Change.ZONE
                ? zone ? "the zone of agreement closes" : "a zone of agreement opens"
                : sticking(advisor.stickingPoint(tornado.reading(input, at)));
        return flip(input, change, at, there, new Share(changed, values.size()));
    }

    private static Flips.Flip flip(UncertainInput input, Flips.Change change, Ratio at, String there, Share share) {
        return new Flips.Flip(
                input.party(),
                change,
                Words.capital(input.words()),
                input.known(),
                input.central(),
                input.range(),
                at,
                there,
                share);
    }

    private String sticking(Set<Integer> other) {
        if (other.isEmpty()) {
            return "no single issue is the sticking point any more";
        }
        Dispute dispute = tornado.analysis().knowledge().dispute();
        return "the sticking point is " + Words.issues(dispute, List.copyOf(other))
                + (sticking.isEmpty() ? "" : " and no longer " + Words.issues(dispute, List.copyOf(sticking)));
    }

    private Optional<Flips.Flip> packages(UncertainInput input, List<Ratio> tried) {
        List<Ratio> changed = tried.stream()
                .filter(value -> !advisor.samePoints(tornado.valuations(input, value)))
                .toList();
        return changed.stream()
                .min(Comparator.comparing(value -> Stretches.distance(value, input.central())))
                .map(at -> flip(
                        input,
                        Flips.Change.PACKAGES,
                        at,
                        "other packages are at the named points",
                        new Share(changed.size(), tried.size())));
    }

    /** One input on its way from end to end. */
    private final class Moving {

        private final Tornado.Bar bar;
        private final UncertainInput input;
        private final Valuation low;
        private final Valuation high;
        private final Stretches.Slope slope;

        Moving(Tornado.Bar bar) {
            this.bar = bar;
            this.input = bar.input();
            this.low = tornado.valuation(input, input.range().low());
            this.high = tornado.valuation(input, input.range().high());
            this.slope = Stretches.Slope.between(low, high);
        }

        /** Values to look at: the ends and the centre where gains go one way. */
        List<Ratio> looked() {
            Interval range = input.range();
            int parts = slope.oneWay() ? 1 : Stretches.SCANNED;
            return ascending(Stream.concat(
                    Stream.of(input.central()),
                    IntStream.rangeClosed(0, parts)
                            .mapToObj(k -> range.low().plus(range.width().times(Ratio.of(k, parts))))));
        }

        /** From the margins at the ends and at the centre, and how far this can be from them, if that tells. */
        boolean zone(Ratio value) {
            Interval range = input.range();
            if (value.equals(range.low())) {
                return bar.low().signum() >= 0;
            }
            if (value.equals(range.high())) {
                return bar.high().signum() >= 0;
            }
            Ratio central = tornado.margin().value();
            Ratio part = value.minus(input.central()).over(range.width());
            Ratio one = slope.least().times(part);
            Ratio other = slope.most().times(part);
            if (central.plus(one.min(other).min(Ratio.ZERO)).signum() >= 0) {
                return true;
            }
            if (central.plus(one.max(other).max(Ratio.ZERO)).signum() < 0) {
                return false;
            }
            return advisor.zone(tornado.valuations(input, value));
        }

        /** Whether no margin with an issue set aside can change its sign. */
        boolean keepsAside() {
            Ratio most = Stretches.Slope.furthest(
                    low,
                    high,
                    input.at().apply(input.range().low()).weights(),
                    input.at().apply(input.range().high()).weights());
            return aside.stream().allMatch(margin -> margin.max(margin.negate()).compareTo(most) > 0);
        }
    }
}
