package org.parley.statements.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Span;

/** From which day to which an expression of time runs, counted from the article's date; symbolic without one. */
final class TimeValues {
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Anchor anchor;
    private final Tense tense;

    TimeValues(Anchor anchor, Tense tense) {
        this.anchor = anchor;
        this.tense = tense;
    }

    /**
     * First and last day, as {@link TimeRef} has them.
     *
     * @param fuzzy about so
     */
    record Value(String from, String to, String grain, boolean fuzzy) {}

    static Value years(int year) {
        return new Value(year + "-01-01", year + "-12-31", "year", false);
    }

    static @Nullable Value iso(String text) {
        try {
            LocalDate.parse(text);
            return new Value(text, text, "day", false);
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }

    @Nullable
    Value date(String monthName, int day, @Nullable String year, Span span) {
        int month = MONTHS.indexOf(monthName.substring(0, 3)) + 1;
        LocalDate anchorDate = anchor.date();
        if (day < 1 || day > YearMonth.of(2024, month).lengthOfMonth()) {
            return null;
        }
        if (year == null && anchorDate == null) {
            String text = "XXXX-" + two(month) + "-" + two(day);
            return new Value(text, text, "day", false);
        }
        int in = year != null
                ? Integer.parseInt(year)
                : nearestYear(anchorDate == null ? LocalDate.EPOCH : anchorDate, month, day, span);
        if (day > YearMonth.of(in, month).lengthOfMonth()) {
            return null;
        }
        String text = LocalDate.of(in, month, day).toString();
        return new Value(text, text, "day", false);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** On the side of the tense if a word tells it, else the nearest. */
    private int nearestYear(LocalDate from, int month, int day, Span span) {
        int best = from.getYear();
        long bestDistance = Long.MAX_VALUE;
        boolean future = tense.future(span);
        for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            if (day <= YearMonth.of(year, month).lengthOfMonth()) {
                long distance = ChronoUnit.DAYS.between(from, LocalDate.of(year, month, day));
                long cost = Math.abs(distance) + (future && distance < -31 ? 400 : 0);
                if (cost < bestDistance) {
                    best = year;
                    bestDistance = cost;
                }
            }
        }
        return best;
    }

    Value month(String name, @Nullable String year, Span span) {
        int month = MONTHS.indexOf(name.substring(0, 3)) + 1;
        LocalDate date = anchor.date();
        if (year == null && date == null) {
            String text = "XXXX-" + two(month);
            return new Value(text, text, "month", false);
        }
        int in = year != null
                ? Integer.parseInt(year)
                : nearestYear(date == null ? LocalDate.EPOCH : date, month, 15, span);
        YearMonth of = YearMonth.of(in, month);
        return new Value(of.atDay(1).toString(), of.atEndOfMonth().toString(), "month", false);
    }

    Value weekday(String name, String shift, Span span) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        LocalDate date = anchor.date();
        boolean next = shift.equals("next") || shift.endsWith("coming") || shift.equals("the following");
        boolean ahead = next || shift.equals("this") || (!shift.equals("last") && tense.future(span));
        if (date == null) {
            String text = name.toUpperCase(Locale.ROOT) + (ahead ? ">=" : "<=") + "ANCHOR";
            return new Value(text, text, "day", false);
        }
        LocalDate value = next
                ? date.with(TemporalAdjusters.next(day))
                : ahead
                        ? date.with(TemporalAdjusters.nextOrSame(day))
                        : date.with(TemporalAdjusters.previousOrSame(day));
        if (shift.equals("last") && value.equals(date)) {
            value = value.minusWeeks(1);
        }
        return new Value(value.toString(), value.toString(), "day", false);
    }

    Value near(String name) {
        int days = switch (name) {
            case "yesterday", "last night" -> -1;
            case "tomorrow" -> 1;
            case "the day before yesterday" -> -2;
            case "the day after tomorrow" -> 2;
            default -> 0;
        };
        return new Value(anchor.days(days), anchor.days(days), "day", false);
    }

    Value period(String shift, String unit, Span span) {
        int step = switch (shift) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
        LocalDate date = anchor.date();
        if (date == null) {
            String text = unit.toUpperCase(Locale.ROOT) + "(" + Anchor.symbolic(step, unit.substring(0, 1)) + ")";
            return new Value(text, text, unit, false);
        }
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (unit) {
            case "week" -> days(monday.plusWeeks(step), monday.plusWeeks(step).plusDays(6), unit);
            case "weekend" -> weekend(monday, step, date, span);
            case "month" ->
                days(
                        date.plusMonths(step).withDayOfMonth(1),
                        date.plusMonths(step).with(TemporalAdjusters.lastDayOfMonth()),
                        unit);
            default -> years(date.getYear() + step);
        };
    }

    /** Told in the past before Friday, "this weekend" is the one that has just gone. */
    Value weekend(LocalDate monday, int step, LocalDate date, Span span) {
        boolean gone = step == 0 && date.getDayOfWeek().getValue() < 5 && !tense.future(span) && tense.past(span);
        LocalDate saturday = monday.plusDays(5).plusWeeks(gone ? -1 : step);
        return days(saturday, saturday.plusDays(1), "weekend");
    }

    static Value days(LocalDate from, LocalDate to, String grain) {
        return new Value(from.toString(), to.toString(), grain, false);
    }

    @Nullable
    Value season(String name, @Nullable String shift, @Nullable String year) {
        LocalDate date = anchor.date();
        int first = switch (name) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        if (year == null && date == null) {
            String text = name.toUpperCase(Locale.ROOT) + "(ANCHOR)";
            return new Value(text, text, "season", false);
        }
        LocalDate start =
                LocalDate.of(year != null ? Integer.parseInt(year) : date == null ? 0 : date.getYear(), first, 1);
        if (year == null && date != null) {
            boolean over = !start.plusMonths(3).isAfter(date);
            if ("last".equals(shift)) {
                start = over ? start : start.minusYears(1);
            } else if ("next".equals(shift)) {
                start = start.isAfter(date) ? start : start.plusYears(1);
            }
        }
        return days(start, start.plusMonths(3).minusDays(1), "season");
    }

    Value ago(int n, String unit) {
        LocalDate date = anchor.date();
        if (unit.startsWith("hour")) {
            int days = -Math.ceilDiv(n, 24);
            return new Value(anchor.days(days), anchor.days(days), "hour", true);
        }
        if (date == null) {
            String text = Anchor.symbolic(-n, unit.substring(0, 1));
            return new Value(text, text, singular(unit), true);
        }
        return switch (singular(unit)) {
            case "day" -> days(date.minusDays(n), date.minusDays(n), "day");
            case "week" -> days(date.minusWeeks(n), date.minusWeeks(n), "day");
            case "month" ->
                days(
                        date.minusMonths(n).withDayOfMonth(1),
                        date.minusMonths(n).with(TemporalAdjusters.lastDayOfMonth()),
                        "month");
            case "decade" -> years(date.getYear() - 10 * n);
            default -> years(date.getYear() - n);
        };
    }

    /** "the next 24 to 36 hours": from the article's date to the later bound; "few" leaves the far end open. */
    Value span(String shift, String n, @Nullable String m, String unit) {
        boolean ahead = !(shift.equals("past") || shift.equals("last") || shift.equals("previous"));
        boolean open = n.contains("few") || n.equals("several");
        boolean couple = n.startsWith("couple");
        String grain = singular(unit);
        String here = anchor.days(0);
        if (open) {
            return ahead ? new Value(here, "", grain, true) : new Value("", here, grain, true);
        }
        int amount = m != null ? number(m) : couple ? 2 : number(n);
        String there = shifted(ahead ? amount : -amount, grain);
        return ahead
                ? new Value(here, there, grain, couple || m != null)
                : new Value(there, here, grain, couple || m != null);
    }

    private String shifted(int amount, String grain) {
        LocalDate date = anchor.date();
        if (grain.equals("hour")) {
            return anchor.hours(amount);
        }
        if (date == null) {
            return Anchor.symbolic(amount, grain.substring(0, 1));
        }
        return switch (grain) {
            case "day" -> anchor.days(amount);
            case "week" -> date.plusWeeks(amount).toString();
            case "month" -> date.plusMonths(amount).toString();
            case "decade" -> date.plusYears(10L * amount).toString();
            default -> date.plusYears(amount).toString();
        };
    }

    @Nullable
    Value end(String part, @Nullable String which, @Nullable String unit) {
        LocalDate date = anchor.date();
        String period = unit == null ? "year" : unit;
        if (date == null) {
            String text = part.toUpperCase(Locale.ROOT) + "(" + period.toUpperCase(Locale.ROOT) + "(ANCHOR))";
            return new Value(text, text, "day", true);
        }
        Value whole = period(which == null || which.equals("the") ? "this" : which, period, new Span(0, 0));
        return switch (part) {
            case "end", "year" -> new Value(whole.to(), whole.to(), "day", true);
            case "middle" -> new Value(whole.from(), whole.to(), period, true);
            default -> new Value(whole.from(), whole.from(), "day", true);
        };
    }

    private static String singular(String unit) {
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    static int number(String word) {
        Integer known = NUMBERS.get(word);
        return known != null ? known : Integer.parseInt(word);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        List<String> small = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
                "twenty");
        for (int i = 0; i < small.size(); i++) {
            numbers.put(small.get(i), i);
        }
        numbers.putAll(Map.of("a", 1, "an", 1, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "ninety", 90));
        return numbers;
    }
}
