package org.parley.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.statements.act.Act;
import org.parley.statements.actor.Actor;
import org.parley.statements.actor.Speaker;
import org.parley.statements.text.Span;
import org.parley.statements.time.TimeRef;

/**
 * A statement found in a text, for an analyst to confirm. All spans are offsets in UTF-16 units of the raw text.
 *
 * @param id {@code s1}, {@code s2} … in the order of the text
 * @param turn the same for what is said in one breath: {@code t1} …
 * @param spans of the content, ascending, marks included
 * @param cue the words that say that somebody spoke
 * @param acts the primary one first; never empty
 * @param agent who does the act: not always the speaker
 * @param target towards whom
 * @param reported what one says that another said
 * @param negated "did not say that …"
 * @param parent id of the statement around it
 * @param duplicateOf id of an earlier statement that says the same
 * @param relay the outlet through which it came
 * @param venue where or to whom it was said, in the words of the text
 * @param issues tags, in alphabetical order
 * @param context the question it answers
 * @param omissions within the content
 * @param insertions an editor's words within the content
 * @param unclosed its quotation has no closing mark
 * @param rule A1 to A16, or T1 in a transcript
 */
public record Draft(
        String id,
        String turn,
        Kind kind,
        List<Span> spans,
        Speaker speaker,
        Optional<Span> cue,
        List<Act> acts,
        Actor agent,
        Optional<Actor> target,
        boolean reported,
        boolean negated,
        Optional<String> parent,
        Optional<String> duplicateOf,
        Optional<String> relay,
        Optional<String> venue,
        List<String> issues,
        List<TimeRef> times,
        Optional<Span> context,
        List<Span> omissions,
        List<Span> insertions,
        boolean unclosed,
        Confidence confidence,
        String rule) {

    /** Whether the words are the speaker's own. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Act act() {
        return acts.getFirst();
    }

    /** The content, its spans joined by " … ". */
    public String text(String raw) {
        return String.join(" … ", spans.stream().map(span -> span.of(raw)).toList());
    }
}
