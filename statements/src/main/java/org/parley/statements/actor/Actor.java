package org.parley.statements.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody or something that can speak.
 *
 * @param id unique in the article; for actors of the case, theirs
 * @param name the fullest name
 * @param gender m, f or - if unknown
 * @param aliases other names, shortened ones among them
 * @param role office or description, empty if unknown
 * @param side the id of the party it belongs to, empty if unknown
 */
public record Actor(String id, String name, Kind kind, String gender, List<String> aliases, String role, String side) {

    /** What pronouns it takes. */
    public enum Kind {
        PERSON,
        /** A state, a body, an outlet. */
        INSTITUTION,
        /** Several people without a name: "officials". */
        GROUP,
        /** A report, a letter, a study; anything else that "says". */
        OTHER
    }

    /** Nobody that the reader could name. */
    public static final Actor UNKNOWN = new Actor("", "unknown", Kind.OTHER, "-", List.of(), "", "");

    public Actor {
        aliases = List.copyOf(aliases);
    }

    public boolean unknown() {
        return id.isEmpty();
    }

    Actor withRole(String newRole, String newGender) {
        return new Actor(
                id,
                name,
                kind,
                gender.equals("-") ? newGender : gender,
                aliases,
                role.isEmpty() ? newRole : role,
                side);
    }

    Actor withSide(String party) {
        return new Actor(id, name, kind, gender, aliases, role, party);
    }

    Actor withAlias(String alias) {
        List<String> more = new ArrayList<>(aliases);
        more.add(alias);
        return new Actor(id, name, kind, gender, more, role, side);
    }
}
