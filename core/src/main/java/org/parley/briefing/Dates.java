package org.parley.briefing;

import java.time.LocalDate;
import java.util.List;

/** Dates as people read them, the same everywhere. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Dates() {}

    /** {@code 7 Aug 2025}. */
    public static String words(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
