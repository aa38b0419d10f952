package org.parley.gap;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Settlement;
import org.parley.frontier.AcceptableCount;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/** How many settlements are worth at least the no-deal alternative to everybody: counted, or estimated and said to be. */
public sealed interface ZoneSize {

    /** Steps of counting, about a quarter of a second. */
    long BUDGET = 200_000_000;

    /** How many settlements are drawn where they cannot be counted. */
    int DRAWN = 20_000;

    /** z of a 95 % interval. */
    double Z = 1.959963984540054;

    record Exact(BigInteger count) implements ZoneSize {}

    /**
     * From settlements drawn uniformly, with replacement: Wilson's interval for a share, at 95 % (<i>Journal of the American
     * Statistical Association</i> 22, 1927), times the settlements that there are.
     *
     * @param low at least 1
     * @param about the share found times the settlements that there are, rounded down
     * @param found how many of those drawn are acceptable to everybody
     * @param drawn how many were drawn
     */
    record Estimate(BigInteger low, BigInteger about, BigInteger high, int found, int drawn) implements ZoneSize {

        static Estimate of(BigInteger all, int found, int drawn) {
            double share = (double) found / drawn;
            double wide = 1 + Z * Z / drawn;
            double centre = (share + Z * Z / (2 * drawn)) / wide;
            double half = Z / wide * Math.sqrt(share * (1 - share) / drawn + Z * Z / (4.0 * drawn * drawn));
            BigInteger low =
                    found == 0 ? BigInteger.ONE : part(all, centre - half).max(BigInteger.ONE);
            BigInteger high = found == drawn
                    ? all
                    : part(all, centre + half).add(BigInteger.ONE).min(all);
            BigInteger about = all.multiply(BigInteger.valueOf(found)).divide(BigInteger.valueOf(drawn));
            return new Estimate(low, about, high, found, drawn);
        }

        private static BigInteger part(BigInteger all, double share) {
            return new BigDecimal(all).multiply(new BigDecimal(share)).toBigInteger();
        }
    }

    /**
     * The size of a zone that is not empty.
     *
     * @param valuations with known no-deal values; the diagram knows all their terms
     * @param seed of the settlements drawn
     */
    static ZoneSize of(Diagram diagram, List<Valuation> valuations, long seed) {
        return of(diagram, valuations, BUDGET, DRAWN, seed);
    }

    static ZoneSize of(Diagram diagram, List<Valuation> valuations, long budget, int drawn, long seed) {
        Optional<BigInteger> counted = AcceptableCount.within(budget, diagram, valuations);
        return counted.<ZoneSize>map(Exact::new).orElseGet(() -> {
            int found = (int) diagram.sample(seed)
                    .limit(drawn)
                    .map(Settlement::toArray)
                    .filter(x -> valuations.stream().allMatch(v -> worthIt(v, x)))
                    .count();
            return Estimate.of(diagram.count(), found, drawn);
        });
    }

    private static boolean worthIt(Valuation valuation, int[] chosen) {
        return valuation.value(chosen).compareTo(valuation.reservation().orElseThrow()) >= 0;
    }
}
