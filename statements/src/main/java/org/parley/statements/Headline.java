package org.parley.statements;

import java.util.Optional;
import org.parley.statements.text.Span;

/**
 * A title that says again what a statement says: {@code CLAIM – NAME}.
 *
 * @param duplicateOf id of that statement, if one was found
 */
public record Headline(Span span, Optional<String> duplicateOf) {}
