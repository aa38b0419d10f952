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
 * @param participle it is an -ing form
 */
record Saying(int at, int to, Cue cue, @Nullable NounPhrase subject, Shape shape, boolean negated, boolean participle) {

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

    /** A participle with a subject of its own: "a message stating". */
    boolean participleOfItsOwn() {
        return shape == Shape.SUBJECT && subject != null && participle;
    }

    boolean takes(Cue.Frame frame) {
        return cue.takes(frame);
    }

    /** The first token of the cue or of its subject. */
    int begin() {
        return subject == null || subject.from() > at ? at : subject.from();
    }
}
