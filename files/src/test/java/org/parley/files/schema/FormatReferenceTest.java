package org.parley.files.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FormatReferenceTest {

    private static final Path PAGE = Path.of("../docs/case-format.md");

    @Test
    void theReferencePageSaysWhatTheSchemasSay() throws Exception {
        String page = FormatReference.page();
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(PAGE.resolveSibling("."));
            Files.write(PAGE, page.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Files.readString(PAGE))
                .as("docs/case-format.md is not what the schemas say; make it anew with: " + FormatReference.COMMAND)
                .isEqualTo(page);
    }

    @Test
    void everyFieldHasATitleADescriptionAndAnExampleOrAReferenceToOne() throws Exception {
        for (String document : Schemas.DOCUMENTS) {
            JsonNode schema = Schemas.load(document);
            check(document, schema);
            schema.path("$defs").properties().forEach(each -> check(each.getKey(), each.getValue()));
        }
    }

    private static void check(String where, JsonNode group) {
        assertThat(group.has("title") && group.has("description")).as(where).isTrue();
        group.path("properties").properties().forEach(field -> {
            JsonNode schema = field.getValue();
            String name = where + "/" + field.getKey();
            assertThat(schema.has("description")).as(name).isTrue();
            assertThat(schema.has("title")).as(name).isTrue();
            boolean listOfGroups = schema.path("items").has("$ref");
            assertThat(schema.has("examples") || listOfGroups).as(name).isTrue();
        });
    }
}
