package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.bargain.Variant;
import org.parley.dispute.View;
import org.parley.files.CaseFolder;
import org.parley.files.CaseReading;
import org.parley.files.platform.ScenarioFiles;
import org.parley.files.platform.ScenarioModel;
import org.parley.frontier.Count;
import org.parley.frontier.wide.AnyFrontier;
import org.parley.inquiry.CaseModel;
import org.parley.inquiry.Findings;
import org.parley.inquiry.Inquirer;
import org.parley.inquiry.Inquiry;
import org.parley.inquiry.Model;
import org.parley.number.Ratio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A frontier as JSON, CSV, page and text. */
class FrontierTest {

    private static final Path SCENARIOS = Path.of("../files/src/test/resources/platform");

    static Stream<Findings> findings() throws Exception {
        List<Findings> all = new ArrayList<>();
        for (String name : List.of("genius", "nonlinear", "geniusweb", "negolog", "negmas")) {
            Model model = scenario(name);
            all.add(find(model, inquiry(Inquiry.Over.ALL, Variant.IDS)));
            all.add(find(
                    model,
                    new Inquiry(
                            Inquiry.Over.ZONE,
                            true,
                            true,
                            Variant.IDS,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())));
        }
        all.add(find(
                scenario("geniusweb"),
                new Inquiry(
                        Inquiry.Over.ALL,
                        false,
                        false,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Ratio.of(1, 10)))));
        all.add(find(
                scenario("geniusweb"),
                new Inquiry(
                        Inquiry.Over.ALL,
                        false,
                        true,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        all.add(knownInPart(find(scenario("geniusweb"), inquiry(Inquiry.Over.ALL, List.of()))));
        for (String name : List.of("ending-a-war-2025", "river-basin", "pay-dispute", "camp-david-1978")) {
            all.add(find(ofCase(Path.of("../examples", name)), inquiry(Inquiry.Over.ZONE, List.of())));
        }
        Path tests = Path.of("src/test/resources/cases");
        all.add(find(ofCase(tests.resolve("hostile")), inquiry(Inquiry.Over.ALL, Variant.IDS)));
        all.add(find(ofCase(tests.resolve("nothing-known")), inquiry(Inquiry.Over.ZONE, List.of())));
        all.add(find(ofCase(tests.resolve("empty-zone")), inquiry(Inquiry.Over.ZONE, Variant.IDS)));
        return all.stream();
    }

    /** The same, were only 12 settlements known that attain the first vector. */
    private static Findings knownInPart(Findings found) {
        return new Findings(
                found.model(),
                found.inquiry(),
                found.settlements(),
                found.allowed(),
                found.reservations(),
                found.zoneEmpty(),
                found.frontier(),
                Map.of(0, new Count.AtLeast(BigInteger.valueOf(12))),
                found.cover(),
                found.disagreement(),
                found.points(),
                found.variants(),
                found.comparison(),
                found.opposition(),
                found.notes());
    }

    @Test
    void aCountThatIsKnownInPartIsNowhereTakenForTheNumber() throws Exception {
        Findings findings = knownInPart(find(scenario("geniusweb"), inquiry(Inquiry.Over.ALL, List.of())));
        JsonNode json = new JsonMapper().readTree(JsonFrontier.render(findings, 0));
        assertThat(json.has("efficientSettlements")).isFalse();
        assertThat(json.has("efficientSettlementsAtLeast")).isTrue();
        assertThat(json.get("frontier").get(0).has("settlements")).isFalse();
        assertThat(json.get("frontier").get(0).get("settlementsAtLeast").asString())
                .isEqualTo("12");
        assertThat(json.get("frontier").get(1).has("settlements")).isTrue();
        assertThat(CsvFrontier.render(findings).lines().skip(1).findFirst().orElseThrow())
                .contains(",at least 12,");
        assertThat(TerminalFrontier.render(findings, 200, false)).contains("attained by at least ");
        assertThat(HtmlFrontier.render(findings)).contains("attained by at least ", ">at least 12<");
    }

    private static Inquiry inquiry(Inquiry.Over over, List<String> variants) {
        return new Inquiry(over, false, false, variants, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Findings find(Model model, Inquiry inquiry) {
        return Inquirer.answer(model, inquiry, new AnyFrontier());
    }

    private static Model scenario(String name) throws Exception {
        return ScenarioModel.of(ScenarioFiles.read(List.of(SCENARIOS.resolve(name))));
    }

    private static Model ofCase(Path folder) {
        return switch (CaseFolder.read(folder, new View.Team())) {
            case CaseReading.Sound sound ->
                CaseModel.of(
                        sound.dossier().asOf(sound.dossier().latest().orElse(LocalDate.of(2026, 1, 1))), "A case.");
            case CaseReading.Broken broken -> throw new IllegalStateException(folder + ": " + broken.defects());
        };
    }

    @ParameterizedTest
    @MethodSource("findings")
    void theJsonFitsItsSchema(Findings findings) throws IOException {
        assertThat(schema("frontier").validate(JsonFrontier.render(findings, 3), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void countsAndOrderOfTheJsonHold(Findings findings) {
        JsonNode json = new JsonMapper().readTree(JsonFrontier.render(findings, 3));
        if (!json.has("frontier")) {
            return;
        }
        assertThat(json.get("frontier").size())
                .isEqualTo(json.get("efficientVectors").asInt());
        List<Double> first = json.get("frontier")
                .valueStream()
                .map(vector -> vector.get("values").get(0).asDouble())
                .toList();
        assertThat(first).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        json.get("frontier").forEach(vector -> {
            if (vector.has("settlements")) {
                int count = vector.get("settlements").asInt();
                assertThat(vector.get("listed").size()).isEqualTo(Math.min(3, count));
            }
            assertThat(vector.get("listed").get(0)).isEqualTo(vector.get("example"));
        });
    }

    @Test
    void theSchemaRefusesWhatItDoesNotDescribe() throws Exception {
        String json = JsonFrontier.render(find(scenario("negolog"), inquiry(Inquiry.Over.ALL, List.of())), 0);
        assertThat(schema("frontier")
                        .validate(json.replaceFirst("\"version\"", "\"more\" : 1, \"version\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aConversionFitsItsSchema() throws IOException {
        String json = JsonConversion.render("negolog", "case", List.of("public/dispute.yaml"), List.of("a: b"));
        assertThat(schema("conversion").validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema("conversion").validate(json.replace("\"case\"", "\"xls\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void theCsvHasOneLineForEachVectorAndAsManyCellsInEach(Findings findings) {
        String csv = CsvFrontier.render(findings);
        assertThat(csv).endsWith("\r\n");
        long vectors = findings.frontier()
                .map(frontier -> (long) frontier.points().size())
                .or(() -> findings.cover().map(cover -> (long) cover.points().size()))
                .orElse(0L);
        assertThat(csv.lines().count()).isEqualTo(vectors + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | plain",
                "=1+1 | '=1+1",
                "@SUM(A1) | '@SUM(A1)",
                "-5 | -5",
                "+1.25 | +1.25",
                "-5+cmd | '-5+cmd",
                "a,b | \"a,b\"",
                "say \"no\" | \"say \"\"no\"\"\"",
                "=a,\"b\" | \"'=a,\"\"b\"\"\"",
            })
    void aCellIsQuotedAndNeverAFormula(String text, String cell) {
        assertThat(CsvFrontier.cell(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void thePageRunsAndFetchesNothingButItself(Findings findings) {
        String page = HtmlFrontier.render(findings);
        assertThat(page).contains("default-src 'none'".replace("'", "&#39;")).doesNotContain("unsafe-");
        String shown = page.replaceAll("(?s)<script[^>]*>.*?</script>|<style>.*?</style>", "");
        assertThat(shown)
                .doesNotContainPattern("<[^>]*\\s(src|srcset|style|on[a-z]+)\\s*=")
                .doesNotContain("href=\"http");
        assertThat(shown).doesNotContain("<img", "<svg onload", "<b>bold");
        assertThat(shown.toLowerCase(Locale.ROOT)).doesNotContain("optimal");
    }

    @ParameterizedTest
    @MethodSource("findings")
    void noLineOfTheTextIsWiderThanTheTerminal(Findings findings) {
        for (int width : new int[] {60, 100}) {
            String text = TerminalFrontier.render(findings, width, false);
            assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= width);
            assertThat(text).doesNotContain("\u001b");
        }
    }

    static String schemaText(String name) throws IOException {
        try (InputStream in = JsonFrontier.class.getResourceAsStream(name + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(name));
    }
}
