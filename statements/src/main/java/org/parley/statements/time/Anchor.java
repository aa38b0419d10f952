package org.parley.statements.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date an article's expressions are relative to. Without one, values stay symbolic: never today's date.
 *
 * @param date {@code null} if unknown
 */
record Anchor(@Nullable LocalDate date) {
    private static final int HOURS = 24;

    String days(int days) {
        return date == null ? symbolic(days, "d") : date.plusDays(days).toString();
    }

    String hours(int hours) {
        if (date == null) {
            return symbolic(hours, "h");
        }
        String day = date.plusDays(Math.floorDiv(hours, HOURS)).toString();
        int rest = Math.floorMod(hours, HOURS);
        return rest == 0 ? day : day + "T" + (rest < 10 ? "0" : "") + rest + ":00";
    }

    static String symbolic(int amount, String unit) {
        return amount == 0 ? "ANCHOR" : "ANCHOR" + (amount < 0 ? "" : "+") + amount + unit;
    }
}
