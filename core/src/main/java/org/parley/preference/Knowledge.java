package org.parley.preference;

import java.time.LocalDate;
import java.util.List;
import org.parley.dispute.Dispute;
import org.parley.dispute.View;

/**
 * What one view knew on one date.
 *
 * @param dispute with the positions held and the statements made by then
 * @param preferences one for every party, in order
 */
public record Knowledge(View view, LocalDate asOf, Dispute dispute, Bands bands, List<Preference> preferences) {

    public Knowledge {
        preferences = List.copyOf(preferences);
    }

    /** All red lines of the parties whose consent is needed, whatever their status. */
    public List<PartyRedLine> redLines() {
        return dispute.consentNeeded().stream()
                .flatMap(party -> preferences.get(party).redLines().stream().map(line -> new PartyRedLine(party, line)))
                .toList();
    }

    /** A red line with the index of the party that draws it. */
    public record PartyRedLine(int party, RedLine line) {}
}
