package org.parley.files.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.files.stability.ReferenceConflict.labels;
import static org.parley.files.stability.ReferenceConflict.rows;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.stability.answer.Inverse;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.concept.Gain;
import org.parley.stability.engine.BoxSweep;
import org.parley.stability.engine.Coalitions;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.engine.MergedParties;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionConflict;

/** What the reference states of single models beyond their verdicts. */
@Tag("reference")
class ReferenceStudiesTest {

    @Test
    void attitudesToUnknownPreferencesGiveTheStatedEquilibria() {
        ReferenceConflict gisborne = ReferenceConflict.read("unknown-gisborne.yaml");
        GraphModel graph = gisborne.graph();
        LazySearch lazy =
                new LazySearch(new OptionConflict(gisborne.file().options().orElseThrow()), 1 << 20);
        for (Concept concept : Concepts.ALL) {
            Map<String, List<Object>> rows = rows(gisborne.stated().get("expect-equilibria-by-attitude"), concept.id());
            for (Attitude attitude : Attitude.values()) {
                Behaviour behaviour = Behaviour.of(concept).with(attitude);
                ExplicitGraph engine = new ExplicitGraph(graph, List.of(behaviour));
                if (rows != null) {
                    assertThat(labels(graph, engine.equilibria(behaviour)))
                            .as(concept.id() + " " + attitude)
                            .isEqualTo(rows.get(attitude.name().toLowerCase(java.util.Locale.ROOT)));
                }
                for (int p = 0; p < 3; p++) {
                    for (int s = 0; s < graph.size(); s++) {
                        assertThat(lazy.verdict(
                                        behaviour,
                                        p,
                                        graph.codes().orElseThrow().codes().get(s)))
                                .isEqualTo(engine.verdict(behaviour, p, s));
                    }
                }
            }
        }
    }

    @Test
    void mergingTwoPartiesForgetsWhatOneWouldDoAlone() {
        GraphModel elmira = ReferenceConflict.read("elmira.yaml").graph();
        BitSet both = new BitSet();
        both.set(0, 2);
        GraphModel merged = MergedParties.merge(elmira, both);
        Behaviour nash = Behaviour.of(Concepts.NASH);
        assertThat(labels(merged, new ExplicitGraph(merged, List.of(nash)).equilibria(nash)))
                .contains(7);
        assertThat(labels(elmira, new ExplicitGraph(elmira, List.of(nash)).equilibria(nash)))
                .doesNotContain(7);
    }

    @Test
    void inverseCountsOfSyriaAndIraqAreTheStatedOnes() {
        ReferenceConflict syria = ReferenceConflict.read("syria-iraq-1975.yaml");
        GraphModel graph = syria.graph();
        Map<?, ?> inverse = (Map<?, ?>) syria.stated().get("inverse");
        int target = graph.states().indexOf(String.valueOf(inverse.get("target")));
        ((Map<?, ?>) inverse.get("counts"))
                .forEach((id, count) -> assertThat(Inverse.count(
                                graph, Concepts.of(String.valueOf(id)).orElseThrow(), 0, target))
                        .isEqualTo(BigInteger.valueOf((Integer) count)));
    }

    @Test
    void theStatusQuoRowsOfElmiraAreTheStatedOnes() {
        ReferenceConflict elmira = ReferenceConflict.read("elmira.yaml");
        GraphModel graph = elmira.graph();
        Map<?, ?> statusQuo = (Map<?, ?>) elmira.stated().get("status-quo");
        int from = graph.states().indexOf(elmira.file().statusQuo().orElseThrow());
        assertThat(first(graph, StatusQuo.firstReached(graph, from, false)))
                .isEqualTo(statusQuo.get("first-reached-after-moves"));
        assertThat(first(graph, StatusQuo.firstReached(graph, from, true)))
                .isEqualTo(statusQuo.get("improvement-path-reaches"));
        StatusQuo.Route route = StatusQuo.route(graph, from, graph.states().indexOf("8"), 1 << 20, 1 << 20);
        assertThat(route.improvementsOnly()).isEqualTo(new StatusQuo.Way(Optional.empty(), true));
        assertThat(route.together().orElseThrow().steps().orElseThrow())
                .extracting(step -> Coalitions.name(graph.parties(), step.movers()))
                .last()
                .isEqualTo("MoE+Uniroyal");
        Map<?, ?> stated = (Map<?, ?>) elmira.stated().get("coalition-improvements");
        int[][][] improvements = Coalitions.improvements(graph, Gain.EVERY_MEMBER);
        for (String start : List.of("1", "5")) {
            Map<String, Object> found = new java.util.TreeMap<>();
            for (int coalition = 1; coalition < 8; coalition++) {
                int[] ends = improvements[coalition][graph.states().indexOf(start)];
                if (ends.length > 0) {
                    found.put(
                            Coalitions.name(graph.parties(), coalition),
                            labels(graph, IntStream.of(ends).collect(BitSet::new, BitSet::set, BitSet::or)));
                }
            }
            Map<?, ?> rows = (Map<?, ?>) stated.get("from-" + start);
            rows.forEach(
                    (name, ends) -> assertThat(found.get(String.valueOf(name))).isEqualTo(ends));
        }
    }

    private static Map<Integer, Integer> first(GraphModel graph, List<java.util.OptionalInt> first) {
        Map<Integer, Integer> found = new java.util.TreeMap<>();
        for (int s = 0; s < first.size(); s++) {
            if (first.get(s).orElse(0) > 0) {
                found.put(Integer.valueOf(graph.states().get(s)), first.get(s).getAsInt());
            }
        }
        return found;
    }

    @Test
    void theTradeModelHasTheStatedCounts() {
        ReferenceConflict trade = ReferenceConflict.read("large/gatt-trade.yaml");
        assertThat(trade.file().notes()).anyMatch(note -> note.contains("option 12 (Stress agenda) is dead"));
        BoxSweep sweep = new BoxSweep(trade.file().options().orElseThrow(), Concepts.ALL, 1 << 20);
        Map<?, ?> stated = (Map<?, ?>) trade.stated().get("expect-counts");
        BitSet all = new BitSet();
        all.set(0, (int) sweep.states().count());
        assertThat(sweep.count(all)).isEqualTo(((Integer) stated.get("feasible")).longValue());
        Map<?, ?> equilibria = (Map<?, ?>) stated.get("equilibria");
        Map<?, ?> stable = (Map<?, ?>) stated.get("stable");
        for (Concept concept : Concepts.ALL) {
            if (!equilibria.containsKey(concept.id())) {
                continue;
            }
            assertThat(sweep.count(sweep.equilibria(concept)))
                    .isEqualTo(((Integer) equilibria.get(concept.id())).longValue());
            List<BitSet> rows = sweep.stable(concept);
            assertThat(sweep.count(rows.get(0))).isEqualTo(count(stable, "US", concept));
            assertThat(sweep.count(rows.get(1))).isEqualTo(count(stable, "EC", concept));
            for (int p = 2; p < 6; p++) {
                assertThat(rows.get(p)).isEqualTo(all);
            }
        }
    }

    private static long count(Map<?, ?> stable, String party, Concept concept) {
        return ((Integer) ((Map<?, ?>) stable.get(party)).get(concept.id())).longValue();
    }
}
