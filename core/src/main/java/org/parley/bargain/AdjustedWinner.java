package org.parley.bargain;

import java.util.List;
import org.parley.number.Ratio;

public final class AdjustedWinner {
    private AdjustedWinner() {}

    /**
     * A division of the issues between two parties.
     *
     * @param first index of the first party
     * @param second index of the second party
     * @param shares for every issue that was divided
     * @param aside issues (indices) on which both like the same option best, set aside
     * @param points of 100 that each receives: first, second
     * @param check whether the result is a settlement in the zone of agreement, as a sentence
     */
    public record Division(
            int first, int second, List<IssueShare> shares, List<Integer> aside, List<Ratio> points, String check) {}

    /**
     * How one issue is divided.
     *
     * @param toFirst the first party's share, 0 to 1; the second gets the rest
     * @param firstPoints what the whole issue is worth to each, of 100
     */
    public record IssueShare(int issue, Ratio toFirst, Ratio firstPoints, Ratio secondPoints) {}
}
