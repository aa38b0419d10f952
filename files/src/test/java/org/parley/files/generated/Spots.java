package org.parley.files.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.parley.files.text.Node;
import org.parley.files.text.Tree;

/** The groups of fields of one document, with what they are, and edits of its text at them. */
final class Spots {

    /** A group of fields of fixed names. */
    record Spot(String kind, Node.Mapping group) {}

    private static final Set<String> LISTS = Set.of(
            "parties",
            "issues",
            "options",
            "rules",
            "positions",
            "statements",
            "importance",
            "worth",
            "red-lines",
            "no-deal",
            "interactions");

    private final String text;
    private final List<Spot> all = new ArrayList<>();

    Spots(String text) {
        this.text = text;
        Tree.of(text).root().ifPresent(root -> collect("document", root));
    }

    private void collect(String kind, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return;
        }
        all.add(new Spot(kind, mapping));
        for (Node.Field field : mapping.fields()) {
            if (LISTS.contains(field.name()) && field.value() instanceof Node.Sequence sequence) {
                sequence.items().forEach(item -> collect(field.name(), item));
            } else if (field.name().equals("range") || field.name().equals("requires")) {
                collect(field.name(), field.value());
            }
        }
    }

    List<Spot> all() {
        return List.copyOf(all);
    }

    /** All fields of all groups for which something holds: of the kind of group, and the field. */
    List<Node.Field> fields(BiPredicate<String, Node.Field> wanted) {
        return all.stream()
                .flatMap(spot -> spot.group().fields().stream().filter(field -> wanted.test(spot.kind(), field)))
                .toList();
    }

    List<Node.Scalar> scalars(BiPredicate<String, Node.Field> wanted) {
        return fields(wanted).stream()
                .map(Node.Field::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .toList();
    }

    String replaced(Node node, String by) {
        return text.substring(0, node.start()) + by + text.substring(node.end());
    }

    String raw(Node node) {
        return text.substring(node.start(), node.end());
    }

    /** With another field at the start of a group. */
    String inserted(Node.Mapping group, String field) {
        Node.Scalar first = group.fields().getFirst().key();
        String indent = " ".repeat(first.start() - 1 - text.lastIndexOf('\n', first.start() - 1));
        String gap = group.flow() ? ", " : "\n" + indent;
        return text.substring(0, first.start()) + field + gap + text.substring(first.start());
    }

    /** Without a field; none where it is the only one. */
    Optional<String> removed(Node.Mapping group, Node.Field field) {
        List<Node.Field> fields = group.fields();
        int index = fields.indexOf(field);
        if (fields.size() == 1) {
            return Optional.empty();
        }
        int start = index + 1 < fields.size()
                ? field.key().start()
                : fields.get(index - 1).value().end();
        int end = index + 1 < fields.size()
                ? fields.get(index + 1).key().start()
                : Math.max(field.key().end() + 1, field.value().end());
        return Optional.of(text.substring(0, start) + text.substring(end));
    }

    /** With an item of a list twice, or none where that cannot be written simply. */
    Optional<String> doubled(Node.Mapping item) {
        String raw = raw(item);
        int line = text.lastIndexOf('\n', item.start() - 1) + 1;
        String lead = text.substring(line, item.start());
        if (!lead.strip().equals("-") || (item.flow() && raw.contains("\n"))) {
            return Optional.empty();
        }
        return Optional.of(text.substring(0, item.end()) + "\n" + lead + raw + text.substring(item.end()));
    }
}
