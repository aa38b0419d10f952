package org.parley.dispute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a party says it wants on an issue. Positions inform people; they never enter a value.
 *
 * @param id local to the compartment of its evidence
 * @param party index of the party
 * @param issue index of the issue
 * @param options indices of the options it names, empty if it names none of those on the table
 * @param withdrawn the date from which the party no longer holds it
 * @param evidence {@code says} is the position in words
 */
public record Position(
        String id, int party, int issue, Set<Integer> options, Optional<LocalDate> withdrawn, Evidence evidence) {

    public Position {
        options = java.util.Collections.unmodifiableSet(new TreeSet<>(options));
    }

    public boolean heldOn(LocalDate date) {
        return !evidence.from().isAfter(date)
                && withdrawn.map(end -> date.isBefore(end)).orElse(true);
    }
}
