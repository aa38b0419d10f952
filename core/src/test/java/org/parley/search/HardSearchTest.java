package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.bargain.Disagreement.noDeal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.bargain.Egalitarian;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.bargain.Nash;
import org.parley.bargain.Utilitarian;
import org.parley.cases.RandomDispute;
import org.parley.cases.RandomTable;
import org.parley.dispute.Issue;
import org.parley.enumeration.Margin;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.reference.AdditiveCases;
import org.parley.reference.HardCases;
import org.parley.space.Diagram;

/** Larger disputes, and those that bounds alone do not decide. */
class HardSearchTest {

    private static List<Issue> issues(int count, int options) {
        return IntStream.range(0, count)
                .mapToObj(i -> RandomTable.issue("i" + i, options))
                .toList();
    }

    private static List<Ratio> reservations(List<Valuation> valuations) {
        return valuations.stream()
                .map(v -> new Ratio(v.reservation().orElseThrow(), v.scale()))
                .toList();
    }

    private static List<Ratio> ideal(Valued valued, Over over, int parties) {
        return IntStream.range(0, parties)
                .mapToObj(
                        p -> ((Finding.Best) valued.ideal(p, over)).objective().orElseThrow())
                .toList();
    }

    @Test
    void mirroredPartiesHaveTheSolutionsOfAllTheirSettlements() {
        List<Issue> issues = issues(8, 3);
        Settlements settlements = Settlements.meeting(issues, List.of());
        Search search = Search.over(Diagram.meeting(issues, List.of()));
        for (long seed = 0; seed < 8; seed++) {
            int parties = seed % 3 == 0 ? 2 : 4;
            List<Valuation> mirrored = HardCases.mirrored(seed, parties, issues);
            List<Valuation> valuations = seed % 2 == 0 ? mirrored : HardCases.wide(seed, mirrored);
            RandomDispute dispute = new RandomDispute(issues, List.of(), valuations);
            Values values = dispute.values(settlements);
            // A dominated settlement is best under none of these, so that all may stand for the frontier.
            Frontier all = new Frontier(
                    dispute.parties(),
                    IntStream.range(0, settlements.size())
                            .mapToObj(k -> new Frontier.Point(values.of(k), List.of()))
                            .toList());
            Valued valued = search.valued(valuations);
            String as = "seed " + seed;
            List<Ratio> d = reservations(valuations);
            List<Ratio> ideal = ideal(valued, Over.ALL, parties);
            assertThat(((Finding.Best) valued.margin()).objective())
                    .as(as)
                    .contains(Margin.of(values).orElseThrow().value());
            SearchTest.same(as, dispute, valued.egalitarian(Over.ALL, d), Egalitarian.of(all, noDeal(d)));
            SearchTest.same(as, dispute, valued.nash(Over.ALL, d), Nash.of(all, noDeal(d)));
            SearchTest.same(
                    as,
                    dispute,
                    valued.kalaiSmorodinsky(Over.ALL, d, ideal),
                    KalaiSmorodinsky.of(all, noDeal(d), ideal, "", Collections.nCopies(parties, "")));
        }
    }

    @Test
    void tiesBeyondTheEffortAreSaidToBeMore() {
        List<Issue> issues = issues(12, 6);
        List<Valuation> valuations = HardCases.mirrored(1, 4, issues);
        Search search = Search.over(Diagram.meeting(issues, List.of()), new Effort(1_000_000, 7));
        Finding.Best best = (Finding.Best) search.valued(valuations).utilitarian(Over.ALL);
        assertThat(best.points()).hasSize(7);
        assertThat(best.complete()).isFalse();
        assertThat(best.points())
                .allSatisfy(point -> assertThat(best.objective())
                        .contains(point.values().stream().reduce(Ratio.ZERO, Ratio::plus)));
    }

    @Test
    void campsAndRandomValuesHaveTheSolutionsOfTheWholeFrontier() {
        List<Issue> issues = issues(7, 4);
        Diagram diagram = Diagram.meeting(issues, List.of());
        Search search = Search.over(diagram);
        for (long seed = 0; seed < 24; seed++) {
            int parties = 2 + (int) (seed % 3);
            List<Valuation> drawn = seed % 2 == 0
                    ? HardCases.camps(seed, parties, issues)
                    : AdditiveCases.valuations(seed, parties, issues);
            List<Valuation> valuations = seed % 4 < 2 ? drawn : HardCases.wide(seed, drawn);
            RandomDispute dispute = new RandomDispute(issues, List.of(), valuations);
            Valued valued = search.valued(valuations);
            String as = "seed " + seed;
            Frontier frontier = new ExactFrontier().zone(dispute.parties(), diagram, valuations);
            List<Ratio> d = reservations(valuations);
            SearchTest.same(as, dispute, valued.egalitarian(Over.ZONE, d), Egalitarian.of(frontier, noDeal(d)));
            SearchTest.same(as, dispute, valued.nash(Over.ZONE, d), Nash.of(frontier, noDeal(d)));
            SearchTest.same(as, dispute, valued.utilitarian(Over.ZONE), Utilitarian.of(frontier));
            if (!frontier.points().isEmpty()) {
                List<Ratio> ideal = ideal(valued, Over.ZONE, parties);
                SearchTest.same(
                        as,
                        dispute,
                        valued.kalaiSmorodinsky(Over.ZONE, d, ideal),
                        KalaiSmorodinsky.of(frontier, noDeal(d), ideal, "", Collections.nCopies(parties, "")));
            }
        }
    }

    @Test
    void anEffortThatIsSpentLeavesAnIntervalThatHoldsTheMargin() {
        List<Issue> issues = issues(12, 6);
        Diagram diagram = Diagram.meeting(issues, List.of());
        int open = 0;
        for (long seed = 0; seed < 10; seed++) {
            List<Valuation> valuations = HardCases.camps(seed, 4, issues);
            Optional<Ratio> margin =
                    ((Finding.Best) Search.over(diagram).valued(valuations).margin()).objective();
            Valued hasty = Search.over(diagram, new Effort(5, 5)).valued(valuations);
            if (hasty.margin() instanceof Finding.Between between) {
                assertThat(between.best().orElseThrow()).isLessThanOrEqualTo(margin.orElseThrow());
                assertThat(between.bound().orElseThrow()).isGreaterThanOrEqualTo(margin.orElseThrow());
                open++;
            }
        }
        assertThat(open).isPositive();
    }

    @Test
    void whoCanGainMayStayOpenAndTheProductIsBoundedNevertheless() {
        List<Issue> issues = issues(12, 6);
        Diagram diagram = Diagram.meeting(issues, List.of());
        int open = 0;
        for (long seed = 0; seed < 20; seed++) {
            List<Valuation> valuations = HardCases.camps(seed, 4, issues);
            List<Ratio> d = Search.over(diagram).valued(valuations).margin() instanceof Finding.Best best
                    ? best.points().getFirst().values()
                    : List.of();
            Optional<Ratio> product =
                    ((Finding.Best) Search.over(diagram).valued(valuations).nash(Over.ALL, d)).objective();
            Finding hasty =
                    Search.over(diagram, new Effort(5, 5)).valued(valuations).nash(Over.ALL, d);
            if (hasty instanceof Finding.Between between && between.best().isEmpty()) {
                assertThat(product.orElse(Ratio.ZERO))
                        .isLessThanOrEqualTo(between.bound().orElseThrow());
                open++;
            }
        }
        assertThat(open).isPositive();
    }

    @Test
    void aDiagramWithoutSettlementsHasNoMargin() {
        RandomDispute empty = IntStream.range(0, 10_000)
                .mapToObj(RandomDispute::of)
                .filter(dispute -> Settlements.meeting(dispute.issues(), dispute.conditions())
                                .size()
                        == 0)
                .findFirst()
                .orElseThrow();
        Diagram diagram = Diagram.meeting(empty.issues(), empty.conditions(), empty.terms());
        assertThat(Search.over(diagram).valued(empty.valuations()).margin()).isEqualTo(new Finding.Nothing());
    }
}
