package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaPageTest {

    private static final Path PAGE = Path.of("../docs/briefing-json.md");

    /** {@code mvn -pl report -am test -Dparley.write.docs=true} writes the page. */
    @Test
    void thePageInDocsSaysWhatTheSchemaSays() throws IOException {
        String page = SchemaPage.of(JsonBriefingTest.schemaText());
        if (Boolean.getBoolean("parley.write.docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
