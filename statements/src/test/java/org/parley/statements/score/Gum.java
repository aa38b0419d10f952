package org.parley.statements.score;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.statements.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article of the reference set: attributed statements and dates.
 *
 * @param times expression with its value: first and last day, where only one of them is annotated the other is empty
 */
public record Gum(String id, String text, List<Item> statements, List<Time> times) {

    public record Time(Span span, String from, String to) {}

    public static List<Gum> read(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
            found.forEach(files::add);
        }
        files.sort(Comparator.naturalOrder());
        List<Gum> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(article(JsonMapper.shared().readTree(Files.readString(file))));
        }
        return articles;
    }

    private static Gum article(JsonNode node) {
        Map<String, Set<String>> entities = entities(node);
        List<Item> items = new ArrayList<>();
        for (JsonNode statement : node.get("statements")) {
            List<Span> spans = new ArrayList<>();
            statement.get("spans").forEach(span -> spans.add(span(span)));
            JsonNode speaker = statement.get("speaker");
            boolean named = !speaker.isNull();
            Set<String> names =
                    named ? entities.getOrDefault(speaker.get("entity").asString(""), Set.of()) : Set.of();
            items.add(new Item(
                    spans,
                    List.of(),
                    statement.get("kind").asString(),
                    names,
                    named ? span(speaker) : null,
                    named && speaker.get("pronoun").asBoolean(),
                    List.of(),
                    names,
                    false));
        }
        List<Time> times = new ArrayList<>();
        for (JsonNode time : node.get("times")) {
            JsonNode attrs = time.get("attrs");
            String when = attrs.path("when").asString("");
            String from = when.isEmpty()
                    ? attrs.path("from").asString(attrs.path("notBefore").asString(""))
                    : when;
            String to = when.isEmpty()
                    ? attrs.path("to").asString(attrs.path("notAfter").asString(""))
                    : when;
            times.add(new Time(span(time), from, to));
        }
        return new Gum(node.get("id").asString(), node.get("text").asString(), items, times);
    }

    /** All names of each entity that speaks in the article, pronouns left out. */
    private static Map<String, Set<String>> entities(JsonNode node) {
        Map<String, Set<String>> entities = new HashMap<>();
        for (JsonNode statement : node.get("statements")) {
            JsonNode speaker = statement.get("speaker");
            if (!speaker.isNull()) {
                Set<String> names =
                        entities.computeIfAbsent(speaker.get("entity").asString(""), id -> new LinkedHashSet<>());
                names.add(speaker.get("canonical").asString());
                speaker.get("aliases").forEach(alias -> names.add(alias.asString()));
                if (!speaker.get("pronoun").asBoolean()) {
                    names.add(speaker.get("text").asString());
                }
            }
        }
        return entities;
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }
}
