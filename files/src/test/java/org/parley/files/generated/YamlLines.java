package org.parley.files.generated;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Writes lists of groups of fields in the various ways in which people write YAML. */
final class YamlLines {

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    YamlLines(SplittableRandom random) {
        this.random = random;
    }

    /** Fields in order: name, value, name, value …; fields with an empty value are left out. */
    static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                fields.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return fields;
    }

    static String flow(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** One item of a list, indented by so many spaces. */
    void item(int indent, Map<String, String> fields) {
        String margin = " ".repeat(indent);
        if (random.nextInt(6) == 0) {
            line(random.nextBoolean() ? "" : margin + "# a remark: with 'quotes' [and] {brackets}");
        }
        if (random.nextInt(3) == 0) {
            line(margin + "- " + flow(fields));
            return;
        }
        String start = margin + "- ";
        for (Map.Entry<String, String> field : fields.entrySet()) {
            line(start + field.getKey() + ": " + field.getValue() + (random.nextInt(12) == 0 ? "   # beside" : ""));
            start = margin + "  ";
        }
    }

    /** Text in one of the ways in which it can be quoted. */
    String words(String words) {
        return switch (random.nextInt(3)) {
            case 0 -> "'" + words.replace("'", "''") + "'";
            case 1 -> "\"" + words + "\"";
            default -> words;
        };
    }

    String text() {
        return text.toString();
    }
}
