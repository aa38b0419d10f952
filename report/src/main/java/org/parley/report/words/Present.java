package org.parley.report.words;

import java.util.ArrayList;
import java.util.List;
import org.parley.briefing.Briefing;
import org.parley.briefing.Stand;

/**
 * Who has a place in the matrix: everybody whose consent is needed, and everybody else of whom anything is known.
 *
 * @param absent the others
 */
public record Present(List<Integer> parties, List<Integer> absent) {

    public static Present of(Briefing briefing) {
        List<Integer> parties = new ArrayList<>();
        List<Integer> absent = new ArrayList<>();
        int all = briefing.knowledge().dispute().parties().size();
        for (int party = 0; party < all; party++) {
            boolean needed = briefing.knowledge().dispute().parties().get(party).consentNeeded();
            (needed || known(briefing.stand(), party) ? parties : absent).add(party);
        }
        return new Present(parties, absent);
    }

    /** A sentence that names who is left out; empty if nobody is. */
    public String absence(Names names) {
        return absent.isEmpty()
                ? ""
                : "Not shown, since their consent is not needed and nothing is known of where they stand: "
                        + Names.joined(names.parties(absent), "and") + ".";
    }

    private static boolean known(Stand stand, int party) {
        return stand.cells().stream().anyMatch(cells -> cells.get(party).known());
    }
}
