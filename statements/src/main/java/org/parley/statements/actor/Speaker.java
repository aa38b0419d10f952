package org.parley.statements.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Span;

/**
 * Who is taken to have spoken.
 *
 * @param span the words that name the source, {@code null} if it is inherited
 * @param others further speakers of "X and Y said"
 * @param how why this actor
 */
public record Speaker(Actor actor, @Nullable Span span, List<Actor> others, How how) {

    /** How the speaker was found, with the share of confidence it keeps, in hundredths. */
    public enum How {
        NAME(100),
        SURNAME(97),
        INSTITUTION(97),
        DESCRIPTION(95),
        PRONOUN(90),
        TURN(90),
        SUBJECT(70),
        ROLE(70),
        SIDE(60),
        CURRENT(45),
        UNKNOWN(0);

        private final int percent;

        How(int percent) {
            this.percent = percent;
        }

        public int percent() {
            return percent;
        }
    }

    public Speaker {
        others = List.copyOf(others);
    }

    static Speaker unknown(@Nullable Span span) {
        return new Speaker(Actor.UNKNOWN, span, List.of(), How.UNKNOWN);
    }
}
