package org.parley.statements.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.statements.lexicon.Table.Row;
import org.parley.statements.text.Token;

/**
 * All tables, ready for use. The tables of the program can be replaced one by one; rows of a case are added after them.
 * What is wrong in a table is left out and listed in {@link #defects()}.
 */
public final class Lexicon {
    /** File names of the tables, in the order in which they are read. */
    public static final List<String> TABLES = List.of(
            "irregular.tsv",
            "cues.tsv",
            "acts.tsv",
            "issues.tsv",
            "titles.tsv",
            "names.tsv",
            "places.tsv",
            "actors.tsv",
            "name-words.tsv");

    /** Kinds of words that tell what a name is. */
    private static final List<String> NAME_WORDS = List.of("body", "place", "particle", "never");

    /** Names of the acts, in the order that settles a tie. */
    public static final List<String> ACTS = List.of(
            "refusal",
            "threat-sanction",
            "concession-signal",
            "offer",
            "deadline",
            "demand-condition",
            "meeting-consultation",
            "assessment",
            "uncertainty-hedge");

    private final Map<String, List<Cue>> cues = new HashMap<>();
    private final Map<String, List<ActCue>> acts = new HashMap<>();
    private final Map<String, List<Phrase>> issues = new TreeMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Place> placeNames = new HashMap<>();
    private final Set<String> demonyms = new HashSet<>();
    private final List<Known> known = new ArrayList<>();
    private final Map<String, Set<String>> nameWords = new HashMap<>();
    private final List<Defect> defects = new ArrayList<>();
    private final Forms forms;

    private Lexicon(Map<String, String> texts, Map<String, String> additions) {
        Map<String, String[]> irregular = new HashMap<>();
        forms = new Forms(irregular);
        for (String name : TABLES) {
            for (Table table : List.of(
                    Table.of(name, texts.getOrDefault(name, "")),
                    Table.of("case " + name, additions.getOrDefault(name, "")))) {
                for (Row row : table.rows()) {
                    try {
                        add(name, row, irregular);
                    } catch (IllegalArgumentException e) {
                        defects.add(new Defect(table.name(), row.line(), String.valueOf(e.getMessage())));
                    }
                }
            }
        }
    }

    /** The program's own tables. */
    public static Lexicon standard() {
        return with(Map.of());
    }

    /**
     * The program\'s own tables with rows added.
     *
     * @param additions by file name: text of a table of the same form
     */
    public static Lexicon with(Map<String, String> additions) {
        Map<String, String> texts = new HashMap<>();
        for (String name : TABLES) {
            texts.put(name, resource(name));
        }
        return new Lexicon(texts, additions);
    }

    /** What is wrong in tables that an analyst has written; nothing if all can be used. */
    public static List<Defect> check(Map<String, String> tables) {
        List<Defect> found = new ArrayList<>();
        for (String name : new TreeMap<>(tables).keySet()) {
            if (!TABLES.contains(name)) {
                found.add(new Defect(name, 1, "no such table; there are " + String.join(", ", TABLES)));
            }
        }
        found.addAll(with(tables).defects());
        return found;
    }

    private static String resource(String name) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("the lexicon is missing from the program: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String table, Row row, Map<String, String[]> irregular) {
        String first = row.cell(0);
        switch (table) {
            case "irregular.tsv" -> {
                require(row.cells().size() == 3, "three columns are needed: lemma, past, participle");
                irregular.put(first, new String[] {first, row.cell(1), row.cell(2)});
            }
            case "cues.tsv" -> addCue(row);
            case "acts.tsv" -> addAct(row);
            case "issues.tsv" -> {
                require(row.cells().size() == 2, "two columns are needed: tag, phrase");
                issues.computeIfAbsent(first, tag -> new ArrayList<>()).add(Phrase.of(row.cell(1), forms));
            }
            case "titles.tsv" -> titles.put(first.toLowerCase(Locale.ROOT), gender(row.cell(1)));
            case "names.tsv" -> names.put(first.toLowerCase(Locale.ROOT), gender(row.cell(1)));
            case "actors.tsv" -> addKnown(row);
            case "name-words.tsv" -> {
                require(
                        NAME_WORDS.contains(first),
                        "kind \"" + first + "\"; allowed are " + String.join(", ", NAME_WORDS));
                nameWords
                        .computeIfAbsent(first, kind -> new HashSet<>())
                        .add(row.cell(1).toLowerCase(Locale.ROOT));
            }
            default -> addPlace(row);
        }
    }

    private void addCue(Row row) {
        String frames = row.cell(1);
        require(!frames.isEmpty(), "the second column, the frames, is empty");
        for (int i = 0; i < frames.length(); i++) {
            char letter = frames.charAt(i);
            require(Cue.Frame.known(letter), "frame \"" + letter + "\"; allowed are C Z I J N P O A R");
        }
        String hint = row.cell(2).equals("-") ? "" : row.cell(2);
        require(hint.isEmpty() || ACTS.contains(hint), unknownAct(hint));
        Cue cue = new Cue(row.cell(0).toLowerCase(Locale.ROOT), frames, hint);
        Set<String> all = cue.takes(Cue.Frame.ADJECTIVE) ? Set.of(cue.lemma()) : forms.of(cue.verb());
        for (String form : all) {
            List<Cue> of = cues.computeIfAbsent(form, key -> new ArrayList<>());
            of.removeIf(other -> other.lemma().equals(cue.lemma()));
            of.add(cue);
        }
    }

    private void addAct(Row row) {
        require(ACTS.contains(row.cell(0)), unknownAct(row.cell(0)));
        require(row.cell(2).matches("[1-9]"), "the weight \"" + row.cell(2) + "\"; allowed is 1 to 9");
        Phrase phrase = Phrase.of(row.cell(3), forms);
        String detail = row.cell(1).equals("-") ? "" : row.cell(1);
        ActCue cue = new ActCue(row.cell(0), detail, Integer.parseInt(row.cell(2)), phrase);
        for (String word : phrase.first()) {
            acts.computeIfAbsent(word, key -> new ArrayList<>()).add(cue);
        }
    }

    private void addPlace(Row row) {
        Place place = new Place(row.cell(0), split(row.cell(1)), split(row.cell(2)));
        places.put(place.name(), place);
        demonyms.addAll(place.demonyms());
        placeNames.put(place.name().toLowerCase(Locale.ROOT), place);
        place.metonyms().forEach(name -> placeNames.put(name.toLowerCase(Locale.ROOT), place));
    }

    private void addKnown(Row row) {
        require(row.cells().size() == 6, "six columns are needed: name, other names, p or b, gender, office, party");
        require(!row.cell(0).isEmpty(), "the first column, the name, is empty");
        String kind = row.cell(2);
        require(kind.equals("p") || kind.equals("b"), "\"" + kind + "\"; allowed are p (person) and b (body)");
        known.add(new Known(
                row.cell(0),
                split(dash(row.cell(1))),
                kind.equals("p"),
                gender(row.cell(3)),
                dash(row.cell(4)),
                dash(row.cell(5))));
    }

    private static String dash(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static String gender(String cell) {
        require(
                cell.equals("m") || cell.equals("f") || cell.equals("-"),
                "gender \"" + cell + "\"; allowed are m, f and -");
        return cell;
    }

    private static String unknownAct(String act) {
        return "act \"" + act + "\"; allowed are " + String.join(", ", ACTS);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    public List<Defect> defects() {
        return List.copyOf(defects);
    }

    /** The cues a form, in lower case, can belong to, phrases among them. */
    public List<Cue> cues(String form) {
        return cues.getOrDefault(form, List.of());
    }

    public boolean isCue(String form) {
        return cues.containsKey(form);
    }

    /** The act cues that can begin with the word. */
    public List<ActCue> acts(String word) {
        return acts.getOrDefault(word, List.of());
    }

    /** The tags whose phrases occur between the tokens, in alphabetical order. */
    public List<String> issues(List<Token> tokens, int from, int to) {
        List<String> found = new ArrayList<>();
        issues.forEach((tag, phrases) -> {
            for (int i = from; i < to; i++) {
                int at = i;
                if (phrases.stream().anyMatch(phrase -> phrase.match(tokens, at, to) >= 0)) {
                    found.add(tag);
                    return;
                }
            }
        });
        return found;
    }

    public boolean isTitle(String word) {
        return titles.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** m, f, or - if unknown. */
    public String genderOfTitle(String word) {
        return titles.getOrDefault(word.toLowerCase(Locale.ROOT), "-");
    }

    public boolean isFirstName(String word) {
        return names.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** m, f, or - if unknown. */
    public String genderOfName(String word) {
        return names.getOrDefault(word.toLowerCase(Locale.ROOT), "-");
    }

    /** Those that analysts have named, in the order of the table. */
    public List<Known> known() {
        return List.copyOf(known);
    }

    /** @param kind body, place, particle or never */
    public boolean isNameWord(String kind, String word) {
        return nameWords.getOrDefault(kind, Set.of()).contains(word);
    }

    public boolean isDemonym(String word) {
        return demonyms.contains(word);
    }

    public List<Place> places() {
        return List.copyOf(places.values());
    }

    /** The place that a name stands for, by its name, capital or other metonym; {@code null} if none. */
    public @Nullable Place place(String name) {
        return placeNames.get(name.toLowerCase(Locale.ROOT));
    }
}
