package org.parley.briefing;

import org.parley.dispute.Dispute;
import org.parley.preference.Amount;
import org.parley.preference.Entry;
import org.parley.preference.Importance;
import org.parley.preference.Interaction;
import org.parley.preference.NoDeal;
import org.parley.preference.RedLine;
import org.parley.preference.Worth;

/** An entry as a sentence without an end: {@code Russia, no deal: hard}. */
final class EntryWords {

    private EntryWords() {}

    /** With what the entry says, if it does. */
    static String of(Dispute dispute, int party, Entry entry) {
        String says = entry.evidence().says();
        return brief(dispute, party, entry) + (says.isEmpty() ? "" : ". " + says);
    }

    static String brief(Dispute dispute, int party, Entry entry) {
        String about = switch (entry) {
            case Importance importance -> "what matters most";
            case Worth worth ->
                "what the options of “" + dispute.issues().get(worth.issue()).name() + "” are worth";
            case RedLine line ->
                line.status().word() + " red line "
                        + (line.name().isEmpty()
                                ? "(" + line.refuses().words(dispute.issues()) + ")"
                                : line.called(dispute.issues()));
            case NoDeal noDeal -> "no deal: " + alternative(noDeal);
            case Interaction interaction -> "together: " + interaction.when().words(dispute.issues());
        };
        return dispute.parties().get(party).name() + ", " + about;
    }

    private static String alternative(NoDeal noDeal) {
        return switch (noDeal.alternative()) {
            case NoDeal.Valued(Amount amount) -> amount.equals(Amount.UNKNOWN) ? "unknown" : amount.words();
            case NoDeal.AsGoodAs as -> "as good as a settlement";
        };
    }
}
