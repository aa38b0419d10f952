package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.UncertainInput;
import org.parley.verdict.Survey;

/** The flip points of the tornado, and the question to ask next. */
final class WhatWouldFlip {

    /** Values tried over the range of an input, in the middle of as many equal parts. */
    static final int TRIED = 8;

    private static final Ratio CLOSE = Ratio.of(1, 1_000);

    private final Analysis analysis;
    private final Dispute dispute;
    private final Survey survey;
    private final Advisor advisor;

    private WhatWouldFlip(Analysis analysis, Survey survey, Advisor advisor) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        this.survey = survey;
        this.advisor = advisor;
    }

    /** Where there is no margin in any case, there is no advice to flip. */
    static Flips of(Analysis analysis, Candidates candidates, Survey survey) {
        return advisor(analysis, candidates)
                .map(advisor -> new WhatWouldFlip(analysis, survey, advisor).flips())
                .orElse(new Flips(
                        "There is no advice to flip: no margin can be computed.", List.of(), Optional.empty()));
    }

    /** Of the candidates and the red lines that they were chosen under. */
    static Optional<Advisor> advisor(Analysis analysis, Candidates candidates) {
        Analysis.Case one = candidates.basisKind().confirmedOnly()
                ? analysis.confirmedRedLines().orElseThrow()
                : analysis.allRedLines();
        List<Settlement> named = candidates.packages().stream()
                .map(Candidates.Candidate::settlement)
                .toList();
        return one.margin().map(margin -> Advisor.of(analysis.knowledge(), one.ground(), analysis.central(), named));
    }

    private Flips flips() {
        List<UncertainInput> inputs = analysis.counted().parties().stream()
                .flatMap(party ->
                        UncertainInput.of(
                                analysis.knowledge(),
                                analysis.central().parties().get(party).orElseThrow())
                                .stream())
                .toList();
        List<Flips.Flip> flips = survey.each(inputs.size(), k -> flip(inputs.get(k))).stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Flips.Flip::changed).reversed())
                .toList();
        if (flips.isEmpty()) {
            return new Flips(
                    "No single answer within what is known would change the advice of the central reading.",
                    flips,
                    Optional.empty());
        }
        Flips.Flip first = flips.getFirst();
        String answer = Words.count(flips.size(), "answer", "answers") + ", each alone, could change the advice of the"
                + " central reading.";
        return new Flips(answer, flips, Optional.of(question(first)));
    }

    private Optional<Flips.Flip> flip(UncertainInput input) {
        Ratio low = input.range().low();
        Ratio width = input.range().width();
        List<Ratio> tried = new ArrayList<>();
        for (int k = 0; k < TRIED; k++) {
            tried.add(low.plus(width.times(Ratio.of(2L * k + 1, 2L * TRIED))));
        }
        List<Boolean> changed =
                tried.stream().map(value -> change(input, value).isPresent()).toList();
        List<Ratio> points = new ArrayList<>(tried);
        points.add(low);
        points.add(input.range().high());
        Optional<Ratio> nearest = IntStream.range(0, points.size())
                .filter(k -> k < TRIED
                        ? changed.get(k)
                        : change(input, points.get(k)).isPresent())
                .mapToObj(points::get)
                .min(Comparator.comparing(value -> distance(value, input.central())));
        return nearest.map(outside -> {
            Ratio at = bisected(input, input.central(), outside);
            return new Flips.Flip(
                    input.party(),
                    Words.capital(input.words()),
                    input.known(),
                    input.central(),
                    at,
                    change(input, at).orElseThrow(),
                    (int) changed.stream().filter(one -> one).count(),
                    TRIED);
        });
    }

    private static Ratio distance(Ratio a, Ratio b) {
        return a.compareTo(b) < 0 ? b.minus(a) : a.minus(b);
    }

    /** A value at which the advice has changed, with one at most a thousandth nearer at which it has not. */
    private Ratio bisected(UncertainInput input, Ratio same, Ratio other) {
        Ratio inside = same;
        Ratio outside = other;
        while (distance(inside, outside).compareTo(CLOSE) > 0) {
            Ratio middle = inside.plus(outside).times(Ratio.HALF);
            if (change(input, middle).isPresent()) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return outside;
    }

    private Optional<String> change(UncertainInput input, Ratio value) {
        List<Optional<PartyReading>> parties =
                new ArrayList<>(analysis.central().parties());
        parties.set(input.party(), Optional.of(input.at().apply(value)));
        return advisor.change(new Reading(parties));
    }

    private Flips.NextQuestion question(Flips.Flip flip) {
        String name = dispute.parties().get(flip.party()).name();
        String asked =
                Character.toLowerCase(flip.words().charAt(0)) + flip.words().substring(1);
        for (String ending : List.of(" to ", " for ")) {
            asked = asked.replace(ending + name, ending + "you");
        }
        String why = "Over what is known of it, the advice differs at " + flip.changed() + " of " + flip.tried()
                + " evenly spread answers; nearest to the central reading at " + Words.number(flip.at()) + ", where "
                + flip.change() + ".";
        return new Flips.NextQuestion(
                flip.party(),
                "To " + name + ": could you say more exactly " + asked + "? So far: " + flip.known() + ".",
                why);
    }
}
