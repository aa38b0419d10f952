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

/** Content that comes after its cue: A4 to A6, A9 to A11 and A13, and A12, which points back. */
final class ContentAfter {
    private static final int SHORT_WORDS = 3;
    private static final Set<String> ANAPHORS = Set.of("this", "so", "that", "it", "as");

    private final Page page;
    private final Clauses clauses;
    private final RightPhrases right;
    private final Words words;
    private final Drawn drawn;

    ContentAfter(Page page, Clauses clauses, Drawn drawn) {
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

    /** "As X told Y, CLAUSE". */
    int asSaid(int s, Saying saying, @Nullable NounPhrase source, int from, int to, List<Saying> sayings) {
        if (source == null
                || source.from() == from
                || !at(source.from() - 1).is("as")
                || source.from() - 1 > from + 1) {
            return -1;
        }
        int after = clauses.afterCue(saying, to);
        if (after >= to || !at(after).is(",") || after + 1 >= to) {
            return -1;
        }
        return stretch("A8", s, saying, source, after + 1, to, sayings, null, null);
    }

    /** A4 to A6, A9 to A13: the content comes after its cue. */
    int content(
            int s,
            Saying saying,
            @Nullable NounPhrase source,
            int from,
            int to,
            List<Saying> sayings,
            @Nullable NounPhrase relay) {
        int after = clauses.afterCue(saying, to);
        while (after < to
                && at(after).is(",")
                && after + 2 < to
                && at(after + 1).tagged("ADV")
                && at(after + 2).is(",")) {
            after += 3;
        }
        if (after >= to) {
            return -1;
        }
        boolean participle = saying.shape() == Shape.PARTICIPLE;
        boolean speaks = saying.takes(Frame.CLAUSE) || saying.takes(Frame.ADDRESSEE);
        Span asked = asked(saying, from);
        if (speaks
                && at(after).is("that")
                && after + 1 < to
                && !(after + 2 < to && at(after + 1).is("."))
                && !anaphor(after, to)) {
            return stretch(participle ? "A9" : "A5", s, saying, source, after + 1, to, sayings, asked, relay);
        }
        int mark = at(after).is(":") || at(after).is(",") ? after + 1 : after;
        boolean free = mark < to && quoted(mark) && (!drawn.owned()[at(mark).quote()] || saying.participleOfItsOwn());
        if (speaks && free) {
            if (saying.takes(Frame.NOUN) && !saying.takes(Frame.BARE_CLAUSE) && mark == after) {
                return phrase(s, saying, source, after, to, sayings);
            }
            boolean title = mark == after
                    && words.words(mark, words.quoteEnd(mark, to)) <= SHORT_WORDS
                    && !clauses.finite(mark, to);
            return title
                    ? -1
                    : stretch(
                            participle ? "A9" : asked != null ? "A13" : "A4",
                            s,
                            saying,
                            source,
                            mark,
                            to,
                            sayings,
                            asked,
                            relay);
        }
        if (speaks && at(after).is(":") && after + 1 < to) {
            return stretch("A4", s, saying, source, after + 1, to, sayings, asked, relay);
        }
        if (anaphor(after, to)) {
            return sentenceBefore(s, saying, source, relay);
        }
        boolean asks = saying.takes(Frame.OTHERS_INFINITIVE) && after > saying.to();
        if (at(after).is("to") && after + 1 < to && (saying.takes(Frame.INFINITIVE) || asks) && verbAt(after + 1)) {
            return stretch(participle ? "A9" : "A10", s, saying, source, after, to, sayings, asked, relay);
        }
        if (saying.takes(Frame.OTHERS_INFINITIVE)) {
            int end = right.rightEnd(after, to);
            if (end > after && end + 1 < to && at(end).is("to") && verbAt(end + 1)) {
                int close = clauses.contentEnd(end, to, sayings);
                drawn.add(
                        "A10",
                        List.of(page.span(end, close)),
                        source,
                        Sourcing.PHRASE,
                        saying,
                        s,
                        null,
                        new NounPhrase(after, end),
                        relay);
                drawn.own(end, close);
                return close;
            }
        }
        if (speaks && clauses.questionWord(after) && !at(after).is("that") && clauses.finite(after, to)) {
            boolean takes = saying.negated()
                    || saying.takes(Frame.BARE_CLAUSE)
                    || at(after).is("whether")
                    || at(after).is("why")
                    || at(after).is("how");
            return takes ? stretch(participle ? "A9" : "A6", s, saying, source, after, to, sayings, asked, relay) : -1;
        }
        boolean bare = saying.takes(Frame.BARE_CLAUSE)
                || (saying.takes(Frame.ADJECTIVE) && saying.cue().frames().length() == 1);
        if (bare && startsContent(after) && clauses.bareClause(after, clauses.contentEnd(after, to, sayings))) {
            return stretch(participle ? "A9" : "A6", s, saying, source, after, to, sayings, asked, relay);
        }
        if (saying.takes(Frame.NOUN) || saying.takes(Frame.PHRASE)) {
            return phrase(s, saying, source, saying.to(), to, sayings);
        }
        if (asked != null && saying.cue().lemma().equals("decline")) {
            return stretch("A10", s, saying, source, saying.at(), to, sayings, asked, relay);
        }
        return -1;
    }

    private boolean startsContent(int i) {
        return !at(i).is(",") && !at(i).is(".") && !at(i).is("of") && !at(i).is("as");
    }

    private boolean verbAt(int i) {
        return at(i).tagged("VERB") || at(i).tagged("AUX") || at(i).tagged("NOUN");
    }

    /** "said this in an interview", "said so on Monday": nothing of its own follows. */
    private boolean anaphor(int i, int to) {
        if (!ANAPHORS.contains(at(i).lower()) || at(i).is("as")) {
            return false;
        }
        boolean ends = i + 1 >= to
                || (!at(i + 1).word() && !quoted(i + 1) && !at(i + 1).is("$"));
        return ends
                || ((at(i + 1).tagged("ADP") || at(i + 1).is("to"))
                        && (!at(i).is("that") || !clauses.finite(i + 1, to)));
    }

    /** A12. */
    private int sentenceBefore(int s, Saying saying, @Nullable NounPhrase source, @Nullable NounPhrase relay) {
        if (s == 0) {
            return -1;
        }
        Sentence sentence = page.sentences().get(s);
        int first = s - 1;
        int paragraph = page.sentences().get(first).paragraph();
        while (first > 0 && page.sentences().get(first - 1).paragraph() == paragraph) {
            first--;
        }
        Span span = page.span(
                page.sentences().get(first).from(), page.sentences().get(s - 1).to());
        boolean taken =
                drawn.found().stream().anyMatch(other -> other.spans().stream().anyMatch(span::overlaps));
        if (taken) {
            return -1;
        }
        drawn.add("A12", List.of(span), source, Sourcing.PHRASE, saying, s, null, null, relay);
        return sentence.to();
    }

    /** The question that the words answer: "When asked whether P, X said". */
    private @Nullable Span asked(Saying saying, int from) {
        int begin = saying.begin();
        for (int i = from; i < begin - 2; i++) {
            if (at(i).is("asked")
                    && !quoted(i)
                    && i <= from + 2
                    && (clauses.questionWord(i + 1) || at(i + 1).is("about"))) {
                int end = begin;
                while (end > i + 2 && (at(end - 1).is(",") || at(end - 1).tagged("ADV"))) {
                    end--;
                }
                return page.span(i + 1, end);
            }
        }
        return null;
    }

    private int stretch(
            String rule,
            int s,
            Saying saying,
            @Nullable NounPhrase source,
            int start,
            int to,
            List<Saying> sayings,
            @Nullable Span asked,
            @Nullable NounPhrase relay) {
        int end = clauses.contentEnd(start, to, sayings);
        if (end <= start || words.words(start, end) == 0) {
            return -1;
        }
        List<Span> spans = new ArrayList<>();
        spans.add(page.span(start, end));
        if (quoted(end - 1)) {
            drawn.addSegments(at(end - 1).quote(), spans);
        }
        drawn.own(start, end);
        drawn.add(rule, spans, source, Sourcing.PHRASE, saying, s, asked, null, relay);
        return end;
    }

    /** A11: a noun phrase with its predicate; a call, a plan and the like only if an act is named by the cue or words are quoted. */
    private int phrase(int s, Saying saying, @Nullable NounPhrase source, int start, int to, List<Saying> sayings) {
        if (source == null) {
            return -1;
        }
        int end = clauses.contentEnd(start, to, sayings);
        boolean quotes = false;
        for (int i = start; i < end; i++) {
            quotes |= quoted(i) && !drawn.owned()[at(i).quote()];
        }
        boolean act =
                !saying.cue().hint().isEmpty() && (right.rightEnd(start, to) > start || saying.takes(Frame.PHRASE));
        if (!(quotes || act) || words.words(start, end) == 0) {
            return -1;
        }
        drawn.own(start, end);
        drawn.add("A11", List.of(page.span(start, end)), source, Sourcing.PHRASE, saying, s, null, null, null);
        return end;
    }
}
