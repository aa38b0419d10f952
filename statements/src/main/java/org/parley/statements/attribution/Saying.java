package org.parley.statements.attribution;

import org.jspecify.annotations.Nullable;
import org.parley.statements.lexicon.Cue;

/**
 * A cue in a sentence, with its subject.
 *
 * @param at token of its verb
 * @param to after the last token of the cue
 * @param subject {@code null} if it has none of its own on the left
 * @param shape how the subject is to be had
 * @param negated "did not say"
 */
record Saying(int at, int to, Cue cue, @Nullable NounPhrase subject, Shape shape, boolean negated) {

    enum Shape {
        /** Subject to the left. */
        SUBJECT,
        /** After "and", "but": the subject of the cue before. */
        SHARED,
        /** -ing after a comma: the subject of the main clause. */
        PARTICIPLE,
        /** No subject to the left: perhaps it is inverted. */
        NONE
    }

    boolean takes(Cue.Frame frame) {
        return cue.takes(frame);
    }
}
