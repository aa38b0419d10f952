package org.parley.statements.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Page;
import org.parley.statements.text.Token;

/**
 * Finds the noun phrase that is the subject of a verb: to its left, over auxiliaries, adverbs, appositions and relative
 * clauses.
 */
final class NounPhrases {
    private static final Set<String> JOINTS = Set.of(
            "of", "for", "from", "at", "in", "on", "to", "with", "near", "against", "between", "within", "behind",
            "around", "inside");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private final Page page;
    private final Nominals words;

    /** @param quote the quotation in which phrases are looked for, -1 for the text outside all */
    NounPhrases(Page page, int quote) {
        this.page = page;
        this.words = new Nominals(page, quote);
    }

    private Token at(int i) {
        return page.token(i);
    }

    /** The subject of the verb at {@code verb}, not before {@code from}; {@code null} if none is found. */
    @Nullable
    NounPhrase subjectOf(int verb, int from) {
        int i = beforeVerbGroup(verb, from);
        if (i < from) {
            return null;
        }
        if (at(i).is(")")) {
            i = opening(i, from, "(", ")") - 1;
        }
        if (i < from) {
            return null;
        }
        if (at(i).is(",") || (at(i).is("-") && at(i).text().length() <= 3 && i > from)) {
            return overApposition(i, from);
        }
        boolean toBeDone = i - 3 >= from
                && words.participle(i)
                && at(i - 1).is("be")
                && at(i - 2).is("to")
                && words.noun(i - 3);
        if (toBeDone) {
            return endingAt(i - 2, from);
        }
        if (RELATIVES.contains(at(i).lower()) && i > from && !at(i).tagged("DET")) {
            int before = at(i - 1).is(",") ? i - 2 : i - 1;
            boolean pronoun = at(i).is("that") && before >= from && !words.noun(before);
            return before < from || pronoun ? null : endingAt(before + 1, from);
        }
        return endingAt(i + 1, from);
    }

    /** The last token before the verb's auxiliaries and adverbs. */
    int beforeVerbGroup(int verb, int from) {
        int i = verb - 1;
        while (i >= from && !words.foreign(i)) {
            Token token = at(i);
            boolean skip = token.tagged("AUX")
                    || (token.tagged("ADV") && !token.is("there"))
                    || token.is("not")
                    || token.is("n't")
                    || token.is("also")
                    || Circumstances.TIMES.contains(token.lower())
                    || (token.lower().endsWith("ly") && !token.tagged("NOUN") && !token.tagged("PROPN"));
            if (!skip
                    && token.is(",")
                    && i - 2 >= from
                    && at(i - 1).tagged("ADV")
                    && at(i - 2).is(",")) {
                i -= 3;
                continue;
            }
            if (!skip) {
                break;
            }
            i--;
        }
        boolean circumstance = i >= from
                && i < verb - 1
                && at(i).tagged("ADP")
                && Circumstances.TIMES.contains(at(i + 1).lower());
        if (circumstance) {
            return beforeVerbGroup(i, from);
        }
        return i;
    }

    /** Between commas: the first segment of the clause that is a noun phrase, if no verb stands between it and the verb. */
    private @Nullable NounPhrase overApposition(int comma, int from) {
        NounPhrase found = null;
        int end = comma;
        int start = end - 1;
        while (start >= from) {
            boolean boundary = at(start).is(",")
                    || at(start).is("-")
                    || at(start).is(";")
                    || at(start).is(":")
                    || words.foreign(start);
            if (!boundary && start > from) {
                start--;
                continue;
            }
            int first = boundary ? start + 1 : start;
            if (first < end) {
                NounPhrase whole = wholeSegment(first, end);
                if (whole != null) {
                    found = whole;
                }
                if (!apposition(first, end)) {
                    return found;
                }
            }
            if (!boundary
                    || words.foreign(start)
                    || at(start).is(";")
                    || at(start).is(":")) {
                return found;
            }
            end = start;
            start--;
        }
        return found;
    }

    private @Nullable NounPhrase wholeSegment(int first, int end) {
        int begin = first;
        while (begin < end
                && (at(begin).tagged("CCONJ")
                        || at(begin).tagged("ADV")
                        || at(begin).tagged("SCONJ"))) {
            begin++;
        }
        if (begin >= end) {
            return null;
        }
        NounPhrase phrase = endingAt(end, begin);
        return phrase != null && phrase.from() == begin ? phrase : null;
    }

    private boolean apposition(int first, int end) {
        if (RELATIVES.contains(at(first).lower())
                || at(first).is("whose")
                || at(first).is("where")) {
            return true;
        }
        for (int i = first; i < end; i++) {
            boolean finite = at(i).tagged("AUX")
                    || (at(i).tagged("VERB") && i > first && !at(i - 1).is("to") && !words.participle(i));
            if (finite) {
                return false;
            }
        }
        return true;
    }

    /** The noun phrase whose last token is before {@code end}; {@code null} if a noun or pronoun does not stand there. */
    @Nullable
    NounPhrase endingAt(int end, int from) {
        int last = end - 1;
        while (last >= from && at(last).is(")")) {
            last = opening(last, from, "(", ")") - 1;
        }
        if (last < from || (words.foreign(last) && !at(last).is("\""))) {
            return null;
        }
        if (words.pronoun(last)) {
            return new NounPhrase(last, last + 1);
        }
        if (!words.noun(last) && !at(last).tagged("NUM") && !nominalAdjective(last)) {
            return null;
        }
        int start = last;
        while (true) {
            int next = extend(start, from);
            if (next == start) {
                break;
            }
            start = next;
        }
        start = withoutObject(start, last, from);
        return new NounPhrase(start, last + 1);
    }

    private boolean nominalAdjective(int i) {
        return at(i).tagged("ADJ") && i > 0 && (at(i - 1).tagged("DET") || at(i).capital());
    }

    private int extend(int start, int from) {
        int i = start - 1;
        if (i < from) {
            return start;
        }
        Token token = at(i);
        if (words.foreign(i) && !words.foreign(start)) {
            return overTitle(i, start, from);
        }
        if (token.tagged("NOUN")
                || token.tagged("PROPN")
                || token.tagged("ADJ")
                || token.tagged("NUM")
                || token.tagged("DET")
                || token.tagged("SYM")
                || token.is("'s")
                || token.is("'")
                || token.is("&")
                || token.is("$")
                || Nominals.possessive(token)) {
            return Circumstances.TIMES.contains(token.lower()) && !token.tagged("DET") ? start : i;
        }
        if (token.is(")")) {
            int open = opening(i, from, "(", ")");
            return open > from ? open - 1 >= from && words.noun(open - 1) ? open : start : start;
        }
        if (i <= from) {
            return start;
        }
        if (token.is("-") && at(start).capital() && at(i - 1).capital()) {
            return i - 1;
        }
        if ((JOINTS.contains(token.lower()) || (token.is("as") && at(i - 1).is("such")))
                && (words.noun(i - 1) || at(i - 1).is(")") || at(i - 1).is("such"))) {
            return i - 1;
        }
        if ((token.is("and") || token.is("&") || token.is("or"))
                && (words.noun(i - 1) || at(i - 1).is(")"))) {
            return i - 1;
        }
        if (token.tagged("ADV")
                && at(start).tagged("ADJ")
                && i > from
                && at(i - 1).tagged("DET")) {
            return i - 1;
        }
        boolean reducedRelative = words.participle(i)
                && (words.noun(i - 1)
                        || (at(i - 1).is("be") && i - 3 >= from && at(i - 2).is("to")));
        if (words.participle(i)
                && (at(i - 1).tagged("DET") || at(i - 1).tagged("ADJ") || Nominals.possessive(at(i - 1)))) {
            return i - 1;
        }
        if (reducedRelative && words.noun(i - 1)) {
            return i - 1;
        }
        if (JOINTS.contains(token.lower()) && words.participle(i - 1) && i - 2 >= from && words.noun(i - 2)) {
            return i - 2;
        }
        if (JOINTS.contains(token.lower()) && Nominals.postposed(at(i - 1)) && i - 2 >= from && words.noun(i - 2)) {
            return i - 2;
        }
        if (token.is("by") && words.participle(i - 1) && i - 2 >= from && words.noun(i - 2)) {
            return i - 2;
        }
        return start;
    }

    /** A phrase that reaches back over "and" or a joint into the object of another verb is cut behind the "and". */
    private int withoutObject(int start, int last, int from) {
        boolean object =
                start > from && (at(start - 1).tagged("VERB") || at(start - 1).tagged("ADP"));
        if (!object) {
            return start;
        }
        for (int i = start; i < last; i++) {
            if (at(i).is("and")) {
                return i + 1;
            }
        }
        return start;
    }

    /** A few quoted words within a phrase belong to it: the "History" section. */
    private int overTitle(int close, int start, int from) {
        int open = close;
        while (open > from && at(open - 1).quote() == at(close).quote()) {
            open--;
        }
        boolean few = close - open <= 6
                && close > open
                && !at(close - 1).is(",")
                && !at(close - 1).is(".");
        boolean inside = open > from
                && (at(open - 1).tagged("DET") || at(open - 1).tagged("ADJ") || Nominals.possessive(at(open - 1)));
        return few && inside ? open - 1 : start;
    }

    private int opening(int close, int from, String open, String closing) {
        int depth = 0;
        for (int i = close; i >= from; i--) {
            if (at(i).is(closing)) {
                depth++;
            } else if (at(i).is(open) && --depth == 0) {
                return i;
            }
        }
        return close;
    }
}
