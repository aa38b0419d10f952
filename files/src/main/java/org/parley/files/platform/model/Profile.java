package org.parley.files.platform.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;

/** What one party wants. */
public record Profile(String name, Utility utility, Reservation reservation, Optional<Discount> discount) {

    /**
     * Value times {@code factor}^t, t from 0 to 1.
     *
     * @param factor above 0, below 1
     * @param ofReservation whether the reservation loses value as well
     */
    public record Discount(Ratio factor, boolean ofReservation) {}

    /** What the party has without an agreement. */
    public sealed interface Reservation {
        Reservation NONE = new None();

        /** Nothing is stated, so every settlement is acceptable. */
        record None() implements Reservation {}

        record Value(Ratio value) implements Reservation {}

        /**
         * As good as this settlement, which may leave issues open.
         *
         * @param options option index by issue index
         */
        record Bid(Map<Integer, Integer> options) implements Reservation {
            public Bid {
                options = Collections.unmodifiableMap(new TreeMap<>(options));
            }
        }
    }

    /** The reservation as a number, if there is one. Issues that a bid leaves open add nothing. */
    public Optional<Ratio> reservationValue(List<Issue> issues) {
        return switch (reservation) {
            case Reservation.None none -> Optional.empty();
            case Reservation.Value number -> Optional.of(number.value());
            case Reservation.Bid bid -> {
                if (!(utility instanceof Utility.Additive additive)) {
                    throw new IllegalStateException("a reservation bid needs additive values");
                }
                Ratio sum = Ratio.ZERO;
                for (Map.Entry<Integer, Integer> entry : bid.options().entrySet()) {
                    int issue = entry.getKey();
                    sum = sum.plus(additive.contribution(issues, issue, entry.getValue()));
                }
                yield Optional.of(sum);
            }
        };
    }
}
