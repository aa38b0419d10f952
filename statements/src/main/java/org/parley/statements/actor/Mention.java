package org.parley.statements.actor;

/**
 * A name in the text.
 *
 * @param from first token, titles included
 * @param to after the last
 * @param actor index in {@link Cast#actors()}
 * @param full more than a surname
 */
public record Mention(int from, int to, int actor, boolean full) {}
