package org.parley.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed between two dates.
 *
 * @param difference between what was known then and what is known now
 * @param trend the dates between, with the entries that changed the figures
 * @param entries causes first: preferences, positions withdrawn, positions, statements; the newest first of each
 */
public record Changes(String answer, LocalDate since, Difference difference, Trend trend, List<Change> entries) {

    /**
     * One entry.
     *
     * @param what a sentence
     * @param place document and line, empty for a statement without one
     */
    public record Change(LocalDate date, Kind kind, String what, String place) {}

    /** What an entry is, in the order in which entries are listed. */
    public enum Kind {
        PREFERENCE("preference"),
        POSITION_WITHDRAWN("position withdrawn"),
        POSITION("position"),
        STATEMENT("statement");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
