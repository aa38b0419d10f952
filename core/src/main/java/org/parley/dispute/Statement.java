package org.parley.dispute;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who said what, when, where.
 *
 * @param party the party spoken for, by id
 * @param where place or occasion, empty if not stated
 * @param source where it can be found, in words
 * @param says the content in the analyst's words
 * @param quote the exact words, empty if not stated
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
        Sureness sureness) {}
