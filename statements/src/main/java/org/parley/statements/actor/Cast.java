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
import org.parley.statements.text.Token;

/**
 * The actors of one article: those of the case first, then those that its names bring in, from left to right. A bare
 * surname is the latest full name that ends in it.
 */
public final class Cast {
    private static final Set<String> BODY_WORDS = Set.of(
            "ministry",
            "department",
            "council",
            "party",
            "university",
            "news",
            "agency",
            "office",
            "bank",
            "union",
            "organisation",
            "organization",
            "association",
            "church",
            "court",
            "house",
            "post",
            "times",
            "network",
            "committee",
            "commission",
            "institute",
            "foundation",
            "company",
            "corp",
            "inc",
            "group",
            "service",
            "army",
            "police",
            "school",
            "district",
            "government",
            "parliament",
            "congress",
            "senate",
            "federation",
            "board",
            "authority",
            "center",
            "centre",
            "command",
            "forces",
            "movement",
            "front",
            "alliance",
            "league",
            "press",
            "journal",
            "herald",
            "guardian",
            "tribune",
            "radio",
            "tv",
            "television",
            "nations",
            "kingdom",
            "states",
            "republic",
            "society",
            "club",
            "trust",
            "fund",
            "team",
            "museum",
            "festival",
            "cup",
            "act",
            "treaty",
            "war",
            "day",
            "street",
            "city",
            "river",
            "airport",
            "station",
            "hospital",
            "standards",
            "administration",
            "assembly",
            "cabinet",
            "crescent",
            "cross",
            "academy",
            "college",
            "international",
            "weekly");
    private static final Set<String> PLACE_WORDS = Set.of(
            "los",
            "san",
            "santa",
            "new",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "sea",
            "mount",
            "lake",
            "saint",
            "st.",
            "fort",
            "port",
            "cape",
            "gulf",
            "central",
            "middle",
            "upper",
            "lower",
            "great",
            "big");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "da", "di", "van", "von", "der", "den", "al", "bin", "ibn", "el", "la", "le", "du",
            "dos", "ben", "ter");
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "in",
            "on",
            "at",
            "but",
            "and",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "if",
            "when",
            "as",
            "for",
            "so",
            "no",
            "yes",
            "what",
            "why",
            "how",
            "who",
            "there",
            "earlier",
            "meanwhile",
            "however",
            "after",
            "before",
            "according",
            "his",
            "her",
            "their",
            "our",
            "my",
            "your",
            "its",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "mr",
            "ms",
            "mrs",
            "mr.",
            "ms.",
            "mrs.",
            "to",
            "of",
            "by",
            "with",
            "from",
            "some",
            "most",
            "many",
            "both",
            "one",
            "two",
            "all",
            "not",
            "or",
            "while",
            "although",
            "since",
            "under",
            "asked",
            "speaking",
            "another",
            "several",
            "officials",
            "president",
            "minister",
            "sources",
            "separately",
            "also",
            "now",
            "then",
            "today",
            "yesterday");

    private final Page page;
    private final Lexicon lexicon;
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    private Cast(Page page, Lexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
    }

    /** @param known the actors of the case */
    public static Cast of(Page page, Lexicon lexicon, List<Actor> known) {
        Cast cast = new Cast(page, lexicon);
        known.forEach(cast::add);
        for (int i = 0; i < page.tokens().size(); ) {
            i = cast.read(i);
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

    private Token at(int i) {
        return page.token(i);
    }

    private int size() {
        return page.tokens().size();
    }

    /** Reads the name that begins at the token, if one does; returns the next token to look at. */
    private int read(int i) {
        if (!begins(i)) {
            return i + 1;
        }
        int end = i + 1;
        while (end < size() && at(end).quote() == at(i).quote() && goesOn(end)) {
            end++;
        }
        while (end > i + 1 && !(at(end - 1).word() && at(end - 1).capital())) {
            end--;
        }
        int known = longestKnown(i, end);
        if (known > i) {
            mentions.add(new Mention(i, known, named(name(i, known)), true));
            return known;
        }
        place(i, end);
        return end;
    }

    private boolean begins(int i) {
        Token token = at(i);
        if (!token.word() || !token.capital()) {
            return false;
        }
        boolean name = token.tagged("PROPN")
                || lexicon.isFirstName(token.text())
                || lexicon.place(token.text()) != null
                || lexicon.isTitle(token.text());
        return (name || !startsSentence(i)) && !(NO_NAMES.contains(token.lower()) && !lexicon.isTitle(token.text()));
    }

    private boolean startsSentence(int i) {
        int s = page.sentenceOf(i);
        return s >= 0 && (page.sentences().get(s).from() == i || !at(i - 1).word());
    }

    private boolean goesOn(int i) {
        Token token = at(i);
        if (token.is("[") || token.is("]")) {
            return i + 1 < size() && at(i + 1).capital();
        }
        if (token.word() && token.capital()) {
            return !NO_NAMES.contains(token.lower()) || lexicon.isTitle(token.text());
        }
        boolean joins = PARTICLES.contains(token.lower())
                || token.is("of")
                || token.is("&")
                || (token.is("the") && at(i - 1).is("of"));
        return joins
                && i + 1 < size()
                && (at(i + 1).capital()
                        || at(i + 1).is("the")
                        || PARTICLES.contains(at(i + 1).lower()));
    }

    private int longestKnown(int from, int end) {
        for (int to = end; to > from; to--) {
            if (named(name(from, to)) >= 0) {
                boolean surname = to == from + 1 && to < end;
                return surname ? -1 : to == end ? to : -1;
            }
        }
        return -1;
    }

    private String name(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!at(i).is("[") && !at(i).is("]")) {
                name.append(name.isEmpty() ? "" : " ").append(at(i).text());
            }
        }
        return name.toString();
    }

    private void place(int from, int end) {
        int start = nameStart(from, end);
        int titleFrom = titleStart(start, from);
        boolean titled = titleFrom < start;
        String name = start < end ? name(start, end) : "";
        if (start >= end) {
            return;
        }
        if (end - from == 1 && lexicon.isDemonym(at(from).text())) {
            if (at(from).lower().endsWith("s") || at(from).tagged("NOUN")) {
                mentions.add(new Mention(from, end, demonym(at(from).text()), true));
            }
            return;
        }
        Place place = lexicon.place(name(from, end));
        if (place == null && start > from) {
            place = lexicon.place(name);
        }
        if (place != null) {
            mentions.add(new Mention(from, end, state(place), true));
            return;
        }
        int known = named(name);
        if (known < 0 && end - start == 1) {
            known = bySurname(name);
        }
        boolean firstName = lexicon.isFirstName(at(start).text()) && end - start > 1;
        boolean body = isBody(start, end);
        String role = titled ? name(titleFrom, start) : "";
        String gender = gender(titleFrom, start, end);
        if (known >= 0) {
            Actor actor = actors.get(known);
            actors.set(known, actor.withRole(role, gender));
            mentions.add(new Mention(titled ? titleFrom : start, end, known, end - start > 1));
            return;
        }
        int acronym = end - start == 1 ? acronym(at(start).text()) : -1;
        if (acronym >= 0) {
            actors.set(acronym, actors.get(acronym).withAlias(name));
            byName.put(key(name), acronym);
            mentions.add(new Mention(start, end, acronym, true));
            return;
        }
        boolean person = !body
                && (firstName
                        || titled
                        || (end - start >= 2
                                && end - start <= 4
                                && plain(start, end)
                                && !PLACE_WORDS.contains(at(start).lower())));
        Kind kind = person ? Kind.PERSON : Kind.INSTITUTION;
        int actor = add(new Actor(freshId(name), name, kind, person ? gender : "-", List.of(), role, ""));
        mentions.add(new Mention(titled ? titleFrom : start, end, actor, true));
    }

    /** Past the titles: at the first known first name, else after the last title. */
    private int nameStart(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            boolean firstName = lexicon.isFirstName(at(i).text()) && !lexicon.isTitle(at(i).text());
            if (firstName && (i == from || lexicon.isTitle(at(i - 1).text()) || titleBetween(from, i))) {
                return i;
            }
        }
        int start = from;
        for (int i = from; i < end; i++) {
            if (lexicon.isTitle(at(i).text()) && (i + 1 >= end || !at(i + 1).is("of"))) {
                start = i + 1;
            } else if (lexicon.isTitle(at(i).text()) && i + 2 < end) {
                start = Math.min(end, i + 3);
            }
        }
        return start;
    }

    private boolean titleBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.isTitle(at(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Lower-case titles before the name belong to it: "team member", "special envoy". */
    private int titleStart(int start, int from) {
        int first = from;
        if (start == from
                && first > 0
                && lexicon.isTitle(at(first - 1).text())
                && at(first - 1).quote() == at(first).quote()) {
            first--;
            while (first > 0 && (at(first - 1).tagged("ADJ") || at(first - 1).tagged("NOUN")) && first > start - 3) {
                first--;
            }
        }
        return first;
    }

    private String gender(int titleFrom, int start, int end) {
        for (int i = titleFrom; i < start; i++) {
            String gender = lexicon.genderOfTitle(at(i).text());
            if (!gender.equals("-")) {
                return gender;
            }
        }
        return end > start ? lexicon.genderOfName(at(start).text()) : "-";
    }

    private boolean isBody(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = at(i).lower();
            if (BODY_WORDS.contains(word)
                    || word.equals("of")
                    || word.equals("&")
                    || (at(i).text().length() > 1 && word.contains(".") && !word.endsWith("."))) {
                return true;
            }
        }
        return false;
    }

    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i).text().chars().anyMatch(Character::isDigit)
                    || (at(i).text().length() > 1
                            && at(i).text().equals(at(i).text().toUpperCase(Locale.ROOT))
                            && at(i).text().indexOf('.') < 0)) {
                return false;
            }
        }
        return true;
    }

    private int bySurname(String surname) {
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
    private int acronym(String word) {
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

    private int state(Place place) {
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

    void learn(int actor, String gender) {
        actors.set(actor, actors.get(actor).withRole("", gender));
    }

    private String freshId(String name) {
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
