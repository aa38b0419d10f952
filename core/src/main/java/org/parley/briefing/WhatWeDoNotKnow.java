package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Dispute;
import org.parley.gap.Margin;
import org.parley.number.Ratio;
import org.parley.verdict.Counted;
import org.parley.verdict.Ground;

/** Section 4: unknowns and wide ranges, by the change of margin when each alone is moved to its ends. */
final class WhatWeDoNotKnow {

    private final Analysis analysis;
    private final Dispute dispute;
    private final Ground ground;
    private final Optional<Ratio> margin;

    private WhatWeDoNotKnow(Analysis analysis) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        Analysis.Case one = analysis.binding();
        this.ground = one.ground();
        this.margin = one.margin().map(Margin::value);
    }

    static Unknowns of(Analysis analysis, Optional<Tornado> tornado) {
        WhatWeDoNotKnow section = new WhatWeDoNotKnow(analysis);
        List<String> blanks = section.blanks();
        List<Unknowns.Input> inputs = tornado.map(section::inputs).orElse(List.of());
        return new Unknowns(section.answer(inputs), blanks, inputs);
    }

    private List<String> blanks() {
        List<String> blanks = new ArrayList<>();
        for (Counted.Missing missing : analysis.counted().missing()) {
            blanks.add(dispute.parties().get(missing.party()).name() + ": " + missing.why() + ".");
        }
        return blanks;
    }

    private List<Unknowns.Input> inputs(Tornado tornado) {
        return tornado.bars().stream()
                .map(bar -> moved(bar, tornado.margin().value()))
                .sorted(Comparator.comparing(Unknowns.Input::change).reversed())
                .toList();
    }

    private static Unknowns.Input moved(Tornado.Bar bar, Ratio central) {
        Ratio least = bar.low().min(bar.high()).min(central);
        Ratio most = bar.low().max(bar.high()).max(central);
        return new Unknowns.Input(
                bar.input().party(),
                Words.capital(bar.input().words()),
                bar.input().known(),
                bar.input().place(),
                bar.input().range(),
                Optional.of(bar.low()),
                Optional.of(bar.high()),
                most.minus(least),
                least.signum() < 0 && most.signum() >= 0);
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
