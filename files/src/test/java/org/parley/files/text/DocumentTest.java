package org.parley.files.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {

    private static final String TEXT = """
            # head
            positions:   # wanted 🕊
              # the first
              - id: one
                says: 'It''s ours'   # quoted

              - {id: two, says: plain words, options: [a, "b"]}
              - id: three
                says: |
                  Two lines
                  of words

            # tail
            note:
            empty: []
            """;

    @TempDir
    Path folder;

    @Test
    void aMissingSpaceAndAWrongIndentationAreNamedFirst() {
        assertThatThrownBy(() -> document("title: x\nparties:\n  - id: a\n    name:X\n    role: y\n"))
                .hasMessageContaining("a space is needed after ':' in 'name:X'");
        assertThatThrownBy(() -> document("parties:\n  - id: a\n     name: X\n"))
                .hasMessageContaining("the indentation does not fit");
    }

    @Test
    void aTextIsAddedToAListOfTextsHoweverItIsWritten() throws UnusableDocumentException {
        String text = """
                a:
                  - id: x # own
                    in: [p, q] # two
                    below:
                      - r
                    none:
                    empty: [] # nothing
                  - {id: y}
                """;
        Document changed = document(text)
                .addItem("a/0/in", "s")
                .addItem("a/0/below", "t: u")
                .addItem("a/0/none", "v")
                .addItem("a/0/empty", "w")
                .addItem("a/0/new", "x")
                .addItem("a/1/new", "z");
        assertThat(text(changed)).isEqualTo("""
                a:
                  - id: x # own
                    in: [p, q, s] # two
                    below:
                      - r
                      - "t: u"
                    none: [v]
                    empty: [w] # nothing
                    new: [x]
                  - {id: y, new: [z]}
                """);
        assertThatThrownBy(() -> changed.addItem("a/0/id", "z")).hasMessageContaining("not a list");
        assertThatThrownBy(() -> changed.addItem("a/7/in", "z")).hasMessageContaining("no group of fields");
    }

    private static Document document(String text) throws UnusableDocumentException {
        return Document.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Document document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static String said(Document document, String place) {
        return ((Node.Scalar) document.at(place).orElseThrow()).text();
    }

    /** The lines of the new text without those of the old one, which must all be there, in order. */
    private static List<String> added(String before, String after) {
        List<String> added = new ArrayList<>();
        List<String> old = new ArrayList<>(before.lines().toList());
        after.lines().forEach(line -> {
            if (!old.isEmpty() && old.getFirst().equals(line)) {
                old.removeFirst();
            } else {
                added.add(line);
            }
        });
        assertThat(old).as("lines that were lost").isEmpty();
        return added;
    }

    @Test
    void writingWithoutAChangeGivesTheSameBytes() throws Exception {
        for (String text : List.of(TEXT, "\uFEFF" + TEXT, TEXT.replace("\n", "\r\n"), "", "# only a comment", "a: 1")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Path path = folder.resolve("document.yaml");
            Files.write(path, bytes);
            Document.read(path).writeTo(path);
            assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("no temporary file stays").hasSize(1);
        }
    }

    @Test
    void anAppendedItemIsTheOnlyChange() throws Exception {
        Document document = document(TEXT);
        Document longer = document.append("positions", fields("id", "four", "says", Scalars.write("no: not #1")));
        assertThat(added(TEXT, text(longer))).containsExactly("  - id: four", "    says: \"no: not #1\"");
        assertThat(said(longer, "positions/3/says")).isEqualTo("no: not #1");
        assertThat(said(longer, "positions/2/says")).isEqualTo(said(document, "positions/2/says"));
        Document twice = longer.append("positions", fields("id", "five"));
        assertThat(added(text(longer), text(twice))).containsExactly("  - id: five");
    }

    @Test
    void aListInBracketsGrowsInItsBrackets() throws Exception {
        Document document = document(TEXT).append("empty", fields("id", "x")).append("empty", fields("id", "y"));
        assertThat(text(document)).isEqualTo(TEXT.replace("empty: []", "empty: [{id: x}, {id: y}]"));
    }

    @Test
    void anEmptySectionAndAMissingOneAreFilled() throws Exception {
        Document document = document("# head\nnotes:   # none yet\n\nlast: 1").append("notes", fields("id", "a"));
        assertThat(text(document)).isEqualTo("# head\nnotes:   # none yet\n  - id: a\n\nlast: 1");
        Document more = document.append("further", fields("id", "b", "list", "[c, d]"));
        assertThat(text(more)).isEqualTo(text(document) + "\nfurther:\n  - id: b\n    list: [c, d]\n");
        assertThat(text(document("").append("first", fields("id", "a")))).isEqualTo("first:\n  - id: a\n");
        assertThat(text(document("{a: 1}\n").append("b", fields("id", "c")))).isEqualTo("{a: 1, b: [{id: c}]}\n");
        assertThat(text(document("---\na: 1\n...\n").append("b", fields("id", "c"))))
                .isEqualTo("---\na: 1\nb:\n  - id: c\n...\n");
    }

    @Test
    void settingATextChangesThatTextAlone() throws Exception {
        Document document = document(TEXT);
        assertThat(text(document.set("positions/1/says", "other words")))
                .isEqualTo(TEXT.replace("plain words", "other words"));
        assertThat(text(document.set("positions/1/options/1", "c"))).isEqualTo(TEXT.replace("\"b\"", "\"c\""));
        assertThat(text(document.set("positions/0/says", "Theirs: yes")))
                .isEqualTo(TEXT.replace("'It''s ours'", "\"Theirs: yes\""));
        assertThat(text(document.set("note", "new"))).isEqualTo(TEXT.replace("note:", "note: new"));
        Document block = document.set("positions/2/says", "one line");
        assertThat(text(block)).isEqualTo(TEXT.replace("|\n      Two lines\n      of words", "\"one line\""));
    }

    @Test
    void aFieldThatIsMissingIsAddedBehindItsNeighbours() throws Exception {
        Document document = document(TEXT);
        assertThat(added(TEXT, text(document.set("positions/0/date", "2025-08-06"))))
                .containsExactly("    date: 2025-08-06");
        assertThat(text(document.set("positions/1/date", "2025-08-06")))
                .isEqualTo(TEXT.replace("[a, \"b\"]}", "[a, \"b\"], date: 2025-08-06}"));
        Document block = document.set("positions/2/date", "2025-08-06");
        assertThat(added(TEXT, text(block))).containsExactly("    date: 2025-08-06");
        assertThat(said(block, "positions/2/date")).isEqualTo("2025-08-06");
        assertThat(said(block, "positions/2/says")).isEqualTo("Two lines\nof words\n");
    }

    @Test
    void lineEndsStayAsTheyAre() throws Exception {
        String text = TEXT.replace("\n", "\r\n");
        String changed = text(document(text).append("positions", fields("id", "a", "b", "c")));
        assertThat(changed.replace("\r\n", "")).doesNotContain("\n");
        assertThat(said(document(changed), "positions/3/b")).isEqualTo("c");
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        Document document = document(TEXT);
        assertThatThrownBy(() -> document.set("positions", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> document.set("nowhere/x", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> document.append("positions", fields("id", "[open")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> document("a: [")).isInstanceOf(UnusableDocumentException.class);
    }

    @Test
    void everyTextSurvivesBeingWritten() throws Exception {
        for (String words : List.of(
                "",
                " ",
                "~",
                "null",
                "true",
                "no",
                "- x",
                "a: b",
                "a #b",
                "#",
                "'",
                "\"",
                "\\",
                "a\nb",
                "{x}",
                "[",
                "*a",
                "&a",
                "!t",
                "%",
                "@",
                "`",
                "50 %",
                "1e3",
                "Größe",
                "🕊",
                "ä: ü",
                "2025-08-06",
                "x,",
                "…",
                "a'b",
                "x - y")) {
            String written = Scalars.write(words);
            assertThat(said(document("x: " + written), "x")).as(written).isEqualTo(words);
            assertThat(said(document("{x: [" + written + ", 1]}"), "x/0"))
                    .as(written)
                    .isEqualTo(words);
        }
    }

    @Test
    void aFailedWriteLeavesTheOldDocument() throws Exception {
        Path missing = folder.resolve("no-such-folder").resolve("document.yaml");
        assertThatThrownBy(() -> document(TEXT).writeTo(missing)).isInstanceOf(IOException.class);
        assertThat(Files.exists(missing)).isFalse();
    }
}
