package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaPageTest {

    private static final String BRIEFING = """
            # The briefing as JSON

            `parley brief CASE --json FILE` writes what the page and the terminal show, for programs. This page is made
            from the format's schema, `report/src/main/resources/org/parley/report/briefing.schema.json`; a test fails
            when the two differ.

            Parties, issues and options are named by their ids. What is not known is absent, never 0. From
            `centralReading` alone every figure of the central reading can be computed again.

            """;

    private static final String FRONTIER = """
            # The frontier as JSON and as CSV

            `parley frontier … --json FILE` writes every figure, for programs. This page is made from the format's schema,
            `report/src/main/resources/org/parley/report/frontier.schema.json`; a test fails when the two differ.

            `--csv FILE` writes the frontier alone, for spreadsheets: a head, then a line for each vector in the same order,
            with a column `value to …` for each party (15 significant digits), `settlements` (how many attain the vector; a text
            such as `at least 12` where not all were counted), and a column for each issue with the options of one of these settlements. Lines
            end with CR and LF, cells are quoted as RFC 4180 says, and a text that a spreadsheet would take for a formula (it
            starts with `=`, `+`, `-`, `@`, a tab or a line break and is no number) is preceded by an apostrophe.

            """;

    private static final String STABILITY = """
            # Stability as JSON

            `parley stability MODEL|CASE --json FILE` writes all verdicts, for programs. This page is made from the schema,
            `report/src/main/resources/org/parley/report/stability.schema.json`; a test fails when the two differ.
            [What the words mean](stability.md).

            """;

    private static final String READING = """
            # Draft statements as JSON

            `parley read ARTICLE --json FILE` writes what it found, for programs. This page is made from the format's schema,
            `report/src/main/resources/org/parley/report/reading.schema.json`; a test fails when the two differ.
            [What the reader gets right and wrong](reading-statements.md).

            Of a PDF or DOCX, offsets count in the text that is taken out of it, a paragraph on a line, with a line break (one
            unit) behind each; the hash is always that of the file. The same file gives the same text on every machine, but
            another version of Parley may take it out otherwise: `before` and `after` of a statement in a case find the place
            again.

            """;

    private static final String TREND = """
            # The trend as JSON and as CSV

            `parley trend CASE --json FILE` writes every figure of every date, for programs. This page is made from the
            format's schema, `report/src/main/resources/org/parley/report/trend.schema.json`; a test fails when the two
            differ. What is not known is absent, never 0.

            `--csv FILE` writes a line for each date, for spreadsheets: shares and margins as decimals, what is not known as an
            empty cell, lines and quotes as RFC 4180 says.

            """;

    /** {@code mvn -pl report -am test -Dparley.write.docs=true} writes the pages. */
    @Test
    void thePagesInDocsSayWhatTheSchemasSay() throws IOException {
        check("briefing-json.md", SchemaPage.of(JsonBriefingTest.schemaText(), BRIEFING));
        check("frontier-json.md", SchemaPage.of(FrontierTest.schemaText("frontier"), FRONTIER));
        check("trend-json.md", SchemaPage.of(FrontierTest.schemaText("trend"), TREND));
        check("stability-json.md", SchemaPage.of(FrontierTest.schemaText("stability"), STABILITY));
        check("reading-json.md", SchemaPage.of(FrontierTest.schemaText("reading"), READING));
    }

    private static void check(String name, String page) throws IOException {
        Path file = Path.of("../docs", name);
        if (Boolean.getBoolean("parley.write.docs")) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file)).isEqualTo(page);
    }
}
