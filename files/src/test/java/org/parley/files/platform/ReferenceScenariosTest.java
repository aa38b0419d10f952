package org.parley.files.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.dispute.Issue;
import org.parley.files.platform.genius.GeniusWriter;
import org.parley.files.platform.geniusweb.GeniusWebWriter;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Rectangle;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.negmas.NegmasWriter;
import org.parley.number.Ratio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file of the reference folders, and the values published for them. */
@Tag("reference")
class ReferenceScenariosTest {

    private static final double EXACT = 1e-9;
    private static final long MOST_LISTED = 20_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    @TestFactory
    Stream<DynamicTest> everyScenarioIsReadAndComesBackTheSame() throws Exception {
        List<Path> folders = Fixtures.referenceScenarios();
        assertThat(folders).hasSizeGreaterThan(60);
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    Imported imported = ScenarioFiles.read(List.of(folder));
                    Scenario scenario = imported.scenario();
                    assertThat(scenario.profiles()).hasSizeGreaterThan(1);
                    switch (imported.format()) {
                        case GENIUS ->
                            assertThat(Fixtures.again(GeniusWriter.write(scenario))
                                            .scenario())
                                    .isEqualTo(scenario);
                        case GENIUSWEB ->
                            assertThat(Fixtures.again(GeniusWebWriter.write(scenario))
                                            .scenario())
                                    .isEqualTo(scenario);
                        case NEGMAS ->
                            assertThat(Fixtures.again(NegmasWriter.write(scenario))
                                            .scenario())
                                    .isEqualTo(scenario);
                        case NEGOLOG ->
                            assertThat(scenario.name())
                                    .isEqualTo(folder.getFileName().toString());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> linearScenariosHaveThePublishedValues() throws Exception {
        JsonNode all = JSON.readTree(Fixtures.reference().resolve("expected-linear.json"));
        Map<String, Path> folders = new java.util.HashMap<>();
        for (Path folder : Fixtures.referenceScenarios()) {
            folders.put(folder.getFileName().toString(), folder);
        }
        return all.propertyNames().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    JsonNode expected = all.get(name);
                    Scenario scenario =
                            ScenarioFiles.read(List.of(folders.get(name))).scenario();
                    assertThat(scenario.size().toString())
                            .isEqualTo(expected.get("n_outcomes").asString());
                    for (int p = 0; p < scenario.profiles().size(); p++) {
                        Profile profile = scenario.profiles().get(p);
                        assertThat(profile.name() + ".xml")
                                .isEqualTo(expected.get("profiles").get(p).asString());
                        assertThat(profile.reservationValue(scenario.issues())
                                        .orElseThrow()
                                        .toDouble())
                                .isEqualTo(expected.get("reservation").get(p).asDouble());
                        List<List<Ratio>> table =
                                ((Utility.Additive) profile.utility()).contributions(scenario.issues());
                        Ratio max = Ratio.ZERO;
                        Ratio min = Ratio.ZERO;
                        for (List<Ratio> issue : table) {
                            max = max.plus(issue.stream().reduce(Ratio::max).orElseThrow());
                            min = min.plus(issue.stream().reduce(Ratio::min).orElseThrow());
                        }
                        assertThat(max.toDouble())
                                .isCloseTo(expected.get("max").get(p).asDouble(), within(EXACT));
                        assertThat(min.toDouble())
                                .isCloseTo(expected.get("min").get(p).asDouble(), within(EXACT));
                        JsonNode discount = expected.get("discount").get(p);
                        assertThat(profile.discount()
                                        .map(each -> each.factor().toDouble())
                                        .orElse(1.0))
                                .isEqualTo(discount.isNull() ? 1.0 : Double.parseDouble(discount.asString()));
                    }
                    if (scenario.size().longValueExact() <= MOST_LISTED) {
                        Listing listing = Listing.of(scenario);
                        assertThat(listing.opposition)
                                .isCloseTo(
                                        expected.get("opposition_min_dist_to_ones")
                                                .asDouble(),
                                        within(EXACT));
                        double best = 0;
                        for (JsonNode value : expected.get("utilitarian_all").get(0)) {
                            best += value.asDouble();
                        }
                        assertThat(listing.utilitarian).isCloseTo(best, within(EXACT));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> rectanglesHaveThePublishedValues() throws Exception {
        JsonNode all = JSON.readTree(Fixtures.reference().resolve("expected-nonlinear.json"));
        Path folder = Fixtures.reference().resolve("genius-xml/nonlinear-hyperrect");
        return all.propertyNames().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Scenario scenario =
                            ScenarioFiles.read(List.of(folder.resolve(name))).scenario();
                    for (JsonNode point : all.get(name).get("exact")) {
                        int[] chosen = new int[scenario.issues().size()];
                        for (int i = 0; i < chosen.length; i++) {
                            JsonNode bid = point.get("bid_in_issue_order");
                            chosen[i] = scenario.issues()
                                    .get(i)
                                    .options()
                                    .indexOf(bid.get(i).asString());
                        }
                        for (int p = 0; p < 2; p++) {
                            Utility.Rectangles utility = (Utility.Rectangles)
                                    scenario.profiles().get(p).utility();
                            Ratio value = utility.value(scenario.issues(), chosen);
                            assertThat(value.toDouble())
                                    .isCloseTo(point.get("u").get(p).asDouble(), within(EXACT));
                            assertThat(utility.terms(scenario.issues()).orElseThrow().stream()
                                            .filter(term -> term.when().met(chosen))
                                            .map(Rectangle.Term::worth)
                                            .reduce(Ratio.ZERO, Ratio::plus))
                                    .isEqualTo(value);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> geniusWebDomainsHaveThePublishedValues() throws Exception {
        return children("geniusweb-json-anl2022-2023")
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    JsonNode specials = JSON.readTree(folder.resolve("specials.json"));
                    Scenario scenario = ScenarioFiles.read(List.of(folder)).scenario();
                    assertThat(scenario.size().toString())
                            .isEqualTo(specials.get("size").asString());
                    List<JsonNode> points = new ArrayList<>(List.of(specials.get("nash"), specials.get("kalai")));
                    specials.get("pareto_front").forEach(points::add);
                    points.forEach(point -> checkPoint(scenario, point));
                }));
    }

    private static void checkPoint(Scenario scenario, JsonNode point) {
        int[] chosen = chosen(scenario, point.get("bid"));
        for (int p = 0; p < 2; p++) {
            assertThat(scenario.profiles()
                            .get(p)
                            .utility()
                            .value(scenario.issues(), chosen)
                            .toDouble())
                    .isCloseTo(point.get("utility").get(p).asDouble(), within(EXACT));
        }
    }

    private static int[] chosen(Scenario scenario, JsonNode bid) {
        return scenario.issues().stream()
                .mapToInt(issue -> issue.options().indexOf(bid.get(issue.name()).asString()))
                .toArray();
    }

    @TestFactory
    Stream<DynamicTest> negoLogDomainsHaveThePublishedValues() throws Exception {
        return children("negolog-json")
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    JsonNode specs = JSON.readTree(folder.resolve("specs.json"));
                    Scenario scenario = ScenarioFiles.read(List.of(folder)).scenario();
                    assertThat(scenario.size().toString())
                            .isEqualTo(specs.get("NumberOfBids").asString());
                    Listing listing = Listing.of(scenario);
                    JsonNode product =
                            specs.has("Nash Product") ? specs.get("Nash Product") : specs.get("Product Score");
                    assertThat(listing.product).isCloseTo(product.asDouble(), within(EXACT));
                    assertThat(listing.utilitarian)
                            .isCloseTo(specs.get("Social Welfare").asDouble(), within(EXACT));
                }));
    }

    private static Stream<Path> children(String name) throws Exception {
        return Fixtures.referenceScenarios().stream()
                .filter(folder -> folder.getParent().getFileName().toString().equals(name));
    }

    @Test
    void theFilesOfOnePieGiveItsShares() throws Exception {
        Scenario pie = ScenarioFiles.read(List.of(Fixtures.reference().resolve("negmas-yaml/other-pie")))
                .scenario();
        assertThat(pie.size()).isEqualTo(1001);
        assertThat(pie.profiles()
                        .getFirst()
                        .utility()
                        .value(pie.issues(), new int[] {250})
                        .toDouble())
                .isCloseTo(0.25, within(EXACT));
    }

    /** Figures had by listing all settlements. */
    private record Listing(double opposition, double utilitarian, double product) {

        static Listing of(Scenario scenario) {
            List<double[][]> tables = new ArrayList<>();
            for (Profile profile : scenario.profiles()) {
                tables.add(((Utility.Additive) profile.utility())
                        .contributions(scenario.issues()).stream()
                                .map(issue -> issue.stream()
                                        .mapToDouble(Ratio::toDouble)
                                        .toArray())
                                .toArray(double[][]::new));
            }
            List<Issue> issues = scenario.issues();
            int[] sizes = issues.stream().mapToInt(Issue::size).toArray();
            long size = scenario.size().longValueExact();
            double opposition = Double.POSITIVE_INFINITY;
            double utilitarian = Double.NEGATIVE_INFINITY;
            double product = Double.NEGATIVE_INFINITY;
            for (long n = 0; n < size; n++) {
                int[] chosen = new int[sizes.length];
                long rest = n;
                for (int i = 0; i < sizes.length; i++) {
                    chosen[i] = (int) (rest % sizes[i]);
                    rest /= sizes[i];
                }
                double[] values = tables.stream()
                        .mapToDouble(table -> IntStream.range(0, chosen.length)
                                .mapToDouble(i -> table[i][chosen[i]])
                                .sum())
                        .toArray();
                opposition = Math.min(
                        opposition,
                        Math.sqrt(Arrays.stream(values)
                                .map(v -> (1 - v) * (1 - v))
                                .sum()));
                utilitarian = Math.max(utilitarian, Arrays.stream(values).sum());
                product = Math.max(product, Arrays.stream(values).reduce(1, (a, b) -> a * b));
            }
            return new Listing(opposition, utilitarian, product);
        }
    }
}
