package org.parley.files.platform.geniusweb;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Builds indented JSON text. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    /** For every open group or list, whether something is in it. */
    private final Deque<Boolean> filled = new ArrayDeque<>();

    private boolean afterField;

    JsonText open() {
        return begin('{');
    }

    JsonText openList() {
        return begin('[');
    }

    JsonText close() {
        return end('}');
    }

    JsonText closeList() {
        return end(']');
    }

    JsonText field(String name) {
        next();
        quoted(name);
        text.append(": ");
        afterField = true;
        return this;
    }

    JsonText string(String value) {
        next();
        quoted(value);
        return this;
    }

    JsonText number(String value) {
        next();
        text.append(value);
        return this;
    }

    String text() {
        return text + "\n";
    }

    private JsonText begin(char bracket) {
        next();
        text.append(bracket);
        filled.push(false);
        return this;
    }

    private JsonText end(char bracket) {
        if (filled.pop()) {
            text.append('\n').append("  ".repeat(filled.size()));
        }
        text.append(bracket);
        return this;
    }

    private void next() {
        if (afterField) {
            afterField = false;
            return;
        }
        if (!filled.isEmpty()) {
            text.append(filled.pop() ? ",\n" : "\n");
            filled.push(true);
            text.append("  ".repeat(filled.size()));
        }
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c) || c == 0x7F) {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
