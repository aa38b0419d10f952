package org.parley.verdict;

import java.util.List;
import java.util.Optional;
import org.parley.dispute.Settlement;
import org.parley.preference.Knowledge;

/**
 * Who of those whose consent is needed takes one settlement. Unknown is not consent.
 *
 * @param entries one for every party whose consent is needed, in order
 */
public record ConsentBoard(Settlement settlement, List<Entry> entries) {

    public ConsentBoard {
        entries = List.copyOf(entries);
    }

    /** @param share in how many readings the party accepts; none where too little is known of it */
    public record Entry(Acceptance acceptance, Optional<Share> share) {}

    public static ConsentBoard of(Knowledge knowledge, Survey survey, Settlement settlement) {
        return new ConsentBoard(
                settlement,
                knowledge.dispute().consentNeeded().stream()
                        .map(party -> entry(knowledge, survey, party, settlement))
                        .toList());
    }

    private static Entry entry(Knowledge knowledge, Survey survey, int party, Settlement settlement) {
        Acceptance acceptance = Acceptance.of(knowledge, party, settlement);
        if (acceptance.surplus().isEmpty()) {
            return new Entry(acceptance, Optional.empty());
        }
        if (!acceptance.crossed().isEmpty()) {
            return new Entry(acceptance, Optional.of(new Share(0, survey.readings())));
        }
        long accepted = survey.appraisals(knowledge, party, List.of(settlement)).getFirst().stream()
                .filter(Survey.Appraisal::worthIt)
                .count();
        return new Entry(acceptance, Optional.of(new Share(Math.toIntExact(accepted), survey.readings())));
    }

    /** Those who stand so to the settlement. */
    public List<Integer> parties(Acceptance.Standing standing) {
        return entries.stream()
                .map(Entry::acceptance)
                .filter(acceptance -> acceptance.standing() == standing)
                .map(Acceptance::party)
                .toList();
    }

    /** Whether everybody whose consent is needed accepts in every reading. */
    public boolean certain() {
        return parties(Acceptance.Standing.CERTAIN).size() == entries.size();
    }
}
