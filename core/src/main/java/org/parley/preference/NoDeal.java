package org.parley.preference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Evidence;
import org.parley.dispute.Settlement;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * What the party expects without a deal.
 *
 * @param drift added for every month after the evidence's date; exactly 0 where none is stated
 * @param worst the worst case, shown and not computed with
 * @param pushes what measures in force add to it
 */
public record NoDeal(
        Evidence evidence, Alternative alternative, Amount drift, Optional<Amount> worst, List<Push> pushes)
        implements Entry {

    public NoDeal {
        pushes = List.copyOf(pushes);
    }

    /** Under no measure. */
    public NoDeal(Evidence evidence, Alternative alternative, Amount drift, Optional<Amount> worst) {
        this(evidence, alternative, drift, worst, List.of());
    }

    /** What one measure adds. */
    public record Push(Measure measure, Interval change) {}

    /** The same under these measures and no others. */
    NoDeal under(List<Measure> measures, int party) {
        List<Push> pushes = measures.stream()
                .flatMap(measure -> measure.effects().stream()
                        .filter(effect -> effect.party() == party)
                        .map(effect -> new Push(measure, effect.change())))
                .toList();
        return new NoDeal(evidence, alternative, drift, worst, pushes);
    }

    /** The value on the evidence's date. */
    public sealed interface Alternative {}

    /** A value on the scale of worths. */
    public record Valued(Amount amount) implements Alternative {}

    /** As good as this settlement. */
    public record AsGoodAs(Settlement settlement) implements Alternative {}

    public boolean known() {
        return !(alternative instanceof Valued valued) || valued.amount().known();
    }

    /** Months from the evidence's date to another; a month is a twelfth of 365 days. */
    public Ratio monthsUntil(LocalDate date) {
        return Ratio.of(12 * ChronoUnit.DAYS.between(evidence.from(), date), 365);
    }
}
