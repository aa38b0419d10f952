package org.parley.statements.attribution;

import java.util.Set;
import org.parley.statements.text.Page;
import org.parley.statements.text.Token;

/** When, where and to whom somebody spoke: "on Friday", "in an interview with X", "to reporters". */
final class Circumstances {
    /** Words that tell a time by themselves. */
    static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "earlier",
            "later",
            "recently");

    private static final Set<String> PLAIN = Set.of(
            "again",
            "also",
            "early",
            "late",
            "morning",
            "afternoon",
            "evening",
            "night",
            "once",
            "then",
            "further",
            "however",
            "meanwhile",
            "bluntly",
            "simply",
            "only",
            "too");
    private static final Set<String> VENUES = Set.of(
            "interview",
            "statement",
            "briefing",
            "conference",
            "post",
            "letter",
            "speech",
            "tweet",
            "report",
            "address",
            "message",
            "article",
            "meeting",
            "remarks",
            "comments",
            "television",
            "tv",
            "radio",
            "telegram",
            "twitter",
            "facebook",
            "x",
            "social",
            "press",
            "email",
            "e-mail",
            "call",
            "testimony",
            "declaration",
            "communique",
            "blog",
            "summit",
            "talks",
            "session",
            "parliament",
            "paper",
            "response",
            "news",
            "week",
            "month",
            "year",
            "weekend",
            "hearing",
            "debate",
            "document",
            "filing",
            "reporters",
            "journalists",
            "broadcast",
            "note",
            "reply",
            "turn",
            "time",
            "day",
            "visit",
            "trip");
    private static final Set<String> ADPOSITIONS = Set.of(
            "on",
            "in",
            "at",
            "during",
            "to",
            "from",
            "via",
            "through",
            "after",
            "before",
            "following",
            "with",
            "by",
            "over",
            "into",
            "under",
            "last",
            "this",
            "next",
            "earlier",
            "about",
            "ahead",
            "for");

    private final Page page;
    private final int quote;
    private final RightPhrases phrases;

    Circumstances(Page page, int quote, RightPhrases phrases) {
        this.page = page;
        this.quote = quote;
        this.phrases = phrases;
    }

    private Token at(int i) {
        return page.token(i);
    }

    private boolean quoted(int i) {
        return at(i).quote() != quote;
    }

    private boolean plain(int i) {
        return TIMES.contains(at(i).lower()) || PLAIN.contains(at(i).lower());
    }

    int skipPlain(int from, int to) {
        int i = from;
        while (i < to && !quoted(i) && plain(i)) {
            i++;
        }
        return i;
    }

    /** Passes over phrases such as "on Friday", "in an interview with X", "to reporters", and what stands between commas. */
    int skip(int from, int to, boolean known) {
        int i = from;
        while (i < to && !quoted(i)) {
            int next = skipPlain(i, to);
            if (next == i && at(i).is("(")) {
                next = closing(i, to);
            }
            if (next == i && at(i).is(",") && i + 1 < to && !quoted(i + 1)) {
                int inner = skip(i + 1, to, known);
                if (inner > i + 1 && inner < to && at(inner).is(",")) {
                    next = inner + 1;
                }
            }
            if (next == i
                    && ADPOSITIONS.contains(at(i).lower())
                    && i + 1 < to
                    && !(at(i).is("to") && at(i + 1).tagged("VERB"))) {
                int end = circumstanceEnd(i + 1, to);
                if (end > i + 1 && (!known || names(i, end))) {
                    next = end;
                }
            }
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int circumstanceEnd(int from, int to) {
        int end = phrases.rightEnd(from, to);
        while (end < to && end > from && !quoted(end) && ADPOSITIONS.contains(at(end).lower()) && !at(end).is("that")) {
            int further = phrases.rightEnd(end + 1, to);
            if (further <= end + 1) {
                break;
            }
            end = further;
        }
        return end;
    }

    private boolean names(int from, int to) {
        if (at(from).is("to")) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (plain(i) || VENUES.contains(at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private int closing(int open, int to) {
        for (int i = open; i < Math.min(to, open + 12); i++) {
            if (at(i).is(")")) {
                return i + 1;
            }
        }
        return open;
    }
}
