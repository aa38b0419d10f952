package org.parley.briefing;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.bargain.Solution;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.verdict.Share;
import org.parley.verdict.Spread;

/**
 * Settlements worth talking about.
 *
 * @param basis what they were chosen from, as a sentence
 * @param basisKind the same for programs
 * @param points every solution concept with its definition and all settlements it names
 * @param packages the settlements, those named by most concepts first
 * @param differing the issues (indices) on which the packages differ
 */
public record Candidates(
        String answer,
        String basis,
        Basis basisKind,
        List<Solution> points,
        List<Candidate> packages,
        List<Integer> differing) {

    /** From what the candidates were chosen. */
    public enum Basis {
        /** The zone of agreement. */
        ZONE,
        /** There is none; the zone with confirmed red lines only. */
        ZONE_OF_CONFIRMED,
        /** Neither; the settlements at the margin, nearest to everybody's door. */
        MARGIN,
        /** As before, with confirmed red lines only, since all of them exclude every settlement. */
        MARGIN_OF_CONFIRMED,
        /** Nobody is counted, but values are known: all settlements that cross no red line. */
        WITHOUT_NO_DEAL,
        /** As before, with confirmed red lines only, since all of them exclude every settlement. */
        WITHOUT_NO_DEAL_OF_CONFIRMED,
        /** Nothing can be computed. */
        NONE;

        /** Whether the candidates were chosen with confirmed red lines only. */
        public boolean confirmedOnly() {
            return this == ZONE_OF_CONFIRMED || this == MARGIN_OF_CONFIRMED || this == WITHOUT_NO_DEAL_OF_CONFIRMED;
        }
    }

    /**
     * One settlement.
     *
     * @param letter A, B, …
     * @param names of the solution concepts that name it
     * @param equal how many settlements have the same values for the measured parties, this one included
     * @param together in how many readings all counted parties would take it, with the red lines that the candidates were
     *     chosen under; none where no party is counted
     * @param verdicts one for every party whose consent is needed
     */
    public record Candidate(
            String letter,
            List<String> names,
            Settlement settlement,
            BigInteger equal,
            Optional<Share> together,
            List<PartyVerdict> verdicts) {

        /** Its values in the central reading for some parties, in their order; those that are known. */
        public List<Ratio> values(List<Integer> parties) {
            return parties.stream()
                    .flatMap(party -> verdicts.stream().filter(verdict -> verdict.party() == party))
                    .flatMap(verdict -> verdict.value().stream())
                    .toList();
        }
    }

    /**
     * What one party would say.
     *
     * @param sentence the verdict with its reason
     * @param accepts in how many readings the party accepts: no red line of its own crossed and worth at least no deal;
     *     none where its values or its no-deal value are unknown and no red line decides
     * @param withConfirmedOnly the same if only its confirmed red lines bound it; none where that is no different
     * @param value in the central reading, none where unknown
     * @param noDeal in the central reading, none where unknown
     * @param spread of the value over the readings
     * @param against what stands against it, by name: red lines crossed, threshold missed
     */
    public record PartyVerdict(
            int party,
            String sentence,
            Optional<Share> accepts,
            Optional<Share> withConfirmedOnly,
            Optional<Ratio> value,
            Optional<Ratio> noDeal,
            Optional<Spread> spread,
            List<Objection> against) {}

    /** A red line or threshold that stands against a settlement, with the place of its evidence (empty for none). */
    public record Objection(String words, String place) {}
}
