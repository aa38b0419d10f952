package org.parley.files.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.parley.files.rectangles.RectangleScenario;
import org.parley.frontier.Count;
import org.parley.frontier.Frontier;
import org.parley.frontier.wide.WideFrontier;
import org.parley.preference.Valuation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The frontiers of the published hyper-rectangle scenarios, of 10^10 to 10^40 settlements. */
@Tag("reference")
class RectangleFrontiersTest {

    private static final double EXACT = 1e-9;
    private static final List<Integer> PARTIES = List.of(0, 1);

    @TestFactory
    Stream<DynamicTest> theyAreThePublishedOnes() throws Exception {
        JsonNode all = JsonMapper.shared().readTree(Fixtures.reference().resolve("expected-nonlinear.json"));
        Path folder = Fixtures.reference().resolve("genius-xml/nonlinear-hyperrect");
        assertThat(all.propertyNames()).hasSize(7);
        return all.propertyNames().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> check(RectangleScenario.read(folder.resolve(name)), all.get(name))));
    }

    private static void check(RectangleScenario scenario, JsonNode expected) {
        Frontier frontier = new WideFrontier().all(PARTIES, scenario.issues(), List.of(), scenario.valuations());
        assertThat(frontier.points()).hasSize(expected.get("exact").size());
        for (int k = 0; k < frontier.points().size(); k++) {
            Frontier.Point point = frontier.points().get(k);
            for (int p : PARTIES) {
                assertThat(point.values().get(p).toDouble())
                        .isCloseTo(expected.get("exact").get(k).get("u").get(p).asDouble(), within(EXACT));
            }
            attained(scenario.valuations(), point);
        }
        assertThat(new WideFrontier()
                        .clipped()
                        .all(PARTIES, scenario.issues(), List.of(), scenario.valuations())
                        .points())
                .hasSize(expected.get("exact_n_if_clipped_at_1").asInt());
    }

    /** By the example, and by the first and last of those that are listed. */
    private static void attained(List<Valuation> valuations, Frontier.Point point) {
        assertThat(point.counted()).isInstanceOf(Count.Exactly.class);
        assertThat(point.count()).isGreaterThanOrEqualTo(BigInteger.ONE);
        Stream.of(
                        point.example(),
                        point.settlements().getFirst(),
                        point.settlements().getLast())
                .forEach(settlement -> assertThat(valuations.stream()
                                .map(valuation -> valuation.value(settlement))
                                .toList())
                        .isEqualTo(point.values()));
    }
}
