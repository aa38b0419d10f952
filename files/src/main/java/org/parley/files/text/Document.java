package org.parley.files.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document that can be changed without touching anything else in it: comments, order, quotes, blank lines and line
 * ends stay byte for byte. A document is a value; every change gives a new one.
 *
 * <p>Places are written as {@code positions/0/says}: names of fields and, in lists, numbers from 0.
 */
public final class Document {

    private final String text;
    private final boolean marked;
    private final Tree tree;

    private Document(String text, boolean marked, Tree tree) {
        this.text = text;
        this.marked = marked;
        this.tree = tree;
    }

    /** @throws UnusableDocumentException if the bytes are no document */
    public static Document of(byte[] bytes) throws UnusableDocumentException {
        Decoded decoded = Decoded.of(bytes);
        if (decoded.flaw().isPresent()) {
            throw new UnusableDocumentException(List.of(decoded.flaw().get()));
        }
        return of(decoded.text(), decoded.marked());
    }

    public static Document read(Path path) throws IOException, UnusableDocumentException {
        return of(Files.readAllBytes(path));
    }

    private static Document of(String text, boolean marked) throws UnusableDocumentException {
        Tree tree = Tree.of(text);
        if (!tree.flaws().isEmpty()) {
            throw new UnusableDocumentException(tree.flaws());
        }
        return new Document(text, marked, tree);
    }

    public byte[] bytes() {
        return ((marked ? Decoded.MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The part at a place, if there is one. */
    public Optional<Node> at(String place) {
        Optional<Node> node = tree.root();
        for (String step : place.split("/")) {
            node = node.flatMap(each -> step(each, step));
        }
        return node;
    }

    private static Optional<Node> step(Node node, String step) {
        return switch (node) {
            case Node.Mapping mapping -> mapping.field(step).map(Node.Field::value);
            case Node.Sequence sequence ->
                step.matches("\\d{1,9}")
                                && Integer.parseInt(step) < sequence.items().size()
                        ? Optional.of(sequence.items().get(Integer.parseInt(step)))
                        : Optional.empty();
            case Node.Scalar scalar -> Optional.empty();
        };
    }

    /**
     * With another text at a place. A field that is not there yet is added behind its neighbours.
     *
     * @throws IllegalArgumentException if the place holds a list or a group, or the group it should stand in is missing
     */
    public Document set(String place, String value) {
        int slash = place.lastIndexOf('/');
        String name = place.substring(slash + 1);
        Node parent = (slash < 0 ? tree.root() : at(place.substring(0, slash)))
                .orElseThrow(() -> new IllegalArgumentException("nothing at '" + place + "'"));
        if (parent instanceof Node.Mapping mapping) {
            Optional<Node.Field> field = mapping.field(name);
            return field.isPresent()
                    ? set(place, field.get(), value)
                    : add(mapping, name + ": " + Scalars.write(value));
        }
        if (at(place).orElse(null) instanceof Node.Scalar item && !item.isEmpty()) {
            return replace(item, value);
        }
        throw new IllegalArgumentException("no text at '" + place + "'");
    }

    private Document set(String place, Node.Field field, String value) {
        if (!(field.value() instanceof Node.Scalar scalar)) {
            throw new IllegalArgumentException(
                    "'" + place + "' holds " + field.value().kind() + ", not text");
        }
        if (scalar.start() == scalar.end()) {
            int colon = text.indexOf(':', field.key().end());
            return splice(colon + 1, colon + 1, " " + Scalars.write(value));
        }
        return replace(scalar, value);
    }

    private Document replace(Node.Scalar scalar, String value) {
        String written = scalar.plain() ? Scalars.write(value) : Scalars.quoted(value);
        return splice(scalar.start(), trimmed(scalar.start(), scalar.end()), written);
    }

    /**
     * With a group of fields at the end of a list of the document; the list is made where there is none.
     *
     * @param fields values as YAML in one line: {@code [a, b]}, or text from {@link Scalars#write}
     */
    public Document append(String section, Map<String, String> fields) {
        Optional<Node> list = at(section);
        if (list.isEmpty() && tree.root().isEmpty()) {
            return addSection(section).append(section, fields);
        }
        if (list.isEmpty()) {
            boolean inBraces = tree.root().filter(Node::flow).isPresent();
            return inBraces
                    ? add((Node.Mapping) tree.root().get(), section + ": [" + flow(fields) + "]")
                    : addSection(section).append(section, fields);
        }
        int last =
                list.get() instanceof Node.Sequence sequence ? sequence.items().size() : 0;
        return insert(section, last, fields);
    }

    /**
     * With another item in a list, before the item that now has this number, or behind the last.
     *
     * @param list place of a list, or of a field that holds nothing yet
     * @param fields values as YAML in one line, as for {@link #append}
     */
    public Document insert(String list, int index, Map<String, String> fields) {
        return switch (at(list).orElseThrow(() -> new IllegalArgumentException("nothing at '" + list + "'"))) {
            case Node.Sequence sequence
            when sequence.flow() -> {
                boolean last = index == sequence.items().size();
                int at = last ? sequence.end() - 1 : sequence.items().get(index).start();
                String before = last && !sequence.items().isEmpty() ? ", " : "";
                yield splice(at, at, before + flow(fields) + (last ? "" : ", "));
            }
            case Node.Sequence sequence
            when index == 0 -> {
                String indent = column(sequence.start());
                yield splice(sequence.start(), sequence.start(), block("", indent, fields) + newline() + indent);
            }
            case Node.Sequence sequence -> {
                String indent = column(sequence.start());
                yield insertLine(sequence.items().get(index - 1).end(), block(indent, indent, fields));
            }
            case Node.Scalar nothing
            when nothing.isEmpty() -> {
                if (nothing.start() < nothing.end()) {
                    yield splice(nothing.start(), nothing.end(), "").insert(list, index, fields);
                }
                Node.Scalar key = field(list).key();
                String indent = column(key.start()) + "  ";
                yield insertLine(text.indexOf(':', key.end()) + 1, block(indent, indent, fields));
            }
            case Node other -> throw new IllegalArgumentException("'" + list + "' is " + other.kind() + ", not a list");
        };
    }

    /** With other fields in place of a group of fields, such as an item of a list. */
    public Document replace(String place, Map<String, String> fields) {
        if (!(at(place).orElse(null) instanceof Node.Mapping mapping)) {
            throw new IllegalArgumentException("no group of fields at '" + place + "'");
        }
        String written = mapping.flow()
                ? flow(fields)
                : fields.entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .collect(Collectors.joining(newline() + column(mapping.start())));
        return splice(mapping.start(), trimmed(mapping.start(), mapping.end()), written);
    }

    /**
     * With an empty list in a group of fields, unless the field is there already.
     *
     * @param group place of the group, empty for the whole document
     * @param earlier the fields that stand before it, where they are there
     */
    public Document addList(String group, String name, List<String> earlier) {
        String place = group.isEmpty() ? name : group + "/" + name;
        Optional<Node> parent = group.isEmpty() ? tree.root() : at(group);
        if (parent.isEmpty() && group.isEmpty()) {
            return addSection(name);
        }
        if (at(place).isPresent()) {
            return this;
        }
        if (!(parent.orElse(null) instanceof Node.Mapping mapping)) {
            throw new IllegalArgumentException("no group of fields at '" + group + "'");
        }
        if (mapping.flow()) {
            return add(mapping, name + ": []");
        }
        String indent = column(mapping.start());
        return mapping.fields().stream()
                .filter(field -> earlier.contains(field.name()))
                .reduce((one, next) -> next)
                .map(field -> insertLine(end(field), indent + name + ":"))
                .orElseGet(() -> splice(mapping.start(), mapping.start(), name + ":" + newline() + indent));
    }

    private int end(Node.Field field) {
        Node value = field.value();
        return value.start() == value.end() ? text.indexOf(':', field.key().end()) + 1 : value.end();
    }

    /** With an empty section at the end, unless it is there already. */
    public Document addSection(String section) {
        if (at(section).isPresent()) {
            return this;
        }
        if (tree.root().filter(Node::flow).isPresent()) {
            return add((Node.Mapping) tree.root().get(), section + ": ");
        }
        String gap = text.isEmpty() || text.endsWith("\n") ? "" : newline();
        boolean closed = text.lines().anyMatch("..."::equals);
        return closed && tree.root().isPresent()
                ? insertLine(tree.root().get().end(), section + ":")
                : splice(text.length(), text.length(), gap + section + ":" + newline());
    }

    private Node.Field field(String place) {
        int slash = place.lastIndexOf('/');
        return (slash < 0 ? tree.root() : at(place.substring(0, slash)))
                .filter(Node.Mapping.class::isInstance)
                .flatMap(group -> ((Node.Mapping) group).field(place.substring(slash + 1)))
                .orElseThrow(() -> new IllegalArgumentException("no field '" + place + "'"));
    }

    private Document add(Node.Mapping mapping, String field) {
        return mapping.flow()
                ? splice(mapping.end() - 1, mapping.end() - 1, (mapping.fields().isEmpty() ? "" : ", ") + field)
                : insertLine(mapping.end(), column(mapping.start()) + field);
    }

    private static String flow(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String block(String before, String indent, Map<String, String> fields) {
        return before + "- "
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .collect(Collectors.joining(newline() + indent + "  "));
    }

    /** Spaces up to the column of an offset. */
    private String column(int offset) {
        return " ".repeat(offset - 1 - text.lastIndexOf('\n', offset - 1));
    }

    /** Puts lines behind the line in which something ends. */
    private Document insertLine(int end, String lines) {
        int last = trimmed(0, end);
        int lineEnd = text.indexOf('\n', last);
        return lineEnd < 0
                ? splice(text.length(), text.length(), newline() + lines)
                : splice(lineEnd + 1, lineEnd + 1, lines + newline());
    }

    /** The end without the line breaks before it, which a block of lines counts as its own. */
    private int trimmed(int start, int end) {
        int trimmed = end;
        while (trimmed > start && (text.charAt(trimmed - 1) == '\n' || text.charAt(trimmed - 1) == '\r')) {
            trimmed--;
        }
        return trimmed;
    }

    private String newline() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private Document splice(int start, int end, String written) {
        try {
            return of(text.substring(0, start) + written + text.substring(end), marked);
        } catch (UnusableDocumentException spoilt) {
            throw new IllegalArgumentException("the change does not fit: " + spoilt.getMessage(), spoilt);
        }
    }

    /** Replaces the file at once: a reader sees the old document or the new one, never a part. */
    public void writeTo(Path path) throws IOException {
        Path part = path.resolveSibling("." + path.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(bytes());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
