package org.parley.report;

import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference page of a JSON Schema, as Markdown. */
final class SchemaPage {

    private final StringBuilder page = new StringBuilder();

    private SchemaPage() {}

    /** @param opening the page's title and what stands before the first table */
    static String of(String schemaText, String opening) {
        JsonNode schema = new JsonMapper().readTree(schemaText);
        SchemaPage page = new SchemaPage();
        page.page.append(opening);
        page.fields("", schema);
        if (!schema.has("$defs")) {
            return page.page.toString();
        }
        page.page.append("\n## Shared shapes\n\n");
        for (Map.Entry<String, JsonNode> shape : schema.get("$defs").properties()) {
            page.page
                    .append("### ")
                    .append(shape.getKey())
                    .append("\n\n")
                    .append(words(shape.getValue()))
                    .append("\n\n");
            if (shape.getValue().has("oneOf")) {
                shape.getValue()
                        .get("oneOf")
                        .forEach(choice -> page.page
                                .append("- ")
                                .append(choice.get("properties").propertyNames().stream()
                                        .map(name -> "`" + name + "`")
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElseThrow())
                                .append(": ")
                                .append(words(choice))
                                .append('\n'));
                page.page.append('\n');
            } else if (shape.getValue().has("properties")) {
                page.table("", shape.getValue());
                page.page.append('\n');
            }
        }
        return page.page.toString();
    }

    /** A chapter for every section of the briefing, a row for every field in it. */
    private void fields(String path, JsonNode schema) {
        page.append("| field | type | what it is |\n| --- | --- | --- |\n");
        for (Map.Entry<String, JsonNode> field : schema.get("properties").properties()) {
            row(path + field.getKey(), field.getValue(), optional(schema, field.getKey()));
        }
        for (Map.Entry<String, JsonNode> field : schema.get("properties").properties()) {
            JsonNode of = field.getValue();
            JsonNode section = of.has("items") && of.get("items").has("properties") ? of.get("items") : of;
            if (section.has("properties")) {
                page.append("\n## ")
                        .append(field.getKey())
                        .append("\n\n")
                        .append(words(of))
                        .append("\n\n");
                table("", section);
            }
        }
    }

    private void table(String path, JsonNode object) {
        page.append("| field | type | what it is |\n| --- | --- | --- |\n");
        rows(path, object);
    }

    private void rows(String path, JsonNode object) {
        for (Map.Entry<String, JsonNode> field : object.get("properties").properties()) {
            String name = path + field.getKey();
            JsonNode of = field.getValue();
            row(name, of, optional(object, field.getKey()));
            if (of.has("properties")) {
                rows(name + ".", of);
            } else if (of.has("items") && of.get("items").has("properties")) {
                rows(name + "[].", of.get("items"));
            }
        }
    }

    private void row(String name, JsonNode of, boolean optional) {
        page.append("| `").append(name).append("` | ").append(type(of)).append(optional ? ", may be absent" : "");
        page.append(" | ").append(words(of).replace("|", "\\|")).append(" |\n");
    }

    private static boolean optional(JsonNode object, String name) {
        return object.get("required")
                .valueStream()
                .noneMatch(each -> each.stringValue().equals(name));
    }

    private static String words(JsonNode of) {
        String words = of.has("description") ? of.get("description").stringValue() : "";
        if (of.has("enum")) {
            TreeSet<String> choices = new TreeSet<>();
            of.get("enum").forEach(choice -> choices.add("`" + choice.stringValue() + "`"));
            words += " One of " + String.join(", ", choices) + ".";
        }
        return words;
    }

    private static String type(JsonNode of) {
        if (of.has("$ref")) {
            String name = of.get("$ref").stringValue().replaceFirst(".*/", "");
            return "[" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT) + ")";
        }
        if (of.has("const")) {
            return "`" + of.get("const").asString() + "`";
        }
        if (of.has("items")) {
            return "list of " + type(of.get("items"));
        }
        if (of.has("additionalProperties") && of.get("additionalProperties").isObject()) {
            return "map to " + type(of.get("additionalProperties"));
        }
        if (of.get("type").isArray()) {
            return of.get("type")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .reduce((a, b) -> a + " or " + b)
                    .orElseThrow();
        }
        String format = of.has("format") ? of.get("format").stringValue() : "";
        return format.isEmpty() ? of.get("type").stringValue() : format;
    }
}
