package org.parley.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * How zone, margin and open issues developed over the dates of a case, setbacks included.
 *
 * @param answer a sentence
 * @param confirmedOnly whether the answer, and what counts as a setback, is of confirmed red lines only: so where all red lines
 *     together exclude every settlement at every date
 * @param sampling how readings were drawn
 * @param points by date, at least one
 */
public record Trend(String answer, boolean confirmedOnly, Briefing.Sampling sampling, List<Point> points) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * One date.
     *
     * @param course against the date before
     * @param causes what changed the figures on this date: one entry, all entries of one party, a measure, time itself; empty where
     *     they did not change, and for the first date
     */
    public record Point(Outlook outlook, Course course, List<Cause> causes) {
        public Point {
            causes = List.copyOf(causes);
        }

        public LocalDate date() {
            return outlook.knowledge().asOf();
        }
    }

    /** Whether share of readings with a zone and margin went up or down. */
    public enum Course {
        /** The first date, or the first of which there are figures. */
        START,
        SAME,
        PROGRESS,
        /** The share or the margin fell. */
        SETBACK,
        /** There are figures no longer, or of other parties. */
        OTHER
    }

    /**
     * @param words a clause
     * @param place document and line, empty for none
     */
    public record Cause(Kind kind, String words, String place) {}

    /** What kind of thing changes figures. */
    public enum Kind {
        /** One entry, or several of one party or of more. */
        ENTRY,
        /** A measure that was entered or took effect. */
        MEASURE,
        /** What no deal is worth drifts. */
        TIME
    }

    /** Points at which more than time changed the figures, with the first, the last and every setback. */
    public List<Point> telling() {
        return points.stream()
                .filter(point -> point.course() == Course.SETBACK
                        || point.causes().stream().anyMatch(cause -> cause.kind() != Kind.TIME)
                        || point.equals(points.getFirst())
                        || point.equals(points.getLast()))
                .toList();
    }

    /** The figures at a point that the answer is of. */
    public Outlook.Figures figures(Point point) {
        return confirmedOnly
                ? point.outlook().confirmedOrAll()
                : point.outlook().allRedLines();
    }
}
