package org.parley.statements.score;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Span;

/**
 * A statement as annotated, or as found.
 *
 * @param spans of its content
 * @param alternatives other spans that count as well
 * @param kind direct, indirect or mixed
 * @param names all names of its speaker, empty if not annotated
 * @param source the words that name the speaker
 * @param pronoun the source is a pronoun
 * @param acts the act first, then others that are acceptable; empty if not annotated
 * @param agents names of who does the act, any of which is right; of the speaker unless annotated otherwise
 * @param optional neither a match nor a miss counts
 */
public record Item(
        List<Span> spans,
        List<List<Span>> alternatives,
        String kind,
        Set<String> names,
        @Nullable Span source,
        boolean pronoun,
        List<String> acts,
        Set<String> agents,
        boolean optional) {}
