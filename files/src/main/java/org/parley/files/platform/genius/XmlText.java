package org.parley.files.platform.genius;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds indented XML text. */
final class XmlText {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes name, value, name, value, … */
    XmlText open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    XmlText empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    XmlText close() {
        String name = open.pop();
        text.append("  ".repeat(open.size())).append("</").append(name).append(">\n");
        return this;
    }

    String text() {
        return text.toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        text.append("  ".repeat(open.size())).append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            attributes[i + 1].codePoints().forEach(this::escaped);
            text.append('"');
        }
        return text;
    }

    private void escaped(int point) {
        switch (point) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\t', '\n', '\r' -> text.append("&#").append(point).append(';');
            default -> {
                boolean allowed =
                        point >= 0x20 && point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF);
                text.appendCodePoint(allowed ? point : 0xFFFD);
            }
        }
    }
}
