package org.parley.preference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.parley.dispute.Issue;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * The value of a party's no-deal alternative on a day: the band that is stated, moved by drift × months and by the measures in force. Where it is as good
 * as a settlement, it is that settlement's value under the same reading, moved likewise.
 */
final class NoDealValue {

    private NoDealValue() {}

    /**
     * @param without the rest of the reading, for the value of a settlement
     * @param drift takes a number from the band of drift × months
     * @param push takes a number from the band of the push with this place
     * @param value takes a number from the band of the value
     */
    static Optional<Ratio> of(
            Preference preference,
            LocalDate day,
            PartyReading without,
            List<Issue> issues,
            Function<Interval, Ratio> drift,
            BiFunction<Integer, Interval, Ratio> push,
            Function<Interval, Ratio> value) {
        if (!preference.noDealKnown()) {
            return Optional.empty();
        }
        NoDeal noDeal = preference.noDeal().orElseThrow();
        Ratio moved = drift.apply(drifted(noDeal, day));
        for (int k = 0; k < noDeal.pushes().size(); k++) {
            moved = moved.plus(push.apply(k, noDeal.pushes().get(k).change()));
        }
        Ratio shift = moved;
        return Optional.of(
                switch (noDeal.alternative()) {
                    case NoDeal.Valued valued -> {
                        Interval band = valued.amount().range();
                        yield value.apply(band.plus(Interval.exactly(shift)));
                    }
                    case NoDeal.AsGoodAs as ->
                        Valuation.of(without, issues, preference.interactions())
                                .value(as.settlement())
                                .plus(shift);
                });
    }

    /** All that the value can be on a day, beyond that of the settlement it is as good as, if any. */
    static Interval band(NoDeal noDeal, LocalDate day) {
        Interval moved = drifted(noDeal, day);
        for (NoDeal.Push push : noDeal.pushes()) {
            moved = moved.plus(push.change());
        }
        return noDeal.alternative() instanceof NoDeal.Valued valued
                ? valued.amount().range().plus(moved)
                : moved;
    }

    private static Interval drifted(NoDeal noDeal, LocalDate day) {
        return noDeal.drift().range().times(noDeal.monthsUntil(day));
    }
}
