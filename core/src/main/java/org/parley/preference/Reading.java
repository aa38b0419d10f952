package org.parley.preference;

import java.util.List;
import java.util.Optional;

/**
 * One interpretation of the dispute that is consistent with everything known.
 *
 * @param parties one for every party of the dispute; none where nothing is known of the party's values, or where what is
 *     stated of them contradicts itself
 */
public record Reading(List<Optional<PartyReading>> parties) {

    public Reading {
        parties = List.copyOf(parties);
    }
}
