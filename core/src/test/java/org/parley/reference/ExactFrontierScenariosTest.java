package org.parley.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.parley.cases.Reference;
import org.parley.dispute.Settlement;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.space.Diagram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The exact engine on published scenarios of every size, to 5.7 million settlements of three parties. */
@Tag("reference")
class ExactFrontierScenariosTest {

    private static final int LISTED = 300;

    @TestFactory
    List<DynamicTest> scenariosHaveTheFrontiersThatAreExpected() throws IOException {
        Path folder = Reference.path("negotiation");
        JsonNode expected = new ObjectMapper().readTree(Files.readString(folder.resolve("expected-linear.json")));
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : expected.propertyNames()) {
            JsonNode one = expected.get(name);
            Path files = folder(folder.resolve("genius-xml"), name);
            List<Path> profiles = new ArrayList<>();
            one.get("profiles").forEach(profile -> profiles.add(files.resolve(profile.asString())));
            GeniusScenario scenario = GeniusScenario.read(profiles).orElseThrow();
            tests.add(DynamicTest.dynamicTest(name, () -> check(scenario, one)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(33);
        return tests;
    }

    private static Path folder(Path root, String name) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void check(GeniusScenario scenario, JsonNode expected) {
        List<Integer> parties =
                IntStream.range(0, scenario.valuations().size()).boxed().toList();
        Diagram diagram = Diagram.meeting(scenario.issues(), List.of());
        assertThat(diagram.count())
                .isEqualTo(BigInteger.valueOf(expected.get("n_outcomes").asLong()));
        Frontier all = new ExactFrontier().all(parties, diagram, scenario.valuations());
        assertThat(all.points()).hasSize(expected.get("pareto_distinct_vectors").asInt());
        assertThat(all.points().stream().map(Frontier.Point::count).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(BigInteger.valueOf(
                        expected.get("pareto_outcomes_with_duplicates").asLong()));
        Frontier zone = new ExactFrontier().zone(parties, diagram, scenario.valuations());
        assertThat(zone.points())
                .hasSize(expected.get("pareto_rational_distinct").asInt());
        if (expected.get("pareto").size() == all.points().size()) {
            vectors(all, expected.get("pareto"));
        }
        for (Frontier.Point point : all.points()) {
            for (Settlement settlement :
                    point.settlements().stream().limit(LISTED).toList()) {
                assertThat(scenario.valuations().stream()
                                .map(v -> v.value(settlement))
                                .toList())
                        .isEqualTo(point.values());
            }
        }
    }

    private static void vectors(Frontier frontier, JsonNode expected) {
        List<double[]> stated = new ArrayList<>();
        for (JsonNode one : expected) {
            stated.add(IntStream.range(0, one.size())
                    .mapToDouble(p -> one.get(p).asDouble())
                    .toArray());
        }
        for (Frontier.Point point : frontier.points()) {
            double[] nearest = stated.stream()
                    .min((a, b) -> Double.compare(distance(a, point.values()), distance(b, point.values())))
                    .orElseThrow();
            assertThat(distance(nearest, point.values())).isCloseTo(0, offset(1e-9));
            stated.remove(nearest);
        }
    }

    private static double distance(double[] a, List<Ratio> b) {
        return IntStream.range(0, a.length)
                .mapToDouble(p -> Math.abs(a[p] - b.get(p).toDouble()))
                .max()
                .orElse(0);
    }
}
