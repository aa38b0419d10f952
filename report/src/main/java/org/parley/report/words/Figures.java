package org.parley.report.words;

import java.time.LocalDate;
import java.util.Locale;
import org.parley.briefing.Dates;
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
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 settlement}, {@code 93,312 settlements}. */
    public static String count(long count, String one) {
        return count(count) + " " + (count == 1 ? one : one + "s");
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
