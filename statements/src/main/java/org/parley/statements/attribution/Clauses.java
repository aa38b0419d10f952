package org.parley.statements.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Saying.Shape;
import org.parley.statements.lexicon.Cue.Frame;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Token;

/** Where the words after a cue begin and end: over addressees and circumstances, up to the next voice. */
final class Clauses {
    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "why", "how", "what", "when", "who", "where", "which", "that");

    private final Page page;
    private final Lexicon lexicon;
    private final RightPhrases phrases;
    private final Circumstances circumstances;
    private final int quote;

    Clauses(Page page, Lexicon lexicon, int quote) {
        this.page = page;
        this.lexicon = lexicon;
        this.quote = quote;
        this.phrases = new RightPhrases(page, quote);
        this.circumstances = new Circumstances(page, quote, phrases);
    }

    private Token at(int i) {
        return page.token(i);
    }

    /** A token of a quotation inside the stretch looked at. */
    boolean quoted(int i) {
        return at(i).quote() != quote;
    }

    /** The token at which what follows a cue begins, after addressee and circumstances. */
    int afterCue(Saying saying, int to) {
        int i = saying.to();
        i = circumstances.skipPlain(i, to);
        if (i < to && saying.takes(Frame.ADDRESSEE) && !quoted(i) && !at(i).is("that")) {
            int end = phrases.rightEnd(i, to);
            if (end > i) {
                i = circumstances.skipPlain(end, to);
            }
        }
        int known = circumstances.skip(i, to, true);
        int general = circumstances.skip(known, to, false);
        if (general < to
                && (quoted(general) || at(general).is("that") || at(general).is(":"))) {
            return general;
        }
        return known;
    }

    /** A clause can begin here, and a finite verb follows before the end. */
    boolean bareClause(int from, int to) {
        if (from >= to) {
            return false;
        }
        Token first = at(from);
        boolean begins = quoted(from)
                || first.tagged("PRON")
                || first.tagged("DET")
                || first.tagged("PROPN")
                || first.tagged("NOUN")
                || first.tagged("ADJ")
                || first.tagged("NUM")
                || first.tagged("SCONJ")
                || first.tagged("ADV")
                || Nominals.possessive(first)
                || (first.tagged("ADP") && !first.is("to") && !first.is("of"))
                || (first.tagged("VERB") && first.lower().endsWith("ing"));
        return begins && finite(afterRelative(from, to), to);
    }

    /** A verb in a relative clause right after the first noun does not make a clause: "a penalty which he gave". */
    private int afterRelative(int from, int to) {
        int end = phrases.rightEnd(from, to);
        boolean relative = end > from
                && end < to
                && (at(end).is("which") || at(end).is("who") || at(end).is("that") || at(end).is("whom"));
        if (!relative) {
            return from;
        }
        int verb = end;
        while (verb < to && !at(verb).tagged("VERB")) {
            verb++;
        }
        return Math.min(to, verb + 1);
    }

    /** An auxiliary, or a verb that is no infinitive and no participle after a noun. */
    boolean finite(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = at(i);
            boolean verb = token.tagged("AUX")
                    || (token.tagged("VERB") && !token.lower().endsWith("ing"));
            if (verb && (i == from || !at(i - 1).is("to"))) {
                return true;
            }
        }
        return false;
    }

    boolean questionWord(int i) {
        return QUESTION_WORDS.contains(at(i).lower());
    }

    /** The token after the content that begins at {@code from}: the next voice, a semicolon, or the sentence's final stop. */
    int contentEnd(int from, int to, List<Saying> sayings) {
        int end = to;
        for (int i = from + 1; i < to; i++) {
            if (quoted(i)) {
                continue;
            }
            if (at(i).is(";") || boundary(i, to, sayings, from)) {
                end = i;
                break;
            }
        }
        while (end > from + 1
                && !quoted(end - 1)
                && (at(end - 1).is(".") || at(end - 1).is(",") || at(end - 1).is(":"))) {
            end--;
        }
        return end;
    }

    private boolean boundary(int i, int to, List<Saying> sayings, int from) {
        Token token = at(i);
        boolean commaInside = quoted(i - 1) && i - 2 >= from && at(i - 2).is(",");
        if (commaInside && !token.is(",")) {
            Saying follows = begins(i, sayings);
            return narrator(i) || (follows != null && follows.at() == i);
        }
        if (token.is(",") && i + 1 < to && !quoted(i + 1)) {
            int next = i + 1;
            if (narrator(next)) {
                return true;
            }
            Saying follows = begins(next, sayings);
            if (follows != null
                    && follows.shape() != Shape.NONE
                    && (follows.shape() != Shape.SUBJECT || last(follows, to))) {
                return true;
            }
            if (at(next).tagged("CCONJ")
                    || at(next).is("while")
                    || at(next).is("whereas")
                    || at(next).is("with")
                    || at(next).is("although")) {
                Saying after = begins(next + 1, sayings);
                return after != null;
            }
            if (at(next).is("according")) {
                return true;
            }
            return false;
        }
        if (token.is("and") || token.is("but") || token.is("while")) {
            Saying follows = begins(i + 1, sayings);
            return follows != null
                    && (follows.shape() == Shape.SHARED || token.is("while") || token.is("but"))
                    && !at(i - 1).is("to")
                    && opensClause(follows, to);
        }
        return token.is("according") && i + 1 < to && at(i + 1).is("to") && i > from + 2;
    }

    private boolean narrator(int i) {
        int at = i;
        while (at < page.tokens().size() && at(at).tagged("ADV") && at < i + 2) {
            at++;
        }
        int verb = at;
        return verb < page.tokens().size()
                && at(verb).lower().endsWith("ing")
                && lexicon.cues(at(verb).lower()).stream().anyMatch(cue -> cue.takes(Frame.NARRATOR));
    }

    /** The cue is followed by nothing but circumstances up to the sentence's end: ", S CUE on Monday." */
    private boolean last(Saying saying, int to) {
        int rest = 0;
        for (int i = saying.to(); i < to; i++) {
            if (quoted(i) || at(i).is("that") || at(i).is(":")) {
                return false;
            }
            rest += at(i).word() ? 1 : 0;
        }
        return rest <= 8;
    }

    private boolean opensClause(Saying saying, int to) {
        int after = afterCue(saying, to);
        return after < to
                && (at(after).is("that")
                        || quoted(after)
                        || at(after).is(":")
                        || questionWord(after)
                        || (saying.takes(Frame.BARE_CLAUSE) && bareClause(after, to))
                        || (saying.takes(Frame.INFINITIVE) && at(after).is("to"))
                        || saying.takes(Frame.OTHERS_INFINITIVE)
                        || saying.takes(Frame.PHRASE)
                        || saying.takes(Frame.NOUN));
    }

    /** The cue whose subject, or which itself, begins at the token (adverbs passed over). */
    @Nullable
    Saying begins(int at, List<Saying> sayings) {
        int i = at;
        while (i < page.tokens().size()
                && !quoted(i)
                && (at(i).tagged("ADV") || at(i).is("also") || at(i).is("then") || at(i).tagged("AUX"))) {
            i++;
        }
        for (Saying saying : sayings) {
            NounPhrase subject = saying.subject();
            if (saying.at() == i
                    || (subject != null
                            && (subject.from() == i || subject.from() == at)
                            && subject.to() <= saying.at())) {
                return saying;
            }
        }
        return null;
    }
}
