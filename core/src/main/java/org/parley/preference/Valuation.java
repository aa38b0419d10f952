package org.parley.preference;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * What every settlement is worth to a party under one reading, as whole numbers at one scale: v(x) = Σ_i w_i s_i(x_i) + Σ_t c_t
 * [x meets condition t]. Nothing is rounded. With interactions a value may lie outside 0 to 1.
 *
 * @param party index of the party
 * @param scale what stands for 1
 * @param parts w_i s_i(o) by issue and option
 * @param terms interactions
 * @param reservation value of the no-deal alternative; none where nothing is known of it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Valuation(
        int party, BigInteger scale, BigInteger[][] parts, List<Term> terms, Optional<BigInteger> reservation) {

    public Valuation {
        terms = List.copyOf(terms);
    }

    /** What is added where a condition is met; negative where it takes away. */
    public record Term(Condition when, BigInteger change) {}

    /**
     * At the least common scale of all parts, terms and the reservation, as the reading's rows have them.
     *
     * @param interactions of the party's preference, as in the reading
     */
    public static Valuation of(PartyReading reading, List<Issue> issues, List<Interaction> interactions) {
        List<Row> worths = new ArrayList<>();
        BigInteger scale = BigInteger.ONE;
        for (int i = 0; i < issues.size(); i++) {
            Row worth = issues.get(i).options() instanceof Options.Range range
                    ? RangeWorth.of(
                            range, reading.points().get(i), reading.anchors().get(i))
                    : reading.anchors().get(i);
            worths.add(worth);
            scale = Row.lcm(scale, worth.scale());
        }
        scale = scale.multiply(reading.weights().scale());
        scale = Row.lcm(scale, reading.interactions().scale());
        scale = Row.lcm(scale, reading.noDeal().map(Ratio::denominator).orElse(BigInteger.ONE));
        BigInteger[][] parts = new BigInteger[issues.size()][];
        for (int i = 0; i < parts.length; i++) {
            Row worth = worths.get(i);
            BigInteger weight = reading.weights()
                    .numerators()[i]
                    .multiply(scale.divide(
                            worth.scale().multiply(reading.weights().scale())));
            parts[i] = Arrays.stream(worth.numerators()).map(weight::multiply).toArray(BigInteger[]::new);
        }
        List<Term> terms = new ArrayList<>();
        Row changes = reading.interactions().at(scale);
        for (Interaction interaction : interactions) {
            terms.add(new Term(interaction.when(), changes.numerators()[terms.size()]));
        }
        BigInteger common = scale;
        Optional<BigInteger> reservation =
                reading.noDeal().map(value -> value.numerator().multiply(common.divide(value.denominator())));
        return new Valuation(reading.party(), scale, parts, terms, reservation);
    }

    /** Of a settlement, at the scale. */
    public BigInteger value(int[] chosen) {
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < parts.length; i++) {
            value = value.add(parts[i][chosen[i]]);
        }
        for (Term term : terms) {
            if (term.when().met(chosen)) {
                value = value.add(term.change());
            }
        }
        return value;
    }

    /** No settlement is worth more than this, sign aside: the largest part of every issue and all terms. */
    public BigInteger bound() {
        BigInteger bound = BigInteger.ZERO;
        for (BigInteger[] part : parts) {
            BigInteger largest = BigInteger.ZERO;
            for (BigInteger value : part) {
                largest = largest.max(value.abs());
            }
            bound = bound.add(largest);
        }
        for (Term term : terms) {
            bound = bound.add(term.change().abs());
        }
        return bound;
    }

    /** Whether a settlement is worth at least no deal to each party, of which that is known. */
    public static boolean takenByAll(List<Valuation> valuations, Settlement settlement) {
        int[] chosen = settlement.toArray();
        return valuations.stream()
                .allMatch(valuation -> valuation
                                .value(chosen)
                                .compareTo(valuation.reservation().orElseThrow())
                        >= 0);
    }

    public Ratio value(Settlement settlement) {
        return new Ratio(value(settlement.toArray()), scale);
    }

    /**
     * The same values at a wider scale, so that several parties can share one.
     *
     * @throws IllegalArgumentException unless {@code wider} is a multiple of the scale
     */
    public Valuation at(BigInteger wider) {
        if (wider.equals(scale)) {
            return this;
        }
        BigInteger[] division = wider.divideAndRemainder(scale);
        if (division[1].signum() != 0) {
            throw new IllegalArgumentException(wider + " is not a multiple of the scale " + scale);
        }
        BigInteger factor = division[0];
        return new Valuation(
                party,
                wider,
                Arrays.stream(parts)
                        .map(part -> Arrays.stream(part).map(factor::multiply).toArray(BigInteger[]::new))
                        .toArray(BigInteger[][]::new),
                terms.stream()
                        .map(term -> new Term(term.when(), term.change().multiply(factor)))
                        .toList(),
                reservation.map(factor::multiply));
    }

    /** The same values, with another no-deal value. */
    public Valuation reserving(Ratio noDeal) {
        BigInteger wider = Row.lcm(scale, noDeal.denominator());
        Valuation same = at(wider);
        BigInteger reservation = noDeal.numerator().multiply(wider.divide(noDeal.denominator()));
        return new Valuation(party, wider, same.parts(), same.terms(), Optional.of(reservation));
    }

    /** The same values at the least scale that holds them all. */
    public Valuation reduced() {
        BigInteger common = scale;
        for (BigInteger[] part : parts) {
            for (BigInteger value : part) {
                common = common.gcd(value);
            }
        }
        for (Term term : terms) {
            common = common.gcd(term.change());
        }
        BigInteger factor = common.gcd(reservation.orElse(BigInteger.ZERO));
        return new Valuation(
                party,
                scale.divide(factor),
                Arrays.stream(parts)
                        .map(part -> Arrays.stream(part)
                                .map(value -> value.divide(factor))
                                .toArray(BigInteger[]::new))
                        .toArray(BigInteger[][]::new),
                terms.stream()
                        .map(term -> new Term(term.when(), term.change().divide(factor)))
                        .toList(),
                reservation.map(value -> value.divide(factor)));
    }

    /** The same values with the other sign, so that what is best becomes worst; without a no-deal value. */
    public Valuation negated() {
        return new Valuation(
                party,
                scale,
                Arrays.stream(parts)
                        .map(part -> Arrays.stream(part).map(BigInteger::negate).toArray(BigInteger[]::new))
                        .toArray(BigInteger[][]::new),
                terms.stream()
                        .map(term -> new Term(term.when(), term.change().negate()))
                        .toList(),
                Optional.empty());
    }

    /** The same values with another no-deal value, rounded down to the scale: what is worth it stays worth it. */
    public Valuation worthAtLeast(Ratio least) {
        BigInteger threshold = least.times(new Ratio(scale, BigInteger.ONE)).rounded(RoundingMode.FLOOR);
        return new Valuation(party, scale, parts, terms, Optional.of(threshold));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Valuation valuation
                && party == valuation.party
                && scale.equals(valuation.scale)
                && Arrays.deepEquals(parts, valuation.parts)
                && terms.equals(valuation.terms)
                && reservation.equals(valuation.reservation);
    }

    @Override
    public int hashCode() {
        return 31 * scale.hashCode() + Arrays.deepHashCode(parts);
    }
}
