package org.parley.briefing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.dispute.Rule;
import org.parley.gap.Margin;
import org.parley.gap.Zone;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.preference.RedLine;
import org.parley.preference.Valuation;
import org.parley.space.Settlements;
import org.parley.space.Values;
import org.parley.verdict.Counted;
import org.parley.verdict.Ground;

/** What several sections of one briefing need. */
record Analysis(
        Knowledge knowledge,
        Reading central,
        Counted counted,
        Settlements meetingRules,
        Case allRedLines,
        Optional<Case> confirmedRedLines) {

    static final Predicate<RedLine> CONFIRMED = line -> line.status() == RedLine.Status.CONFIRMED;

    /**
     * One choice of binding red lines, in the central reading.
     *
     * @param central values of the ground's settlements
     * @param zone the positions of those that every counted party accepts
     */
    record Case(Ground ground, Values central, Optional<Margin> margin, BitSet zone) {

        static Case of(Ground ground, Reading reading) {
            Values values = ground.valued(reading);
            return new Case(ground, values, Margin.of(values), Zone.of(values));
        }
    }

    static Analysis of(Knowledge knowledge) {
        Reading central = CentralReading.of(knowledge);
        Counted counted = Counted.of(knowledge, central);
        Settlements meetingRules = Settlements.meeting(
                knowledge.dispute().issues(),
                knowledge.dispute().rules().stream().map(Rule::condition).toList());
        Case all = Case.of(Ground.of(knowledge, meetingRules, counted.parties(), line -> true), central);
        boolean someUnconfirmed = knowledge.redLines().stream().anyMatch(red -> !CONFIRMED.test(red.line()));
        Optional<Case> confirmed = someUnconfirmed
                ? Optional.of(Case.of(Ground.of(knowledge, meetingRules, counted.parties(), CONFIRMED), central))
                : Optional.empty();
        return new Analysis(knowledge, central, counted, meetingRules, all, confirmed);
    }

    /** What settlements are worth to a party in the central reading, which it must have. */
    Valuation valuation(int party) {
        return Valuation.of(
                central.parties().get(party).orElseThrow(),
                knowledge.dispute().issues(),
                knowledge.preferences().get(party).interactions());
    }

    /** F: the settlements that meet every rule, whatever they cross, valued by the measured parties. */
    Ground everything() {
        return Ground.of(knowledge, meetingRules, counted.measured(), line -> false);
    }

    /** The cases, all red lines first. */
    List<Case> cases() {
        List<Case> cases = new ArrayList<>(List.of(allRedLines));
        confirmedRedLines.ifPresent(cases::add);
        return cases;
    }
}
