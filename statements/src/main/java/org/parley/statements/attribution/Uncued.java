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
    private final boolean[] owned;
    private final List<Found> found;

    /** @param owned which quotations are taken; {@code found} the attributions so far: both are added to */
    Uncued(Page page, Lexicon lexicon, boolean[] owned, List<Found> found) {
        this.page = page;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(page, -1);
        this.right = new RightPhrases(page, -1);
        this.words = new Words(page);
        this.owned = owned;
        this.found = found;
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
            if (!owned[at(i).quote()]) {
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
            owned[quote] = true;
            found.add(new Found("A2", spans, after, Sourcing.PHRASE, null, null, s, false, null, null, null, -1));
            return;
        }
        alone &= words.wordsOutsideBrackets(end, sentence.to()) == 0;
        int count = words.words(from, end);
        Found before = before(spans.getFirst().start());
        if (alone && before != null && spokenBefore(before, s) && count > 0) {
            owned[quote] = true;
            found.add(new Found(
                    "A3", spans, before.source(), Sourcing.SAME_TURN, null, null, s, false, null, null, null, -1));
        } else if (alone && sentence.first() && announced(s) != null) {
            owned[quote] = true;
            found.add(
                    new Found("A14", spans, announced(s), Sourcing.PHRASE, null, null, s, false, null, null, null, -1));
        } else if (alone
                && count > SHORT_WORDS
                && before != null
                && sentence.paragraph()
                                - page.sentences().get(before.sentence()).paragraph()
                        <= 2) {
            owned[quote] = true;
            found.add(new Found("A15", spans, null, Sourcing.CURRENT, null, null, s, false, null, null, null, -1));
        } else if (alone && count >= LONG_QUOTE_WORDS) {
            owned[quote] = true;
            found.add(new Found("A15", spans, null, Sourcing.UNKNOWN, null, null, s, false, null, null, null, -1));
        } else if (count >= LONG_QUOTE_WORDS) {
            owned[quote] = true;
            NounPhrase subject = nearestSubject(from, sentence.from());
            found.add(new Found(
                    "A16",
                    spans,
                    subject,
                    subject == null ? Sourcing.UNKNOWN : Sourcing.PHRASE,
                    null,
                    null,
                    s,
                    false,
                    null,
                    null,
                    null,
                    -1));
        }
    }

    /** The latest attribution that begins before the offset and is not inside another. */
    private @Nullable Found before(int offset) {
        Found latest = null;
        for (Found one : found) {
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
