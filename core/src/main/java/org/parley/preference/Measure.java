package org.parley.preference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.dispute.Evidence;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * Something done, or that may be done, to change what parties expect without a deal.
 *
 * @param evidence when the measure was entered, and what the entry rests on
 * @param id unique in the document
 * @param takesEffect from this day on it moves the no-deal values
 * @param imposedBy index of the party that imposes it; none where that is nobody of the dispute
 * @param effects whom it moves and by how much
 * @param criteria fixed beforehand: what would have to happen for it not to be used, or to end
 * @param costs recorded costs of using it
 */
public record Measure(
        Evidence evidence,
        String id,
        String name,
        Kind kind,
        LocalDate takesEffect,
        Optional<Integer> imposedBy,
        List<Effect> effects,
        List<Criterion> criteria,
        List<Cost> costs) {

    public Measure {
        effects = List.copyOf(effects);
        criteria = List.copyOf(criteria);
        costs = List.copyOf(costs);
    }

    /** What kind of pressure it is. */
    public enum Kind {
        SANCTION,
        DEADLINE,
        RELIEF;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What it does to one party.
     *
     * @param change added to the value of no deal; negative where no deal gets worse
     */
    public record Effect(int party, Interval change) {}

    /**
     * @param fixed when it was fixed
     * @param met since when it is met; none while it is not
     */
    public record Criterion(String id, String says, LocalDate fixed, Optional<LocalDate> met) {
        public boolean metOn(LocalDate date) {
            return met.filter(since -> !since.isAfter(date)).isPresent();
        }
    }

    /** What using the measure costs. */
    public record Cost(On on, String says) {

        /** Who or what pays. */
        public enum On {
            /** The unity of those who impose it. */
            UNITY,
            /** The mediator's standing with the parties. */
            STANDING,
            /** How long a deal made under it lasts. */
            DURABILITY;

            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    public boolean inForceOn(LocalDate date) {
        return !takesEffect.isAfter(date);
    }

    /** The same with every change multiplied. */
    public Measure times(Ratio strength) {
        List<Effect> scaled = effects.stream()
                .map(effect -> new Effect(effect.party(), effect.change().times(strength)))
                .toList();
        return new Measure(evidence, id, name, kind, takesEffect, imposedBy, scaled, criteria, costs);
    }
}
