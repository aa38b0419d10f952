package org.parley.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Found.Sourcing;
import org.parley.statements.lexicon.Cue.Frame;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Quote;
import org.parley.statements.text.Span;

/** Voices inside a quotation: "He told me, ‘We will never sign’", "they say that it is over". */
final class Reported {
    private static final Set<String> THOUGHTS = Set.of(
            "think",
            "believe",
            "hope",
            "guess",
            "suspect",
            "feel",
            "understand",
            "assume",
            "wish",
            "expect",
            "doubt",
            "fear",
            "reckon",
            "know",
            "suppose",
            "want",
            "remember",
            "imagine",
            "worry",
            "say",
            "mean",
            "hear",
            "find",
            "show",
            "agree",
            "decide",
            "learn");

    private Reported() {}

    /** Attributions inside the quotations of those already found. */
    static List<Found> inQuotations(Page page, Lexicon lexicon, List<Found> outer) {
        List<Found> inner = new ArrayList<>();
        for (int q = 0; q < page.quotes().size(); q++) {
            Quote quote = page.quotes().get(q);
            if (!quote.outer() || !attributed(quote, outer)) {
                continue;
            }
            for (Span segment : quote.segments()) {
                int from = page.tokenAt(segment.start());
                int to = page.tokenAt(segment.end() - 1);
                clauses(page, lexicon, q, from, to, inner);
            }
        }
        return inner;
    }

    private static boolean attributed(Quote quote, List<Found> outer) {
        return outer.stream().flatMap(found -> found.spans().stream()).anyMatch(span -> span.contains(quote.start()));
    }

    private static void clauses(Page page, Lexicon lexicon, int quote, int from, int to, List<Found> inner) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean stop = i == to
                    || (i > start
                            && page.token(i).quote() == quote
                            && ".?!;".contains(page.token(i).text()));
            if (stop) {
                sentence(page, lexicon, quote, start, Math.min(i + 1, to), inner);
                start = i + 1;
            }
        }
    }

    private static void sentence(Page page, Lexicon lexicon, int quote, int from, int to, List<Found> inner) {
        List<Saying> sayings = new Sayings(page, lexicon, quote).between(from, to);
        Clauses clauses = new Clauses(page, lexicon, quote);
        for (Saying saying : sayings) {
            NounPhrase subject = saying.subject();
            boolean speaks = saying.takes(Frame.CLAUSE) || saying.takes(Frame.ADDRESSEE);
            if (subject == null || !speaks || hedge(page, saying, subject)) {
                continue;
            }
            int after = clauses.afterCue(saying, to);
            Quote nested = nestedFrom(page, after, to, quote);
            Span content = null;
            if (nested != null) {
                content = nested.segments().getFirst();
            } else if (after < to) {
                int start = page.token(after).is("that") ? after + 1 : after;
                boolean clause = start > after
                        ? clauses.finite(start, to)
                        : saying.takes(Frame.BARE_CLAUSE)
                                && clauses.bareClause(after, clauses.contentEnd(after, to, sayings));
                int end = clause ? clauses.contentEnd(start, to, sayings) : start;
                content = end > start ? page.span(start, end) : null;
            }
            if (content != null) {
                int s = page.sentenceOf(saying.at());
                Span cue = page.span(saying.at(), saying.to());
                inner.add(new Found(
                        "A5",
                        List.of(content),
                        subject,
                        Sourcing.PHRASE,
                        cue,
                        saying.cue(),
                        s,
                        saying.negated(),
                        null,
                        null,
                        null,
                        0));
            }
        }
    }

    /** "I think", "we hope": the speaker's own words, nobody else's. */
    private static boolean hedge(Page page, Saying saying, NounPhrase subject) {
        String who = page.token(subject.from()).lower();
        return (who.equals("i") || who.equals("we") || who.equals("you"))
                && THOUGHTS.contains(saying.cue().lemma());
    }

    private static @Nullable Quote nestedFrom(Page page, int after, int to, int parent) {
        for (int i = after; i < Math.min(to, after + 3); i++) {
            int at = page.token(i).start();
            for (Quote quote : page.quotes()) {
                if (quote.parent() == parent && quote.start() == at) {
                    return quote;
                }
            }
            if (page.token(i).word()) {
                return null;
            }
        }
        return null;
    }
}
