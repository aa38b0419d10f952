package org.parley.files.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.files.start.NewCase;
import org.parley.files.text.Tree;

class SchemaTest {

    private static final Schemas SCHEMAS = new Schemas();

    private static Map<String, String> documents(Path home) throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                documents.put(home.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return documents;
    }

    private static void assertValid(String where, Map<String, String> documents) {
        documents.forEach((path, text) -> {
            if (path.endsWith(".yaml")) {
                Tree tree = Tree.of(text);
                tree.root()
                        .ifPresent(root -> assertThat(SCHEMAS.validate(Schemas.schemaOf(path), root))
                                .as(where + "/" + path)
                                .isEmpty());
            }
        });
    }

    @Test
    void theTestCaseAndTheTemplateFitTheSchemas() throws Exception {
        assertValid("water", documents(Path.of("src/test/resources/cases/water")));
        assertValid("template", NewCase.template("x", LocalDate.of(2025, 8, 6)).documents());
        byte[] matrix = ",A,B\nOne,welcome: P; hard: Q,P > Q\nTwo,words,?\n".getBytes(StandardCharsets.UTF_8);
        assertValid(
                "matrix",
                NewCase.fromMatrix(matrix, "x", LocalDate.of(2025, 8, 6)).documents());
    }

    @Test
    void everyExampleCaseFitsTheSchemas() throws Exception {
        Path examples = Path.of("../examples");
        if (Files.isDirectory(examples)) {
            try (Stream<Path> cases = Files.list(examples)) {
                for (Path home : cases.filter(home -> Files.isDirectory(home.resolve("public")))
                        .toList()) {
                    assertValid(home.toString(), documents(home));
                }
            }
        }
    }

    @Test
    void theSchemasRefuseWhatTheyShould() {
        Map<String, List<String>> invalid = Map.of(
                "dispute",
                List.of("format: 1", "format: 2\ntitle: x\nparties: []\nissues: []"),
                "positions",
                List.of("positions: 1", "positions: [{id: A, issue: x, says: y, date: 2025-01-01}]", "other: 1"),
                "preferences",
                List.of(
                        "worth: [{issue: a, from: 2025-01-01}]",
                        "worth: [{issue: a, from: 2025-01-01, options: {b: fine}}]",
                        "worth: [{issue: a, from: 2025-01-01, options: {b: 1.5}}]",
                        "no-deal: [{from: 2025-01-01, worth: red line}]",
                        "importance: [{from: 2025-01-01, weights: {a: -1}}]",
                        "interactions: [{id: a, from: 2025-01-01, when: b = c, adds: clear, takes: clear}]"));
        invalid.forEach((schema, texts) -> texts.forEach(
                text -> assertThat(SCHEMAS.validate(schema, Tree.of(text).root().orElseThrow()))
                        .as(text)
                        .isNotEmpty()));
    }
}
