package org.parley.files.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
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
import org.parley.bargain.Solution;
import org.parley.bargain.Variant;
import org.parley.dispute.Settlement;
import org.parley.frontier.Count;
import org.parley.frontier.Frontier;
import org.parley.frontier.wide.AnyFrontier;
import org.parley.inquiry.Findings;
import org.parley.inquiry.Inquirer;
import org.parley.inquiry.Inquiry;
import org.parley.inquiry.Model;
import org.parley.number.Ratio;
import org.parley.search.Finding;
import org.parley.search.Over;
import org.parley.search.Point;
import org.parley.search.Search;
import org.parley.search.Valued;
import org.parley.space.Diagram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Frontiers, points, variants and opposition of published scenarios, from their files to the findings that commands tell. */
@Tag("reference")
class ReferenceFrontiersTest {

    private static final double EXACT = 1e-9;
    private static final int LISTED = 300;
    private static final JsonMapper JSON = JsonMapper.shared();

    @TestFactory
    List<DynamicTest> linearScenariosOfGenius() throws Exception {
        Path folder = Fixtures.reference();
        JsonNode expected = JSON.readTree(Files.readString(folder.resolve("expected-linear.json")));
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : expected.propertyNames()) {
            JsonNode one = expected.get(name);
            Path files = named(folder.resolve("genius-xml"), name);
            tests.add(DynamicTest.dynamicTest(name, () -> linear(model(files, one.get("profiles")), one)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(33);
        return tests;
    }

    private static Path named(Path root, String name) throws Exception {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The profiles that are named and the folder's domain, as a command is given them. */
    private static Model model(Path folder, JsonNode profiles) throws Exception {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.filter(each -> each.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                if (Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains("<negotiation_template")) {
                    files.add(path);
                }
            }
        }
        profiles.forEach(profile -> files.add(folder.resolve(profile.asString())));
        return ScenarioModel.of(ScenarioFiles.read(files));
    }

    private static void linear(Model model, JsonNode expected) {
        Findings all = answer(model, Inquiry.Over.ALL, Optional.empty(), Optional.empty());
        Findings zone = answer(model, Inquiry.Over.ZONE, Optional.empty(), Optional.empty());
        assertThat(all.settlements().toString())
                .isEqualTo(expected.get("n_outcomes").asString());
        Frontier frontier = all.frontier().orElseThrow();
        assertThat(frontier.points())
                .hasSize(expected.get("pareto_distinct_vectors").asInt());
        assertThat(all.efficientSettlements())
                .contains(new Count.Exactly(new BigInteger(
                        expected.get("pareto_outcomes_with_duplicates").asString())));
        assertThat(zone.frontier().orElseThrow().points())
                .hasSize(expected.get("pareto_rational_distinct").asInt());
        assertThat(all.zoneEmpty())
                .isEqualTo(zone.zoneEmpty())
                .contains(expected.get("pareto_rational_distinct").asInt() == 0);
        if (expected.get("pareto").size() == frontier.points().size()) {
            same(frontier.points(), expected.get("pareto"));
        }
        listed(model, frontier);

        List<Ratio> most = extremes(model, true);
        List<Ratio> least = extremes(model, false);
        near(most, expected.get("max"));
        near(least, expected.get("min"));
        List<Ratio> from = IntStream.range(0, least.size())
                .mapToObj(p -> model.reservations().get(p).orElseThrow().max(least.get(p)))
                .toList();
        List<Ratio> zero = least.stream().map(none -> Ratio.ZERO).toList();
        Findings standard = answer(model, Inquiry.Over.ZONE, Optional.of(from), Optional.of(most));
        same(point(standard.points(), "nash"), expected.get("nash_rational"));
        among(point(standard.points(), "egalitarian"), expected.get("egalitarian"));
        among(point(standard.points(), "kalai-smorodinsky"), expected.get("ks_maximin_ratio"));
        same(point(standard.points(), "utilitarian"), expected.get("utilitarian_rational"));
        same(point(all.points(), "utilitarian"), expected.get("utilitarian_all"));
        Valued valued = Search.over(Diagram.meeting(model.issues(), List.of())).valued(model.valuations());
        found(valued.nash(Over.ZONE, from), standard, "nash");
        found(valued.egalitarian(Over.ZONE, from), standard, "egalitarian");
        found(valued.kalaiSmorodinsky(Over.ZONE, from, most), standard, "kalai-smorodinsky");
        found(valued.utilitarian(Over.ZONE), standard, "utilitarian");
        found(valued.utilitarian(Over.ALL), all, "utilitarian");
        Findings fromZero = answer(model, Inquiry.Over.ALL, Optional.of(zero), Optional.empty());
        same(point(fromZero.points(), "nash"), expected.get("nash_r0"));

        Variant negmas = variant(all, "negmas");
        same(point(negmas.points(), "nash"), expected.get("nash_rational"));
        same(point(negmas.points(), "kalai"), expected.get("egalitarian"));
        same(point(negmas.points(), "kalai-smorodinsky"), expected.get("ks_min_spread_ratio(NegMAS def.)"));
        same(point(negmas.points(), "max-welfare"), expected.get("utilitarian_rational"));
        genius(variant(all, "genius"), expected);
        double opposition =
                Double.parseDouble(all.opposition().orElseThrow().nearest().decimal());
        assertThat(opposition)
                .isCloseTo(expected.get("opposition_min_dist_to_ones").asDouble(), within(EXACT));
        assertThat(all.opposition().orElseThrow().isExact()).isTrue();
    }

    /** The search without the frontier has the same points. */
    private static void found(Finding finding, Findings expected, String id) {
        List<List<Ratio>> points = point(expected.points(), id).stream()
                .map(Frontier.Point::values)
                .toList();
        if (points.isEmpty()) {
            assertThat(finding).isEqualTo(new Finding.Nothing());
        } else {
            Finding.Best best = (Finding.Best) finding;
            assertThat(best.complete()).isTrue();
            assertThat(best.points().stream().map(Point::values).toList()).containsExactlyInAnyOrderElementsOf(points);
        }
    }

    /** Genius itself names no point where the least sum of differences is 2 or more; the file has it nevertheless. */
    private static void genius(Variant genius, JsonNode expected) {
        Solution ks = solution(genius.points(), "kalai-smorodinsky");
        if (ks.note().isEmpty()) {
            same(ks.points(), expected.get("ks_min_abs_diff(Genius def.)"));
        } else {
            assertThat(ks.points()).isEmpty();
            JsonNode least = expected.get("ks_min_abs_diff(Genius def.)").get(0);
            double sum = 0;
            for (int i = 0; i < least.size(); i++) {
                for (int j = i + 1; j < least.size(); j++) {
                    sum += Math.abs(least.get(i).asDouble() - least.get(j).asDouble());
                }
            }
            assertThat(sum).isGreaterThanOrEqualTo(2);
        }
        same(point(genius.points(), "social-welfare"), expected.get("utilitarian_all"));
    }

    /** Listed settlements attain the values they are listed under. */
    private static void listed(Model model, Frontier frontier) {
        for (Frontier.Point point : frontier.points()) {
            for (Settlement settlement :
                    point.settlements().stream().limit(LISTED).toList()) {
                assertThat(model.valuations().stream()
                                .map(valuation -> valuation.value(settlement))
                                .toList())
                        .isEqualTo(point.values());
            }
        }
    }

    private static List<Ratio> extremes(Model model, boolean greatest) {
        return model.valuations().stream()
                .map(valuation -> {
                    Ratio sum = Ratio.ZERO;
                    for (BigInteger[] part : valuation.parts()) {
                        Stream<BigInteger> values = Stream.of(part);
                        BigInteger best = (greatest
                                        ? values.max(BigInteger::compareTo)
                                        : values.min(BigInteger::compareTo))
                                .orElseThrow();
                        sum = sum.plus(new Ratio(best, valuation.scale()));
                    }
                    return sum;
                })
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> leagueDomainsHaveThePublishedPointsAndOpposition() throws Exception {
        return children("geniusweb-json-anl2022-2023")
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> {
                    JsonNode specials = JSON.readTree(folder.resolve("specials.json"));
                    Findings all = of(folder);
                    Variant anl = variant(all, "anl");
                    assertThat(all.settlements().toString())
                            .isEqualTo(specials.get("size").asString());
                    assertThat(figure(anl, "opposition"))
                            .isCloseTo(specials.get("opposition").asDouble(), within(EXACT));
                    contains(point(anl.points(), "nash"), specials.get("nash").get("utility"));
                    contains(point(anl.points(), "kalai"), specials.get("kalai").get("utility"));
                    contains(
                            point(anl.points(), "social-welfare"),
                            specials.get("social_welfare").get("utility"));
                    // Of settlements with equal values the file keeps one.
                    List<JsonNode> vectors = new ArrayList<>();
                    specials.get("pareto_front").forEach(point -> vectors.add(point.get("utility")));
                    List<Frontier.Point> points = all.frontier().orElseThrow().points();
                    assertThat(points).hasSize(vectors.size());
                    vectors.forEach(vector -> contains(points, vector));
                }));
    }

    @TestFactory
    Stream<DynamicTest> negoLogDomainsHaveThePublishedPointsAndOpposition() throws Exception {
        return children("negolog-json")
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> {
                    JsonNode specs = JSON.readTree(folder.resolve("specs.json"));
                    Findings all = of(folder);
                    Variant negolog = variant(all, "negolog");
                    assertThat(all.settlements().toString())
                            .isEqualTo(specs.get("NumberOfBids").asString());
                    // Where Kalai points tie, the file has the opposition of the one that rounding made greatest.
                    double opposition = specs.get("Opposition").asDouble();
                    List<Frontier.Point> kalai = point(negolog.points(), "kalai");
                    assertThat(kalai).anyMatch(point -> Math.abs(toOnes(point.values()) - opposition) <= EXACT);
                    if (kalai.size() == 1) {
                        assertThat(figure(negolog, "opposition")).isCloseTo(opposition, within(EXACT));
                    }
                    JsonNode product =
                            specs.has("Nash Product") ? specs.get("Nash Product") : specs.get("Product Score");
                    assertThat(objective(negolog, "nash")).isCloseTo(product.asDouble(), within(EXACT));
                    assertThat(objective(negolog, "kalai"))
                            .isCloseTo(specs.get("Social Welfare").asDouble(), within(EXACT));
                }));
    }

    private static double toOnes(List<Ratio> values) {
        return Math.sqrt(values.stream()
                .mapToDouble(value -> Math.pow(1 - value.toDouble(), 2))
                .sum());
    }

    private static double objective(Variant variant, String id) {
        return solution(variant.points(), id).objective().orElseThrow().toDouble();
    }

    private static double figure(Variant variant, String id) {
        return variant.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .map(figure -> Double.parseDouble(figure.value().orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static Stream<Path> children(String name) throws Exception {
        return Fixtures.referenceScenarios().stream()
                .filter(folder -> folder.getParent().getFileName().toString().equals(name));
    }

    private static Findings of(Path folder) throws Exception {
        Model model = ScenarioModel.of(ScenarioFiles.read(List.of(folder)));
        return answer(model, Inquiry.Over.ALL, Optional.empty(), Optional.empty());
    }

    private static Findings answer(
            Model model, Inquiry.Over over, Optional<List<Ratio>> disagreement, Optional<List<Ratio>> ideal) {
        List<String> variants = over == Inquiry.Over.ALL ? Variant.IDS : List.of();
        return Inquirer.answer(
                model,
                new Inquiry(over, false, false, variants, disagreement, ideal, Optional.empty()),
                new AnyFrontier());
    }

    private static Variant variant(Findings findings, String id) {
        return findings.variants().stream()
                .filter(variant -> variant.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Solution solution(List<Solution> solutions, String id) {
        return solutions.stream()
                .filter(solution -> solution.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Frontier.Point> point(List<Solution> solutions, String id) {
        return solution(solutions, id).points();
    }

    private static void near(List<Ratio> values, JsonNode expected) {
        assertThat(values).hasSize(expected.size());
        assertThat(isNear(values, expected)).as("%s", values).isTrue();
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

    private static void contains(List<Frontier.Point> points, JsonNode vector) {
        assertThat(points).anyMatch(point -> isNear(point.values(), vector));
    }

    private static boolean isNear(List<Ratio> values, JsonNode expected) {
        return IntStream.range(0, values.size())
                .allMatch(
                        p -> Math.abs(values.get(p).toDouble() - expected.get(p).asDouble()) <= EXACT);
    }
}
