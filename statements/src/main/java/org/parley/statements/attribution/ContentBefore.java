package org.parley.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Found.Sourcing;
import org.parley.statements.attribution.Saying.Shape;
import org.parley.statements.lexicon.Cue.Frame;
import org.parley.statements.text.Page;
import org.parley.statements.text.Sentence;
import org.parley.statements.text.Span;
import org.parley.statements.text.Token;

/** Content that stands before its cue: a quotation (A1, A2) or a clause (A7). */
final class ContentBefore {
    private static final int TAIL_WORDS = 8;
    static final Set<String> LEAD_INS = Set.of(
            "however",
            "but",
            "and",
            "meanwhile",
            "yet",
            "still",
            "so",
            "then",
            "also",
            "earlier",
            "later",
            ",",
            ":",
            "-",
            "separately");
    private static final Set<String> NO_FRONT = Set.of(
            "when", "as", "after", "while", "if", "although", "before", "since", "because", "though", "once", "until");
    private static final Set<String> SHOWING =
            Set.of("show", "indicate", "reveal", "find", "mean", "demonstrate", "prove", "see", "decide", "determine");

    private final Page page;
    private final Clauses clauses;
    private final RightPhrases right;
    private final Words words;
    private final Drawn drawn;

    ContentBefore(Page page, Clauses clauses, Drawn drawn) {
        this.page = page;
        this.clauses = clauses;
        this.right = new RightPhrases(page, -1);
        this.words = new Words(page);
        this.drawn = drawn;
    }

    private Token at(int i) {
        return page.token(i);
    }

    private boolean quoted(int i) {
        return at(i).quoted();
    }

    /** A1 and A2: the cue comes after its quotation. Returns the token after what was used, or -1. */
    int quotation(
            int s,
            Saying saying,
            @Nullable NounPhrase source,
            int before,
            int consumed,
            int to,
            List<Saying> sayings,
            @Nullable NounPhrase relay) {
        Sentence sentence = page.sentences().get(s);
        int gap = before - 1;
        while (gap >= consumed
                && !quoted(gap)
                && (at(gap).is(",") || at(gap).is("-") || at(gap).tagged("ADV") || at(gap).tagged("CCONJ"))) {
            gap--;
        }
        if (gap < sentence.from() || gap < consumed || !quoted(gap) || drawn.owned()[at(gap).quote()]) {
            return -1;
        }
        boolean inverted = saying.subject() == null;
        inverted &= saying.shape() == Shape.NONE;
        NounPhrase who = inverted ? right.inverted(saying.to(), to) : source;
        if (who == null || !(saying.takes(Frame.CLAUSE) || saying.takes(Frame.ADDRESSEE))) {
            return -1;
        }
        int start = consumed;
        while (start < gap
                && !quoted(start)
                && (LEAD_INS.contains(at(start).lower()) || !at(start).word())) {
            start++;
        }
        if (clauseStart(start, gap, sayings) >= 0) {
            start = clauseStart(start, gap, sayings);
        }
        int count = words.words(start, gap + 1);
        List<Span> spans = new ArrayList<>();
        int quote = at(start).quote();
        spans.add(page.span(start, gap + 1));
        if (quote >= 0) {
            drawn.addSegments(quote, spans);
        }
        drawn.own(start, gap + 1);
        int end = Math.max(saying.to(), inverted ? who.to() : saying.to());
        int rest = inverted && !at(saying.to() - 1).is("told") ? skipTail(end, to) : clauses.afterCue(saying, to);
        if (rest < to && at(rest).is(",") && rest + 1 < to && quoted(rest + 1)) {
            rest++;
        }
        if (rest < to && quoted(rest) && !drawn.owned()[at(rest).quote()] && noVoiceBetween(end, rest, sayings)) {
            int close = clauses.contentEnd(rest, to, sayings);
            spans.add(page.span(rest, close));
            drawn.addSegments(at(rest).quote(), spans);
            drawn.own(rest, close);
            end = close;
        }
        if (count == 0) {
            return -1;
        }
        drawn.add(inverted ? "A2" : "A1", spans, who, Sourcing.PHRASE, saying, s, null, null, relay);
        return end;
    }

    /** After an earlier voice of the same sentence, the quotation begins behind its clause. */
    private int clauseStart(int from, int to, List<Saying> sayings) {
        int start = -1;
        for (Saying saying : sayings) {
            if (saying.at() >= from && saying.at() < to) {
                for (int i = saying.at(); i <= to; i++) {
                    if (quoted(i)) {
                        start = i;
                        break;
                    }
                }
            }
        }
        return start;
    }

    private int skipTail(int from, int to) {
        int i = from;
        int count = 0;
        while (i < to && !quoted(i) && !at(i).is(":") && count <= TAIL_WORDS) {
            if (at(i).is(",") && i + 1 < to && quoted(i + 1)) {
                return i + 1;
            }
            count += at(i).word() ? 1 : 0;
            i++;
        }
        return i < to && at(i).is(":") && i + 1 < to && quoted(i + 1) ? i + 1 : from;
    }

    private boolean noVoiceBetween(int from, int to, List<Saying> sayings) {
        return sayings.stream().noneMatch(saying -> saying.at() >= from && saying.at() < to);
    }

    /** A7: the content stands before subject and cue, or around them. */
    int clause(int s, Saying saying, @Nullable NounPhrase source, int before, int consumed, int to) {
        if (before - 1 <= consumed
                || !at(before - 1).is(",")
                || !saying.takes(Frame.CLAUSE)
                || SHOWING.contains(saying.cue().lemma())) {
            return -1;
        }
        NounPhrase who = source == null ? right.inverted(saying.to(), to) : source;
        int start = consumed;
        while (start < before && LEAD_INS.contains(at(start).lower())) {
            start++;
        }
        if (who == null
                || start >= before - 1
                || NO_FRONT.contains(at(start).lower())
                || saying.shape() == Shape.SHARED
                || saying.shape() == Shape.PARTICIPLE) {
            return -1;
        }
        int cueEnd = Math.max(saying.to(), source == null ? who.to() : saying.to());
        int after = tail(cueEnd, to);
        boolean around = after < to && at(after).is(",") && after + 1 < to && predicate(after + 1);
        if (!around && (words.words(cueEnd, to) > TAIL_WORDS || !clauses.finite(start, before - 1))) {
            return -1;
        }
        List<Span> spans = new ArrayList<>();
        spans.add(page.span(start, before - 1));
        int end = to;
        if (around) {
            end = clauses.contentEnd(after + 1, to, List.of());
            spans.add(page.span(after + 1, end));
            drawn.own(after + 1, end);
        }
        drawn.own(start, before - 1);
        drawn.add("A7", spans, who, Sourcing.PHRASE, saying, s, null, null, null);
        return end;
    }

    private int tail(int from, int to) {
        int i = from;
        while (i < to && !at(i).is(",") && !quoted(i)) {
            i++;
        }
        return i;
    }

    private boolean predicate(int i) {
        return at(i).tagged("AUX") || (at(i).tagged("VERB") && !at(i).lower().endsWith("ing"));
    }
}
