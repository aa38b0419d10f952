package org.parley.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Page;
import org.parley.statements.text.Sentence;

/** The subjects of the finite verbs of a sentence, outside quotations, from left to right. */
public final class Subjects {
    private final Page page;
    private final NounPhrases phrases;

    public Subjects(Page page) {
        this(page, -1);
    }

    /** @param quote the quotation whose sentences are looked at, -1 for the text outside all */
    public Subjects(Page page, int quote) {
        this.page = page;
        this.phrases = new NounPhrases(page, quote);
    }

    /** The subject of the verb at the token, not before {@code from}; {@code null} if none is found. */
    public @Nullable NounPhrase subjectOf(int verb, int from) {
        return phrases.subjectOf(verb, from);
    }

    /** The noun phrase that ends before the token; {@code null} if none does. */
    public @Nullable NounPhrase endingAt(int end, int from) {
        return phrases.endingAt(end, from);
    }

    public List<NounPhrase> of(Sentence sentence) {
        List<NounPhrase> subjects = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean verb = page.token(i).tagged("VERB") || page.token(i).tagged("AUX");
            if (verb && !page.token(i).quoted() && !page.token(i).lower().endsWith("ing")) {
                NounPhrase subject = phrases.subjectOf(i, sentence.from());
                if (subject != null
                        && (subjects.isEmpty() || !subjects.getLast().equals(subject))) {
                    subjects.add(subject);
                }
            }
        }
        return List.copyOf(subjects);
    }
}
