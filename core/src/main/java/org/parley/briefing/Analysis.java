package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.frontier.ValueRange;
import org.parley.gap.Margin;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.preference.RedLine;
import org.parley.preference.Valuation;
import org.parley.verdict.Counted;
import org.parley.verdict.Ground;

/**
 * What several sections of one briefing need.
 *
 * @param everything F: the settlements that meet every rule, whatever they cross, valued by the measured parties
 */
record Analysis(
        Knowledge knowledge,
        Reading central,
        Counted counted,
        Ground everything,
        Case allRedLines,
        Optional<Case> confirmedRedLines) {

    static final Predicate<RedLine> CONFIRMED = line -> line.status() == RedLine.Status.CONFIRMED;

    /**
     * One choice of binding red lines, in the central reading.
     *
     * @param central what the ground's settlements are worth to the counted parties
     * @param margin none where no settlement is allowed or nobody is counted
     */
    record Case(Ground ground, List<Valuation> central, Optional<Margin> margin) {

        static Case of(Ground ground, Reading reading) {
            List<Valuation> central = ground.valuations(reading);
            return new Case(ground, central, Margin.of(ground.search(), central));
        }

        /** Whether some settlement is allowed, and acceptable to everybody counted. */
        boolean zoneExists() {
            return !ground.settlements().isEmpty()
                    && margin.map(one -> one.value().signum() >= 0).orElse(true);
        }
    }

    static Analysis of(Knowledge knowledge) {
        return of(knowledge, CentralReading.of(knowledge));
    }

    /** @param central of this knowledge */
    static Analysis of(Knowledge knowledge, Reading central) {
        Counted counted = Counted.of(knowledge, central);
        Ground everything = Ground.of(knowledge, counted.measured(), line -> false);
        Case all = Case.of(Ground.of(knowledge, counted.parties(), line -> true), central);
        boolean someUnconfirmed = knowledge.redLines().stream().anyMatch(red -> !CONFIRMED.test(red.line()));
        Optional<Case> confirmed = someUnconfirmed
                ? Optional.of(Case.of(Ground.of(knowledge, counted.parties(), CONFIRMED), central))
                : Optional.empty();
        return new Analysis(knowledge, central, counted, everything, all, confirmed);
    }

    /** Every red line or, where these leave no settlement, the confirmed ones. */
    Case binding() {
        return allRedLines.margin().isPresent() ? allRedLines : confirmedRedLines.orElse(allRedLines);
    }

    /** What settlements are worth to a party in the central reading, which it must have. */
    Valuation valuation(int party) {
        return Valuation.of(
                central.parties().get(party).orElseThrow(),
                knowledge.dispute().issues(),
                knowledge.preferences().get(party).interactions());
    }

    /** The least and the greatest value of each measured party over F. */
    ValueRange extremes() {
        return ValueRange.of(everything.settlements(), everything.valuations(central));
    }

    /** The cases, all red lines first. */
    List<Case> cases() {
        List<Case> cases = new ArrayList<>(List.of(allRedLines));
        confirmedRedLines.ifPresent(cases::add);
        return cases;
    }
}
