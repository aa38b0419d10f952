package org.parley.report.words;

import java.math.BigInteger;
import java.time.LocalDate;
import org.parley.briefing.Dates;
import org.parley.briefing.Words;
import org.parley.gap.ZoneSize;
import org.parley.number.Ratio;

/** Numbers and dates as people read them, the same on every machine. */
public final class Figures {

    private static final int MOST_PLACES = 6;

    private Figures() {}

    /** Two decimals, {@code 0.62}; more where the number would otherwise look like 0 without being 0. */
    public static String value(Ratio value) {
        int places = 2;
        String shown = value.rounded(places);
        while (value.signum() != 0 && places < MOST_PLACES && Ratio.parse(shown).signum() == 0) {
            shown = value.rounded(++places);
        }
        boolean zero = Ratio.parse(shown).signum() == 0;
        return zero ? "0.00" : shown.replace('-', '−');
    }

    /** As {@link #value}, with a sign: {@code +0.08}, {@code −0.12}, {@code 0.00}. */
    public static String signed(Ratio value) {
        String shown = value(value);
        return value.signum() > 0 && !shown.equals("0.00") ? "+" + shown : shown;
    }

    /** {@code 93,312}. */
    public static String count(long count) {
        return count(BigInteger.valueOf(count));
    }

    /** {@code 93,312}; beyond 10^15 {@code 1.23 × 10^40}. */
    public static String count(BigInteger count) {
        return Words.number(count);
    }

    /** {@code 1 settlement}, {@code 93,312 settlements}. */
    public static String count(long count, String one) {
        return count(BigInteger.valueOf(count), one);
    }

    /** {@code 1 settlement}, {@code 93,312 settlements}. */
    public static String count(BigInteger count, String one) {
        return count(count) + " " + (count.equals(BigInteger.ONE) ? one : one + "s");
    }

    /** {@code 118}; {@code about 1,240} where estimated. */
    public static String size(ZoneSize size) {
        return switch (size) {
            case ZoneSize.Exact exact -> count(exact.count());
            case ZoneSize.Estimate estimate -> Words.about(estimate);
        };
    }

    /** {@code 6 Aug 2025}. */
    public static String date(LocalDate date) {
        return Dates.words(date);
    }

    /** {@code 13.3 %}, for a part of a whole between 0 and 1. */
    public static String percent(Ratio part) {
        Ratio percent = part.times(Ratio.of(100));
        return (percent.isInteger() ? percent.rounded(0) : percent.rounded(1)) + " %";
    }
}
