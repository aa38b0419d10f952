package org.parley.preference;

import java.util.List;
import java.util.Optional;

/**
 * What is known on one date, in one view, of what a party values. It defines the set of the party's readings.
 *
 * @param party index of the party
 * @param worth by issue
 * @param redLines those in force: options whose worth is the word "red line", then the stated ones, in order of id
 * @param interactions those in force, in order of id
 * @param setAside entries in force that a layer nearer to the mediator overrides: the party's own word, say, where the
 *     team estimates otherwise
 */
public record Preference(
        int party,
        Optional<Importance> importance,
        List<Optional<Worth>> worth,
        List<RedLine> redLines,
        Optional<NoDeal> noDeal,
        List<Interaction> interactions,
        List<SetAside> setAside) {

    public Preference {
        worth = List.copyOf(worth);
        redLines = List.copyOf(redLines);
        interactions = List.copyOf(interactions);
        setAside = List.copyOf(setAside);
    }

    /** The same with another no-deal alternative. */
    Preference with(Optional<NoDeal> other) {
        return new Preference(party, importance, worth, redLines, other, interactions, setAside);
    }

    /** An entry that is shown and not computed with, because {@code used} overrides it. */
    public record SetAside(Entry entry, Entry used) {}

    /** Whether anything at all is known of what settlements are worth to the party. */
    public boolean valuesKnown() {
        return importance.isPresent() || worth.stream().anyMatch(Optional::isPresent) || !interactions.isEmpty();
    }

    public boolean noDealKnown() {
        return noDeal.map(NoDeal::known).orElse(false);
    }
}
