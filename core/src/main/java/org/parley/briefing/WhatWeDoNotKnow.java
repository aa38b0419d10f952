package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Dispute;
import org.parley.gap.Margin;
import org.parley.number.Ratio;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.UncertainInput;
import org.parley.verdict.Counted;
import org.parley.verdict.Ground;
import org.parley.verdict.Survey;

/** Section 4: unknowns and wide ranges, by the change of margin when each alone is moved to its ends. */
final class WhatWeDoNotKnow {

    private final Analysis analysis;
    private final Dispute dispute;
    private final Ground ground;
    private final Optional<Ratio> margin;

    private WhatWeDoNotKnow(Analysis analysis) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        // Where the red lines leave nothing, the margin that can move is the one with confirmed red lines only.
        Analysis.Case one = analysis.allRedLines().margin().isPresent()
                ? analysis.allRedLines()
                : analysis.confirmedRedLines().orElse(analysis.allRedLines());
        this.ground = one.ground();
        this.margin = one.margin().map(Margin::value);
    }

    static Unknowns of(Analysis analysis, Survey survey) {
        WhatWeDoNotKnow section = new WhatWeDoNotKnow(analysis);
        List<String> blanks = section.blanks();
        List<Unknowns.Input> inputs = section.inputs(survey);
        return new Unknowns(section.answer(inputs), blanks, inputs);
    }

    private List<String> blanks() {
        List<String> blanks = new ArrayList<>();
        for (Counted.Missing missing : analysis.counted().missing()) {
            blanks.add(dispute.parties().get(missing.party()).name() + ": " + missing.why() + ".");
        }
        return blanks;
    }

    private List<Unknowns.Input> inputs(Survey survey) {
        if (margin.isEmpty()) {
            return List.of();
        }
        List<UncertainInput> inputs = analysis.counted().parties().stream()
                .flatMap(party ->
                        UncertainInput.of(
                                analysis.knowledge(),
                                analysis.central().parties().get(party).orElseThrow())
                                .stream())
                .toList();
        return survey.each(inputs.size(), k -> moved(inputs.get(k), margin.get())).stream()
                .sorted(Comparator.comparing(Unknowns.Input::change).reversed())
                .toList();
    }

    private Unknowns.Input moved(UncertainInput input, Ratio central) {
        Ratio low = marginAt(input, input.range().low());
        Ratio high = marginAt(input, input.range().high());
        Ratio least = low.min(high).min(central);
        Ratio most = low.max(high).max(central);
        return new Unknowns.Input(
                input.party(),
                Words.capital(input.words()),
                input.known(),
                input.place(),
                input.range(),
                Optional.of(low),
                Optional.of(high),
                most.minus(least),
                least.signum() < 0 && most.signum() >= 0);
    }

    private Ratio marginAt(UncertainInput input, Ratio value) {
        List<Optional<PartyReading>> parties =
                new ArrayList<>(analysis.central().parties());
        parties.set(input.party(), Optional.of(input.at().apply(value)));
        return Margin.value(ground.search(), ground.valuations(new Reading(parties)));
    }

    private String answer(List<Unknowns.Input> inputs) {
        List<String> sentences = new ArrayList<>();
        List<Counted.Missing> missing = analysis.counted().missing();
        if (!missing.isEmpty()) {
            sentences.add(Words.notCounted(dispute, missing) + ".");
        }
        if (ground.settlements().isEmpty()) {
            sentences.add("No answer would change the picture: the "
                    + (analysis.everything().settlements().isEmpty() ? "rules" : "red lines and rules")
                    + " exclude every settlement.");
        } else if (margin.isPresent()) {
            sentences.addAll(moving(inputs));
        } else if (missing.isEmpty()) {
            sentences.add("The case names no party whose consent is needed.");
        }
        return String.join(" ", sentences);
    }

    private List<String> moving(List<Unknowns.Input> inputs) {
        if (inputs.isEmpty()) {
            return List.of("Of the parties counted, everything is known exactly.");
        }
        Unknowns.Input top = inputs.getFirst();
        if (top.change().signum() == 0) {
            return List.of("No single answer within what is known would change the margin of the central reading.");
        }
        boolean confirmedOnly = analysis.allRedLines().margin().isEmpty();
        long flipping = inputs.stream().filter(Unknowns.Input::flips).count();
        String decides = " whether there is a zone of agreement.";
        return List.of(
                (confirmedOnly ? "With confirmed red lines only, what" : "What") + " would change the picture most is "
                        + lower(top.words()) + " (so far: " + top.known() + ").",
                flipping == 0
                        ? "No single answer within what is known would decide" + decides
                        : flipping == 1
                                ? "One answer alone would decide" + decides
                                : Words.number(flipping) + " answers, each alone, would decide" + decides);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
