package org.parley.statements.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Page;
import org.parley.statements.text.Paragraph;
import org.parley.statements.text.Span;

/**
 * Finds expressions of time and gives them values. Weeks run from Monday to Sunday. A day's name is the last one on or
 * before the article's date, or, with "by", "until", "next" before it or a word of the future within six words of the same
 * clause, the first one on or after it. The longest expression at a place is taken.
 */
public final class Times {
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.)";
    private static final String DAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String NUMBER =
            "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety)";
    private static final String UNIT = "(?:hour|day|week|month|year|decade)s?";
    private static final List<Rule> RULES = List.of(
            rule(
                    "date",
                    "(?:" + DAY + ",? )?(?<month>" + MONTH
                            + ") (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?(?!\\d)"),
            rule(
                    "date",
                    "(?:" + DAY + ",? )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>" + MONTH
                            + ")(?:,? (?<year>\\d{4}))?(?!\\d)"),
            rule("iso", "(?<value>\\d{4}-\\d{2}-\\d{2})"),
            rule("month", "(?:(?<part>early|late|mid)[- ])?(?<month>" + MONTH + "),?(?: of)? (?<year>\\d{4})"),
            rule(
                    "month",
                    "(?<=\\b(?:in|since|until|by|last|next|this|from|before|after|during|of|early|late|mid-) ?)(?<month>"
                            + MONTH + ")(?! \\d)"),
            rule(
                    "weekday",
                    "(?<shift>last |next |this coming |this |coming |the following )?(?<name>" + DAY + ")(?! \\d)"),
            rule(
                    "near",
                    "(?<name>today|tonight|yesterday|tomorrow|the day before yesterday|the day after tomorrow|this morning|this afternoon|this evening|last night)"),
            rule("period", "(?<shift>last|this|next|past|previous|coming) (?<unit>weekend|week|month|year)s?"),
            rule("weekend", "(?<=\\b(?:the|over the|throughout the) )(?<unit>weekend)"),
            rule("season", "(?<shift>last|this|next) (?<name>spring|summer|autumn|fall|winter)"),
            rule("season", "(?<name>spring|summer|autumn|fall|winter)(?: of)? (?<year>\\d{4})"),
            rule("ago", "(?:\\[(?=\\w+\\] ))?(?<n>" + NUMBER + ")\\]? (?<unit>" + UNIT + ") (?:ago|earlier)"),
            rule(
                    "span",
                    "(?:the )?(?<shift>next|coming|following|past|last|previous) (?<n>" + NUMBER
                            + "|few|several|couple of|couple)(?:(?: to | or |-)(?<m>" + NUMBER + "))? (?<unit>" + UNIT
                            + ")(?: and " + UNIT + ")?"),
            rule(
                    "within",
                    "(?:within|in the space of|in under) (?<n>" + NUMBER + "|a few)(?:(?: to | or |-)(?<m>" + NUMBER
                            + "))? (?<unit>" + UNIT + ")"),
            rule(
                    "in",
                    "(?<=\\bin )(?<n>" + NUMBER + ")(?:(?: to | or |-)(?<m>" + NUMBER
                            + "))? (?<unit>hour|day|week|month)s?(?='? time|[.,;]|$)"),
            rule(
                    "end",
                    "(?:the )?(?<part>end|beginning|start|middle) of (?<which>the|this|next) (?<unit>week|month|year)"),
            rule("end", "(?<part>year)(?:'s|-| )end"),
            rule(
                    "year",
                    "(?<![\\d.,$\u20ac\u00a3-])(?<year>(?:19|20)\\d{2})(?![\\d%]|[.,]\\d| ?-?(?:years?|people|miles|km|kilomet|met[er]|feet|euros?|dollars?"
                            + "|tons?|tonnes|troops|soldiers|percent|per|old|men|women|homes|jobs|members|workers|hours|days|children)\\b)"),
            rule(
                    "vague",
                    "(?:very |as )?soon(?:er or later)?(?! as)|(?:in|for) the near(?:er)? future|in the (?:coming|next few) (?:hours|days|weeks|months|years)"
                            + "|at some (?:point|stage)|eventually|shortly|in due course|one day|some day|sometime|recently|in recent (?:days|weeks|months|years)"
                            + "|(?:a )?few (?:hours|days|weeks|months|years) ago|later|for the time being|in the long run|before long|at a later (?:date|stage)"));
    private static final Pattern FUTURE_WORD = Pattern.compile(
            "\\b(?:will|'ll|would|expected|due|is to|are to|to be|scheduled|plans?|planned|set to|going to|must|should|shall|intends?|upcoming|deadline|(?:hope|need|want|offer|agree|promise|pledge|refuse|threaten)(?:s|d|ed)? to|ready to|willing to|prepared to|have to|has to)\\b");
    private static final Pattern FUTURE_BEFORE =
            Pattern.compile("\\b(?:by|until|till|before|from|starting|as of|no later than)(?: the)? ?$");
    private static final Pattern PAST_WORD = Pattern.compile(
            "\\b(?:was|were|had|said|told|held|met|took|ran|saw|began|announced|gave|came|went|left|got|made|\\w{3,}ed)\\b");
    /** The past of a deed, not of its telling. */
    private static final Pattern DONE_WORD = Pattern.compile(
            "\\b(?:was|were|had|sat|stood|held|met|took|ran|saw|began|gave|came|went|left|got|made"
                    + "|(?!add|not|stat|claim|warn|insist|announc|report|argu|explain|need|stress|confirm)\\w{3,}ed)\\b");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Page page;
    private final String lower;
    private final Anchor anchor;

    private record Rule(String name, Pattern pattern) {}

    private record Value(String from, String to, String grain, boolean fuzzy) {}

    private static Rule rule(String name, String pattern) {
        return new Rule(name, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])"));
    }

    private Times(Page page, @Nullable LocalDate date) {
        this.page = page;
        this.lower = page.norm().toLowerCase(Locale.ROOT);
        this.anchor = new Anchor(date);
    }

    /**
     * All expressions of the text, ascending, captions and headings included.
     *
     * @param date of the article, {@code null} if unknown
     */
    public static List<TimeRef> find(Page page, @Nullable LocalDate date) {
        Times times = new Times(page, date);
        if (times.lower.length() != page.norm().length()) {
            return List.of();
        }
        TreeMap<Integer, TimeRef> found = new TreeMap<>();
        for (Paragraph paragraph : page.paragraphs()) {
            for (Rule rule : RULES) {
                times.scan(rule, paragraph.span(), found);
            }
        }
        return List.copyOf(found.values());
    }

    /** The date that stands in a line of its own, or the first full date of the first lines; {@code null} if there is none. */
    public static @Nullable LocalDate dateline(Page page) {
        for (TimeRef time : find(page, null)) {
            for (Paragraph paragraph : page.paragraphs()) {
                boolean line = paragraph.kind() == Paragraph.Kind.DATELINE
                        && paragraph.span().contains(time.span());
                if (line && time.grain().equals("day") && time.from().matches("\\d{4}-\\d{2}-\\d{2}")) {
                    return LocalDate.parse(time.from());
                }
            }
        }
        return null;
    }

    private void scan(Rule rule, Span line, Map<Integer, TimeRef> found) {
        Matcher matcher =
                rule.pattern().matcher(lower).region(line.start(), line.end()).useTransparentBounds(true);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (taken(span, found)) {
                continue;
            }
            TimeRef time = time(rule.name(), matcher, span);
            if (time != null) {
                found.values().removeIf(other -> other.span().overlaps(span));
                found.put(span.start(), time);
            }
        }
    }

    private static boolean taken(Span span, Map<Integer, TimeRef> found) {
        return found.values().stream()
                .anyMatch(other -> other.span().overlaps(span) && other.span().length() >= span.length());
    }

    private @Nullable TimeRef time(String rule, Matcher matcher, Span span) {
        String text = span.of(page.raw());
        if (rule.equals("vague")) {
            return new TimeRef(span, text, "", "", "", true, true);
        }
        if (rule.equals("month")
                && matcher.group("month").equals("may")
                && !Character.isUpperCase(page.raw().charAt(matcher.start("month")))) {
            return null;
        }
        Value value = value(rule, matcher, span);
        return value == null
                ? null
                : new TimeRef(span, text, value.from(), value.to(), value.grain(), false, value.fuzzy());
    }

    private @Nullable Value value(String rule, Matcher m, Span span) {
        return switch (rule) {
            case "date" -> date(m.group("month"), Integer.parseInt(m.group("day")), m.group("year"), span);
            case "iso" -> iso(m.group("value"));
            case "month" -> month(m.group("month"), group(m, "year"), span);
            case "weekday" ->
                weekday(m.group("name"), String.valueOf(m.group("shift")).strip(), span);
            case "near" -> near(m.group("name"));
            case "period" ->
                m.end() > m.end("unit") && !m.group("shift").equals("this")
                        ? null
                        : period(m.group("shift"), m.group("unit"), span);
            case "weekend" -> period("this", "weekend", span);
            case "season" -> season(m.group("name"), group(m, "shift"), group(m, "year"));
            case "ago" -> ago(number(m.group("n")), m.group("unit"));
            case "span" ->
                narrated(m.group("shift"), span)
                        ? null
                        : span(m.group("shift"), m.group("n"), m.group("m"), m.group("unit"));
            case "within", "in" -> span("next", m.group("n"), m.group("m"), m.group("unit"));
            case "end" -> end(m.group("part"), group(m, "which"), group(m, "unit"));
            default -> years(Integer.parseInt(m.group("year")));
        };
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static Value years(int year) {
        return new Value(year + "-01-01", year + "-12-31", "year", false);
    }

    private static @Nullable Value iso(String text) {
        try {
            LocalDate.parse(text);
            return new Value(text, text, "day", false);
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }

    private @Nullable Value date(String monthName, int day, @Nullable String year, Span span) {
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
        boolean future = future(span);
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

    private Value month(String name, @Nullable String year, Span span) {
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

    private Value weekday(String name, String shift, Span span) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        LocalDate date = anchor.date();
        boolean next = shift.equals("next") || shift.endsWith("coming") || shift.equals("the following");
        boolean ahead = next || shift.equals("this") || (!shift.equals("last") && future(span));
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

    private Value near(String name) {
        int days = switch (name) {
            case "yesterday", "last night" -> -1;
            case "tomorrow" -> 1;
            case "the day before yesterday" -> -2;
            case "the day after tomorrow" -> 2;
            default -> 0;
        };
        return new Value(anchor.days(days), anchor.days(days), "day", false);
    }

    private Value period(String shift, String unit, Span span) {
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
    private Value weekend(LocalDate monday, int step, LocalDate date, Span span) {
        boolean gone = step == 0 && date.getDayOfWeek().getValue() < 5 && !future(span) && past(span);
        LocalDate saturday = monday.plusDays(5).plusWeeks(gone ? -1 : step);
        return days(saturday, saturday.plusDays(1), "weekend");
    }

    private static Value days(LocalDate from, LocalDate to, String grain) {
        return new Value(from.toString(), to.toString(), grain, false);
    }

    private @Nullable Value season(String name, @Nullable String shift, @Nullable String year) {
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

    private Value ago(int n, String unit) {
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
    private Value span(String shift, String n, @Nullable String m, String unit) {
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

    private @Nullable Value end(String part, @Nullable String which, @Nullable String unit) {
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

    // --- tense

    private boolean future(Span span) {
        if (FUTURE_WORD.matcher(window(span)).find()) {
            return true;
        }
        if (!FUTURE_BEFORE.matcher(before(span, 18)).find()) {
            return false;
        }
        String sentence = sentence(span);
        return FUTURE_WORD.matcher(sentence).find()
                || !DONE_WORD.matcher(sentence).find();
    }

    /** "for the next hours" of a story told in the past is not relative to the article. */
    private boolean narrated(String shift, Span span) {
        boolean ahead = shift.equals("next") || shift.equals("following");
        String sentence = sentence(span);
        return ahead
                && !FUTURE_WORD.matcher(sentence).find()
                && DONE_WORD.matcher(sentence).find();
    }

    private boolean past(Span span) {
        return PAST_WORD.matcher(sentence(span)).find();
    }

    private String before(Span span, int units) {
        return lower.substring(Math.max(0, span.start() - units), span.start());
    }

    /** Six words on either side within the clause; a phrase that opens the sentence looks over its comma. */
    private String window(Span span) {
        int start = span.start();
        int words = 0;
        while (start > 0 && words < 6 && ",;:.!?\n\"".indexOf(lower.charAt(start - 1)) < 0) {
            start--;
            words += lower.charAt(start) == ' ' ? 1 : 0;
        }
        boolean opens = start == 0 || ".\n!?\"".indexOf(lower.charAt(start - 1)) >= 0;
        int end = span.end();
        words = 0;
        while (end < lower.length() && words < 7) {
            char c = lower.charAt(end);
            if (";:.!?\n\"".indexOf(c) >= 0 || (c == ',' && !(opens && end == span.end()))) {
                break;
            }
            words += c == ' ' ? 1 : 0;
            end++;
        }
        return lower.substring(start, end);
    }

    private String sentence(Span span) {
        int start = Math.max(lower.lastIndexOf(". ", span.start()), lower.lastIndexOf('\n', span.start()));
        int end = lower.indexOf(". ", span.end());
        int line = lower.indexOf('\n', span.end());
        int to = Math.min(end < 0 ? lower.length() : end, line < 0 ? lower.length() : line);
        return lower.substring(Math.max(0, start), Math.max(to, span.end()));
    }

    private static String singular(String unit) {
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private static int number(String word) {
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

    /** The expressions that lie inside the spans. */
    public static List<TimeRef> inside(List<TimeRef> times, List<Span> spans) {
        List<TimeRef> found = new ArrayList<>();
        for (TimeRef time : times) {
            if (spans.stream().anyMatch(span -> span.contains(time.span()))) {
                found.add(time);
            }
        }
        return List.copyOf(found);
    }
}
