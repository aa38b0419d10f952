package org.parley.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.statements.actor.Actor;
import org.parley.statements.time.TimeRef;

/**
 * What was read in one article.
 *
 * @param text the raw text: all offsets refer to it
 * @param sha256 of the bytes of the source, in lower-case hexadecimal
 * @param date of the article; without one, times are symbolic
 * @param statements in the order of the text
 * @param headlines titles that repeat a statement
 * @param actors all that are named or described
 * @param times all expressions of time, inside statements or not
 */
public record Reading(
        String text,
        String sha256,
        Optional<LocalDate> date,
        List<Draft> statements,
        List<Headline> headlines,
        List<Actor> actors,
        List<TimeRef> times) {

    public Reading {
        statements = List.copyOf(statements);
        headlines = List.copyOf(headlines);
        actors = List.copyOf(actors);
        times = List.copyOf(times);
    }
}
