package org.parley.statements.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.statements.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article annotated by hand: {@code NAME.txt} beside {@code NAME.json} with offsets into it. Every span repeats its
 * words, so that an offset that has slipped is found at once. {@code acts} has the best one first, then those that are
 * acceptable; {@code alternatives} are other spans that count; {@code optional} counts neither way.
 */
public record GoldArticle(String text, LocalDate date, List<Item> statements, List<Time> times) {

    public record Time(Span span, String from, String to) {}

    public static GoldArticle read(Path json) throws IOException {
        JsonNode node = JsonMapper.shared().readTree(Files.readString(json));
        String text = Files.readString(json.resolveSibling(node.get("text").asString()));
        List<Item> items = new ArrayList<>();
        for (JsonNode statement : node.get("statements")) {
            JsonNode speaker = statement.get("speaker");
            List<List<Span>> alternatives = new ArrayList<>();
            statement.path("alternatives").forEach(one -> alternatives.add(spans(one, text)));
            Set<String> names = new LinkedHashSet<>(words(speaker.get("names")));
            Set<String> agents = statement.has("agents") ? new LinkedHashSet<>(words(statement.get("agents"))) : names;
            items.add(new Item(
                    spans(statement.get("spans"), text),
                    alternatives,
                    statement.get("kind").asString(),
                    names,
                    source(speaker.path("source"), text),
                    speaker.path("pronoun").asBoolean(false),
                    words(statement.get("acts")),
                    agents,
                    statement.path("optional").asBoolean(false)));
        }
        List<Time> times = new ArrayList<>();
        node.get("times")
                .forEach(time -> times.add(new Time(
                        span(time, text),
                        time.get("from").asString(),
                        time.get("to").asString())));
        return new GoldArticle(text, LocalDate.parse(node.get("date").asString()), items, times);
    }

    private static @Nullable Span source(JsonNode node, String text) {
        return node.has("start") ? span(node, text) : null;
    }

    private static List<Span> spans(JsonNode nodes, String text) {
        List<Span> spans = new ArrayList<>();
        nodes.forEach(node -> spans.add(span(node, text)));
        return spans;
    }

    private static Span span(JsonNode node, String text) {
        Span span = new Span(node.get("start").asInt(), node.get("end").asInt());
        String words = node.get("text").asString();
        if (span.end() > text.length() || !span.of(text).equals(words)) {
            throw new IllegalArgumentException("the words at " + span + " are not \"" + words + "\"");
        }
        return span;
    }

    private static List<String> words(JsonNode nodes) {
        Set<String> words = new LinkedHashSet<>();
        nodes.forEach(node -> words.add(node.asString()));
        return List.copyOf(words);
    }
}
