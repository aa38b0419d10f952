package org.parley.files.text;

import java.util.List;
import java.util.Optional;

/**
 * A part of a document, with its place in the text. Scalars are text: what they mean is for the field they stand in, so
 * that {@code no} is a word and not a truth value.
 */
public sealed interface Node {

    /** The line it starts in, from 1. */
    int line();

    /** Where it starts in the text, in {@code char}s. */
    int start();

    /** Where its last own character ends; comments and blank lines behind it are not part of it. */
    int end();

    /** Written in brackets or braces, on one line or more. */
    boolean flow();

    /** What to call it in a message. */
    default String kind() {
        return switch (this) {
            case Scalar scalar -> scalar.isEmpty() ? "nothing" : "text";
            case Sequence sequence -> "a list";
            case Mapping mapping -> "a group of fields";
        };
    }

    /**
     * Text.
     *
     * @param plain without quotes
     * @param literal a block of lines opened by {@code |} or {@code >}
     */
    record Scalar(String text, boolean plain, boolean literal, int line, int start, int end) implements Node {
        @Override
        public boolean flow() {
            return false;
        }

        /** Whether nothing was written: no text, {@code ~} or {@code null} without quotes. */
        public boolean isEmpty() {
            return plain
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }
    }

    /** A list. */
    record Sequence(List<Node> items, boolean flow, int line, int start, int end) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Fields with values, no name twice. */
    record Mapping(List<Field> fields, boolean flow, int line, int start, int end) implements Node {
        public Mapping {
            fields = List.copyOf(fields);
        }

        public Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }
    }

    /** One field of a mapping. */
    record Field(Scalar key, Node value) {
        public String name() {
            return key.text();
        }
    }
}
