package org.parley.bargain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.parley.number.Ratio;

/**
 * Adjusted winner (Brams and Taylor, <i>Fair Division</i>, 1996, ch. 4): two parties; every issue goes to whoever puts
 * more points on it; then issues go back from the richer side, least ratio of points first, the last of them in part,
 * until both have the same number of points. Efficient, equitable and envy-free where points add up over issues. It
 * ignores no-deal values, red lines and rules.
 */
public final class AdjustedWinner {

    private static final Ratio HUNDRED = Ratio.of(100);

    private AdjustedWinner() {}

    /** Points that two parties put on an issue; neither negative, not both zero. */
    public record Stake(int issue, Ratio first, Ratio second) {
        public Stake {
            if (first.signum() < 0 || second.signum() < 0 || first.signum() + second.signum() == 0) {
                throw new IllegalArgumentException("points " + first + " and " + second + " on issue " + issue);
            }
        }
    }

    /** Greater first/second before less, without dividing by zero. */
    private static int compareRatios(Stake a, Stake b) {
        return b.first().times(a.second()).compareTo(a.first().times(b.second()));
    }

    /**
     * A division of the issues between two parties.
     *
     * @param shares in order of issue
     * @param split the issue that is shared between them
     * @param each the points of 100 that either side receives
     */
    public record Division(List<IssueShare> shares, OptionalInt split, Ratio each) {
        public Division {
            shares = List.copyOf(shares);
        }
    }

    /**
     * How one issue is divided.
     *
     * @param toFirst the first party's share, from 0 to 1; the second gets the rest
     * @param first points of 100 that the whole issue is worth to the first party
     * @param second the same for the second
     */
    public record IssueShare(int issue, Ratio toFirst, Ratio first, Ratio second) {}

    /**
     * @param stakes at least one; rescaled so that each party's add up to 100
     * @throws IllegalArgumentException if a party puts no points on anything
     */
    public static Division divide(List<Stake> stakes) {
        Ratio firstTotal = total(stakes.stream().map(Stake::first).toList());
        Ratio secondTotal = total(stakes.stream().map(Stake::second).toList());
        if (firstTotal.signum() == 0 || secondTotal.signum() == 0) {
            throw new IllegalArgumentException("a party puts no points on any issue");
        }
        List<Stake> points = stakes.stream()
                .map(stake -> new Stake(
                        stake.issue(),
                        stake.first().times(HUNDRED).over(firstTotal),
                        stake.second().times(HUNDRED).over(secondTotal)))
                .toList();

        // From most the first party's to most the second's; the first takes a prefix of this order.
        List<Stake> order = points.stream()
                .sorted(((Comparator<Stake>) AdjustedWinner::compareRatios).thenComparingInt(Stake::issue))
                .toList();
        Ratio firstHas = Ratio.ZERO;
        Ratio secondHas = HUNDRED;
        List<IssueShare> shares = new ArrayList<>();
        OptionalInt split = OptionalInt.empty();
        for (Stake stake : order) {
            // The part of this issue at which both sides have the same points, if it is within the issue.
            Ratio both = stake.first().plus(stake.second());
            Ratio part = secondHas.minus(firstHas).over(both).max(Ratio.ZERO).min(Ratio.ONE);
            if (part.signum() > 0 && part.compareTo(Ratio.ONE) < 0) {
                split = OptionalInt.of(stake.issue());
            }
            firstHas = firstHas.plus(part.times(stake.first()));
            secondHas = secondHas.minus(part.times(stake.second()));
            shares.add(new IssueShare(stake.issue(), part, stake.first(), stake.second()));
        }
        shares.sort(Comparator.comparingInt(IssueShare::issue));
        return new Division(shares, split, firstHas);
    }

    private static Ratio total(List<Ratio> points) {
        return points.stream().reduce(Ratio.ZERO, Ratio::plus);
    }
}
