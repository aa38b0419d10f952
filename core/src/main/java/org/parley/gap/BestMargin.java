package org.parley.gap;

import java.util.Optional;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.search.Effort;
import org.parley.search.Finding;
import org.parley.search.Point;
import org.parley.search.Search;
import org.parley.space.Diagram;

/**
 * The margin M over all settlements that meet the rules and cross no red line, without listing them.
 *
 * @param value M; a zone of agreement exists if and only if M ≥ 0
 * @param settlement one that attains it
 */
public record BestMargin(Ratio value, Settlement settlement) {

    /** Partial settlements looked at for one answer, where nothing else is stated: some ten seconds. */
    public static final long STEPS = 200_000_000;

    /** @return none where nobody is counted, or rules and red lines exclude every settlement */
    public static Optional<BestMargin> of(Stakes stakes) {
        return of(stakes, STEPS);
    }

    /** @throws SearchLimitException if more than {@code most} steps would be needed */
    public static Optional<BestMargin> of(Stakes stakes, long most) {
        if (stakes.sides().isEmpty()) {
            return Optional.empty();
        }
        Diagram diagram = Diagram.meeting(stakes.issues(), stakes.binding(), stakes.terms());
        return switch (Search.over(diagram, new Effort(most, 1))
                .valued(stakes.valuations())
                .margin()) {
            case Finding.Best best -> {
                Point point = best.points().getFirst();
                yield Optional.of(new BestMargin(best.objective().orElseThrow(), point.settlement()));
            }
            case Finding.Nothing nothing -> Optional.empty();
            case Finding.Between between -> throw new SearchLimitException("the search for the margin", most);
            case Finding.EveryoneTies ties -> throw new IllegalStateException("a margin has no ties of this kind");
        };
    }
}
