package org.parley.statements.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Page;
import org.parley.statements.text.Token;

/** Noun phrases from their first word to the right: who "said Rubio" is, whom "told the crews" addresses. */
final class RightPhrases {
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

    private final Page page;
    private final Nominals words;

    /** @param quote the quotation in which phrases are looked for, -1 for the text outside all */
    RightPhrases(Page page, int quote) {
        this.page = page;
        this.words = new Nominals(page, quote);
    }

    private Token at(int i) {
        return page.token(i);
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
            boolean stop = words.foreign(end)
                    || (!token.word() && !token.is("'s") && !token.is("'") && !token.is("-") && !token.is("&"))
                    || (nominal && ENDS_INVERTED.contains(token.lower()) && !keepsGoing(end))
                    || (token.tagged("VERB") && !participleInside(end, at))
                    || token.tagged("AUX")
                    || (nominal && Circumstances.TIMES.contains(token.lower()));
            if (stop) {
                break;
            }
            nominal |= words.noun(end) || words.pronoun(end);
            end++;
            if (words.pronoun(end - 1)) {
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
                && words.participle(i)
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
        if (Nominals.postposed(at(i - 1))) {
            return true;
        }
        if (at(i).is("at") || at(i).is("in") || at(i).is("on") || at(i).is("to")) {
            return !Circumstances.TIMES.contains(next.lower())
                    && words.noun(i - 1)
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
        while (end < to && !words.foreign(end)) {
            Token token = at(end);
            if (words.noun(end) || token.tagged("NUM")) {
                nominal = true;
            } else if (words.pronoun(end)) {
                return nominal ? end : end + 1;
            } else if (!(token.tagged("DET")
                    || token.tagged("ADJ")
                    || token.is("'s")
                    || token.is("'")
                    || token.is("&")
                    || Nominals.possessive(token)
                    || (token.is("-") && nominal)
                    || (words.participle(end) && end > at && at(end - 1).tagged("DET"))
                    || (token.is("of") && nominal)
                    || (token.is("and")
                            && nominal
                            && end + 1 < to
                            && at(end + 1).tagged("PROPN")
                            && at(end - 1).tagged("PROPN")))) {
                break;
            } else if ((token.tagged("DET") || Nominals.possessive(token))
                    && nominal
                    && !at(end - 1).is("of")) {
                break;
            }
            end++;
        }
        return nominal ? end : at;
    }
}
