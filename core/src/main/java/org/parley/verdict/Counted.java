package org.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.preference.Consistency;
import org.parley.preference.Contradiction;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;

/**
 * Whose consent is needed, and of whom enough is known to count it.
 *
 * @param parties K: consent needed, values and no-deal value known
 * @param missing the others whose consent is needed: unknown is not consent, and every share names them
 */
public record Counted(List<Integer> parties, List<Missing> missing) {

    /**
     * A party whose consent is needed and cannot be counted.
     *
     * @param valuesKnown whether its values are known, so that only its no-deal value is missing
     * @param why a clause: "what no deal is worth to it is not known"
     */
    public record Missing(int party, boolean valuesKnown, String why) {}

    /** The parties whose values can be compared: K; where nobody is counted, all whose values are known. */
    public List<Integer> measured() {
        return parties.isEmpty()
                ? missing.stream()
                        .filter(Missing::valuesKnown)
                        .map(Missing::party)
                        .toList()
                : parties;
    }

    public static Counted of(Knowledge knowledge, Reading central) {
        List<Integer> counted = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (int party : knowledge.dispute().consentNeeded()) {
            var preference = knowledge.preferences().get(party);
            var reading = central.parties().get(party);
            if (reading.isEmpty()) {
                String why = preference.valuesKnown()
                        ? "what is stated of it contradicts itself, see "
                                + Consistency.of(knowledge, party).stream()
                                        .map(Contradiction::toString)
                                        .collect(Collectors.joining("; "))
                        : "nothing is known of what settlements are worth to it";
                missing.add(new Missing(party, false, why));
            } else if (reading.get().noDeal().isEmpty()) {
                missing.add(new Missing(party, true, "what no deal is worth to it is not known"));
            } else {
                counted.add(party);
            }
        }
        return new Counted(counted, missing);
    }
}
