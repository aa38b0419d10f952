package org.parley.statements.lexicon;

import java.util.List;

/**
 * A state or union that can speak.
 *
 * @param demonyms "Russian", "Russians"
 * @param metonyms its capital and other names: "Moscow", "the Kremlin"
 */
public record Place(String name, List<String> demonyms, List<String> metonyms) {}
