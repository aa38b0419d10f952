package org.parley.preference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.dispute.Issue;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * The value of a party's no-deal alternative on a day: the band that is stated, moved by drift × months. Where it is as good
 * as a settlement, it is that settlement's value under the same reading, moved likewise.
 */
final class NoDealValue {

    private NoDealValue() {}

    /**
     * @param without the rest of the reading, for the value of a settlement
     * @param drift takes a number from the band of drift × months
     * @param value takes a number from the band of the value
     */
    static Optional<Ratio> of(
            Preference preference,
            LocalDate day,
            PartyReading without,
            List<Issue> issues,
            Function<Interval, Ratio> drift,
            Function<Interval, Ratio> value) {
        if (!preference.noDealKnown()) {
            return Optional.empty();
        }
        NoDeal noDeal = preference.noDeal().orElseThrow();
        Ratio moved = drift.apply(drifted(noDeal, day));
        return Optional.of(
                switch (noDeal.alternative()) {
                    case NoDeal.Valued valued -> {
                        Interval band = valued.amount().range();
                        yield value.apply(
                                new Interval(band.low().plus(moved), band.high().plus(moved)));
                    }
                    case NoDeal.AsGoodAs as ->
                        Valuation.of(without, issues, preference.interactions())
                                .value(as.settlement())
                                .plus(moved);
                });
    }

    /** All that the value can be on a day, beyond that of the settlement it is as good as, if any. */
    static Interval band(NoDeal noDeal, LocalDate day) {
        Interval drifted = drifted(noDeal, day);
        return noDeal.alternative() instanceof NoDeal.Valued valued
                ? new Interval(
                        valued.amount().range().low().plus(drifted.low()),
                        valued.amount().range().high().plus(drifted.high()))
                : drifted;
    }

    private static Interval drifted(NoDeal noDeal, LocalDate day) {
        return times(noDeal.drift().range(), noDeal.monthsUntil(day));
    }

    private static Interval times(Interval band, Ratio factor) {
        Ratio one = band.low().times(factor);
        Ratio other = band.high().times(factor);
        return new Interval(one.min(other), one.max(other));
    }
}
