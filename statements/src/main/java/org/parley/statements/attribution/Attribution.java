package org.parley.statements.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Found.Sourcing;
import org.parley.statements.attribution.Saying.Shape;
import org.parley.statements.lexicon.Cue;
import org.parley.statements.lexicon.Cue.Frame;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Quote;
import org.parley.statements.text.Sentence;
import org.parley.statements.text.Span;
import org.parley.statements.text.Token;

/**
 * The attributions of a text, by patterns A1 to A16 of cue, subject and quotation; the first that fits owns a quotation.
 * Sentences are read with their cues first; quotations without a cue are then joined to what stands around them.
 */
public final class Attribution {
    private static final int SHORT_WORDS = 3;
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
    private static final Set<String> ANAPHORS = Set.of("this", "so", "that", "it", "as");

    private final Page page;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final According according;
    private final boolean[] owned;
    private final List<Found> found = new ArrayList<>();

    private Attribution(Page page, Lexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(page, -1);
        this.clauses = new Clauses(page, lexicon, -1);
        this.words = new Words(page);
        this.owned = new boolean[page.quotes().size()];
        this.according = new According(page, lexicon, owned, found);
    }

    /** All attributions in order of their beginnings; those inside others refer to them by index. A transcript has only turns. */
    public static List<Found> find(Page page, Lexicon lexicon) {
        List<Found> turns = Transcript.turns(page);
        if (!turns.isEmpty()) {
            return nested(turns);
        }
        Attribution attribution = new Attribution(page, lexicon);
        for (int s = 0; s < page.sentences().size(); s++) {
            attribution.voices(s);
        }
        Uncued uncued = new Uncued(page, lexicon, attribution.owned, attribution.found);
        for (int s = 0; s < page.sentences().size(); s++) {
            uncued.read(s);
        }
        List<Found> inner = Reported.inQuotations(page, lexicon, attribution.found);
        attribution.found.addAll(inner);
        return nested(attribution.found);
    }

    private static List<Found> nested(List<Found> all) {
        List<Found> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::end).reversed())
                .thenComparing(Found::rule));
        List<Found> result = new ArrayList<>();
        for (Found one : sorted) {
            int around = -1;
            Span cue = one.cueSpan();
            for (int i = 0; i < result.size(); i++) {
                Found other = result.get(i);
                boolean inside = other.spans().stream()
                        .anyMatch(span -> span.contains(one.spans().getFirst()) && (cue == null || span.contains(cue)));
                if (inside && !other.spans().equals(one.spans())) {
                    around = i;
                }
            }
            if (result.stream().noneMatch(other -> other.spans().equals(one.spans()))) {
                result.add(one.within(around));
            }
        }
        return List.copyOf(result);
    }

    private Token at(int i) {
        return page.token(i);
    }

    private boolean quoted(int i) {
        return at(i).quoted();
    }

    // --- sentences with a cue

    private void voices(int s) {
        Sentence sentence = page.sentences().get(s);
        int from = sentence.from();
        int to = sentence.to();
        List<Saying> sayings = new Sayings(page, lexicon, -1).between(from, to);
        NounPhrase relay = according.read(s, from, to, sayings);
        int consumed = from;
        NounPhrase voice = null;
        Saying closing = closing(sayings, from, to);
        if (closing != null && clauseBefore(s, closing, closing.subject(), begin(closing), from, to) >= 0) {
            consumed = begin(closing);
        }
        for (Saying saying : sayings) {
            if (closing != null && saying.equals(closing) && consumed == begin(closing)) {
                break;
            }
            NounPhrase source = source(saying, voice, from);
            boolean sourced = source != null || saying.shape() == Shape.PARTICIPLE;
            int before = begin(saying);
            boolean inside = saying.at() < consumed - 1;
            if (inside) {
                int next = clauses.afterCue(saying, to);
                boolean clause = next < to && !at(next).is("to") && !saying.takes(Frame.NOUN);
                if (source != null && saying.shape() == Shape.SUBJECT && clause) {
                    contentAfter(s, saying, source, from, to, sayings, null);
                }
                continue;
            }
            int used = quotationBefore(s, saying, source, before, consumed, to, sayings, relay);
            if (used < 0 && sourced) {
                used = asSaid(s, saying, source, from, to, sayings);
            }
            if (used < 0 && sourced) {
                used = contentAfter(s, saying, source, from, to, sayings, relay);
            }
            if (used < 0) {
                used = clauseBefore(s, saying, source, before, consumed, to);
            }
            if (used >= 0) {
                relay = null;
                consumed = Math.max(consumed, used);
                voice = source == null ? voice : source;
            }
        }
    }

    /** The voice that ends the sentence when all before it only do something: "X has offered to meet, Y said". */
    private @Nullable Saying closing(List<Saying> sayings, int from, int to) {
        Saying last = sayings.size() < 2 ? null : sayings.getLast();
        if (last == null || (last.shape() != Shape.SUBJECT && last.shape() != Shape.NONE)) {
            return null;
        }
        for (Saying other : sayings.subList(0, sayings.size() - 1)) {
            int after = clauses.afterCue(other, to);
            boolean deed = after < to && (at(after).is("to") || other.takes(Frame.NOUN) || other.takes(Frame.PHRASE));
            if (!deed || other.at() >= begin(last)) {
                return null;
            }
        }
        for (int i = from; i < begin(last); i++) {
            if (quoted(i)) {
                return null;
            }
        }
        return last;
    }

    /** The first token of the cue or of its subject. */
    private static int begin(Saying saying) {
        NounPhrase subject = saying.subject();
        return subject == null || subject.from() > saying.at() ? saying.at() : subject.from();
    }

    /** Its own subject, else that of the voice before it in the sentence, else that of the sentence. */
    private @Nullable NounPhrase source(Saying saying, @Nullable NounPhrase voice, int from) {
        NounPhrase own = saying.subject();
        if (own != null || saying.shape() == Shape.NONE) {
            return own;
        }
        return voice != null ? voice : words.mainSubject(from, saying.at());
    }

    /** A1 and A2: the cue comes after its quotation. Returns the token after what was used, or -1. */
    private int quotationBefore(
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
        if (gap < sentence.from() || gap < consumed || !quoted(gap) || owned[at(gap).quote()]) {
            return -1;
        }
        boolean inverted = saying.subject() == null;
        inverted &= saying.shape() == Shape.NONE;
        NounPhrase who = inverted ? phrases.inverted(saying.to(), to) : source;
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
            addSegments(quote, spans);
        }
        words.own(owned, start, gap + 1);
        int end = Math.max(saying.to(), inverted ? who.to() : saying.to());
        int rest = inverted && !at(saying.to() - 1).is("told") ? skipTail(end, to) : clauses.afterCue(saying, to);
        if (rest < to && at(rest).is(",") && rest + 1 < to && quoted(rest + 1)) {
            rest++;
        }
        if (rest < to && quoted(rest) && !owned[at(rest).quote()] && noVoiceBetween(end, rest, sayings)) {
            int close = clauses.contentEnd(rest, to, sayings);
            spans.add(page.span(rest, close));
            addSegments(at(rest).quote(), spans);
            words.own(owned, rest, close);
            end = close;
        }
        if (count == 0) {
            return -1;
        }
        add(inverted ? "A2" : "A1", spans, who, Sourcing.PHRASE, saying, s, null, null, relay);
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

    /** "As X told Y, CLAUSE". */
    private int asSaid(int s, Saying saying, @Nullable NounPhrase source, int from, int to, List<Saying> sayings) {
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
        return content("A8", s, saying, source, after + 1, to, sayings, null, null);
    }

    /** A4 to A6, A9 to A13: the content comes after its cue. */
    private int contentAfter(
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
            return content(participle ? "A9" : "A5", s, saying, source, after + 1, to, sayings, asked, relay);
        }
        int mark = at(after).is(":") || at(after).is(",") ? after + 1 : after;
        boolean free = mark < to && quoted(mark) && (!owned[at(mark).quote()] || saying.participleOfItsOwn());
        if (speaks && free) {
            if (saying.takes(Frame.NOUN) && !saying.takes(Frame.BARE_CLAUSE) && mark == after) {
                return phrase(s, saying, source, after, to, sayings);
            }
            boolean title = mark == after
                    && words.words(mark, words.quoteEnd(mark, to)) <= SHORT_WORDS
                    && !clauses.finite(mark, to);
            return title
                    ? -1
                    : content(
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
            return content("A4", s, saying, source, after + 1, to, sayings, asked, relay);
        }
        if (anaphor(after, to)) {
            return sentenceBefore(s, saying, source, relay);
        }
        boolean asks = saying.takes(Frame.OTHERS_INFINITIVE) && after > saying.to();
        if (at(after).is("to") && after + 1 < to && (saying.takes(Frame.INFINITIVE) || asks) && verbAt(after + 1)) {
            return content(participle ? "A9" : "A10", s, saying, source, after, to, sayings, asked, relay);
        }
        if (saying.takes(Frame.OTHERS_INFINITIVE)) {
            int end = phrases.rightEnd(after, to);
            if (end > after && end + 1 < to && at(end).is("to") && verbAt(end + 1)) {
                int close = clauses.contentEnd(end, to, sayings);
                add(
                        "A10",
                        List.of(page.span(end, close)),
                        source,
                        Sourcing.PHRASE,
                        saying,
                        s,
                        null,
                        new NounPhrase(after, end),
                        relay);
                words.own(owned, end, close);
                return close;
            }
        }
        if (speaks && clauses.questionWord(after) && !at(after).is("that") && clauses.finite(after, to)) {
            boolean takes = saying.negated()
                    || saying.takes(Frame.BARE_CLAUSE)
                    || at(after).is("whether")
                    || at(after).is("why")
                    || at(after).is("how");
            return takes ? content(participle ? "A9" : "A6", s, saying, source, after, to, sayings, asked, relay) : -1;
        }
        boolean bare = saying.takes(Frame.BARE_CLAUSE)
                || (saying.takes(Frame.ADJECTIVE) && saying.cue().frames().length() == 1);
        if (bare && startsContent(after) && clauses.bareClause(after, clauses.contentEnd(after, to, sayings))) {
            return content(participle ? "A9" : "A6", s, saying, source, after, to, sayings, asked, relay);
        }
        if (saying.takes(Frame.NOUN) || saying.takes(Frame.PHRASE)) {
            return phrase(s, saying, source, saying.to(), to, sayings);
        }
        if (asked != null && saying.cue().lemma().equals("decline")) {
            return content("A10", s, saying, source, saying.at(), to, sayings, asked, relay);
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
        boolean taken = found.stream().anyMatch(other -> other.spans().stream().anyMatch(span::overlaps));
        if (taken) {
            return -1;
        }
        add("A12", List.of(span), source, Sourcing.PHRASE, saying, s, null, null, relay);
        return sentence.to();
    }

    /** The question that the words answer: "When asked whether P, X said". */
    private @Nullable Span asked(Saying saying, int from) {
        int begin = begin(saying);
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

    private int content(
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
            addSegments(at(end - 1).quote(), spans);
        }
        words.own(owned, start, end);
        add(rule, spans, source, Sourcing.PHRASE, saying, s, asked, null, relay);
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
            quotes |= quoted(i) && !owned[at(i).quote()];
        }
        boolean act =
                !saying.cue().hint().isEmpty() && (phrases.rightEnd(start, to) > start || saying.takes(Frame.PHRASE));
        if (!(quotes || act) || words.words(start, end) == 0) {
            return -1;
        }
        words.own(owned, start, end);
        add("A11", List.of(page.span(start, end)), source, Sourcing.PHRASE, saying, s, null, null, null);
        return end;
    }

    /** A7: the content stands before subject and cue, or around them. */
    private int clauseBefore(int s, Saying saying, @Nullable NounPhrase source, int before, int consumed, int to) {
        if (before - 1 <= consumed
                || !at(before - 1).is(",")
                || !saying.takes(Frame.CLAUSE)
                || SHOWING.contains(saying.cue().lemma())) {
            return -1;
        }
        NounPhrase who = source == null ? phrases.inverted(saying.to(), to) : source;
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
            words.own(owned, after + 1, end);
        }
        words.own(owned, start, before - 1);
        add("A7", spans, who, Sourcing.PHRASE, saying, s, null, null, null);
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

    private void add(
            String rule,
            List<Span> spans,
            @Nullable NounPhrase source,
            Sourcing sourcing,
            Saying saying,
            int s,
            @Nullable Span context,
            @Nullable NounPhrase target,
            @Nullable NounPhrase relay) {
        Cue cue = saying.cue();
        Span cueSpan = page.span(saying.at(), saying.to());
        Sourcing how = source == null ? Sourcing.CURRENT : sourcing;
        found.add(new Found(rule, spans, source, how, cueSpan, cue, s, saying.negated(), context, target, relay, -1));
    }

    /** A quotation that goes on in other paragraphs brings all its segments. */
    private void addSegments(int quote, List<Span> spans) {
        Quote whole = page.quotes().get(quote);
        for (Span segment : whole.segments()) {
            if (spans.stream().noneMatch(segment::overlaps)) {
                spans.add(segment);
            }
        }
        spans.sort(Comparator.naturalOrder());
    }
}
