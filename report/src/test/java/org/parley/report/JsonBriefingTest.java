package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.briefing.Briefing;
import org.parley.dispute.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonBriefingTest {

    static Stream<Briefing> briefings() {
        return Stream.of(
                Cases.example("ending-a-war-2025", new View.Team()),
                Cases.example("river-basin", new View.Team()),
                Cases.example("river-basin", new View.Public()),
                Cases.example("camp-david-1978", new View.Team()),
                Cases.example("panama-canal-1974", new View.Joint()),
                Cases.example("panama-canal-1974", new View.Public()),
                Cases.example("camp-david-1978", new View.Public()),
                Cases.example("pay-dispute", new View.OfParty("union")),
                Cases.ofTests("hostile"),
                Cases.ofTests("nothing-known"),
                Cases.ofTests("empty-zone", Optional.of(LocalDate.of(2026, 2, 2))));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void everyBriefingFitsTheSchema(Briefing briefing) throws IOException {
        assertThat(schema().validate(JsonBriefing.render(briefing), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
        String more = JsonBriefing.render(Cases.ofTests("empty-zone"))
                .replaceFirst("\"version\"", "\"surprise\" : 1, \"version\"");
        assertThat(schema().validate(more, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aNumberThatIsNoShortDecimalIsWrittenInFullBesideIt() {
        String json = JsonBriefing.render(Cases.example("camp-david-1978", new View.Team()));
        JsonNode points = new JsonMapper()
                .readTree(json)
                .at("/howClose/adjustedWinner/points")
                .iterator()
                .next();
        assertThat(points.get("exact").stringValue()).isEqualTo("395/6");
        assertThat(points.get("value").decimalValue().toPlainString()).isEqualTo("65.8333333333333");
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void figuresAreTheirExactNumbers(Briefing briefing) {
        figures(new JsonMapper().readTree(JsonBriefing.render(briefing))).forEach(figure -> {
            if (figure.has("exact")) {
                assertThat(Recomputed.number(figure).decimal())
                        .isEqualTo(figure.get("value").decimalValue().toPlainString());
            }
        });
    }

    private static Stream<JsonNode> figures(JsonNode node) {
        List<JsonNode> children = new java.util.ArrayList<>();
        node.forEach(children::add);
        Stream<JsonNode> below = children.stream().flatMap(JsonBriefingTest::figures);
        return node.isObject() && node.has("value") && node.get("value").isNumber()
                ? Stream.concat(Stream.of(node), below)
                : below;
    }

    static String schemaText() throws IOException {
        try (InputStream in = JsonBriefing.class.getResourceAsStream("briefing.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
    }
}
