package org.parley.preference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.number.Interval;
import org.parley.number.Row;

/**
 * The reading in the middle of what is known: central weights and worths, mid-points of interactions and of the no-deal value,
 * moved by its mid-point drift.
 *
 * @see CentralWeights
 * @see CentralWorths
 */
public final class CentralReading {

    private CentralReading() {}

    /** No reading of a party of whose values nothing is known, or what is stated of it contradicts itself. */
    public static Reading of(Knowledge knowledge) {
        return new Reading(IntStream.range(0, knowledge.preferences().size())
                .mapToObj(party -> of(knowledge, party))
                .toList());
    }

    /**
     * The same, quicker where other knowledge of the dispute says the same of how important issues are to a party.
     *
     * @param central of the other knowledge
     */
    public static Reading of(Knowledge knowledge, Knowledge other, Reading central) {
        return new Reading(IntStream.range(0, knowledge.preferences().size())
                .mapToObj(party -> of(
                        knowledge,
                        party,
                        central.parties()
                                .get(party)
                                .filter(own -> importance(knowledge, party).equals(importance(other, party)))
                                .map(PartyReading::weights)))
                .toList());
    }

    private static Optional<Importance> importance(Knowledge knowledge, int party) {
        return knowledge.preferences().get(party).importance();
    }

    /** Of one party; depends on what is known of this party only. */
    public static Optional<PartyReading> of(Knowledge knowledge, int party) {
        return of(knowledge, party, Optional.empty());
    }

    /** @param weights the party's central weights, if they are known */
    private static Optional<PartyReading> of(Knowledge knowledge, int party, Optional<Row> weights) {
        Dispute dispute = knowledge.dispute();
        Preference preference = knowledge.preferences().get(party);
        if (!preference.valuesKnown() || !Consistency.of(dispute, preference).isEmpty()) {
            return Optional.empty();
        }
        int issues = dispute.issues().size();
        List<WorthRanges> worths = IntStream.range(0, issues)
                .mapToObj(i -> WorthRanges.of(
                        dispute.issues().get(i), preference.worth().get(i)))
                .toList();
        PartyReading without = new PartyReading(
                party,
                weights.orElseGet(() -> CentralWeights.of(WeightRanges.of(preference.importance(), issues), party)),
                worths.stream().map(CentralWorths::of).toList(),
                worths.stream().map(WorthRanges::points).toList(),
                Row.of(preference.interactions().stream()
                        .map(interaction -> interaction.change().range().middle())
                        .toList()),
                Optional.empty());
        return Optional.of(valued(knowledge, without));
    }

    /**
     * The same central reading with the no-deal values of other knowledge, which is quicker than to work it out again.
     *
     * @param knowledge differs from that of the reading in what it says of no-deal alternatives only
     */
    public static Reading under(Knowledge knowledge, Reading central) {
        return new Reading(central.parties().stream()
                .map(party -> party.map(own -> valued(knowledge, own)))
                .toList());
    }

    private static PartyReading valued(Knowledge knowledge, PartyReading party) {
        return party.with(NoDealValue.of(
                knowledge.preferences().get(party.party()),
                knowledge.asOf(),
                party,
                knowledge.dispute().issues(),
                Interval::middle,
                (k, push) -> push.middle(),
                Interval::middle));
    }
}
