package org.parley.statements.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.dispute.Dispute;
import org.parley.dispute.Party;
import org.parley.dispute.Statement;
import org.parley.statements.actor.Actor.Kind;
import org.parley.statements.lexicon.Known;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.lexicon.Place;

/** Whom a case knows before an article is read: its parties, those that its lexicon names, and who has spoken in it. */
public final class KnownActors {
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\S*(?: \\p{L}\\S*){0,2} \\p{Lu}\\S*");

    private final Lexicon lexicon;
    private final List<Actor> actors = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private KnownActors(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param dispute as far as it may be known */
    public static List<Actor> of(Dispute dispute, Lexicon lexicon) {
        KnownActors known = new KnownActors(lexicon);
        dispute.parties().forEach(known::party);
        lexicon.known().forEach(known::named);
        known.speakers(dispute.statements());
        return List.copyOf(known.actors);
    }

    /** With the metonyms of a state: its capital and the like. */
    private void party(Party party) {
        Place place = lexicon.place(party.name());
        List<String> aliases = new ArrayList<>();
        if (place != null) {
            aliases.add(place.name());
            aliases.addAll(place.metonyms());
        }
        ids.add(party.id());
        add(new Actor(
                party.id(),
                party.name(),
                Kind.INSTITUTION,
                "-",
                aliases,
                party.role().word(),
                party.id()));
    }

    private void named(Known known) {
        Kind kind = known.person() ? Kind.PERSON : Kind.INSTITUTION;
        add(new Actor(
                id(known.name()), known.name(), kind, known.gender(), known.aliases(), known.role(), known.side()));
    }

    /** Persons by full name, as far as their first name is one; of the party that all they said is put down to. */
    private void speakers(List<Statement> statements) {
        Map<String, Set<String>> sides = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (FULL_NAME.matcher(statement.speaker()).matches() && lexicon.isFirstName(first(statement.speaker()))) {
                sides.computeIfAbsent(statement.speaker(), name -> new HashSet<>())
                        .add(statement.party().orElse(""));
            }
        }
        sides.forEach((name, of) -> {
            String side = of.size() == 1 ? of.iterator().next() : "";
            add(new Actor(id(name), name, Kind.PERSON, lexicon.genderOfName(first(name)), List.of(), "", side));
        });
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private void add(Actor actor) {
        if (names.add(actor.name().toLowerCase(Locale.ROOT))) {
            actors.add(actor);
        }
    }

    private String id(String name) {
        String stem = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String id = stem;
        for (int n = 2; !ids.add(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }
}
