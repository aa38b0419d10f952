package org.parley.statements.lexicon;

import java.util.List;

/**
 * A person or body that the analyst has named.
 *
 * @param gender m, f or - if unknown
 * @param role office, empty if none is told
 * @param side id of the party it belongs to, empty if none is told
 */
public record Known(String name, List<String> aliases, boolean person, String gender, String role, String side) {}
