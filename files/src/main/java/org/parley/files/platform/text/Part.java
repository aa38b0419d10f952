package org.parley.files.platform.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a JSON or YAML file. Scalars are kept as they are spelt, so that numbers stay exact. */
public sealed interface Part {

    /** The line it starts in, from 1. */
    int line();

    /** What to call it in a message. */
    default String kind() {
        return switch (this) {
            case Text text -> text.isNothing() ? "nothing" : "text";
            case Items items -> "a list";
            case Group group -> "a group of fields";
        };
    }

    /** @param quoted in quotes, so that it is no number, nothing else but text */
    record Text(String text, boolean quoted, int line) implements Part {
        public boolean isNothing() {
            return !quoted
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }
    }

    record Items(List<Part> parts, int line) implements Part {
        public Items {
            parts = List.copyOf(parts);
        }
    }

    /** Fields in their order, no name twice. */
    record Group(Map<String, Part> fields, int line) implements Part {
        public Group {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The first of these fields that is there and says something. */
        public Optional<Part> field(String... names) {
            for (String name : names) {
                Part part = fields.get(name);
                if (part != null && !(part instanceof Text text && text.isNothing())) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }
    }
}
