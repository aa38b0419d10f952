package org.parley.statements.time;

import java.time.LocalDate;
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

    private final Page page;
    private final String lower;
    private final Tense tense;
    private final TimeValues values;

    private record Rule(String name, Pattern pattern) {}

    private static Rule rule(String name, String pattern) {
        return new Rule(name, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])"));
    }

    private Times(Page page, @Nullable LocalDate date) {
        this.page = page;
        this.lower = page.norm().toLowerCase(Locale.ROOT);
        this.tense = new Tense(lower);
        this.values = new TimeValues(new Anchor(date), tense);
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
        TimeValues.Value value = value(rule, matcher, span);
        return value == null
                ? null
                : new TimeRef(span, text, value.from(), value.to(), value.grain(), false, value.fuzzy());
    }

    private TimeValues.@Nullable Value value(String rule, Matcher m, Span span) {
        return switch (rule) {
            case "date" -> values.date(m.group("month"), Integer.parseInt(m.group("day")), m.group("year"), span);
            case "iso" -> TimeValues.iso(m.group("value"));
            case "month" -> values.month(m.group("month"), group(m, "year"), span);
            case "weekday" ->
                values.weekday(m.group("name"), String.valueOf(m.group("shift")).strip(), span);
            case "near" -> values.near(m.group("name"));
            case "period" ->
                m.end() > m.end("unit") && !m.group("shift").equals("this")
                        ? null
                        : values.period(m.group("shift"), m.group("unit"), span);
            case "weekend" -> values.period("this", "weekend", span);
            case "season" -> values.season(m.group("name"), group(m, "shift"), group(m, "year"));
            case "ago" -> values.ago(TimeValues.number(m.group("n")), m.group("unit"));
            case "span" ->
                tense.narrated(m.group("shift"), span)
                        ? null
                        : values.span(m.group("shift"), m.group("n"), m.group("m"), m.group("unit"));
            case "within", "in" -> values.span("next", m.group("n"), m.group("m"), m.group("unit"));
            case "end" -> values.end(m.group("part"), group(m, "which"), group(m, "unit"));
            default -> TimeValues.years(Integer.parseInt(m.group("year")));
        };
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
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
