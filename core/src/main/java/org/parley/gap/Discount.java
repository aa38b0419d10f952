package org.parley.gap;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.frontier.Frontier;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * What time takes away from a party: a settlement reached at time t is worth v · δ^t. Every answer is exact: for t = a / b, v δ^t
 * ≥ r is asked as v^b δ^a ≥ r^b in whole numbers.
 *
 * <p>Where no deal loses as much (Genius; NegMAS with {@code dynamic_reservation}), v δ^t ≥ r δ^t if v ≥ r: the zone, the
 * frontier and the points that do not compare parties' units (Nash, Kalai–Smorodinsky) stay the same settlements for all time;
 * egalitarian and utilitarian points move where the parties' δ differ. Where no deal keeps its worth, the frontier stays, and the
 * zone shrinks as if r became r / δ^t.
 *
 * @param factor δ, above 0 and at most 1
 * @param noDealToo whether no deal loses as much
 */
public record Discount(Ratio factor, boolean noDealToo) {

    /** Nothing is lost. */
    public static final Discount NONE = new Discount(Ratio.ONE, true);

    /** The greatest a and b of a time a / b. */
    private static final BigInteger LONGEST = BigInteger.valueOf(100_000);

    public Discount {
        if (factor.signum() <= 0 || factor.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("a discount factor is above 0 and at most 1, not " + factor);
        }
    }

    /** As Genius reads it: factors up to 0 and from 1 on mean none; no deal loses as much. */
    public static Discount genius(Ratio factor) {
        return factor.signum() <= 0 || factor.compareTo(Ratio.ONE) >= 0 ? NONE : new Discount(factor, true);
    }

    /**
     * δ^t: a single number where that is a ratio with a denominator up to 2^{@code bits} or t is whole, otherwise two neighbours
     * of that grid with δ^t between them.
     */
    public Interval at(Ratio t, int bits) {
        int a = checked(t.numerator());
        int b = checked(t.denominator());
        if (b == 1) {
            return Interval.exactly(
                    new Ratio(factor.numerator().pow(a), factor.denominator().pow(a)));
        }
        BigInteger numerator = factor.numerator().pow(a).shiftLeft(bits * b);
        BigInteger denominator = factor.denominator().pow(a);
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(bits).add(BigInteger.ONE);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(b).multiply(denominator).compareTo(numerator) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        BigInteger one = BigInteger.ONE.shiftLeft(bits);
        boolean exact = low.pow(b).multiply(denominator).equals(numerator);
        return new Interval(new Ratio(low, one), new Ratio(exact ? low : high, one));
    }

    /** Whether a settlement of that value is worth at least no deal at time t ≥ 0, both stated as they are at time 0. */
    public boolean worthIt(Ratio value, Ratio noDeal, Ratio t) {
        if (noDealToo) {
            return value.compareTo(noDeal) >= 0;
        }
        if (value.signum() != noDeal.signum() || value.signum() == 0) {
            return value.signum() >= noDeal.signum();
        }
        int a = checked(t.numerator());
        int b = checked(t.denominator());
        BigInteger kept = value.numerator()
                .abs()
                .multiply(noDeal.denominator())
                .pow(b)
                .multiply(factor.numerator().pow(a));
        BigInteger asked = noDeal.numerator()
                .abs()
                .multiply(value.denominator())
                .pow(b)
                .multiply(factor.denominator().pow(a));
        return kept.compareTo(asked) * value.signum() >= 0;
    }

    private static int checked(BigInteger number) {
        if (number.signum() < 0 || number.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a time is a ratio of whole numbers from 0 to " + LONGEST + ", not one with " + number);
        }
        return number.intValueExact();
    }

    /**
     * Until when a zone of agreement exists: at {@code low} it does, at {@code high} and after it does not; both are the horizon if
     * it exists until then.
     *
     * <p>The frontier at time 0 decides for all times: whatever settlement is worth it to all at time t, the efficient ones that
     * dominate it are too.
     *
     * @param frontier over all settlements, or over the zone at time 0
     * @param noDeal for each of the frontier's parties, at time 0
     * @param discounts for each of the frontier's parties
     * @param bits the horizon is halved so many times: the answer is that close
     * @return none if there is no zone at time 0
     * @throws IllegalArgumentException if a negative value gains by waiting, as no deal does not lose with it
     */
    public static Optional<Interval> zoneUntil(
            Frontier frontier, List<Ratio> noDeal, List<Discount> discounts, Ratio horizon, int bits) {
        List<List<Ratio>> values =
                frontier.points().stream().map(Frontier.Point::values).toList();
        List<List<Ratio>> worthIt = worthIt(values, noDeal, discounts, Ratio.ZERO);
        if (worthIt.isEmpty()) {
            return Optional.empty();
        }
        for (int p = 0; p < noDeal.size(); p++) {
            int party = p;
            if (!discounts.get(p).noDealToo()
                    && values.stream().anyMatch(v -> v.get(party).signum() < 0)) {
                throw new IllegalArgumentException("party " + frontier.parties().get(p)
                        + " has values below 0, which would gain by waiting; count them from their least");
            }
        }
        if (!worthIt(worthIt, noDeal, discounts, horizon).isEmpty()) {
            return Optional.of(Interval.exactly(horizon));
        }
        Ratio low = Ratio.ZERO;
        Ratio high = horizon;
        for (int halved = 0; halved < bits; halved++) {
            Ratio middle = low.plus(high).times(Ratio.HALF);
            List<List<Ratio>> still = worthIt(worthIt, noDeal, discounts, middle);
            if (still.isEmpty()) {
                high = middle;
            } else {
                low = middle;
                worthIt = still;
            }
        }
        return Optional.of(new Interval(low, high));
    }

    private static List<List<Ratio>> worthIt(
            List<List<Ratio>> values, List<Ratio> noDeal, List<Discount> discounts, Ratio t) {
        return values.stream()
                .filter(v -> IntStream.range(0, noDeal.size())
                        .allMatch(p -> discounts.get(p).worthIt(v.get(p), noDeal.get(p), t)))
                .toList();
    }
}
