package org.parley.statements.time;

import java.util.regex.Pattern;
import org.parley.statements.text.Span;

/** Whether the words around an expression of time speak of what was or of what will be. */
final class Tense {
    private static final Pattern FUTURE_WORD = Pattern.compile(
            "\\b(?:will|'ll|would|expected|due|is to|are to|to be|scheduled|plans?|planned|set to|going to|must|should|shall|intends?|upcoming|deadline|(?:hope|need|want|offer|agree|promise|pledge|refuse|threaten)(?:s|d|ed)? to|ready to|willing to|prepared to|have to|has to)\\b");
    private static final Pattern FUTURE_BEFORE =
            Pattern.compile("\\b(?:by|until|till|before|from|starting|as of|no later than)(?: the)? ?$");
    private static final Pattern PAST_WORD = Pattern.compile(
            "\\b(?:was|were|had|said|told|held|met|took|ran|saw|began|announced|gave|came|went|left|got|made|\\w{3,}ed)\\b");
    /** The past of a deed, not of its telling. */
    private static final Pattern DONE_WORD = Pattern.compile(
            "\\b(?:was|were|had|sat|stood|held|met|took|ran|saw|began|gave|came|went|left|got|made"
                    + "|(?!add|not|stat|claim|warn|insist|announc|report|argu|explain|need|stress|confirm)\\w{3,}ed)\\b");

    private final String lower;

    /** @param lower the text in lower case */
    Tense(String lower) {
        this.lower = lower;
    }

    boolean future(Span span) {
        if (FUTURE_WORD.matcher(window(span)).find()) {
            return true;
        }
        if (!FUTURE_BEFORE.matcher(before(span, 18)).find()) {
            return false;
        }
        String sentence = sentence(span);
        return FUTURE_WORD.matcher(sentence).find()
                || !DONE_WORD.matcher(sentence).find();
    }

    /** "for the next hours" of a story told in the past is not relative to the article. */
    boolean narrated(String shift, Span span) {
        boolean ahead = shift.equals("next") || shift.equals("following");
        String sentence = sentence(span);
        return ahead
                && !FUTURE_WORD.matcher(sentence).find()
                && DONE_WORD.matcher(sentence).find();
    }

    boolean past(Span span) {
        return PAST_WORD.matcher(sentence(span)).find();
    }

    private String before(Span span, int units) {
        return lower.substring(Math.max(0, span.start() - units), span.start());
    }

    /** Six words on either side within the clause; a phrase that opens the sentence looks over its comma. */
    private String window(Span span) {
        int start = span.start();
        int words = 0;
        while (start > 0 && words < 6 && ",;:.!?\n\"".indexOf(lower.charAt(start - 1)) < 0) {
            start--;
            words += lower.charAt(start) == ' ' ? 1 : 0;
        }
        boolean opens = start == 0 || ".\n!?\"".indexOf(lower.charAt(start - 1)) >= 0;
        int end = span.end();
        words = 0;
        while (end < lower.length() && words < 7) {
            char c = lower.charAt(end);
            if (";:.!?\n\"".indexOf(c) >= 0 || (c == ',' && !(opens && end == span.end()))) {
                break;
            }
            words += c == ' ' ? 1 : 0;
            end++;
        }
        return lower.substring(start, end);
    }

    private String sentence(Span span) {
        int start = Math.max(lower.lastIndexOf(". ", span.start()), lower.lastIndexOf('\n', span.start()));
        int end = lower.indexOf(". ", span.end());
        int line = lower.indexOf('\n', span.end());
        int to = Math.min(end < 0 ? lower.length() : end, line < 0 ? lower.length() : line);
        return lower.substring(Math.max(0, start), Math.max(to, span.end()));
    }
}
