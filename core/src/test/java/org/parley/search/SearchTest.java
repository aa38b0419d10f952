package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.bargain.Disagreement;
import org.parley.bargain.Egalitarian;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.bargain.Nash;
import org.parley.bargain.Solution;
import org.parley.bargain.Utilitarian;
import org.parley.cases.RandomDispute;
import org.parley.enumeration.Dominance;
import org.parley.enumeration.Margin;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.enumeration.Zone;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.space.Diagram;

class SearchTest {

    @Test
    void everyAnswerIsThatOfListingAllSettlements() {
        answersAreThoseOfListing(0, 2_500);
    }

    @Test
    @Tag("stress")
    void everyAnswerOfManyMoreDisputesIsThatOfListingAllSettlements() {
        answersAreThoseOfListing(2_500, 22_500);
    }

    private static void answersAreThoseOfListing(int begin, int end) {
        int zones = 0;
        int noZones = 0;
        int several = 0;
        for (long seed = begin; seed < end; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            Settlements settlements = Settlements.meeting(dispute.issues(), dispute.conditions());
            Values values = dispute.values(settlements);
            Diagram diagram = Diagram.meeting(dispute.issues(), dispute.conditions(), dispute.terms());
            Valued valued = Search.over(diagram).valued(dispute.valuations());
            String as = "seed " + seed;
            if (settlements.size() == 0) {
                assertThat(valued.margin()).as(as).isEqualTo(new Finding.Nothing());
                assertThat(valued.nash(Over.ALL, values.noDeal())).as(as).isEqualTo(new Finding.Nothing());
                continue;
            }
            margin(as, dispute, values, valued);
            BitSet all = new BitSet();
            all.set(0, settlements.size());
            BitSet zone = Zone.of(values);
            List<Ratio> least = dispute.parties().stream()
                    .map(p -> extreme(values, all, p, -1).orElseThrow())
                    .toList();
            // One of the two for each, since most of the time goes to the listing.
            for (Over over : List.of(seed % 2 == 0 ? Over.ZONE : Over.ALL)) {
                BitSet among = over == Over.ALL ? all : zone;
                Frontier frontier = Dominance.frontier(dispute.parties(), settlements, values, among);
                for (int p : dispute.parties()) {
                    Finding ideal = valued.ideal(p, over);
                    assertThat(ideal instanceof Finding.Best best ? best.objective() : Optional.empty())
                            .as(as)
                            .isEqualTo(extreme(values, among, p, 1));
                }
                List<Ratio> ideal = dispute.parties().stream()
                        .map(p -> extreme(values, among, p, 1).orElse(Ratio.ONE))
                        .toList();
                List<Ratio> d = seed % 3 == 0 ? least : values.noDeal();
                Disagreement from = Disagreement.noDeal(d);
                List<String> names = Collections.nCopies(ideal.size(), "");
                same(as + " utilitarian", dispute, valued.utilitarian(over), Utilitarian.of(frontier));
                same(as + " egalitarian", dispute, valued.egalitarian(over, d), Egalitarian.of(frontier, from));
                same(as + " nash", dispute, valued.nash(over, d), Nash.of(frontier, from));
                Solution ks = KalaiSmorodinsky.of(frontier, from, ideal, "", names);
                Finding found = valued.kalaiSmorodinsky(over, d, ideal);
                if (!frontier.points().isEmpty() && ks.note().startsWith("Nobody can gain")) {
                    assertThat(found).as(as).isEqualTo(new Finding.EveryoneTies());
                } else {
                    same(as + " kalai-smorodinsky", dispute, found, ks);
                }
                several += found instanceof Finding.Best best && best.points().size() > 1 ? 1 : 0;
            }
            zones += zone.isEmpty() ? 0 : 1;
            noZones += zone.isEmpty() ? 1 : 0;
        }
        assertThat(zones).isGreaterThan((end - begin) / 10);
        assertThat(noZones).isGreaterThan((end - begin) / 10);
        assertThat(several).as("solutions with ties").isGreaterThan((end - begin) / 100);
    }

    @Test
    void tiesThatAreListedAreEfficientWhereNotAllAre() {
        int incomplete = 0;
        for (long seed = 0; seed < 1_500; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            Settlements settlements = Settlements.meeting(dispute.issues(), dispute.conditions());
            if (settlements.size() == 0) {
                continue;
            }
            Values values = dispute.values(settlements);
            BitSet all = new BitSet();
            all.set(0, settlements.size());
            Frontier frontier = Dominance.frontier(dispute.parties(), settlements, values, all);
            List<Ratio> d = values.noDeal();
            // All but the first are left out.
            List<Ratio> ideal = new ArrayList<>(d);
            ideal.set(0, d.getFirst().plus(Ratio.ONE));
            Diagram diagram = Diagram.meeting(dispute.issues(), dispute.conditions(), dispute.terms());
            Finding.Best found = (Finding.Best) Search.over(diagram, new Effort(1_000_000, 1))
                    .valued(dispute.valuations())
                    .kalaiSmorodinsky(Over.ALL, d, ideal);
            Solution expected = KalaiSmorodinsky.of(
                    frontier, Disagreement.noDeal(d), ideal, "", Collections.nCopies(ideal.size(), ""));
            assertThat(expected.points().stream().map(Frontier.Point::values).toList())
                    .as("seed " + seed)
                    .containsAll(found.points().stream().map(Point::values).toList());
            incomplete += found.complete() ? 0 : 1;
        }
        assertThat(incomplete).isGreaterThan(30);
    }

    private static void margin(String as, RandomDispute dispute, Values values, Valued valued) {
        Margin margin = Margin.of(values).orElseThrow();
        Finding.Best found = (Finding.Best) valued.margin();
        assertThat(found.objective()).as(as).contains(margin.value());
        attains(as, dispute, found.points().getFirst());
        List<Ratio> noDeal = values.noDeal();
        for (int p = 0; p < noDeal.size(); p++) {
            Ratio gain = found.points().getFirst().values().get(p).minus(noDeal.get(p));
            assertThat(gain.compareTo(margin.value())).as(as).isNotNegative();
            assertThat(valued.worstPlaced(found.points().getFirst()).contains(p))
                    .as(as)
                    .isEqualTo(gain.equals(margin.value()));
        }
    }

    static Optional<Ratio> extreme(Values values, BitSet among, int p, int sign) {
        return among.stream().mapToObj(k -> values.get(k, p)).reduce((a, b) -> a.compareTo(b) * sign >= 0 ? a : b);
    }

    static void attains(String as, RandomDispute dispute, Point point) {
        for (int p = 0; p < point.values().size(); p++) {
            assertThat(dispute.valuations().get(p).value(point.settlement()))
                    .as(as)
                    .isEqualTo(point.values().get(p));
        }
        assertThat(dispute.conditions())
                .as(as)
                .allMatch(condition -> condition.met(point.settlement().toArray()));
    }

    /** The same vectors and the same objective. */
    static void same(String as, RandomDispute dispute, Finding found, Solution expected) {
        if (expected.points().isEmpty()) {
            assertThat(found).as(as).isEqualTo(new Finding.Nothing());
            return;
        }
        assertThat(found).as(as).isInstanceOf(Finding.Best.class);
        Finding.Best best = (Finding.Best) found;
        assertThat(best.complete()).as(as).isTrue();
        assertThat(best.objective()).as(as).isEqualTo(expected.objective());
        List<List<Ratio>> vectors = new ArrayList<>();
        for (Point point : best.points()) {
            vectors.add(point.values());
            attains(as, dispute, point);
        }
        assertThat(vectors)
                .as(as)
                .containsExactlyInAnyOrderElementsOf(
                        expected.points().stream().map(Frontier.Point::values).toList());
    }
}
