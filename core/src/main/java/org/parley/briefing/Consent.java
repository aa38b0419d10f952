package org.parley.briefing;

import java.util.List;
import java.util.Optional;
import org.parley.verdict.Acceptability;
import org.parley.verdict.Acceptance;
import org.parley.verdict.Decision;
import org.parley.verdict.Share;

/**
 * Who must still say yes: everybody whose consent is needed, to each candidate settlement, decided over all readings.
 *
 * @param zones whether a zone is possible and robust, with every red line binding; then, where that differs, with confirmed
 *     ones only
 * @param boards one for every candidate, in their order
 */
public record Consent(String answer, List<Zones> zones, List<Board> boards) {

    /** Of the drawn readings, the first so many are searched for settlements that are better than a package. */
    public static final int LOOKED = 400;

    public Consent {
        zones = List.copyOf(zones);
        boards = List.copyOf(boards);
    }

    /**
     * Zones of agreement over all readings.
     *
     * @param confirmedOnly with confirmed red lines only
     * @param possible somebody unknown is no obstacle to it
     * @param robust one settlement is certain for everybody whose consent is needed
     * @param inEvery whether a zone exists in every reading
     */
    public record Zones(String answer, boolean confirmedOnly, Decision possible, Decision robust, InEvery inEvery) {}

    /** Whether a zone exists in every reading. */
    public enum InEvery {
        /** A robust settlement proves it. */
        PROVED,
        /** There is a reading without a zone, or somebody of whom too little is known. */
        REFUTED,
        /** Every drawn reading has a zone; none beyond these was looked at. */
        NOT_DECIDED
    }

    /**
     * One candidate.
     *
     * @param letter the candidate's
     * @param sentence who says yes, who may, who does not and who is not known
     * @param silent parties (indices) whose consent is needed and of whom too little is known: the flag on the package
     * @param acceptability none where nobody is counted; acceptable over all drawn readings, efficient and best over the first
     *     {@link #LOOKED}
     */
    public record Board(
            String letter,
            String sentence,
            List<Integer> silent,
            List<Entry> entries,
            Optional<Acceptability> acceptability) {}

    /**
     * One party's stand to it.
     *
     * @param share in how many readings it accepts; none where too little is known
     * @param words the standing with the share: a possible event of share 0 is {@code < 0.1 %}
     * @param against what stands against it, by name, with the place of its evidence
     */
    public record Entry(
            Acceptance acceptance, Optional<Share> share, String words, List<Candidates.Objection> against) {

        public int party() {
            return acceptance.party();
        }
    }
}
