package org.parley.statements.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.actor.Actor.Kind;
import org.parley.statements.actor.Speaker.How;
import org.parley.statements.attribution.Found;
import org.parley.statements.attribution.Found.Sourcing;
import org.parley.statements.attribution.NounPhrase;
import org.parley.statements.attribution.Subjects;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Paragraph;
import org.parley.statements.text.Sentence;
import org.parley.statements.text.Span;
import org.parley.statements.text.Token;

/**
 * Gives each attribution its speaker, in the order of the text. A pronoun is the current speaker (that of the latest
 * attribution) if it fits, unless a sentence between has another fitting subject; a role is the last actor with it.
 */
public final class Speakers {
    private static final int REACH = 3;
    private static final Set<String> BREAKS = Set.of("meanwhile", "earlier", "separately");

    private final Page page;
    private final Lexicon lexicon;
    private final Cast cast;
    private final PhraseActors phrases;
    private final List<Subject> subjects = new ArrayList<>();

    /** @param actor -1 as long as it is only described */
    private record Subject(int token, int actor, NounPhrase phrase) {}

    private record Current(int actor, int paragraph, int token) {}

    private Speakers(Page page, Lexicon lexicon, Cast cast) {
        this.page = page;
        this.lexicon = lexicon;
        this.cast = cast;
        this.phrases = new PhraseActors(page, lexicon, cast);
    }

    /** One speaker for each attribution, in the order given. */
    public static List<Speaker> of(List<Found> found, Page page, Lexicon lexicon, Cast cast) {
        return new Speakers(page, lexicon, cast).resolve(found);
    }

    private List<Speaker> resolve(List<Found> found) {
        readSubjects(found);
        List<@Nullable Speaker> speakers = new ArrayList<>();
        found.forEach(one -> speakers.add(null));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> found.get(i).sentence())
                .thenComparingInt(i -> found.get(i).within() < 0 ? 0 : 1)
                .thenComparingInt(i -> cueOrStart(found.get(i)))
                .thenComparingInt(i -> i));
        Current current = null;
        for (int i : order) {
            Found one = found.get(i);
            Sentence sentence = page.sentences().get(Math.max(0, one.sentence()));
            if (current != null && broken(current, sentence)) {
                current = null;
            }
            Speaker outer = one.within() < 0 ? null : speakers.get(one.within());
            Speaker speaker = speaker(one, current, sentence, outer);
            speakers.set(i, speaker);
            if (one.within() < 0 && !speaker.actor().unknown()) {
                current = new Current(cast.named(speaker.actor().name()), sentence.paragraph(), sentence.from());
            }
        }
        List<Speaker> all = new ArrayList<>();
        for (Speaker speaker : speakers) {
            all.add(speaker == null ? Speaker.unknown(null) : speaker);
        }
        return all;
    }

    private static int cueOrStart(Found found) {
        Span cue = found.cueSpan();
        return cue == null ? found.start() : cue.start();
    }

    private boolean broken(Current current, Sentence sentence) {
        Token first = page.token(sentence.from());
        if (BREAKS.contains(first.lower()) && sentence.from() != current.token()) {
            return true;
        }
        for (int p = current.paragraph() + 1; p <= sentence.paragraph(); p++) {
            Paragraph.Kind kind = page.paragraphs().get(p).kind();
            if (kind == Paragraph.Kind.HEADING || kind == Paragraph.Kind.HEADLINE_CLAIM) {
                return true;
            }
        }
        return false;
    }

    /** The subjects of all sentences outside quotations, with the genders that pronouns tell. */
    private void readSubjects(List<Found> found) {
        Subjects finder = new Subjects(page);
        for (Sentence sentence : page.sentences()) {
            for (NounPhrase phrase : finder.of(sentence)) {
                boolean inside = found.stream()
                        .anyMatch(one -> one.spans().stream()
                                .anyMatch(span -> span.contains(page.span(phrase.from(), phrase.to()))));
                int head = inside ? -1 : phrases.headActor(phrase);
                boolean describes = !inside && page.token(phrase.to() - 1).tagged("NOUN");
                if (head >= 0 || describes) {
                    subjects.add(new Subject(phrase.from(), head, phrase));
                }
            }
        }
    }

    private Speaker speaker(Found one, @Nullable Current current, Sentence sentence, @Nullable Speaker outer) {
        NounPhrase source = one.source();
        if (one.sourcing() == Sourcing.UNKNOWN) {
            return Speaker.unknown(null);
        }
        if (source == null || one.sourcing() == Sourcing.SAME_TURN) {
            if (current == null) {
                return Speaker.unknown(null);
            }
            How how =
                    one.sourcing() == Sourcing.SAME_TURN ? How.TURN : one.cueSpan() != null ? How.PRONOUN : How.CURRENT;
            return new Speaker(cast.actor(current.actor()), null, List.of(), how);
        }
        Span span = page.span(source.from(), source.to());
        Token first = page.token(source.from());
        if (source.to() - source.from() == 1 && first.tagged("PRON") && !NAMED_PRONOUNS.contains(first.lower())) {
            return pronoun(first, source.from(), span, current, sentence, outer);
        }
        return phrases.speaker(source, span);
    }

    private static final Set<String> NAMED_PRONOUNS = Set.of(
            "someone",
            "somebody",
            "some",
            "many",
            "others",
            "one",
            "everyone",
            "nobody",
            "both",
            "all",
            "most",
            "neither",
            "those");

    private Speaker pronoun(
            Token word, int token, Span span, @Nullable Current current, Sentence sentence, @Nullable Speaker outer) {
        if (word.quoted() || (outer != null && (word.is("i") || word.is("we")))) {
            return quotedPronoun(word, token, span, outer);
        }
        if (word.is("who") || word.is("which") || word.is("that")) {
            int before = lastSubject(token, "", sentence.paragraph());
            return before < 0 ? Speaker.unknown(span) : new Speaker(cast.actor(before), span, List.of(), How.SUBJECT);
        }
        int since = current == null ? -1 : current.token();
        for (int i = subjects.size() - 1; i >= 0; i--) {
            Subject subject = subjects.get(i);
            boolean between = subject.token() < token && subject.token() > since && near(subject.token(), sentence);
            if (between && fits(subject, word.lower(), false)) {
                int actor = actor(subject);
                learn(actor, word);
                boolean same = current != null && current.actor() == actor;
                return new Speaker(cast.actor(actor), span, List.of(), same ? How.PRONOUN : How.SUBJECT);
            }
        }
        if (current != null
                && sentence.paragraph() - current.paragraph() <= REACH
                && fits(cast.actor(current.actor()), word.lower(), true)) {
            learn(current.actor(), word);
            return new Speaker(cast.actor(current.actor()), span, List.of(), How.PRONOUN);
        }
        int subject = lastSubject(token, word.lower(), sentence.paragraph());
        if (subject < 0) {
            subject = lastMention(token, word.lower());
        }
        return subject < 0 ? Speaker.unknown(span) : new Speaker(cast.actor(subject), span, List.of(), How.SUBJECT);
    }

    private Speaker quotedPronoun(Token word, int token, Span span, @Nullable Speaker outer) {
        if (outer == null) {
            return Speaker.unknown(span);
        }
        if (word.is("i") || word.is("we")) {
            return new Speaker(outer.actor(), span, List.of(), word.is("i") ? How.PRONOUN : How.SIDE);
        }
        for (int i = cast.mentions().size() - 1; i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            Actor actor = cast.actor(mention.actor());
            boolean inTurn =
                    mention.from() < token && page.token(mention.from()).quote() == word.quote();
            if (inTurn
                    && fits(actor, word.lower(), false)
                    && !actor.id().equals(outer.actor().id())) {
                return new Speaker(actor, span, List.of(), How.SUBJECT);
            }
        }
        String text = word.text().toLowerCase(Locale.ROOT);
        int known = cast.named(text);
        int described = known >= 0 ? known : cast.describe(text, Kind.OTHER, "", "-", "");
        return new Speaker(cast.actor(described), span, List.of(), How.SIDE);
    }

    private boolean near(int token, Sentence sentence) {
        int s = page.sentenceOf(token);
        return s >= 0 && sentence.paragraph() - page.sentences().get(s).paragraph() <= 1;
    }

    private void learn(int actor, Token pronoun) {
        if (pronoun.is("he") || pronoun.is("she")) {
            cast.learn(actor, "", pronoun.is("he") ? "m" : "f");
        }
    }

    private int lastSubject(int token, String pronoun, int paragraph) {
        for (int i = subjects.size() - 1; i >= 0; i--) {
            Subject subject = subjects.get(i);
            int s = page.sentenceOf(subject.token());
            boolean reach = s >= 0 && paragraph - page.sentences().get(s).paragraph() <= REACH;
            if (subject.token() < token && reach && fits(subject, pronoun, true)) {
                return actor(subject);
            }
        }
        return -1;
    }

    private int lastMention(int token, String pronoun) {
        for (int i = cast.mentions().size() - 1; i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            if (mention.to() <= token && fits(cast.actor(mention.actor()), pronoun, false)) {
                return mention.actor();
            }
        }
        return -1;
    }

    private int actor(Subject subject) {
        return subject.actor() >= 0
                ? subject.actor()
                : phrases.described(subject.phrase(), phrases.headToken(subject.phrase()));
    }

    private boolean fits(Subject subject, String pronoun, boolean lenient) {
        if (subject.actor() >= 0) {
            return fits(cast.actor(subject.actor()), pronoun, lenient);
        }
        String noun = page.token(phrases.headToken(subject.phrase())).lower();
        return switch (pronoun) {
            case "they", "both" -> PhraseActors.plural(noun) && !PhraseActors.document(noun);
            case "it" -> !PhraseActors.plural(noun) && !lexicon.isTitle(noun);
            case "he" -> lexicon.isTitle(noun) && !lexicon.genderOfTitle(noun).equals("f");
            case "she" -> lexicon.isTitle(noun) && !lexicon.genderOfTitle(noun).equals("m");
            default -> false;
        };
    }

    /** @param lenient an institution may be "they" */
    private static boolean fits(Actor actor, String pronoun, boolean lenient) {
        return switch (pronoun) {
            case "he" -> actor.kind() == Kind.PERSON && !actor.gender().equals("f");
            case "she" -> actor.kind() == Kind.PERSON && !actor.gender().equals("m");
            case "they", "both" -> actor.kind() == Kind.GROUP || (lenient && actor.kind() == Kind.INSTITUTION);
            case "it" -> actor.kind() == Kind.INSTITUTION || actor.kind() == Kind.OTHER;
            case "" -> true;
            default -> false;
        };
    }
}
