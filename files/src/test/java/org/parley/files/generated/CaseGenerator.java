package org.parley.files.generated;

import static org.parley.files.generated.YamlLines.fields;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Makes a random valid case from a seed: two to five parties with factions, two to five issues with at most 1,024
 * settlements, rules of all forms, every way of stating preferences, in all compartments. The same seed gives the same
 * case everywhere.
 */
public final class CaseGenerator {

    private static final List<String> PARTIES = List.of("north", "south", "union", "bank", "envoy");

    private final SplittableRandom random;
    private final List<String> parties;
    private final GeneratedIssues issues;
    private final Map<String, byte[]> documents = new TreeMap<>();
    private final Map<String, List<String>> statements = new LinkedHashMap<>();

    private CaseGenerator(long seed) {
        this.random = new SplittableRandom(seed);
        this.parties = PARTIES.subList(0, 2 + random.nextInt(PARTIES.size() - 1));
        this.issues = GeneratedIssues.of(random);
    }

    public static GeneratedCase of(long seed) {
        return new CaseGenerator(seed).make();
    }

    private GeneratedCase make() {
        List<String> folders = new ArrayList<>(List.of("public", "joint"));
        parties.forEach(party -> folders.add("party-" + party));
        folders.add("team");
        folders.forEach(this::writeStatements);
        writeDispute();
        folders.forEach(this::writePositions);
        folders.forEach(this::writePreferences);
        if (random.nextInt(4) == 0) {
            put("team/pressure.yaml", "format: 1\nmeasures: [{anything: goes}]\n");
        }
        put("README.md", "not part of the case");
        put("team/notes.md", "free words");
        return new GeneratedCase(parties, documents);
    }

    private void put(String document, String text) {
        documents.put(document, text.getBytes(StandardCharsets.UTF_8));
    }

    private void writeStatements(String folder) {
        List<String> ids = new ArrayList<>();
        statements.put(folder, ids);
        if (random.nextInt(3) == 0) {
            return;
        }
        YamlLines lines = new YamlLines(random);
        lines.line("statements:");
        for (int k = 1 + random.nextInt(3); k > 0; k--) {
            // The same ids in all folders: they are local.
            String id = "said-" + k;
            ids.add(id);
            lines.item(
                    2,
                    fields(
                            "id",
                            id,
                            "speaker",
                            lines.words("Speaker of " + folder),
                            "party",
                            folder.startsWith("party-") && random.nextBoolean() ? folder.substring(6) : "",
                            "date",
                            "2025-01-" + (10 + random.nextInt(20)),
                            "where",
                            random.nextBoolean() ? "Hall" : "",
                            "source",
                            lines.words("Notes, folder " + folder).replaceAll("^Notes,", "Notes of"),
                            "says",
                            lines.words("Words no " + k + " in " + folder),
                            "quote",
                            random.nextInt(3) == 0 ? "\"Exact: words\"" : "",
                            "sureness",
                            random.nextInt(3) == 0 ? "third" : ""));
        }
        put(folder + "/statements.yaml", lines.text());
    }

    private void writeDispute() {
        YamlLines lines = new YamlLines(random);
        lines.line("# generated");
        lines.line("format: 1");
        lines.line("title: " + lines.words("A generated case"));
        if (random.nextBoolean()) {
            lines.line("notice: Invented.");
        }
        lines.line("parties:");
        for (int p = 0; p < parties.size(); p++) {
            String role = p < 2
                    ? "principal"
                    : List.of("ally", "guarantor", "mediator", "observer").get(random.nextInt(4));
            String consent = p < 2
                    ? "signs"
                    : List.of("ratifies", "can block", "is told").get(random.nextInt(3));
            lines.item(
                    2,
                    fields(
                            "id",
                            parties.get(p),
                            "name",
                            lines.words("Party " + parties.get(p)),
                            "role",
                            role,
                            "consent",
                            consent,
                            "part-of",
                            p >= 2 && random.nextInt(3) == 0 ? parties.get(random.nextInt(2)) : ""));
        }
        writeIssues(lines);
        writeRules(lines);
        if (random.nextInt(3) == 0) {
            lines.line("bands: {welcome: [0.7, 1], slight: [0.01, 0.05]}");
        }
        put("public/dispute.yaml", lines.text());
    }

    private void writeIssues(YamlLines lines) {
        lines.line("issues:");
        for (int issue = 0; issue < issues.size(); issue++) {
            List<String> options = issues.options(issue);
            lines.line("  - id: " + issues.id(issue));
            lines.line("    name: " + lines.words("Issue " + issues.id(issue)));
            if (issues.isRange(issue)) {
                lines.line("    range: {from: " + options.getFirst() + ", to: " + options.getLast()
                        + ", step: 5, unit: \"%\"}");
            } else {
                lines.line("    options:");
                options.forEach(option -> lines.item(
                        6,
                        fields(
                                "id", option,
                                "name", lines.words("Option " + option),
                                "sources", cite("public"))));
            }
        }
    }

    private void writeRules(YamlLines lines) {
        int count = random.nextInt(4);
        if (count > 0) {
            lines.line("rules:");
        }
        for (int rule = 1; rule <= count; rule++) {
            String a = issues.condition(random);
            String b = issues.condition(random);
            String form =
                    List.of("requires", "excludes", "at-most-one-of", "must").get(random.nextInt(4));
            String body = switch (form) {
                case "requires" -> "{if: " + a + ", then: " + b + "}";
                case "must" -> a;
                default -> "[" + a + ", " + b + "]";
            };
            String negotiable = random.nextBoolean() ? "true" : "";
            lines.item(2, fields("id", "rule-" + rule, "says", "In words", form, body, "negotiable", negotiable));
        }
    }

    private void writePositions(String folder) {
        if (random.nextInt(3) == 0) {
            return;
        }
        YamlLines lines = new YamlLines(random);
        lines.line("positions:");
        for (int k = 1 + random.nextInt(4); k > 0; k--) {
            int issue = random.nextInt(issues.size());
            List<String> options = issues.options(issue);
            boolean own = folder.startsWith("party-");
            String party = own ? folder.substring(6) : parties.get(random.nextInt(parties.size()));
            lines.item(
                    2,
                    fields(
                            "id",
                            "position-" + k,
                            "party",
                            own && random.nextBoolean() ? "" : party,
                            "issue",
                            issues.id(issue),
                            "says",
                            lines.words("We want what is in " + folder + " no " + k),
                            "options",
                            random.nextInt(3) == 0 ? "" : "[" + options.get(random.nextInt(options.size())) + "]",
                            "date",
                            "2025-03-" + (10 + random.nextInt(20)),
                            "statements",
                            cite(folder),
                            "withdrawn",
                            random.nextInt(5) == 0 ? "2025-07-01" : ""));
        }
        put(folder + "/positions.yaml", lines.text());
    }

    private void writePreferences(String folder) {
        boolean own = folder.startsWith("party-");
        if (random.nextInt(own ? 5 : 3) == 0) {
            return;
        }
        YamlLines lines = new YamlLines(random);
        PreferenceGenerator preferences = new PreferenceGenerator(random, issues, () -> evidence(folder));
        if (own) {
            preferences.write(lines, 0);
        } else {
            lines.line("parties:");
            for (String party : parties) {
                if (random.nextBoolean()) {
                    lines.line("  - party: " + party);
                    preferences.write(lines, 4);
                }
            }
        }
        put(folder + (folder.equals("team") ? "/estimates.yaml" : "/preferences.yaml"), lines.text());
    }

    private String evidence(String folder) {
        List<String> parts = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            parts.add("says: Words of " + folder);
        }
        if (random.nextInt(4) == 0) {
            parts.add("sureness: inferred");
        }
        String cited = cite(folder);
        if (!cited.isEmpty()) {
            parts.add("statements: " + cited);
        }
        return String.join("; ", parts);
    }

    /** Statements that a document in this folder may rest on, or none. */
    private String cite(String folder) {
        List<String> may = new ArrayList<>(statements.getOrDefault(folder, List.of()));
        for (String wider : statements.keySet()) {
            boolean wide = depth(wider) < depth(folder);
            if (wide) {
                statements.getOrDefault(wider, List.of()).forEach(id -> may.add(wider + "/" + id));
            }
        }
        return may.isEmpty() || random.nextBoolean() ? "" : "[" + may.get(random.nextInt(may.size())) + "]";
    }

    private static int depth(String folder) {
        return switch (folder) {
            case "public" -> 0;
            case "joint" -> 1;
            case "team" -> 3;
            default -> 2;
        };
    }
}
