package org.parley.briefing;

import java.util.List;

/**
 * Whether the parties are close enough for the principals to meet: the figures side by side, each against the case's own threshold.
 * There is no score, and no sum of them.
 *
 * @param answer sentences
 */
public record Readiness(String answer, List<Line> lines) {

    public Readiness {
        lines = List.copyOf(lines);
    }

    /**
     * One figure.
     *
     * @param figure in words
     * @param threshold in words, empty where the case sets none
     * @param why what the figure rests on, or what is not known; empty for nothing
     */
    public record Line(Kind kind, String figure, String threshold, Standing standing, String why) {}

    /** What is looked at. */
    public enum Kind {
        ZONE("Readings with a zone of agreement"),
        MARGIN("Margin of the central reading"),
        MARGIN_CHANGE("How the margin developed"),
        OPEN_ISSUES("Issues without an option that all could live with"),
        MISSING_CONSENTS("Consents not in sight");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** How a figure stands to its threshold. */
    public enum Standing {
        MET("met"),
        NOT_MET("not met"),
        UNKNOWN("not known"),
        NO_THRESHOLD("no threshold");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
