package org.parley.dispute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who said what, when, where.
 *
 * @param party the party spoken for, by id
 * @param where place or occasion, empty if not stated
 * @param source where it can be found, in words
 * @param says the content in the analyst's words
 * @param quote the exact words, empty if not stated
 * @param act what kind of statement it is, such as {@code demand-condition}, empty if not stated
 * @param issues indices of the issues it is on, as far as noted
 */
public record Statement(
        StatementId id,
        String speaker,
        Optional<String> party,
        LocalDate date,
        String where,
        String source,
        String says,
        String quote,
        Sureness sureness,
        String act,
        Set<Integer> issues,
        Optional<Place> place) {

    public Statement {
        issues = Collections.unmodifiableSet(new TreeSet<>(issues));
    }

    /** A statement of which it is not noted which act it is, on what, or where exactly it stands. */
    public Statement(
            StatementId id,
            String speaker,
            Optional<String> party,
            LocalDate date,
            String where,
            String source,
            String says,
            String quote,
            Sureness sureness) {
        this(id, speaker, party, date, where, source, says, quote, sureness, "", Set.of(), Optional.empty());
    }

    /**
     * Where it stands in its source.
     *
     * @param sha256 of the source's bytes, in lower-case hexadecimal
     * @param start of its content, in UTF-16 units of the source's text
     * @param end exclusive
     * @param before a few characters of the text before it
     * @param after a few characters of the text behind it
     */
    public record Place(String sha256, int start, int end, String before, String after) {}
}
