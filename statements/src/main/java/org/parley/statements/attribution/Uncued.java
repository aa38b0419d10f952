package org.parley.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Found.Sourcing;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Sentence;
import org.parley.statements.text.Span;
import org.parley.statements.text.Token;

/** Quotations without a cue: A3 and A14 to A16, and those signed after a dash. */
final class Uncued {
    private static final int SHORT_WORDS = 3;
    private static final int LONG_QUOTE_WORDS = 7;

    private final Page page;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final RightPhrases right;
    private final Words words;
    private final Drawn drawn;

    /** @param drawn is added to */
    Uncued(Page page, Lexicon lexicon, Drawn drawn) {
        this.page = page;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(page, -1);
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

    /** Joins the quotations of a sentence that no cue has taken. */
    void read(int s) {
        Sentence sentence = page.sentences().get(s);
        int i = sentence.from();
        while (i < sentence.to()) {
            if (!quoted(i)) {
                i++;
                continue;
            }
            int end = words.quoteEnd(i, sentence.to());
            if (!drawn.owned()[at(i).quote()]) {
                leftOver(s, sentence, i, end);
            }
            i = end;
        }
    }

    private void leftOver(int s, Sentence sentence, int from, int end) {
        int quote = at(from).quote();
        List<Span> spans = new ArrayList<>(page.quotes().get(quote).segments());
        boolean alone = words.words(sentence.from(), from) == 0;
        NounPhrase after = alone ? signed(end, sentence.to()) : null;
        if (after != null) {
            add("A2", quote, spans, after, Sourcing.PHRASE, s);
            return;
        }
        alone &= words.wordsOutsideBrackets(end, sentence.to()) == 0;
        int count = words.words(from, end);
        Found before = before(spans.getFirst().start());
        if (alone && before != null && spokenBefore(before, s) && count > 0) {
            add("A3", quote, spans, before.source(), Sourcing.SAME_TURN, s);
        } else if (alone && sentence.first() && announced(s) != null) {
            add("A14", quote, spans, announced(s), Sourcing.PHRASE, s);
        } else if (alone
                && count > SHORT_WORDS
                && before != null
                && sentence.paragraph()
                                - page.sentences().get(before.sentence()).paragraph()
                        <= 2) {
            add("A15", quote, spans, null, Sourcing.CURRENT, s);
        } else if (alone && count >= LONG_QUOTE_WORDS) {
            add("A15", quote, spans, null, Sourcing.UNKNOWN, s);
        } else if (count >= LONG_QUOTE_WORDS) {
            NounPhrase subject = nearestSubject(from, sentence.from());
            add("A16", quote, spans, subject, subject == null ? Sourcing.UNKNOWN : Sourcing.PHRASE, s);
        }
    }

    private void add(String rule, int quote, List<Span> spans, @Nullable NounPhrase source, Sourcing sourcing, int s) {
        drawn.owned()[quote] = true;
        drawn.found().add(new Found(rule, spans, source, sourcing, null, s));
    }

    /** The latest attribution that begins before the offset and is not inside another. */
    private @Nullable Found before(int offset) {
        Found latest = null;
        for (Found one : drawn.found()) {
            boolean earlier = one.start() < offset
                    || (one.cueSpan() != null && one.cueSpan().start() < offset);
            if (earlier
                    && (latest == null
                            || one.sentence() > latest.sentence()
                            || (one.sentence() == latest.sentence() && one.start() >= latest.start()))) {
                latest = one;
            }
        }
        return latest;
    }

    private boolean spokenBefore(Found before, int s) {
        Sentence here = page.sentences().get(s);
        boolean quoted = before.rule().equals("A1")
                || before.rule().equals("A2")
                || before.rule().equals("A3")
                || before.rule().equals("A4")
                || before.rule().equals("A13");
        return quoted
                && before.sentence() >= s - 1
                && page.sentences().get(before.sentence()).paragraph() == here.paragraph();
    }

    private @Nullable NounPhrase announced(int s) {
        if (s == 0) {
            return null;
        }
        Sentence before = page.sentences().get(s - 1);
        if (!at(before.to() - 1).is(":") && !at(before.to() - 1).is(",")) {
            return null;
        }
        List<Saying> sayings = new Sayings(page, lexicon, -1).between(before.from(), before.to());
        NounPhrase last = sayings.isEmpty() ? null : sayings.getLast().subject();
        return last != null ? last : words.mainSubject(before.from(), before.to());
    }

    /** {@code "…" — Name} at the end of a sentence. */
    private @Nullable NounPhrase signed(int from, int to) {
        if (from + 1 >= to || !(at(from).is("-") || at(from).is("--"))) {
            return null;
        }
        NounPhrase who = right.inverted(from + 1, to);
        return who != null && at(who.from()).capital() && words.words(who.to(), to) == 0 ? who : null;
    }

    private @Nullable NounPhrase nearestSubject(int at, int from) {
        for (int i = at - 1; i >= from; i--) {
            if (!quoted(i) && (at(i).tagged("VERB") || at(i).tagged("AUX"))) {
                NounPhrase subject = phrases.subjectOf(i, from);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }
}
