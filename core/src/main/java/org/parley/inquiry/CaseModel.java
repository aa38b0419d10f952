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
import org.parley.preference.RedLine;
import org.parley.preference.Valuation;
import org.parley.verdict.Counted;

/** A case, as one view may know it, in its central reading. */
public final class CaseModel {

    private CaseModel() {}

    /** Which red lines of the parties whose consent is needed bind. */
    public enum RedLines {
        /** Whatever their status, as in a briefing. */
        ALL,
        /** To see what there would be if the others fell. */
        CONFIRMED
    }

    /** With all red lines. */
    public static Model of(Knowledge knowledge, String words) {
        return of(knowledge, words, RedLines.ALL);
    }

    /**
     * With the parties whose consent is needed and whose values and no-deal value are known; where there is none, those whose
     * values are known.
     *
     * @param words what it is, for people
     */
    public static Model of(Knowledge knowledge, String words, RedLines which) {
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
        List<RedLine> redLines =
                knowledge.redLines().stream().map(Knowledge.PartyRedLine::line).toList();
        List<RedLine> confirmed = redLines.stream()
                .filter(line -> line.status() == RedLine.Status.CONFIRMED)
                .toList();
        boolean all = which == RedLines.ALL;
        if (confirmed.size() < redLines.size()) {
            notes.add("Of " + redLines.size() + " red lines " + confirmed.size()
                    + (confirmed.size() == 1 ? " is" : " are")
                    + " confirmed; the others, claimed or believed, "
                    + (all
                            ? "bind here, too. What there would be without them: --red-lines confirmed."
                            : "do not bind here."));
        }
        return new Model(
                dispute.title(),
                new Model.Kind("case", words),
                parties,
                dispute.issues(),
                dispute.rules().stream().map(Rule::condition).toList(),
                (all ? redLines : confirmed)
                        .stream()
                                .<Condition>map(line -> new Condition.Not(line.refuses()))
                                .toList(),
                valuations,
                notes);
    }
}
