package org.parley.briefing;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;
import org.parley.verdict.Share;

/**
 * What changed between two dates.
 *
 * @param allRedLines figures with every red line binding, whatever its status
 * @param confirmedRedLines the same with confirmed red lines only; none where every red line is confirmed at both dates
 * @param entries causes first: preferences, positions withdrawn, positions, statements; the newest first of each
 */
public record Changes(
        String answer,
        LocalDate since,
        Figures allRedLines,
        Optional<Figures> confirmedRedLines,
        List<Change> entries) {

    /**
     * Share of readings with a zone of agreement and margin of the central reading, at both dates.
     *
     * @param allowedThen how many settlements rules and red lines allowed
     * @param allowedNow how many they allow
     */
    public record Figures(
            Optional<Share> shareThen,
            Optional<Share> shareNow,
            Optional<Ratio> marginThen,
            Optional<Ratio> marginNow,
            BigInteger allowedThen,
            BigInteger allowedNow) {}

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
