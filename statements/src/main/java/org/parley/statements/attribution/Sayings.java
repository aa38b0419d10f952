package org.parley.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Saying.Shape;
import org.parley.statements.lexicon.Cue;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Token;

/** Finds the cues of a stretch of tokens. Nouns that look like cues, intentions ("is expected to say") and passives are passed over. */
final class Sayings {
    private static final Set<String> MODALS =
            Set.of("will", "would", "may", "might", "can", "could", "should", "must", "'ll", "shall", "wo", "ca");
    private static final Set<String> ALWAYS_VERBS = Set.of(
            "said",
            "says",
            "told",
            "wrote",
            "added",
            "insisted",
            "noted",
            "warned",
            "argued",
            "stressed",
            "tweeted",
            "tells");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'re", "'m", "am");

    private final Page page;
    private final int quote;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final Nominals words;

    /** @param quote the quotation in which cues are looked for, -1 for the text outside all */
    Sayings(Page page, Lexicon lexicon, int quote) {
        this.page = page;
        this.quote = quote;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(page, quote);
        this.words = new Nominals(page, quote);
    }

    private Token at(int i) {
        return page.token(i);
    }

    /** All cues between the tokens, from left to right. */
    List<Saying> between(int from, int to) {
        List<Saying> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (at(i).quote() == quote && lexicon.isCue(at(i).lower())) {
                Saying saying = at(i, from, to);
                if (saying != null) {
                    found.add(saying);
                }
            }
        }
        return found;
    }

    private @Nullable Saying at(int i, int from, int to) {
        Cue cue = null;
        int end = i + 1;
        for (Cue candidate : lexicon.cues(at(i).lower())) {
            int length = particle(candidate, i + 1, to);
            if (length >= 0
                    && (cue == null || candidate.lemma().length() > cue.lemma().length())) {
                cue = candidate;
                end = i + 1 + length;
            }
        }
        if (cue == null) {
            return null;
        }
        if (cue.takes(Cue.Frame.ADJECTIVE) && cue.frames().length() == 1) {
            boolean predicative = i > from
                    && (BE.contains(at(i - 1).lower())
                            || (i - 1 > from && BE.contains(at(i - 2).lower()))
                            || at(i - 1).is("'s"));
            return predicative
                    ? new Saying(i, end, cue, phrases.subjectOf(i, from), Shape.SUBJECT, false, false)
                    : null;
        }
        return verb(i) ? shaped(i, end, cue, from) : null;
    }

    private int particle(Cue cue, int from, int to) {
        if (cue.particle().isEmpty()) {
            return 0;
        }
        String[] words = cue.particle().split(" ");
        for (int w = 0; w < words.length; w++) {
            if (from + w >= to || !at(from + w).is(words[w])) {
                return -1;
            }
        }
        return words.length;
    }

    private boolean verb(int i) {
        Token token = at(i);
        boolean past = token.lower().endsWith("ed") && !token.tagged("ADJ") && !token.tagged("ADV");
        if (!token.tagged("VERB") && !ALWAYS_VERBS.contains(token.lower()) && !past) {
            return page.tokens().size() > i + 1 && nounTagged(i);
        }
        if (i == 0) {
            return true;
        }
        Token before = at(i - 1);
        boolean afterArticle = before.is("the")
                || before.is("a")
                || before.is("an")
                || before.is("this")
                || Nominals.possessive(before);
        return !afterArticle || (before.is("her") && token.lower().endsWith("ed"));
    }

    /** Tagged as a noun, but nothing else can be the verb: "researchers say.", "the agency recommends that". */
    private boolean nounTagged(int i) {
        boolean afterQuotation = i > 0 && at(i - 1).quoted() && at(i - 1).quote() != quote;
        if (afterQuotation && at(i).lower().endsWith("s") && !at(i).capital()) {
            return true;
        }
        if (i == 0
                || at(i).capital()
                || !(words.noun(i - 1) || words.pronoun(i - 1) || at(i - 1).is(")"))) {
            return false;
        }
        boolean that = i + 1 < page.tokens().size()
                && at(i + 1).is("that")
                && at(i).lower().endsWith("s");
        return that || at(i).is("say") || at(i).is("reads") || at(i).is("notes") || at(i).is("states");
    }

    private @Nullable Saying shaped(int i, int end, Cue cue, int from) {
        boolean negated = false;
        boolean passive = false;
        boolean modal = false;
        int j = i - 1;
        while (j >= from
                && (at(j).tagged("AUX")
                        || at(j).tagged("ADV")
                        || at(j).is("not")
                        || at(j).is("n't")
                        || at(j).is("never"))) {
            negated |= at(j).is("not") || at(j).is("n't") || at(j).is("never");
            passive |= BE.contains(at(j).lower()) && !at(i).lower().endsWith("ing");
            modal |= MODALS.contains(at(j).lower());
            j--;
        }
        if (passive || (modal && !negated)) {
            return null;
        }
        boolean toInfinitive = j >= from && at(j).is("to");
        if (toInfinitive) {
            boolean wentOn = j > from && (at(j - 1).is("on") || at(j - 1).is("continued"));
            return wentOn
                    ? new Saying(i, end, cue, phrases.subjectOf(j - 1, from), Shape.SUBJECT, negated, false)
                    : null;
        }
        boolean governed = j >= from
                && at(j).tagged("ADP")
                && !at(j).is("by")
                && at(i).lower().endsWith("ing");
        if (governed) {
            return null;
        }
        boolean ing = at(i).lower().endsWith("ing") && !cue.verb().endsWith("ing");
        if (j < from || at(j).quote() != quote) {
            return new Saying(i, end, cue, null, ing ? Shape.PARTICIPLE : Shape.NONE, negated, ing);
        }
        if (at(j).tagged("CCONJ") || (at(j).is("then") && j > from)) {
            return new Saying(i, end, cue, null, Shape.SHARED, negated, false);
        }
        NounPhrase subject = ing && at(j).is(",") ? null : phrases.subjectOf(i, from);
        if (ing) {
            boolean progressive = (j + 1 < i && BE.contains(at(j + 1).lower())) || (j >= from && at(j).is("'s"));
            boolean own = subject != null && subject.to() == j + 1 && (progressive || !at(j).is(","));
            return own
                    ? new Saying(i, end, cue, subject, Shape.SUBJECT, negated, true)
                    : new Saying(i, end, cue, null, Shape.PARTICIPLE, negated, true);
        }
        return new Saying(i, end, cue, subject, subject == null ? Shape.NONE : Shape.SUBJECT, negated, ing);
    }
}
