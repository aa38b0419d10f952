package org.parley.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.dispute.Suggestion;
import org.parley.dispute.Sureness;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;

/**
 * A group of fields of a known shape. Unknown and missing fields are noted when it is opened; a misspelt field is noted
 * and read as the one it was meant to be, so that one slip is one defect.
 */
final class Fields {

    private final Page page;
    private final Node.Mapping mapping;
    private final String name;
    private final Map<String, Node> values = new HashMap<>();
    private final Set<String> cut = new HashSet<>();
    private boolean stray;

    private Fields(Page page, Node.Mapping mapping, String name) {
        this.page = page;
        this.mapping = mapping;
        this.name = name;
    }

    /** Empty where the node is no group of fields. */
    static Optional<Fields> of(Page page, Node node, Shape shape) {
        if (!(node instanceof Node.Mapping mapping)) {
            page.defect(
                    node,
                    "a " + shape.name() + " must be a group of fields (" + String.join(", ", shape.fields()) + "), not "
                            + node.kind());
            return Optional.empty();
        }
        Fields fields = new Fields(page, mapping, called(mapping, shape));
        fields.sort(shape);
        return Optional.of(fields);
    }

    /** The entries of a document's one section, each opened as it comes. */
    static Stream<Fields> entries(Page page, Node root, Shape document, String section, Shape entry) {
        Optional<Fields> fields = of(page, root, document);
        fields.ifPresent(found -> Formats.check(page, found));
        return fields.stream()
                .flatMap(found -> found.section(section).stream())
                .flatMap(node -> of(page, node, entry).stream());
    }

    /** {@code position 'withdrawal'}, {@code worth of 'territory'}. */
    private static String called(Node.Mapping mapping, Shape shape) {
        boolean worth = shape.equals(Shape.WORTH);
        if (!worth && !shape.required().contains("id")) {
            return shape.name();
        }
        return mapping.field(worth ? "issue" : "id")
                .filter(field -> field.value() instanceof Node.Scalar scalar && !scalar.isEmpty())
                .map(field -> shape.name() + (worth ? " of " : " ") + Quoted.text(((Node.Scalar) field.value()).text()))
                .orElse(shape.name());
    }

    private void sort(Shape shape) {
        List<Node.Field> unknown = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (Node.Field field : mapping.fields()) {
            if (shape.fields().contains(field.name())) {
                values.put(field.name(), field.value());
                before = Optional.of(field.name());
            } else if (before.isPresent()
                    && mapping.flow()
                    && field.value().start() == field.value().end()) {
                cut(before.get(), field);
            } else {
                unknown.add(field);
            }
        }
        List<Node.Field> unplaced = new ArrayList<>();
        for (Node.Field field : unknown) {
            Optional<String> meant = Suggestion.nearest(field.name(), shape.fields());
            if (meant.isPresent()) {
                page.defect(field.key(), unknown(field, "; maybe '" + meant.get() + "'?"));
                values.putIfAbsent(meant.get(), field.value());
            } else {
                unplaced.add(field);
            }
        }
        List<String> missing = shape.required().stream()
                .filter(required -> !values.containsKey(required) && !cut.contains(required))
                .toList();
        for (int k = 0; k < Math.max(unplaced.size(), missing.size()); k++) {
            if (k >= unplaced.size()) {
                page.defect(mapping, name + " has no '" + missing.get(k) + "'");
            } else {
                String end = k < missing.size()
                        ? ", and '" + missing.get(k) + "' is missing"
                        : "; it has " + String.join(", ", shape.fields());
                page.defect(unplaced.get(k).key(), unknown(unplaced.get(k), end));
            }
        }
        stray = !unplaced.isEmpty() || !cut.isEmpty();
    }

    /** {@code {says: peace, now}}: the comma ends the text, and its rest looks like a field without a value. */
    private void cut(String field, Node.Field rest) {
        if (cut.add(field)) {
            page.defect(
                    rest.key(),
                    what(field) + " ends at the comma before " + Quoted.text(rest.name())
                            + "; inside { } put a text with commas in quotes");
            values.remove(field);
        }
    }

    private String unknown(Node.Field field, String end) {
        return name + " has an unknown field " + Quoted.text(field.name()) + end;
    }

    /** What the group is, for messages: {@code position 'withdrawal'}. */
    String name() {
        return name;
    }

    int line() {
        return mapping.line();
    }

    Node node() {
        return mapping;
    }

    /** Whether a field stands here that could be any of those that are missing. */
    boolean hasStray() {
        return stray;
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    Optional<Node> get(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** {@code "position 'withdrawal': 'date'"}. */
    String what(String field) {
        return name + ": '" + field + "'";
    }

    /** Empty where nothing is stated. */
    String words(String field) {
        return get(field).flatMap(node -> page.words(node, what(field))).orElse("");
    }

    Optional<String> id(String field) {
        return get(field).flatMap(node -> page.id(node, what(field)));
    }

    /** Its id, which nothing else of its kind may have. */
    Optional<String> ownId(Set<String> taken) {
        Optional<String> id = id("id");
        if (id.isPresent() && !taken.add(id.get())) {
            page.defect(line(), name + " stands twice in " + page.path());
        }
        return id;
    }

    Optional<LocalDate> date(String field) {
        return get(field).flatMap(node -> page.date(node, what(field)));
    }

    /** A date that the shape requires; without it the case is not read anyway, so any will do. */
    LocalDate requiredDate(String field) {
        return date(field).orElse(LocalDate.MIN);
    }

    /** One of a few things, each written as its word. */
    <T> Optional<T> choice(String field, List<T> things, Function<T, String> word) {
        List<String> words = things.stream().map(word).toList();
        return get(field)
                .flatMap(node -> page.choice(node, what(field), words))
                .map(text -> things.get(words.indexOf(text)));
    }

    boolean flag(String field) {
        return choice(field, List.of(true, false), String::valueOf).orElse(false);
    }

    /** None where the field is left out. */
    List<Node> items(String field) {
        return get(field).map(node -> page.items(node, what(field))).orElse(List.of());
    }

    /** A section of the document, which may stand empty. */
    List<Node> section(String field) {
        return get(field)
                .filter(node -> !(node instanceof Node.Scalar scalar && scalar.isEmpty()))
                .map(node -> page.items(node, "'" + field + "'"))
                .orElse(List.of());
    }

    Sureness sureness(Sureness usual) {
        return choice("sureness", List.of(Sureness.values()), Sureness::word).orElse(usual);
    }
}
