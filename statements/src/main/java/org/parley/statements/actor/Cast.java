package org.parley.statements.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.statements.actor.Actor.Kind;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.lexicon.Place;
import org.parley.statements.text.Page;

/**
 * The actors of one article: those of the case first, then those that its names bring in, from left to right. A bare
 * surname is the latest full name that ends in it.
 */
public final class Cast {

    private final Lexicon lexicon;
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    private Cast(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param known the actors of the case */
    public static Cast of(Page page, Lexicon lexicon, List<Actor> known) {
        Cast cast = new Cast(lexicon);
        known.forEach(cast::add);
        NameReader names = new NameReader(page, lexicon, cast);
        for (int i = 0; i < page.tokens().size(); ) {
            i = names.read(i);
        }
        return cast;
    }

    public List<Actor> actors() {
        return actors;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public Actor actor(int index) {
        return actors.get(index);
    }

    int add(Actor actor) {
        int index = actors.size();
        actors.add(actor);
        byName.put(key(actor.name()), index);
        actor.aliases().forEach(alias -> byName.putIfAbsent(key(alias), index));
        return index;
    }

    /** The index of an actor with this name or alias, or -1. */
    int named(String name) {
        return byName.getOrDefault(key(name), -1);
    }

    /** A new actor that is only described. */
    int describe(String name, Kind kind, String role, String gender, String side) {
        return add(new Actor(freshId(name), name, kind, gender, List.of(), role, side));
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("[", "").replace("]", "");
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    int bySurname(String surname) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Actor actor = actors.get(mentions.get(i).actor());
            if (actor.kind() == Kind.PERSON && last(actor.name()).equalsIgnoreCase(surname)) {
                return mentions.get(i).actor();
            }
        }
        for (int a = 0; a < actors.size(); a++) {
            if (actors.get(a).kind() == Kind.PERSON
                    && last(actors.get(a).name()).equalsIgnoreCase(surname)) {
                return a;
            }
        }
        return -1;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** WHO after "the World Health Organisation". */
    int acronym(String word) {
        if (word.length() < 2 || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return -1;
        }
        for (int a = actors.size() - 1; a >= 0; a--) {
            StringBuilder initials = new StringBuilder();
            for (String part : actors.get(a).name().split(" ")) {
                if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                    initials.append(part.charAt(0));
                }
            }
            if (initials.length() > 1 && initials.toString().equals(word)) {
                return a;
            }
        }
        return -1;
    }

    int state(Place place) {
        int known = named(place.name());
        for (int i = 0; known < 0 && i < place.metonyms().size(); i++) {
            known = named(place.metonyms().get(i));
        }
        return known >= 0
                ? known
                : add(new Actor(freshId(place.name()), place.name(), Kind.INSTITUTION, "-", place.metonyms(), "", ""));
    }

    /** The party or state that an adjective names: "Russian officials"; -1 if none is in the case or the text. */
    int demonym(String word) {
        for (Place place : lexicon.places()) {
            if (place.demonyms().contains(word)) {
                return state(place);
            }
        }
        return -1;
    }

    /** The mention that covers the token; {@code null} if none. */
    @Nullable
    Mention mentionAt(int token) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions.get(middle);
            if (token < mention.from()) {
                high = middle - 1;
            } else if (token >= mention.to()) {
                low = middle + 1;
            } else {
                return mention;
            }
        }
        return null;
    }

    /** The actor named last between the tokens; {@code null} if none is. */
    public @Nullable Actor namedIn(int from, int to) {
        Actor named = null;
        for (int i = from; i < to; i++) {
            Mention mention = mentionAt(i);
            if (mention != null) {
                named = actors.get(mention.actor());
            }
        }
        return named;
    }

    /** The person named before the token with this role, the one most often named if there are several; else the first of the case or the text; {@code null} if none. */
    public @Nullable Actor holder(String role, int before) {
        int index = holderIndex(role, before);
        return index < 0 ? null : actors.get(index);
    }

    int holderIndex(String role, int before) {
        int best = -1;
        int most = 0;
        for (Mention mention : mentions) {
            int actor = mention.actor();
            if (mention.from() < before && holds(actors.get(actor), role)) {
                int count = (int) mentions.stream()
                        .filter(other -> other.actor() == actor)
                        .count();
                best = count >= most ? actor : best;
                most = Math.max(most, count);
            }
        }
        if (best >= 0) {
            return best;
        }
        for (int a = 0; a < actors.size(); a++) {
            if (holds(actors.get(a), role)) {
                return a;
            }
        }
        return -1;
    }

    private static boolean holds(Actor actor, String role) {
        String roles = " " + actor.role().toLowerCase(Locale.ROOT) + " ";
        return actor.kind() == Kind.PERSON && roles.contains(" " + role + " ");
    }

    void mention(Mention mention) {
        mentions.add(mention);
    }

    /** What is known already stays. */
    void learn(int actor, String role, String gender) {
        actors.set(actor, actors.get(actor).withRole(role, gender));
    }

    /** Of a person of whom no party is known yet. */
    void learnSide(int actor, String party) {
        Actor known = actors.get(actor);
        if (known.kind() == Kind.PERSON && known.side().isEmpty() && !party.isEmpty()) {
            actors.set(actor, known.withSide(party));
        }
    }

    /** The party of the case whose state, capital or people is called so; empty if none. */
    String partyCalled(String name) {
        Place place = lexicon.place(name);
        if (place == null && lexicon.isDemonym(name)) {
            place = lexicon.places().stream()
                    .filter(one -> one.demonyms().contains(name))
                    .findFirst()
                    .orElse(null);
        }
        int state = place == null ? -1 : named(place.name());
        return state < 0 ? "" : actors.get(state).side();
    }

    void alias(int actor, String name) {
        actors.set(actor, actors.get(actor).withAlias(name));
        byName.put(key(name), actor);
    }

    String freshId(String name) {
        String base = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        Set<String> taken = new TreeSet<>();
        actors.forEach(actor -> taken.add(actor.id()));
        String id = base.isEmpty() ? "actor" : base;
        for (int n = 2; taken.contains(id); n++) {
            id = (base.isEmpty() ? "actor" : base) + "-" + n;
        }
        return id;
    }
}
