package org.parley.gap;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.space.Diagram;

/**
 * The margin M over all settlements that meet the rules and cross no red line, without listing them.
 *
 * @param value M; a zone of agreement exists if and only if M ≥ 0
 * @param settlement one that attains it
 */
public record MarginSearch(Ratio value, Settlement settlement) {

    /** Where nothing else is stated: some ten seconds. */
    public static final long MOST = 50_000_000;

    /** @return none where nobody is counted, or rules and red lines exclude every settlement */
    public static Optional<MarginSearch> of(Stakes stakes) {
        return above(stakes, Optional.empty(), MOST);
    }

    /**
     * @param above only a margin greater than this is looked for, and none is returned where it is not greater
     * @param most steps of the search
     * @throws SearchLimitException if more steps would be needed
     */
    static Optional<MarginSearch> above(Stakes stakes, Optional<Ratio> above, long most) {
        return search(stakes, above, scaled -> scaled.rounded(RoundingMode.FLOOR), most);
    }

    /** The margin where it is at least so much; none where it is less. */
    static Optional<MarginSearch> atLeast(Stakes stakes, Ratio least, long most) {
        return search(
                stakes,
                Optional.of(least),
                scaled -> scaled.rounded(RoundingMode.CEILING).subtract(BigInteger.ONE),
                most);
    }

    private static Optional<MarginSearch> search(
            Stakes stakes, Optional<Ratio> from, Function<Ratio, BigInteger> above, long most) {
        if (stakes.sides().isEmpty()) {
            return Optional.empty();
        }
        Diagram diagram = Diagram.meeting(stakes.issues(), stakes.binding(), stakes.terms());
        Gains gains = new Gains(diagram, stakes.valuations());
        boolean[] allowed = new boolean[diagram.labels()];
        Arrays.fill(allowed, true);
        Optional<BigInteger> units =
                from.map(value -> above.apply(value.times(new Ratio(gains.scale(), BigInteger.ONE))));
        return BranchAndBound.best(gains, new Arcs(gains), allowed, Aim.least(stakes.everyone()), units, most)
                .map(found -> new MarginSearch(new Ratio(found.worth(), gains.scale()), found.settlement()));
    }
}
