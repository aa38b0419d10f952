package org.parley.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.parley.dispute.Condition;
import org.parley.dispute.Dispute;
import org.parley.dispute.Party;
import org.parley.dispute.Rule;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.Valuation;
import org.parley.verdict.Counted;

/** A case, as one view may know it, in its central reading. */
public final class CaseModel {

    private CaseModel() {}

    /**
     * With the parties whose consent is needed and whose values and no-deal value are known; where there is none, those whose
     * values are known. Every red line of a party whose consent is needed binds.
     *
     * @param words what it is, for people
     */
    public static Model of(Knowledge knowledge, String words) {
        Dispute dispute = knowledge.dispute();
        Reading central = CentralReading.of(knowledge);
        Counted counted = Counted.of(knowledge, central);
        List<Model.Who> parties = new ArrayList<>();
        List<Valuation> valuations = new ArrayList<>();
        for (int index : counted.measured()) {
            Party party = dispute.parties().get(index);
            PartyReading reading = central.parties().get(index).orElseThrow();
            parties.add(new Model.Who(party.id(), party.name()));
            valuations.add(Valuation.of(
                    reading,
                    dispute.issues(),
                    knowledge.preferences().get(index).interactions()));
        }
        List<String> notes = new ArrayList<>();
        notes.add("Values are those of the central reading on " + knowledge.asOf() + ".");
        for (Counted.Missing missing : counted.missing()) {
            if (!counted.measured().contains(missing.party())) {
                notes.add(dispute.parties().get(missing.party()).name()
                        + " is not counted, though its consent is needed: " + missing.why() + ".");
            }
        }
        if (counted.parties().isEmpty() && !parties.isEmpty()) {
            notes.add("What no deal is worth is known of nobody whose consent is needed.");
        }
        return new Model(
                dispute.title(),
                new Model.Kind("case", words),
                parties,
                dispute.issues(),
                dispute.rules().stream().map(Rule::condition).toList(),
                knowledge.redLines().stream()
                        .<Condition>map(red -> new Condition.Not(red.line().refuses()))
                        .toList(),
                valuations,
                notes);
    }
}
