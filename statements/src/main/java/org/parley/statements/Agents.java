package org.parley.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.statements.act.Act;
import org.parley.statements.act.ActType;
import org.parley.statements.actor.Actor;
import org.parley.statements.actor.Cast;
import org.parley.statements.attribution.Found;
import org.parley.statements.attribution.NounPhrase;
import org.parley.statements.attribution.Subjects;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Span;
import org.parley.statements.text.Token;

/** Who does an act, and towards whom. "Conditions under which A would end it", said by B, are A's. */
final class Agents {
    private static final Set<String> DUTIES =
            Set.of("must", "should", "have", "has", "had", "got", "need", "needs", "'ve", "needed");
    private static final Set<String> WILLS =
            Set.of("would", "will", "could", "can", "wants", "want", "asks", "sets", "demands", "is", "are");

    private static final Set<String> ACTING = Set.of(
            "army",
            "boss",
            "country",
            "crew",
            "delegation",
            "family",
            "force",
            "people",
            "side",
            "staff",
            "state",
            "firm",
            "industry",
            "police",
            "official",
            "mediator",
            "envoy",
            "ally",
            "rebel",
            "citizen",
            "resident",
            "nation");
    private static final Pattern ACTOR = Pattern.compile(".{2,}(?:er|or|ist|man|men|woman|women|person|ian|ant)");

    private final Page page;
    private final Lexicon lexicon;
    private final Cast cast;

    Agents(Page page, Lexicon lexicon, Cast cast) {
        this.page = page;
        this.lexicon = lexicon;
        this.cast = cast;
    }

    record Agency(Actor agent, Optional<Actor> target) {}

    Agency of(Act act, Found found, Actor speaker) {
        int cue = page.tokenAt(act.cue().start());
        int from = page.tokenAt(act.clause().start());
        int to = Math.min(page.tokens().size(), page.tokenAt(act.clause().end() - 1) + 1);
        Span said = found.cueSpan();
        NounPhrase named = found.target();
        if (named != null || (said != null && act.cue().equals(said))) {
            Actor asked = named == null ? firstNamed(from, to, speaker) : cast.namedIn(named.from(), named.to());
            return new Agency(speaker, Optional.ofNullable(asked));
        }
        int verb = act.type() == ActType.DEADLINE ? verbBefore(cue, from) : cue;
        Actor subject = verb < to ? subject(verb, from, speaker) : null;
        if (act.type() == ActType.DEMAND_CONDITION) {
            if (duty(act)) {
                return new Agency(speaker, Optional.ofNullable(subject).filter(actor -> !actor.equals(speaker)));
            }
            Actor setter = willing(page.tokenAt(act.cue().end()), to);
            Actor agent = setter != null ? setter : subject != null ? subject : speaker;
            return new Agency(
                    agent, Optional.ofNullable(firstNamed(page.tokenAt(act.cue().end()), to, agent)));
        }
        Actor agent = subject != null ? subject : speaker;
        return new Agency(
                agent, Optional.ofNullable(firstNamed(page.tokenAt(act.cue().end()), to, agent)));
    }

    /** "must", "should", "have to": the speaker asks, the subject is to do it. */
    private boolean duty(Act act) {
        String words = act.cue().of(page.norm()).toLowerCase(Locale.ROOT);
        boolean modal = words.equals("must") || words.equals("should") || words.equals("needed");
        return modal || (words.endsWith(" to") && DUTIES.contains(words.substring(0, words.indexOf(' '))));
    }

    /** The subject of the verb at or after the token, if it is named or is the speaker. */
    private @Nullable Actor subject(int cue, int from, Actor speaker) {
        int verb = cue;
        Token token = page.token(verb);
        if (!token.tagged("VERB") && !token.tagged("AUX") && !DUTIES.contains(token.lower())) {
            return null;
        }
        boolean infinitive = verb - 1 > from && page.token(verb - 1).is("to");
        Subjects subjects = new Subjects(page, token.quote());
        NounPhrase phrase = infinitive ? subjects.endingAt(verb - 1, from) : subjects.subjectOf(verb, from);
        if (phrase == null) {
            return infinitive && verb - 2 > from ? subject(verb - 2, from, speaker) : null;
        }
        String word = page.token(phrase.from()).lower();
        if (word.equals("i") || word.equals("we")) {
            return speaker;
        }
        Actor named = cast.namedIn(phrase.from(), phrase.to());
        if (named == null) {
            named = cast.holder(page.token(phrase.to() - 1).lower(), phrase.from());
        }
        return named != null ? named : described(phrase);
    }

    /** "the company", if nothing names it. */
    private @Nullable Actor described(NounPhrase phrase) {
        int from = page.token(phrase.from()).tagged("DET") && phrase.to() - phrase.from() > 1
                ? phrase.from() + 1
                : phrase.from();
        String words = page.text(from, phrase.to());
        Token head = page.token(phrase.to() - 1);
        boolean noun = head.tagged("NOUN") && !page.token(from).tagged("PRON") && canAct(head.lower());
        return noun ? new Actor(words.toLowerCase(Locale.ROOT), words, Actor.Kind.OTHER, "-", List.of(), "", "") : null;
    }

    /** Persons and bodies can; a vote, a round of talks or a shaft cannot. */
    private boolean canAct(String noun) {
        String one = noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
        return ACTING.contains(one)
                || lexicon.isTitle(one)
                || lexicon.isNameWord("body", noun)
                || lexicon.isNameWord("body", one)
                || ACTOR.matcher(one).matches();
    }

    private int verbBefore(int cue, int from) {
        for (int i = cue - 1; i > from; i--) {
            if ((page.token(i).tagged("VERB") || page.token(i).tagged("AUX"))
                    && !page.token(i - 1).is("to")) {
                return i;
            }
        }
        return cue;
    }

    /** The first actor after the cue who "would" or "will". */
    private @Nullable Actor willing(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            Actor actor = cast.namedIn(i, i + 1);
            if (actor != null && WILLS.contains(page.token(i + 1).lower())) {
                return actor;
            }
        }
        return null;
    }

    private @Nullable Actor firstNamed(int from, int to, Actor but) {
        for (int i = from; i < to; i++) {
            Actor actor = cast.namedIn(i, i + 1);
            if (actor != null && !actor.id().equals(but.id())) {
                return actor;
            }
        }
        return null;
    }
}
