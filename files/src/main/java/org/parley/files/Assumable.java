package org.parley.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.assumption.Assuming;
import org.parley.dispute.Evidence;
import org.parley.dispute.Party;
import org.parley.dispute.Suggestion;
import org.parley.files.text.Quoted;
import org.parley.preference.Dossier;
import org.parley.preference.Knowledge;

/**
 * What may be assumed: what a view knows on a day.
 *
 * @param page takes what is wrong with the one assumption that is read with it
 */
record Assumable(Dossier dossier, Knowledge knowledge, LocalDate day, Names names, Page page, Amounts amounts) {

    static Assumable of(Dossier dossier, LocalDate day) {
        Names names = new Names(
                dossier.dispute().parties().stream().map(Party::id).toList(),
                true,
                dossier.dispute().issues(),
                Set.of(),
                true);
        Page page = new Page(Assuming.evidence(dossier, day).compartment(), "assumed", new Defects());
        return new Assumable(dossier, dossier.asOf(day), day, names, page, new Amounts(page, dossier.bands()));
    }

    Evidence evidence() {
        return Assuming.evidence(dossier, day);
    }

    /** The one thing that was read. */
    <T> T sound(Optional<T> value) throws MalformedAssumptionException {
        if (!page.defects().isEmpty() || value.isEmpty()) {
            throw new MalformedAssumptionException(
                    page.defects().isEmpty()
                            ? "it cannot be read"
                            : page.defects().all().getFirst().message());
        }
        return value.get();
    }

    MalformedAssumptionException unknown(String what, String written, List<String> known, String kind) {
        String maybe = Suggestion.maybe(written, known);
        String has = known.isEmpty() ? "; there is none" : "; it is one of " + Page.either(known);
        return new MalformedAssumptionException(
                what + " " + Quoted.text(written) + (maybe.isEmpty() ? ", not " + kind + has : maybe));
    }
}
