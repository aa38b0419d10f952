package org.parley.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;
import org.parley.verdict.Share;

/**
 * What changed between two dates.
 *
 * @param entries in order of date
 */
public record Changes(
        String answer,
        LocalDate since,
        Optional<Share> shareThen,
        Optional<Share> shareNow,
        Optional<Ratio> marginThen,
        Optional<Ratio> marginNow,
        List<Change> entries) {

    /**
     * One entry.
     *
     * @param what a sentence
     * @param place document and line, empty for a statement without one
     */
    public record Change(LocalDate date, Kind kind, String what, String place) {}

    /** What an entry is. */
    public enum Kind {
        STATEMENT("statement"),
        POSITION("position"),
        POSITION_WITHDRAWN("position withdrawn"),
        PREFERENCE("preference");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
