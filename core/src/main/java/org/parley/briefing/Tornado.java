package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.gap.Margin;
import org.parley.number.Ratio;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.UncertainInput;
import org.parley.preference.Valuation;
import org.parley.verdict.Ground;
import org.parley.verdict.Survey;

/**
 * Every uncertain input of the counted parties, moved alone to the ends of what is known of it.
 *
 * @param one the case whose margin moves: all red lines or, where these leave nothing, the confirmed ones; it has a margin
 */
record Tornado(Analysis analysis, Analysis.Case one, List<Bar> bars) {

    /**
     * @param low the margin at the low end of the input's range
     * @param high at the high end
     */
    record Bar(UncertainInput input, Ratio low, Ratio high) {}

    /** None where there is no margin. */
    static Optional<Tornado> of(Analysis analysis, Survey survey) {
        Analysis.Case one = analysis.binding();
        if (one.margin().isEmpty()) {
            return Optional.empty();
        }
        List<UncertainInput> inputs = analysis.counted().parties().stream()
                .flatMap(party ->
                        UncertainInput.of(
                                analysis.knowledge(),
                                analysis.central().parties().get(party).orElseThrow())
                                .stream())
                .toList();
        Tornado without = new Tornado(analysis, one, List.of());
        List<Bar> bars = survey.each(inputs.size(), k -> {
            UncertainInput input = inputs.get(k);
            return new Bar(
                    input,
                    without.margin(input, input.range().low()),
                    without.margin(input, input.range().high()));
        });
        return Optional.of(new Tornado(analysis, one, bars));
    }

    private Ratio margin(UncertainInput input, Ratio value) {
        return Margin.value(one.ground().search(), valuations(input, value));
    }

    /** Of the central reading. */
    Margin margin() {
        return one.margin().orElseThrow();
    }

    Ground ground() {
        return one.ground();
    }

    /** The central reading with one input moved. */
    Reading reading(UncertainInput input, Ratio value) {
        List<Optional<PartyReading>> parties =
                new ArrayList<>(analysis.central().parties());
        parties.set(input.party(), Optional.of(input.at().apply(value)));
        return new Reading(parties);
    }

    /** What settlements are worth to the counted parties in it. */
    List<Valuation> valuations(UncertainInput input, Ratio value) {
        List<Valuation> moved = new ArrayList<>(one.central());
        moved.set(analysis.counted().parties().indexOf(input.party()), valuation(input, value));
        return moved;
    }

    /** What they are worth to the party whose input is moved. */
    Valuation valuation(UncertainInput input, Ratio value) {
        return Valuation.of(
                input.at().apply(value),
                analysis.knowledge().dispute().issues(),
                analysis.knowledge().preferences().get(input.party()).interactions());
    }
}
