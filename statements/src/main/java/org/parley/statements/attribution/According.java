package org.parley.statements.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Found.Sourcing;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Span;
import org.parley.statements.text.Token;

/** "According to X, CLAUSE" and "CLAUSE, according to X". */
final class According {
    private final Page page;
    private final RightPhrases right;
    private final Clauses clauses;
    private final Words words;
    private final Drawn drawn;

    /** @param drawn is added to */
    According(Page page, Lexicon lexicon, Drawn drawn) {
        this.page = page;
        this.right = new RightPhrases(page, -1);
        this.clauses = new Clauses(page, lexicon, -1);
        this.words = new Words(page);
        this.drawn = drawn;
    }

    private Token at(int i) {
        return page.token(i);
    }

    private boolean quoted(int i) {
        return at(i).quoted();
    }

    private void add(int s, int start, int end, NounPhrase who, Span cue) {
        drawn.own(start, end);
        drawn.found().add(new Found("A8", List.of(page.span(start, end)), who, Sourcing.PHRASE, cue, s));
    }

    /** A8. Returns the outlet if another voice speaks in the clause. */
    @Nullable
    NounPhrase read(int s, int from, int to, List<Saying> sayings) {
        for (int i = from; i + 2 < to; i++) {
            if (!at(i).is("according") || !at(i + 1).is("to") || quoted(i)) {
                continue;
            }
            boolean leads = i == from
                    || at(i - 1).is("that")
                    || (i == from + 1 && !at(i - 1).word())
                    || at(i - 1).is("but")
                    || (at(i - 1).is("and") && i < from + 4);
            Span cue = page.span(i, i + 2);
            if (!leads) {
                NounPhrase who = right.inverted(i + 2, to);
                int end = i;
                while (end > from && (at(end - 1).is(",") || at(end - 1).is("-"))) {
                    end--;
                }
                int start = startOfClause(from, end, sayings);
                if (who != null && clauses.finite(start, end)) {
                    add(s, start, end, who, cue);
                }
                return null;
            }
            NounPhrase who = namedSource(i + 2, to);
            if (who == null) {
                return null;
            }
            int start = who.to();
            while (start < to && !at(start).is(",") && !quoted(start) && participial(start, who)) {
                start = Math.min(to, commaAfter(start, to));
            }
            if (start < to && at(start).is(",")) {
                start++;
            }
            if (start >= to) {
                return null;
            }
            Saying first = clauses.begins(start, sayings);
            if (first != null && first.subject() != null && first.subject().to() <= first.at()) {
                return who;
            }
            int end = clauses.contentEnd(start, to, sayings);
            if (end > start && words.words(start, end) > 0) {
                add(s, start, end, who, cue);
            }
            return null;
        }
        return null;
    }

    private boolean participial(int i, NounPhrase who) {
        return i == who.to()
                && at(i).tagged("VERB")
                && (at(i).lower().endsWith("ed")
                        || at(i).lower().endsWith("en")
                        || at(i).is("made")
                        || at(i).is("seen"));
    }

    private int commaAfter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i).is(",")) {
                return i;
            }
        }
        return to;
    }

    private int startOfClause(int from, int end, List<Saying> sayings) {
        int start = from;
        for (Saying saying : sayings) {
            if (saying.at() < end && saying.subject() == null) {
                start = from;
            }
        }
        while (start < end && ContentBefore.LEAD_INS.contains(at(start).lower())) {
            start++;
        }
        return start;
    }

    /** The source after "according to": up to a comma if only names and nouns stand before it, with a name that follows the comma. */
    private @Nullable NounPhrase namedSource(int from, int to) {
        int comma = from;
        boolean verb = false;
        while (comma < to && comma < from + 15 && !at(comma).is(",") && !quoted(comma)) {
            verb |= at(comma).tagged("VERB") || at(comma).tagged("AUX");
            comma++;
        }
        int end = right.rightEnd(from, to);
        if (end <= from) {
            return null;
        }
        if (verb || comma >= to || !at(comma).is(",")) {
            return new NounPhrase(from, end);
        }
        int close = commaAfter(comma + 1, to);
        boolean name = close < to && close <= comma + 5;
        for (int i = comma + 1; i < close && name; i++) {
            name = at(i).tagged("PROPN");
        }
        return new NounPhrase(from, name && !at(comma - 1).capital() ? close : comma);
    }
}
