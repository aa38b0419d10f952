package org.parley.statements.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.actor.Actor.Kind;
import org.parley.statements.actor.Speaker.How;
import org.parley.statements.attribution.Nominals;
import org.parley.statements.attribution.NounPhrase;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Span;
import org.parley.statements.text.Token;

/** Whom a noun phrase names, or else describes. */
final class PhraseActors {
    private static final Set<String> JOINTS =
            Set.of("of", "for", "from", "at", "in", "on", "to", "with", "by", "against", "near", "inside", ",");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "these", "that", "those", "his", "her", "its", "their");
    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "study",
            "letter",
            "statement",
            "document",
            "survey",
            "analysis",
            "article",
            "post",
            "posting",
            "message",
            "website",
            "site",
            "section",
            "poll",
            "figures",
            "results",
            "findings",
            "paper",
            "text",
            "agreement",
            "treaty",
            "reports",
            "data",
            "law");

    private final Page page;
    private final Lexicon lexicon;
    private final Cast cast;

    PhraseActors(Page page, Lexicon lexicon, Cast cast) {
        this.page = page;
        this.lexicon = lexicon;
        this.cast = cast;
    }

    Speaker speaker(NounPhrase source, Span span) {
        List<Integer> several = coordinated(source);
        if (several.size() > 1) {
            List<Actor> others = several.stream().skip(1).map(cast::actor).toList();
            return new Speaker(cast.actor(several.getFirst()), span, others, How.NAME);
        }
        int named = namedAfter(source);
        int head = headActor(source);
        if (head < 0 && named >= 0) {
            return new Speaker(cast.actor(named), span, List.of(), How.NAME);
        }
        if (head >= 0) {
            Actor actor = cast.actor(head);
            Mention mention = mentionIn(source, head);
            How how = actor.kind() != Kind.PERSON
                    ? How.INSTITUTION
                    : mention != null && mention.full() ? How.NAME : How.SURNAME;
            return new Speaker(actor, span, List.of(), how);
        }
        int head2 = headToken(source);
        String word = page.token(head2).lower();
        boolean definite = DEFINITE.contains(page.token(source.from()).lower())
                || (page.token(source.from()).capital() && lexicon.isTitle(word));
        if (lexicon.isTitle(word) && definite) {
            int office = cast.holderIndex(word, source.from());
            if (office >= 0) {
                return new Speaker(cast.actor(office), span, List.of(), How.ROLE);
            }
        }
        return new Speaker(cast.actor(described(source, head2)), span, List.of(), How.DESCRIPTION);
    }

    /** "its leader, Hannah Stone,": the person named between commas after a phrase; -1 if there is none. */
    private int namedAfter(NounPhrase source) {
        int comma = source.to();
        if (comma + 2 >= page.tokens().size() || !page.token(comma).is(",")) {
            return -1;
        }
        Mention mention = cast.mentionAt(comma + 1);
        boolean between = mention != null
                && mention.from() == comma + 1
                && mention.to() < page.tokens().size()
                && page.token(mention.to()).is(",");
        return mention != null && between && cast.actor(mention.actor()).kind() == Kind.PERSON ? mention.actor() : -1;
    }

    private @Nullable Mention mentionIn(NounPhrase phrase, int actor) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Mention mention = cast.mentionAt(i);
            if (mention != null && mention.actor() == actor) {
                return mention;
            }
        }
        return null;
    }

    private List<Integer> coordinated(NounPhrase source) {
        List<Integer> actors = new ArrayList<>();
        for (int i = source.from(); i < source.to(); i++) {
            if (page.token(i).is("and") && i > source.from() && i + 1 < source.to()) {
                int left = nameEndingAt(i);
                int right = headActor(new NounPhrase(i + 1, source.to()));
                if (left >= 0 && right >= 0 && left != right) {
                    actors.add(left);
                    actors.add(right);
                    return actors;
                }
            }
        }
        return actors;
    }

    private int nameEndingAt(int to) {
        Mention mention = cast.mentionAt(to - 1);
        return mention != null && mention.to() == to ? mention.actor() : -1;
    }

    /** The named actor that a phrase is about: its head, or the name at its end after a role; -1 if none. */
    int headActor(NounPhrase phrase) {
        int head = headToken(phrase);
        Mention mention = cast.mentionAt(head);
        if (mention != null && mention.to() > head && !possessed(mention, phrase)) {
            return mention.actor();
        }
        Mention last = cast.mentionAt(phrase.to() - 1);
        if (last != null && cast.actor(last.actor()).kind() == Kind.PERSON && last.to() == phrase.to()) {
            int before = last.from() - 1;
            boolean governed = (before >= phrase.from() && page.token(before).tagged("ADP"))
                    || (before >= phrase.from()
                            && page.token(before).tagged("DET")
                            && before > phrase.from()
                            && page.token(before - 1).tagged("ADP"));
            if (!governed) {
                return last.actor();
            }
        }
        return -1;
    }

    private boolean possessed(Mention mention, NounPhrase phrase) {
        return mention.to() < phrase.to()
                && (page.token(mention.to()).is("'s")
                        || page.token(mention.to()).is("'"));
    }

    /** The last noun before what a joint adds. */
    int headToken(NounPhrase phrase) {
        int head = phrase.to() - 1;
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            Token token = page.token(i);
            boolean inName = inName(i);
            boolean verb = token.tagged("VERB") && i > phrase.from() + 1;
            if ((JOINTS.contains(token.lower()) || token.is("(") || verb) && !inName) {
                head = i - 1;
                break;
            }
        }
        if (head > phrase.from() && Nominals.postposed(page.token(head))) {
            head--;
        }
        while (head > phrase.from() && !page.token(head).word()) {
            head--;
        }
        return head;
    }

    private boolean inName(int i) {
        Mention mention = cast.mentionAt(i);
        return mention != null && mention.from() < i && i < mention.to() - 1;
    }

    /** A described actor: the one described before by the same noun if the phrase is definite, else a new one. */
    int described(NounPhrase source, int head) {
        int from = source.from();
        boolean definite = DEFINITE.contains(page.token(from).lower());
        while (from < head && page.token(from).tagged("DET")) {
            from++;
        }
        String name = page.text(from, source.to());
        int known = cast.named(name);
        if (known >= 0) {
            return known;
        }
        String noun = page.token(head).lower();
        if (definite) {
            for (int a = cast.actors().size() - 1; a >= 0; a--) {
                if (cast.actor(a).role().equals("described:" + noun)) {
                    return a;
                }
            }
        }
        Kind kind = document(noun)
                ? Kind.OTHER
                : plural(noun)
                        ? Kind.GROUP
                        : lexicon.isTitle(noun) || (!page.token(head).capital() && person(noun))
                                ? Kind.PERSON
                                : Kind.INSTITUTION;
        String side = "";
        for (int i = source.from(); i < head; i++) {
            int demonym = cast.demonym(page.token(i).text());
            if (demonym >= 0) {
                side = cast.actor(demonym).id();
            }
        }
        return cast.describe(name, kind, "described:" + noun, lexicon.genderOfTitle(noun), side);
    }

    private static boolean person(String noun) {
        return noun.endsWith("er")
                || noun.endsWith("or")
                || noun.endsWith("ist")
                || noun.endsWith("man")
                || noun.endsWith("woman")
                || noun.endsWith("person");
    }

    static boolean plural(String noun) {
        return (noun.endsWith("s") && !noun.endsWith("ss"))
                || noun.equals("people")
                || noun.equals("police")
                || noun.equals("media");
    }

    static boolean document(String noun) {
        return DOCUMENTS.contains(noun);
    }
}
