package org.parley.preference;

import java.util.List;
import java.util.stream.Stream;
import org.parley.dispute.Compartment;

/**
 * Everything that one compartment says about what one party values, of all dates.
 *
 * @param party index of the party
 */
public record Testimony(
        int party,
        Compartment compartment,
        List<Importance> importance,
        List<Worth> worth,
        List<RedLine> redLines,
        List<NoDeal> noDeal,
        List<Interaction> interactions) {

    public Testimony {
        importance = List.copyOf(importance);
        worth = List.copyOf(worth);
        redLines = List.copyOf(redLines);
        noDeal = List.copyOf(noDeal);
        interactions = List.copyOf(interactions);
    }

    /** All entries, section by section. */
    public Stream<Entry> entries() {
        return Stream.of(importance, worth, redLines, noDeal, interactions).flatMap(List::stream);
    }
}
