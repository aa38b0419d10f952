package org.parley.gap;

import java.util.List;
import java.util.Optional;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.search.Finding;
import org.parley.search.Over;
import org.parley.search.Point;
import org.parley.search.Search;
import org.parley.search.Valued;

/**
 * The margin {@code M = max over x of min over p of (v_p(x) − r_p)}. A zone of agreement exists if and only if M ≥ 0. The size
 * of a negative margin compares the parties' scales; only its sign does not.
 *
 * @param value M
 * @param attained an efficient settlement that attains it: of these, one at which the next to worst placed gains most, and so on
 * @param worstPlaced the parties whose v − r is least there, as positions among the valuations
 */
public record Margin(Ratio value, Settlement attained, List<Integer> worstPlaced) {

    /**
     * @param valuations with known no-deal values
     * @return none where there is no settlement or no party
     * @throws UndecidedException if the search's effort does not suffice
     */
    public static Optional<Margin> of(Search settlements, List<Valuation> valuations) {
        if (valuations.isEmpty()) {
            return Optional.empty();
        }
        Valued valued = settlements.valued(valuations);
        List<Ratio> noDeal = valuations.stream()
                .map(v -> new Ratio(v.reservation().orElseThrow(), v.scale()))
                .toList();
        return UndecidedException.best(valued.egalitarian(Over.ALL, noDeal)).map(best -> {
            Point point = best.points().getFirst();
            return new Margin(best.objective().orElseThrow(), point.settlement(), valued.worstPlaced(point));
        });
    }

    /**
     * Whether M ≥ 0, which is quicker still; there is a party.
     *
     * @throws UndecidedException if the search's effort does not suffice
     */
    public static boolean zoneExists(Search settlements, List<Valuation> valuations) {
        return settlements.valued(valuations).zoneExists().orElseThrow(UndecidedException::open);
    }

    /**
     * M alone, which is quicker; there is a settlement and a party.
     *
     * @throws UndecidedException if the search's effort does not suffice
     */
    public static Ratio value(Search settlements, List<Valuation> valuations) {
        Finding finding = settlements.valued(valuations).margin();
        return UndecidedException.best(finding).flatMap(Finding.Best::objective).orElseThrow();
    }
}
