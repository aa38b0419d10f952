package org.parley.gap;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.bargain.Disagreement;
import org.parley.bargain.Egalitarian;
import org.parley.bargain.Solution;
import org.parley.dispute.Settlement;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

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
     * @param valuations with known no-deal values; the diagram knows all their terms
     * @return none where there is no settlement or no party
     */
    public static Optional<Margin> of(Diagram diagram, List<Valuation> valuations) {
        if (diagram.isEmpty() || valuations.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> places = IntStream.range(0, valuations.size()).boxed().toList();
        Frontier frontier = new ExactFrontier().all(places, diagram, valuations);
        List<Ratio> noDeal = valuations.stream()
                .map(v -> new Ratio(v.reservation().orElseThrow(), v.scale()))
                .toList();
        Solution best = Egalitarian.of(frontier, Disagreement.noDeal(noDeal));
        Frontier.Point point = best.points().getFirst();
        Ratio value = best.objective().orElseThrow();
        return Optional.of(new Margin(
                value,
                point.settlements().getFirst(),
                places.stream()
                        .filter(p -> point.values().get(p).minus(noDeal.get(p)).equals(value))
                        .toList()));
    }
}
