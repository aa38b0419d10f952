package org.parley.dispute;

import java.time.LocalDate;
import java.util.List;

/**
 * How an entry came to be known.
 *
 * @param from the date from which it holds
 * @param says the entry in words, empty if not stated
 * @param statements the statements it rests on
 * @param compartment who may know it
 * @param place document and line, as {@code party-us/preferences.yaml:14}
 */
public record Evidence(
        LocalDate from,
        Sureness sureness,
        String says,
        List<StatementId> statements,
        Compartment compartment,
        String place) {

    public Evidence {
        statements = List.copyOf(statements);
    }
}
