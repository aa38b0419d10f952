package org.parley.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.bargain.Opposition;
import org.parley.bargain.Solution;
import org.parley.bargain.Variant;
import org.parley.cases.RandomDispute;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.frontier.Count;
import org.parley.frontier.Frontier;
import org.parley.frontier.wide.AnyFrontier;
import org.parley.frontier.wide.WideFrontier;
import org.parley.number.Ratio;
import org.parley.search.Effort;

/** Findings against a list of all settlements, on random disputes with values far above 1, below 0, and too wide for a long. */
class InquirerTest {

    /** Vectors up to which the search, whose cost grows steeply with them, is compared with the diagram. */
    private static final int SEARCHED = 30;

    private static final int CASES = 800;

    /** All value vectors of a dispute, with repetitions. */
    private record Listing(RandomDispute dispute, List<List<Ratio>> vectors) {

        static Listing of(long seed) {
            RandomDispute dispute = RandomDispute.of(seed);
            Settlements settlements = Settlements.meeting(dispute.issues(), dispute.conditions());
            Values values = dispute.values(settlements);
            return new Listing(
                    dispute,
                    IntStream.range(0, settlements.size()).mapToObj(values::of).toList());
        }

        Model model() {
            return new Model(
                    "random",
                    new Model.Kind("genius", "Random"),
                    dispute.parties().stream()
                            .map(p -> new Model.Who("p" + p, "P" + p))
                            .toList(),
                    dispute.issues(),
                    dispute.conditions(),
                    List.of(),
                    dispute.valuations(),
                    List.of());
        }

        List<Ratio> reservations() {
            return model().reservations().stream().map(Optional::orElseThrow).toList();
        }
    }

    private static Findings find(Listing listing, Inquiry.Over over, boolean clip) {
        Inquiry inquiry =
                new Inquiry(over, clip, false, Variant.IDS, Optional.empty(), Optional.empty(), Optional.empty());
        return Inquirer.answer(listing.model(), inquiry, new AnyFrontier());
    }

    @Test
    void oppositionIsTheLeastDistanceOverAllSettlementsAlsoWhereADominatedOneIsNearest() {
        int dominated = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Listing listing = Listing.of(seed);
            Optional<Ratio> least =
                    listing.vectors().stream().map(InquirerTest::toOnes).min(Ratio::compareTo);
            Findings findings = find(listing, Inquiry.Over.ALL, false);
            Optional<Opposition> found = findings.opposition();
            assertThat(found.map(one -> one.nearest().squared()))
                    .as("seed %d", seed)
                    .isEqualTo(least);
            found.ifPresent(one -> {
                assertThat(one.isExact()).isTrue();
                assertThat(toOnes(one.values())).isEqualTo(one.nearest().squared());
                assertThat(listing.dispute().valuations().stream()
                                .map(valuation -> valuation.value(one.settlement()))
                                .toList())
                        .isEqualTo(one.values());
            });
            boolean efficient = findings.frontier().orElseThrow().points().stream()
                    .anyMatch(point -> least.equals(Optional.of(toOnes(point.values()))));
            dominated += least.isPresent() && !efficient ? 1 : 0;
        }
        assertThat(dominated)
                .as("cases in which a dominated settlement is nearest")
                .isGreaterThan(20);
    }

    private static Ratio toOnes(List<Ratio> values) {
        return values.stream()
                .map(value -> Ratio.ONE.minus(value).times(Ratio.ONE.minus(value)))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    @Test
    void valuesCutAtOneHaveTheFrontierAndCountsOfTheCutVectors() {
        int cut = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Listing listing = Listing.of(seed);
            Map<List<Ratio>, Integer> counts = new HashMap<>();
            for (List<Ratio> vector : listing.vectors()) {
                counts.merge(vector.stream().map(value -> value.min(Ratio.ONE)).toList(), 1, Integer::sum);
            }
            for (Inquiry.Over over : Inquiry.Over.values()) {
                List<Ratio> r = listing.reservations();
                List<List<Ratio>> expected = counts.keySet().stream()
                        .filter(vector -> over == Inquiry.Over.ALL || isAtLeast(vector, r))
                        .filter(vector -> counts.keySet().stream().noneMatch(other -> dominates(other, vector)))
                        .toList();
                Findings findings = find(listing, over, true);
                List<Frontier.Point> points = findings.frontier().orElseThrow().points();
                assertThat(points.stream().map(Frontier.Point::values).toList())
                        .as("seed %d, %s", seed, over)
                        .containsExactlyInAnyOrderElementsOf(expected);
                for (int k = 0; k < points.size(); k++) {
                    int count = counts.get(points.get(k).values());
                    // Not counted to the end only where numbers are too wide.
                    agrees(findings.count(k), count);
                }
                cut += findings.recounts().values().stream().anyMatch(Count.Exactly.class::isInstance) ? 1 : 0;
            }
        }
        assertThat(cut).as("cases with counted cut vectors").isGreaterThan(200);
    }

    private static void agrees(Count count, int expected) {
        switch (count) {
            case Count.Exactly exactly -> assertThat(exactly.number()).isEqualTo(BigInteger.valueOf(expected));
            case Count.AtLeast least ->
                assertThat(least.number()).isBetween(BigInteger.ONE, BigInteger.valueOf(expected));
        }
    }

    private static boolean isAtLeast(List<Ratio> a, List<Ratio> b) {
        return IntStream.range(0, a.size()).allMatch(p -> a.get(p).compareTo(b.get(p)) >= 0);
    }

    private static boolean dominates(List<Ratio> a, List<Ratio> b) {
        return isAtLeast(a, b) && !a.equals(b);
    }

    @Test
    void negmasFiguresAreThoseOverAllRationalSettlements() {
        int counted = 0;
        int rational = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Listing listing = Listing.of(seed);
            if (listing.vectors().isEmpty()) {
                continue;
            }
            List<Ratio> r = listing.reservations();
            List<Ratio> most = IntStream.range(0, r.size())
                    .mapToObj(p -> listing.vectors().stream()
                            .map(vector -> vector.get(p))
                            .reduce(Ratio::max)
                            .orElseThrow())
                    .toList();
            Variant negmas = variant(find(listing, Inquiry.Over.ALL, false), "negmas");
            long above = listing.vectors().stream()
                    .filter(vector -> IntStream.range(0, r.size())
                            .allMatch(p -> vector.get(p).compareTo(r.get(p)) > 0))
                    .count();
            Optional<String> fraction = figure(negmas, "rational-fraction").value();
            if (fraction.isPresent()) {
                assertThat(fraction)
                        .as("seed %d", seed)
                        .contains(Ratio.of(above, listing.vectors().size()).decimal());
                counted++;
            }
            List<List<Ratio>> acceptable = listing.vectors().stream()
                    .filter(vector -> isAtLeast(vector, r))
                    .toList();
            if (most.stream().allMatch(value -> value.signum() > 0) && !acceptable.isEmpty()) {
                Ratio least = acceptable.stream()
                        .map(vector -> toOnes(IntStream.range(0, r.size())
                                .mapToObj(p -> vector.get(p).over(most.get(p)))
                                .toList()))
                        .min(Ratio::compareTo)
                        .orElseThrow();
                double found =
                        Double.parseDouble(figure(negmas, "opposition").value().orElseThrow());
                assertThat(found * found)
                        .as("seed %d", seed)
                        .isCloseTo(least.toDouble(), org.assertj.core.data.Offset.offset(1e-12));
                rational++;
            }
        }
        assertThat(counted).isGreaterThan(200);
        assertThat(rational).isGreaterThan(100);
    }

    @Test
    void theVariantsOfTwoPartiesAreBestAmongAllEfficientVectorsByTheirOwnMeasure() {
        int two = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Listing listing = Listing.of(seed);
            Findings findings = find(listing, Inquiry.Over.ALL, false);
            List<List<Ratio>> efficient = listing.vectors().stream()
                    .distinct()
                    .filter(vector -> listing.vectors().stream().noneMatch(other -> dominates(other, vector)))
                    .toList();
            if (listing.reservations().size() != 2) {
                assertThat(variant(findings, "anl").note()).contains("two parties only");
                continue;
            }
            two++;
            best(
                    variant(findings, "anl"),
                    "kalai",
                    efficient,
                    v -> abs(v.get(0).minus(v.get(1))).negate());
            best(variant(findings, "anl"), "nash", efficient, v -> v.get(0).times(v.get(1)));
            best(variant(findings, "negolog"), "kalai", efficient, v -> v.get(0).plus(v.get(1)));
            List<Ratio> r = listing.reservations();
            best(
                    variant(findings, "genius"),
                    "nash",
                    efficient,
                    v -> v.get(0).minus(r.get(0)).times(v.get(1).minus(r.get(1))));
        }
        assertThat(two).isGreaterThan(100);
    }

    private static Ratio abs(Ratio value) {
        return value.signum() < 0 ? value.negate() : value;
    }

    private static void best(
            Variant variant,
            String id,
            List<List<Ratio>> efficient,
            java.util.function.Function<List<Ratio>, Ratio> measure) {
        Optional<Ratio> greatest = efficient.stream().map(measure).max(Ratio::compareTo);
        List<List<Ratio>> expected = efficient.stream()
                .filter(vector -> greatest.equals(Optional.of(measure.apply(vector))))
                .toList();
        Solution solution = variant.points().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<List<Ratio>> found =
                solution.points().stream().map(Frontier.Point::values).toList();
        assertThat(found).as("%s %s", variant.id(), id).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theZonesFrontierIsTheSameWithAndWithoutTheWholeOne() {
        for (long seed = 0; seed < CASES; seed++) {
            Listing listing = Listing.of(seed);
            Inquiry plain = new Inquiry(
                    Inquiry.Over.ZONE, false, false, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
            Findings alone = Inquirer.answer(listing.model(), plain, new AnyFrontier());
            Findings whole = find(listing, Inquiry.Over.ZONE, false);
            assertThat(values(alone)).as("seed %d", seed).isEqualTo(values(whole));
            assertThat(alone.efficientSettlements()).isEqualTo(whole.efficientSettlements());
            assertThat(alone.zoneEmpty()).contains(values(alone).isEmpty()).isEqualTo(whole.zoneEmpty());
        }
    }

    @Test
    void theSearchForWideModelsFindsWhatTheDiagramDoes() {
        int exactly = 0;
        int compared = 0;
        for (long seed = 0; seed < CASES / 4; seed++) {
            Listing listing = Listing.of(seed);
            boolean small = listing.model().valuations().size() <= 3
                    && values(find(listing, Inquiry.Over.ALL, false)).size() <= SEARCHED;
            compared += small ? 1 : 0;
            for (boolean clip : new boolean[] {false, true}) {
                for (Inquiry.Over over : small ? Inquiry.Over.values() : new Inquiry.Over[0]) {
                    exactly += compare(listing, over, clip, "seed " + seed + ", " + over + ", clip " + clip);
                }
            }
        }
        assertThat(compared).isGreaterThan(CASES / 16);
        assertThat(exactly)
                .as("vectors that several settlements attain, all counted")
                .isPositive();
    }

    private static int compare(Listing listing, Inquiry.Over over, boolean clip, String words) {
        Inquiry inquiry =
                new Inquiry(over, clip, false, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        AnyFrontier engines = new AnyFrontier();
        Model model = listing.model();
        WideFrontier search = clip ? engines.bySearch().clipped() : engines.bySearch();
        Findings wide = Inquirer.answer(model, inquiry, engines, new SearchEngine(model, search), Effort.USUAL);
        Findings narrow = Inquirer.answer(model, inquiry, engines);
        assertThat(values(wide)).as(words).isEqualTo(values(narrow));
        assertThat(wide.settlements()).as(words).isEqualTo(narrow.settlements());
        assertThat(wide.zoneEmpty()).as(words).isEqualTo(narrow.zoneEmpty());
        assertThat(told(wide.points())).as(words).isEqualTo(told(narrow.points()));
        assertThat(wide.opposition().map(Opposition::nearest))
                .as(words)
                .isEqualTo(narrow.opposition().map(Opposition::nearest));
        int exactly = 0;
        for (int k = 0; k < values(wide).size(); k++) {
            if (narrow.count(k) instanceof Count.Exactly(BigInteger number)) {
                agrees(wide.count(k), number.intValueExact());
                exactly += number.bitLength() > 1 && wide.count(k) instanceof Count.Exactly ? 1 : 0;
            }
        }
        return exactly;
    }

    @Test
    void thePointsAloneAreThoseOfTheFrontier() {
        int ties = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Listing listing = Listing.of(seed);
            for (Inquiry.Over over : Inquiry.Over.values()) {
                Findings whole = find(listing, over, false);
                Findings alone = pointsAlone(listing, over, Effort.USUAL);
                assertThat(told(alone.points())).as("seed %d, %s", seed, over).isEqualTo(told(whole.points()));
                assertThat(alone.zoneEmpty()).isEqualTo(whole.zoneEmpty());
                ties += alone.frontier().isPresent() ? 1 : 0;
            }
        }
        assertThat(ties).as("cases that took the frontier").isLessThan(CASES / 10);
    }

    @Test
    void aSearchThatIsGivenUpSaysWithinWhichBoundsItsPointIs() {
        int open = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Listing listing = Listing.of(seed);
            Findings whole = find(listing, Inquiry.Over.ALL, false);
            Findings alone = pointsAlone(listing, Inquiry.Over.ALL, new Effort(1, 1));
            for (Solution solution : alone.points()) {
                if (solution.note().contains("given up")) {
                    open++;
                    solution.points()
                            .forEach(point -> assertThat(listing.vectors()).contains(point.values()));
                } else if (!solution.note().contains("More tie")
                        && !solution.id().startsWith("kalai")) {
                    Solution exact = whole.points().stream()
                            .filter(one -> one.id().equals(solution.id()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(told(List.of(solution))).as("seed %d", seed).isEqualTo(told(List.of(exact)));
                }
            }
        }
        assertThat(open).as("points that were not proved").isGreaterThan(100);
    }

    private static Findings pointsAlone(Listing listing, Inquiry.Over over, Effort effort) {
        Inquiry inquiry =
                new Inquiry(over, false, true, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        AnyFrontier engines = new AnyFrontier();
        return Inquirer.answer(listing.model(), inquiry, engines, Engine.of(listing.model(), engines, false), effort);
    }

    /** All that is said of a point but its settlements, of which any may be the example. */
    private static List<List<Object>> told(List<Solution> solutions) {
        return solutions.stream()
                .map(solution -> List.<Object>of(
                        solution.id(),
                        solution.definition(),
                        solution.points().stream().map(Frontier.Point::values).toList(),
                        solution.objective(),
                        solution.note()))
                .toList();
    }

    private static List<List<Ratio>> values(Findings findings) {
        List<List<Ratio>> values = new ArrayList<>();
        for (Frontier.Point point : findings.frontier().orElseThrow().points()) {
            values.add(point.values());
            assertThat(point.settlements()).isNotEmpty();
        }
        return values;
    }

    private static Variant variant(Findings findings, String id) {
        return findings.variants().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Variant.Figure figure(Variant variant, String id) {
        return variant.figures().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
