package org.parley.statements.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.statements.lexicon.Cue;
import org.parley.statements.text.Span;

/**
 * An attribution, before its speaker is known.
 *
 * @param rule A1 to A16
 * @param spans of the content, ascending, marks included
 * @param source the noun phrase it is ascribed to; {@code null} if none
 * @param sourcing how the speaker is to be had
 * @param cueSpan {@code null} if there is no cue
 * @param sentence index of the sentence with the cue, else with the content
 * @param negated "did not say that …"
 * @param context a question it answers
 * @param target whom the act is asked of: "called on X to"
 * @param relay "According to OUTLET, X said"
 * @param within index in the list of the attribution around it, -1 if none
 */
public record Found(
        String rule,
        List<Span> spans,
        @Nullable NounPhrase source,
        Sourcing sourcing,
        @Nullable Span cueSpan,
        @Nullable Cue cue,
        int sentence,
        boolean negated,
        @Nullable Span context,
        @Nullable NounPhrase target,
        @Nullable NounPhrase relay,
        int within) {

    /** How the speaker is to be had. */
    public enum Sourcing {
        /** From the noun phrase. */
        PHRASE,
        /** The speaker of the attribution before: the same turn. */
        SAME_TURN,
        /** The current speaker, not the same breath. */
        CURRENT,
        UNKNOWN
    }

    public Found {
        spans = List.copyOf(spans);
    }

    /** One that no {@link Saying} draws. */
    Found(
            String rule,
            List<Span> spans,
            @Nullable NounPhrase source,
            Sourcing sourcing,
            @Nullable Span cueSpan,
            int sentence) {
        this(rule, spans, source, sourcing, cueSpan, null, sentence, false, null, null, null, -1);
    }

    public int start() {
        return spans.getFirst().start();
    }

    public int end() {
        return spans.getLast().end();
    }

    Found within(int index) {
        return new Found(rule, spans, source, sourcing, cueSpan, cue, sentence, negated, context, target, relay, index);
    }
}
