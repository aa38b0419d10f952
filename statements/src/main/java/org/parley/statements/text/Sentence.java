package org.parley.statements.text;

/**
 * A sentence of a paragraph that is read.
 *
 * @param from its first token
 * @param to after its last token
 * @param paragraph index of its paragraph
 * @param first it begins its paragraph
 */
public record Sentence(int from, int to, int paragraph, boolean first) {}
