package org.parley.briefing;

import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;
import org.parley.preference.Measure;
import org.parley.verdict.Share;

/**
 * What measures change: sanctions, deadlines, relief.
 *
 * @param warning what pressure does not buy
 * @param sheets one for every measure entered by the day
 */
public record Pressure(String answer, String warning, List<Sheet> sheets) {

    /** The strongest that a measure is tried at, as a multiple of what was entered. */
    public static final int STRONGEST = 2;

    public Pressure {
        sheets = List.copyOf(sheets);
    }

    /**
     * One measure, without it and with it; the other measures in force stay.
     *
     * @param inForce whether it is in force on the day
     * @param moved whom it moves, in words, and in how far
     * @param change what differs in the advice of the central reading, in words; empty for nothing
     * @param threshold the strength at which a zone first opens or closes in the central reading, 1 being the measure as entered;
     *     none up to {@link #STRONGEST}
     */
    public record Sheet(
            Measure measure,
            boolean inForce,
            String answer,
            List<String> moved,
            Figures without,
            Figures with,
            String change,
            Optional<Ratio> threshold,
            List<Criterion> criteria) {}

    /** @param share of readings with a zone of agreement */
    public record Figures(Optional<Share> share, Optional<Ratio> margin) {}

    /** A criterion fixed beforehand, and whether it is met on the day. */
    public record Criterion(Measure.Criterion fixed, boolean met) {}
}
