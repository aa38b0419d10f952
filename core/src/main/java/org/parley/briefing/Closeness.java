package org.parley.briefing;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.bargain.AdjustedWinner;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.gap.ZoneSize;
import org.parley.number.Ratio;
import org.parley.verdict.Counted;
import org.parley.verdict.Share;
import org.parley.verdict.Spread;

/**
 * How close the parties can be brought.
 *
 * @param counted K: parties whose consent is needed and whose values and no-deal value are known
 * @param measured the parties that the frontier is of: the counted ones; where there is none, all whose values are known
 * @param alone where just one party is measured: a clause that says so ("only the values of X are known here"); otherwise
 *     empty
 * @param missing the other parties whose consent is needed, with what is not known of them
 * @param allRedLines with every red line binding, whatever its status
 * @param confirmedRedLines the same with confirmed red lines only; none where every red line is confirmed
 * @param adjustedWinner where exactly two parties' consent is needed and their values are known
 */
public record Closeness(
        String answer,
        List<Integer> counted,
        List<Integer> measured,
        String alone,
        List<Counted.Missing> missing,
        Assessment allRedLines,
        Optional<Assessment> confirmedRedLines,
        Optional<Division> adjustedWinner) {

    /**
     * What adjusted winner gives two parties.
     *
     * @param first index of the first party
     * @param second index of the second party
     * @param aside issues (indices) on which both like the same option best, or care for none
     * @param check whether the result lies in the zone of agreement, as a sentence
     */
    public record Division(
            int first, int second, AdjustedWinner.Division division, List<Integer> aside, String check) {}

    /**
     * The question for one choice of binding red lines.
     *
     * @param answer a sentence
     * @param combinations all combinations of options
     * @param meetingRules how many of them meet every rule
     * @param allowed how many of these cross no binding red line of a party whose consent is needed
     * @param share of drawn readings with a zone of agreement; none where no party is counted
     * @param central figures of the central reading; none where no values are known or no settlement is allowed
     * @param marginSpread the margin over the drawn readings
     * @param thresholds for parties of known values and unknown no-deal value
     */
    public record Assessment(
            String answer,
            BigInteger combinations,
            BigInteger meetingRules,
            BigInteger allowed,
            Optional<Share> share,
            Optional<Central> central,
            Optional<Spread> marginSpread,
            List<Threshold> thresholds) {}

    /** Over which settlements a frontier and an ideal are taken. */
    public enum Over {
        /** The zone of agreement. */
        ZONE,
        /** The zone being empty, all allowed settlements. */
        ALLOWED,
        /** All allowed settlements, since nobody is counted and so nothing can be said of a zone. */
        ALLOWED_NO_DEAL_UNKNOWN
    }

    /**
     * Figures of the central reading. Values are in the order of {@link Closeness#measured()}.
     *
     * @param disagreement what gains are measured from: what no deal is worth; where nobody is counted, the least value
     *     over all settlements that meet the rules
     * @param ideal the greatest value of each over the settlements that the frontier is of
     * @param zone what needs no-deal values; none where nobody is counted
     */
    public record Central(
            Over over, Frontier frontier, List<Ratio> disagreement, List<Ratio> ideal, Optional<Zone> zone) {}

    /**
     * The zone of agreement and the margin.
     *
     * @param size of the zone, counted or estimated
     * @param margin the largest over allowed settlements of the least v − r
     * @param atMargin an efficient settlement that attains the margin
     * @param worstPlaced the parties (indices) whose v − r is least there
     */
    public record Zone(ZoneSize size, Ratio margin, Settlement atMargin, List<Integer> worstPlaced) {
        public boolean exists() {
            return margin.signum() >= 0;
        }
    }

    /**
     * A zone exists, with the counted parties, if no deal is worth at most this to the party; where nobody is counted, the
     * most that an allowed settlement is worth to it.
     */
    public record Threshold(int party, Ratio atMost) {}
}
