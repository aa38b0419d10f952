package org.parley.briefing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Valuation;

/**
 * Where along the range of one input a verdict differs from the central one: by values from one end to the other, with where it
 * turns between each two that differ, to a thousandth. Where all gains only rise or only fall along the range, the ends tell all;
 * else {@link #SCANNED} equal parts are looked at.
 *
 * @param central the input's central value
 * @param turned stretches in which the verdict differs, closed, in order
 */
record Stretches(Ratio central, List<Stretch> turned) {

    static final int SCANNED = 16;

    static final Ratio CLOSE = Ratio.of(1, 1_000);

    record Stretch(Ratio from, Ratio to) {
        boolean contains(Ratio value) {
            return from.compareTo(value) <= 0 && value.compareTo(to) <= 0;
        }
    }

    /**
     * @param tried values in ascending order, the central one among them
     * @param differs whether the verdict at a value differs from that at the central one
     */
    static Stretches of(Ratio central, List<Ratio> tried, Predicate<Ratio> differs) {
        List<Stretch> turned = new ArrayList<>();
        Ratio from = tried.getFirst();
        boolean before = differs.test(from);
        for (int k = 1; k < tried.size(); k++) {
            boolean now = differs.test(tried.get(k));
            if (now != before) {
                Ratio turn = turn(tried.get(k - 1), tried.get(k), differs, now);
                if (before) {
                    turned.add(new Stretch(from, turn));
                }
                from = turn;
                before = now;
            }
        }
        if (before) {
            turned.add(new Stretch(from, tried.getLast()));
        }
        return new Stretches(central, turned);
    }

    /** The value at which it differs, with one at most a thousandth off at which it does not. */
    private static Ratio turn(Ratio low, Ratio high, Predicate<Ratio> differs, boolean differsAtHigh) {
        Ratio below = low;
        Ratio above = high;
        while (above.minus(below).compareTo(CLOSE) > 0) {
            Ratio middle = below.plus(above).times(Ratio.HALF);
            if (differs.test(middle) == differsAtHigh) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return differsAtHigh ? above : below;
    }

    boolean differs(Ratio value) {
        return turned.stream().anyMatch(stretch -> stretch.contains(value));
    }

    /** The end of a stretch that is nearest to the central value. */
    Optional<Ratio> nearest() {
        return turned.stream()
                .map(stretch -> stretch.to().compareTo(central) < 0 ? stretch.to() : stretch.from())
                .min(Comparator.comparing(value -> distance(value, central)));
    }

    static Ratio distance(Ratio a, Ratio b) {
        return a.compareTo(b) < 0 ? b.minus(a) : a.minus(b);
    }

    /**
     * By how much all gains over no deal of a party change from one end of a range to the other, whatever is chosen: between these
     * two, bounds taken issue by issue.
     */
    record Slope(Ratio least, Ratio most) {

        static Slope between(Valuation low, Valuation high) {
            BigInteger scale = Row.lcm(low.scale(), high.scale());
            Valuation from = low.at(scale);
            Valuation to = high.at(scale);
            BigInteger least = BigInteger.ZERO;
            BigInteger most = BigInteger.ZERO;
            for (int issue = 0; issue < from.parts().length; issue++) {
                BigInteger[] before = from.parts()[issue];
                BigInteger[] changes = to.parts()[issue].clone();
                Arrays.setAll(changes, option -> changes[option].subtract(before[option]));
                least = least.add(Arrays.stream(changes).reduce(BigInteger::min).orElseThrow());
                most = most.add(Arrays.stream(changes).reduce(BigInteger::max).orElseThrow());
            }
            for (int t = 0; t < from.terms().size(); t++) {
                BigInteger change =
                        to.terms().get(t).change().subtract(from.terms().get(t).change());
                least = least.add(change.min(BigInteger.ZERO));
                most = most.add(change.max(BigInteger.ZERO));
            }
            BigInteger noDeal =
                    to.reservation().orElseThrow().subtract(from.reservation().orElseThrow());
            return new Slope(new Ratio(least.subtract(noDeal), scale), new Ratio(most.subtract(noDeal), scale));
        }

        /** No gain moves further than this between the ends, be it that an issue is set aside. */
        static Ratio furthest(Valuation low, Valuation high, Row weightsLow, Row weightsHigh) {
            BigInteger scale =
                    Row.lcm(Row.lcm(low.scale(), high.scale()), Row.lcm(weightsLow.scale(), weightsHigh.scale()));
            Valuation from = low.at(scale);
            Valuation to = high.at(scale);
            BigInteger[] before = weightsLow.at(scale).numerators();
            BigInteger[] after = weightsHigh.at(scale).numerators();
            BigInteger sum = to.reservation()
                    .orElseThrow()
                    .subtract(from.reservation().orElseThrow())
                    .abs();
            for (int issue = 0; issue < before.length; issue++) {
                BigInteger most = after[issue].subtract(before[issue]).abs();
                for (int option = 0; option < from.parts()[issue].length; option++) {
                    most = most.max(to.parts()[issue][option]
                            .subtract(from.parts()[issue][option])
                            .abs());
                }
                sum = sum.add(most);
            }
            for (int t = 0; t < from.terms().size(); t++) {
                sum = sum.add(to.terms()
                        .get(t)
                        .change()
                        .subtract(from.terms().get(t).change())
                        .abs());
            }
            return new Ratio(sum, scale);
        }

        boolean oneWay() {
            return least.signum() >= 0 || most.signum() <= 0;
        }
    }
}
