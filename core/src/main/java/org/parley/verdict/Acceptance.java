package org.parley.verdict;

import java.util.List;
import java.util.Optional;
import org.parley.dispute.Settlement;
import org.parley.number.Interval;
import org.parley.preference.Extremes;
import org.parley.preference.Knowledge;
import org.parley.preference.RedLine;

/**
 * Whether one party takes one settlement, decided over all readings and not by a sample: each end of the surplus is a linear
 * program over what is known of the party.
 *
 * @param crossed its red lines that the settlement crosses, whatever their status
 * @param surplus what the settlement can be worth above the no-deal alternative; none where either is not known
 * @param worth what it can be worth; none where nothing is known of that
 */
public record Acceptance(int party, List<RedLine> crossed, Optional<Interval> surplus, Optional<Interval> worth) {

    public Acceptance {
        crossed = List.copyOf(crossed);
    }

    /** How a party stands to a settlement. */
    public enum Standing {
        /** It accepts in every reading. */
        CERTAIN,
        /** It accepts in some readings and not in others. */
        POSSIBLE,
        /** It accepts in no reading. */
        REFUSED,
        /** Not enough is known to tell: that is not consent. */
        UNKNOWN
    }

    public static Acceptance of(Knowledge knowledge, int party, Settlement settlement) {
        int[] chosen = settlement.toArray();
        return new Acceptance(
                party,
                knowledge.preferences().get(party).redLines().stream()
                        .filter(line -> line.refuses().met(chosen))
                        .toList(),
                Extremes.ofSurplus(knowledge, party).map(extremes -> extremes.of(settlement)),
                Extremes.ofValue(knowledge, party).map(extremes -> extremes.of(settlement)));
    }

    public Standing standing() {
        if (!crossed.isEmpty()) {
            return Standing.REFUSED;
        }
        return surplus.map(range -> range.low().signum() >= 0
                        ? Standing.CERTAIN
                        : range.high().signum() >= 0 ? Standing.POSSIBLE : Standing.REFUSED)
                .orElse(Standing.UNKNOWN);
    }
}
