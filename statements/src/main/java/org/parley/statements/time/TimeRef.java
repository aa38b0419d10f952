package org.parley.statements.time;

import org.parley.statements.text.Span;

/**
 * An expression of time.
 *
 * @param from first day, {@code YYYY-MM-DD}; relative to {@code ANCHOR} where the article's date is unknown; empty if open
 * @param to last day, or a time of day {@code YYYY-MM-DDTHH:MM}; empty if open
 * @param grain hour, day, week, weekend, month, season, year or decade; empty if vague
 * @param vague kept as it is: "soon"
 * @param fuzzy the value is approximate: "a couple of days"
 */
public record TimeRef(Span span, String text, String from, String to, String grain, boolean vague, boolean fuzzy) {
    /** It has a value, if only in relation to the article's date. */
    public boolean resolved() {
        return !vague && !(from.isEmpty() && to.isEmpty());
    }
}
