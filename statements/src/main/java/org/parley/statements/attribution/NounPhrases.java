package org.parley.statements.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Page;
import org.parley.statements.text.Token;

/**
 * Finds the noun phrase that is the subject of a verb: to its left, over auxiliaries, adverbs, appositions and relative
 * clauses; or, after a quotation, to its right.
 */
final class NounPhrases {
    private static final Set<String> JOINTS = Set.of(
            "of", "for", "from", "at", "in", "on", "to", "with", "near", "against", "between", "within", "behind",
            "around");
    private static final Set<String> ENDS_INVERTED = Set.of(
            "on",
            "in",
            "at",
            "after",
            "during",
            "when",
            "as",
            "while",
            "who",
            "before",
            "following",
            "with",
            "via",
            "to",
            "last",
            "this",
            "earlier",
            "later",
            "yesterday",
            "today",
            "tonight",
            "speaking",
            "adding",
            "referring",
            "and",
            "but",
            "that");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> TIME_WORDS = Set.of(
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

    private final Page page;
    private final int quote;

    /** @param quote the quotation in which phrases are looked for, -1 for the text outside all */
    NounPhrases(Page page, int quote) {
        this.page = page;
        this.quote = quote;
    }

    private boolean foreign(int i) {
        return at(i).quoted() && at(i).quote() != quote;
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
                && participle(i)
                && at(i - 1).is("be")
                && at(i - 2).is("to")
                && noun(i - 3);
        if (toBeDone) {
            return endingAt(i - 2, from);
        }
        if (RELATIVES.contains(at(i).lower()) && i > from && !at(i).tagged("DET")) {
            int before = at(i - 1).is(",") ? i - 2 : i - 1;
            boolean pronoun = at(i).is("that") && before >= from && !noun(before);
            return before < from || pronoun ? null : endingAt(before + 1, from);
        }
        return endingAt(i + 1, from);
    }

    /** The last token before the verb's auxiliaries and adverbs. */
    int beforeVerbGroup(int verb, int from) {
        int i = verb - 1;
        while (i >= from && !foreign(i)) {
            Token token = at(i);
            boolean skip = token.tagged("AUX")
                    || (token.tagged("ADV") && !token.is("there"))
                    || token.is("not")
                    || token.is("n't")
                    || token.is("also")
                    || TIME_WORDS.contains(token.lower())
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
                && TIME_WORDS.contains(at(i + 1).lower());
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
                    || foreign(start);
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
            if (!boundary || foreign(start) || at(start).is(";") || at(start).is(":")) {
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
                    || (at(i).tagged("VERB") && i > first && !at(i - 1).is("to") && !participle(i));
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
        if (last < from || (foreign(last) && !at(last).is("\""))) {
            return null;
        }
        if (pronoun(last)) {
            return new NounPhrase(last, last + 1);
        }
        if (!noun(last) && !at(last).tagged("NUM") && !nominalAdjective(last)) {
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
        if (foreign(i) && !foreign(start)) {
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
                || possessive(token)) {
            return TIME_WORDS.contains(token.lower()) && !token.tagged("DET") ? start : i;
        }
        if (token.is(")")) {
            int open = opening(i, from, "(", ")");
            return open > from ? open - 1 >= from && noun(open - 1) ? open : start : start;
        }
        if (i <= from) {
            return start;
        }
        if (token.is("-") && at(start).capital() && at(i - 1).capital()) {
            return i - 1;
        }
        if ((JOINTS.contains(token.lower()) || (token.is("as") && at(i - 1).is("such")))
                && (noun(i - 1) || at(i - 1).is(")") || at(i - 1).is("such"))) {
            return i - 1;
        }
        if ((token.is("and") || token.is("&") || token.is("or"))
                && (noun(i - 1) || at(i - 1).is(")"))) {
            return i - 1;
        }
        if (token.tagged("ADV")
                && at(start).tagged("ADJ")
                && i > from
                && at(i - 1).tagged("DET")) {
            return i - 1;
        }
        boolean reducedRelative = participle(i)
                && (noun(i - 1)
                        || (at(i - 1).is("be") && i - 3 >= from && at(i - 2).is("to")));
        if (participle(i) && (at(i - 1).tagged("DET") || at(i - 1).tagged("ADJ") || possessive(at(i - 1)))) {
            return i - 1;
        }
        if (reducedRelative && noun(i - 1)) {
            return i - 1;
        }
        if (JOINTS.contains(token.lower()) && participle(i - 1) && i - 2 >= from && noun(i - 2)) {
            return i - 2;
        }
        if (token.is("by") && participle(i - 1) && i - 2 >= from && noun(i - 2)) {
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
        boolean inside =
                open > from && (at(open - 1).tagged("DET") || at(open - 1).tagged("ADJ") || possessive(at(open - 1)));
        return few && inside ? open - 1 : start;
    }

    /** The phrase that begins at {@code at}, up to a comma, a stop, a quotation, or words of time and place; {@code null} if none. */
    @Nullable
    NounPhrase inverted(int at, int to) {
        int end = at;
        boolean nominal = false;
        if (at < to && (at(at).is("that") || at(at).tagged("SCONJ"))) {
            return null;
        }
        while (end < to) {
            Token token = at(end);
            boolean stop = foreign(end)
                    || (!token.word() && !token.is("'s") && !token.is("'") && !token.is("-") && !token.is("&"))
                    || (nominal && ENDS_INVERTED.contains(token.lower()) && !keepsGoing(end))
                    || (token.tagged("VERB") && !participleInside(end, at))
                    || token.tagged("AUX")
                    || (nominal && TIME_WORDS.contains(token.lower()));
            if (stop) {
                break;
            }
            nominal |= noun(end) || pronoun(end);
            end++;
            if (pronoun(end - 1)) {
                break;
            }
        }
        while (end > at
                && (at(end - 1).tagged("ADP")
                        || at(end - 1).tagged("ADV")
                        || at(end - 1).is("-"))) {
            end--;
        }
        return nominal && end > at ? new NounPhrase(at, end) : null;
    }

    private boolean participleInside(int i, int start) {
        return i > start
                && participle(i)
                && (at(i - 1).tagged("DET") || at(i - 1).tagged("ADJ"));
    }

    /** "in", "on", "to" within a name or office, as in "ambassador to the United States"; "X and Y" with two names. */
    private boolean keepsGoing(int i) {
        if (i + 1 >= page.tokens().size()) {
            return false;
        }
        Token next = at(i + 1);
        if (at(i).is("and")) {
            return next.tagged("PROPN") || next.tagged("DET");
        }
        if (at(i).is("at") || at(i).is("in") || at(i).is("on") || at(i).is("to")) {
            return !TIME_WORDS.contains(next.lower())
                    && noun(i - 1)
                    && !at(i - 1).tagged("PROPN")
                    && (next.tagged("PROPN")
                            || (next.is("the")
                                    && i + 2 < page.tokens().size()
                                    && at(i + 2).tagged("PROPN")));
        }
        return false;
    }

    /** The end of a noun phrase that begins at {@code at}; {@code at} itself if there is none. */
    int rightEnd(int at, int to) {
        int end = at;
        boolean nominal = false;
        while (end < to && !foreign(end)) {
            Token token = at(end);
            if (noun(end) || token.tagged("NUM")) {
                nominal = true;
            } else if (pronoun(end)) {
                return nominal ? end : end + 1;
            } else if (!(token.tagged("DET")
                    || token.tagged("ADJ")
                    || token.is("'s")
                    || token.is("'")
                    || token.is("&")
                    || possessive(token)
                    || (token.is("-") && nominal)
                    || (participle(end) && end > at && at(end - 1).tagged("DET"))
                    || (token.is("of") && nominal)
                    || (token.is("and")
                            && nominal
                            && end + 1 < to
                            && at(end + 1).tagged("PROPN")
                            && at(end - 1).tagged("PROPN")))) {
                break;
            } else if ((token.tagged("DET") || possessive(token))
                    && nominal
                    && !at(end - 1).is("of")) {
                break;
            }
            end++;
        }
        return nominal ? end : at;
    }

    boolean noun(int i) {
        Token token = at(i);
        return token.tagged("NOUN") || token.tagged("PROPN") || (token.tagged("X") && token.word());
    }

    boolean pronoun(int i) {
        return at(i).tagged("PRON") && !possessive(at(i)) && !at(i).is("that") && !at(i).is("what");
    }

    static boolean possessive(Token token) {
        return switch (token.lower()) {
            case "his", "her", "its", "their", "our", "my", "your", "whose" -> true;
            default -> false;
        };
    }

    private boolean participle(int i) {
        String word = at(i).lower();
        return (at(i).tagged("VERB") || at(i).tagged("ADJ"))
                && (word.endsWith("ed")
                        || word.endsWith("ing")
                        || word.endsWith("en")
                        || word.equals("made")
                        || word.equals("seen")
                        || word.equals("held"));
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
