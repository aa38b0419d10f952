package org.parley.statements.lexicon;

/**
 * A phrase that makes a clause an act.
 *
 * @param act name of the act, with hyphens
 * @param detail status or subtype it brings, empty if none
 * @param weight 1 (weak) to 9
 */
public record ActCue(String act, String detail, int weight, Phrase phrase) {}
