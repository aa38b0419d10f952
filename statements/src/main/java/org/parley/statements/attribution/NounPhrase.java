package org.parley.statements.attribution;

/**
 * The tokens of a noun phrase.
 *
 * @param from its first token
 * @param to after its last
 */
public record NounPhrase(int from, int to) {
    public NounPhrase {
        if (from >= to) {
            throw new IllegalArgumentException("an empty noun phrase at " + from);
        }
    }
}
