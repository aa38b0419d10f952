package org.parley.statements.actor;

import java.util.List;
import java.util.Locale;
import org.parley.statements.actor.Actor.Kind;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.lexicon.Place;
import org.parley.statements.text.Page;
import org.parley.statements.text.Token;

/** Reads names off a text, from left to right: titles, persons, bodies, states, and what they are called by for short. */
final class NameReader {
    private static final int APPOSITION = 9;

    private final Page page;
    private final Lexicon lexicon;
    private final Cast cast;

    NameReader(Page page, Lexicon lexicon, Cast cast) {
        this.page = page;
        this.lexicon = lexicon;
        this.cast = cast;
    }

    private Token at(int i) {
        return page.token(i);
    }

    private int size() {
        return page.tokens().size();
    }

    /** Reads the name that begins at the token, if one does; returns the next token to look at. */
    int read(int i) {
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
            cast.mention(new Mention(i, known, cast.named(name(i, known)), true));
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
        return (name || !startsSentence(i))
                && !(lexicon.isNameWord("never", token.lower()) && !lexicon.isTitle(token.text()));
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
            return !lexicon.isNameWord("never", token.lower()) || lexicon.isTitle(token.text());
        }
        boolean joins = lexicon.isNameWord("particle", token.lower())
                || token.is("of")
                || token.is("&")
                || (token.is("the") && at(i - 1).is("of"));
        return joins
                && i + 1 < size()
                && (at(i + 1).capital()
                        || at(i + 1).is("the")
                        || lexicon.isNameWord("particle", at(i + 1).lower()));
    }

    private int longestKnown(int from, int end) {
        for (int to = end; to > from; to--) {
            if (cast.named(name(from, to)) >= 0) {
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
                cast.mention(new Mention(from, end, cast.demonym(at(from).text()), true));
            }
            return;
        }
        Place place = lexicon.place(name(from, end));
        if (place == null && start > from) {
            place = lexicon.place(name);
        }
        if (place != null) {
            cast.mention(new Mention(from, end, cast.state(place), true));
            return;
        }
        int known = cast.named(name);
        if (known < 0 && end - start == 1) {
            known = cast.bySurname(name);
        }
        boolean firstName = lexicon.isFirstName(at(start).text()) && end - start > 1;
        boolean body = isBody(start, end);
        String role = titled ? name(titleFrom, start) : "";
        String gender = gender(titleFrom, start, end);
        if (known >= 0) {
            cast.learn(known, role, gender);
            cast.learnSide(known, side(Math.min(from, titleFrom), start, end));
            cast.mention(new Mention(titled ? titleFrom : start, end, known, end - start > 1));
            return;
        }
        int acronym = end - start == 1 ? cast.acronym(at(start).text()) : -1;
        if (acronym >= 0) {
            cast.alias(acronym, name);
            cast.mention(new Mention(start, end, acronym, true));
            return;
        }
        boolean person = !body
                && (firstName
                        || titled
                        || (end - start >= 2
                                && end - start <= 4
                                && plain(start, end)
                                && !lexicon.isNameWord("place", at(start).lower())));
        Kind kind = person ? Kind.PERSON : Kind.INSTITUTION;
        int actor = cast.add(new Actor(cast.freshId(name), name, kind, person ? gender : "-", List.of(), role, ""));
        cast.learnSide(actor, side(Math.min(from, titleFrom), start, end));
        cast.mention(new Mention(titled ? titleFrom : start, end, actor, true));
    }

    /** The party of the case that the words around a name tell: "Ukraine's President X", "X, the Russian envoy,"; empty if none. */
    private String side(int from, int start, int end) {
        int first = from > 1 && at(from - 1).is("'s") ? from - 2 : Math.max(0, from - 1);
        for (int i = first; i < start; i++) {
            String party = party(i, start);
            if (!party.isEmpty()) {
                return party;
            }
        }
        if (end < size() && at(end).is(",")) {
            for (int i = end + 1; i < Math.min(size(), end + APPOSITION); i++) {
                if (at(i).is(",")) {
                    return "";
                }
                String party = at(i).tagged("VERB") || at(i).quoted() ? "-" : party(i, size());
                if (!party.isEmpty()) {
                    return party.equals("-") ? "" : party;
                }
            }
        }
        return "";
    }

    private String party(int i, int to) {
        String two = i + 1 < to ? cast.partyCalled(name(i, i + 2)) : "";
        return two.isEmpty() ? cast.partyCalled(at(i).text()) : two;
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
            if (lexicon.isNameWord("body", word)
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
}
