package org.parley.preference;

import java.time.LocalDate;
import java.util.List;
import org.parley.dispute.Dispute;
import org.parley.dispute.View;

/**
 * What one view knew on one date.
 *
 * @param dispute with the positions held and the statements made by then
 * @param preferences one for every party, in order; no-deal values under the measures in force
 * @param measures all that were entered by then, in force or not
 * @param aftermaths what could be done once certain settlements hold, as entered by then
 */
public record Knowledge(
        View view,
        LocalDate asOf,
        Dispute dispute,
        Bands bands,
        List<Preference> preferences,
        List<Measure> measures,
        List<Aftermath> aftermaths) {

    public Knowledge {
        preferences = List.copyOf(preferences);
        measures = List.copyOf(measures);
        aftermaths = List.copyOf(aftermaths);
    }

    /** Where nothing is known of measures and aftermaths. */
    public Knowledge(View view, LocalDate asOf, Dispute dispute, Bands bands, List<Preference> preferences) {
        this(view, asOf, dispute, bands, preferences, List.of(), List.of());
    }

    /** The same were these measures in force and no others, whatever their dates. */
    public Knowledge under(List<Measure> inForce) {
        List<Preference> moved = preferences.stream()
                .map(preference ->
                        preference.with(preference.noDeal().map(noDeal -> noDeal.under(inForce, preference.party()))))
                .toList();
        return new Knowledge(view, asOf, dispute, bands, moved, measures, aftermaths);
    }

    /** The measures that are in force on the day. */
    public List<Measure> measuresInForce() {
        return measures.stream().filter(measure -> measure.inForceOn(asOf)).toList();
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
