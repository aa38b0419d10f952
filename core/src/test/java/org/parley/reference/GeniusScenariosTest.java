package org.parley.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.bargain.Disagreement.noDeal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.parley.bargain.Egalitarian;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.bargain.Nash;
import org.parley.bargain.Utilitarian;
import org.parley.cases.Reference;
import org.parley.enumeration.Dominance;
import org.parley.enumeration.Margin;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.enumeration.Zone;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Frontier and points of published negotiation scenarios, against values computed elsewhere in exact arithmetic. */
@Tag("reference")
class GeniusScenariosTest {

    private static final double NEAR = 1e-9;
    private static final int LARGEST = 400_000;

    @TestFactory
    List<DynamicTest> scenariosHaveTheFrontierAndPointsThatAreExpected() throws IOException {
        Path folder = Reference.path("negotiation");
        JsonNode expected = new ObjectMapper().readTree(Files.readString(folder.resolve("expected-linear.json")));
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : expected.propertyNames()) {
            JsonNode one = expected.get(name);
            if (one.get("n_outcomes").asInt() > LARGEST) {
                continue;
            }
            Path files = folder(folder.resolve("genius-xml"), name);
            List<Path> profiles = new ArrayList<>();
            one.get("profiles").forEach(profile -> profiles.add(files.resolve(profile.asString())));
            Optional<GeniusScenario> scenario = GeniusScenario.read(profiles);
            scenario.ifPresent(found -> tests.add(DynamicTest.dynamicTest(name, () -> check(found, one))));
        }
        assertThat(tests).hasSizeGreaterThan(20);
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
        int n = scenario.valuations().size();
        List<Integer> parties = IntStream.range(0, n).boxed().toList();
        Settlements settlements = Settlements.meeting(scenario.issues(), List.of());
        Values values = Values.of(
                settlements,
                Values.Terms.of(
                        settlements,
                        parties.stream()
                                .map(p -> List.<org.parley.dispute.Condition>of())
                                .toList()),
                scenario.valuations());
        assertThat(settlements.size()).isEqualTo(expected.get("n_outcomes").asInt());
        List<Ratio> most = values.greatest();
        List<Ratio> least = parties.stream().map(p -> least(values, p)).toList();
        near(most, expected.get("max"));
        near(least, expected.get("min"));

        BitSet all = new BitSet();
        all.set(0, settlements.size());
        Frontier frontier = Dominance.frontier(parties, settlements, values, all);
        assertThat(frontier.points())
                .hasSize(expected.get("pareto_distinct_vectors").asInt());
        assertThat(frontier.points().stream()
                        .mapToLong(point -> point.settlements().size())
                        .sum())
                .isEqualTo(expected.get("pareto_outcomes_with_duplicates").asLong());
        // All vectors are listed where there are few.
        if (expected.get("pareto").size() == frontier.points().size()) {
            same(frontier.points(), expected.get("pareto"));
        }

        BitSet zone = Zone.of(values);
        Frontier rational = Dominance.frontier(parties, settlements, values, zone);
        assertThat(rational.points())
                .hasSize(expected.get("pareto_rational_distinct").asInt());
        assertThat(Margin.of(values).orElseThrow().zoneExists()).isEqualTo(!zone.isEmpty());

        List<Ratio> d =
                parties.stream().map(p -> values.noDeal(p).max(least.get(p))).toList();
        List<Ratio> zero = parties.stream().map(p -> Ratio.ZERO).toList();
        List<String> names = parties.stream().map(p -> "P" + p).toList();
        same(Nash.of(rational, noDeal(d)).points(), expected.get("nash_rational"));
        same(Nash.of(frontier, noDeal(zero)).points(), expected.get("nash_r0"));
        same(Utilitarian.of(frontier).points(), expected.get("utilitarian_all"));
        same(Utilitarian.of(rational).points(), expected.get("utilitarian_rational"));
        // The file's are all points of greatest least gain; ours break their ties by the second least, and so on.
        among(Egalitarian.of(rational, noDeal(d)).points(), expected.get("egalitarian"));
        among(
                KalaiSmorodinsky.of(rational, noDeal(d), most, "the zone", names)
                        .points(),
                expected.get("ks_maximin_ratio"));
    }

    private static Ratio least(Values values, int p) {
        int least = 0;
        for (int k = 1; k < values.size(); k++) {
            least = values.compare(k, least, p) < 0 ? k : least;
        }
        return values.get(least, p);
    }

    private static void near(List<Ratio> values, JsonNode expected) {
        assertThat(values).hasSize(expected.size());
        for (int p = 0; p < values.size(); p++) {
            assertThat(values.get(p).toDouble()).isCloseTo(expected.get(p).asDouble(), within());
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(NEAR);
    }

    /** The same vectors, in whatever order. */
    private static void same(List<Frontier.Point> points, JsonNode expected) {
        assertThat(points).hasSize(expected.size());
        among(points, expected);
    }

    private static void among(List<Frontier.Point> points, JsonNode expected) {
        assertThat(points.isEmpty()).isEqualTo(expected.isEmpty());
        BitSet taken = new BitSet();
        for (Frontier.Point point : points) {
            int found = IntStream.range(0, expected.size())
                    .filter(k -> !taken.get(k) && isNear(point.values(), expected.get(k)))
                    .findFirst()
                    .orElse(-1);
            assertThat(found).as("%s is expected", point.values()).isNotNegative();
            taken.set(found);
        }
    }

    private static boolean isNear(List<Ratio> values, JsonNode expected) {
        return IntStream.range(0, values.size())
                .allMatch(
                        p -> Math.abs(values.get(p).toDouble() - expected.get(p).asDouble()) <= NEAR);
    }
}
