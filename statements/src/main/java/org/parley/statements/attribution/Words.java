package org.parley.statements.attribution;

import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Page;
import org.parley.statements.text.Token;

/** Counting and looking in the tokens of a page. */
final class Words {
    private final Page page;
    private final NounPhrases phrases;

    Words(Page page) {
        this.page = page;
        this.phrases = new NounPhrases(page, -1);
    }

    private Token at(int i) {
        return page.token(i);
    }

    private boolean quoted(int i) {
        return at(i).quoted();
    }

    /** The subject of the first finite verb outside quotations; {@code null} if it has none. */
    @Nullable
    NounPhrase mainSubject(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = !quoted(i)
                    && (at(i).tagged("VERB") || at(i).tagged("AUX"))
                    && (i == from || !at(i - 1).is("to"));
            if (verb && !at(i).lower().endsWith("ing")) {
                NounPhrase subject = phrases.subjectOf(i, from);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** After the last token of the quotation that the first stands in. */
    int quoteEnd(int from, int to) {
        int end = from;
        while (end < to && at(end).quote() == at(from).quote()) {
            end++;
        }
        return end;
    }

    /** Words that stand in no parentheses. */
    int wordsOutsideBrackets(int from, int to) {
        int words = 0;
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += at(i).is("(") ? 1 : at(i).is(")") ? -1 : 0;
            words += depth <= 0 && at(i).word() ? 1 : 0;
        }
        return words;
    }

    /** Words, marks left out. */
    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += at(i).word() ? 1 : 0;
        }
        return words;
    }
}
