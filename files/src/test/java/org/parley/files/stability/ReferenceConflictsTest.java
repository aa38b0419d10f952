package org.parley.files.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.files.stability.ReferenceConflict.labels;
import static org.parley.files.stability.ReferenceConflict.rows;
import static org.parley.files.stability.ReferenceConflict.typed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.CoalitionConcept;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.concept.Gain;
import org.parley.stability.concept.LimitedMove;
import org.parley.stability.concept.Simultaneous;
import org.parley.stability.engine.BoxSweep;
import org.parley.stability.engine.Coalitions;
import org.parley.stability.engine.Engine;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionConflict;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;

/** Every verdict of the reference models, for every party, coalition and concept. */
@Tag("reference")
class ReferenceConflictsTest {

    static Stream<ReferenceConflict> cases() throws IOException {
        return ReferenceConflict.all();
    }

    @Test
    void thereAreTwentyFourOfThem() throws IOException {
        assertThat(cases()).hasSize(24);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void individualVerdictsAreTheStatedOnes(ReferenceConflict model) {
        ExplicitGraph engine = ExplicitGraph.of(model.graph(), Concepts.ALL);
        for (Concept concept : Concepts.ALL) {
            Map<String, List<Object>> rows = rows(model.stated().get("expect"), concept.id());
            if (rows != null) {
                compare(model, rows, engine.stable(Behaviour.of(concept)));
                assertThat(labels(model.graph(), engine.equilibria(Behaviour.of(concept))))
                        .isEqualTo(rows.get("equilibria"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void searchingSingleStatesAgrees(ReferenceConflict model) {
        GraphModel graph = model.graph();
        LazySearch lazy = new LazySearch(graph, 1 << 20);
        for (Concept concept : Concepts.ALL) {
            Map<String, List<Object>> rows = rows(model.stated().get("expect"), concept.id());
            if (rows != null) {
                compare(model, rows, ask(lazy, concept, graph));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOptionsGiveTheSameVerdictsWhereTheyGiveTheSameMoves(ReferenceConflict model) {
        if (model.file().options().isEmpty()
                || model.name().contains("-arc")
                || model.name().contains("gisborne")) {
            return;
        }
        OptionModel options = model.file().options().get();
        BoxSweep sweep = new BoxSweep(options, Concepts.ALL, 1 << 16);
        LazySearch lazy = new LazySearch(new OptionConflict(options), 1 << 20);
        GraphModel graph = model.graph();
        for (Concept concept : Concepts.ALL) {
            List<BitSet> stable = ExplicitGraph.of(graph, List.of(concept)).stable(Behaviour.of(concept));
            for (int p = 0; p < stable.size(); p++) {
                for (int s = 0; s < graph.size(); s++) {
                    long code = graph.codes().orElseThrow().codes().get(s);
                    Verdict expected = stable.get(p).get(s) ? Verdict.STABLE : Verdict.UNSTABLE;
                    assertThat(sweep.verdict(Behaviour.of(concept), p, code)).isEqualTo(expected);
                    assertThat(lazy.verdict(Behaviour.of(concept), p, code)).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void statementsRankStatesAsTheStatedPayoffsDo(ReferenceConflict model) {
        if (!model.stated().containsKey("statements")) {
            return;
        }
        OptionModel options = model.file().options().orElseThrow();
        List<PartyRanking> byStatements = options.rankings().stream()
                .map(ranking -> PartyRanking.generated(ranking.generated().orElseThrow()))
                .toList();
        GraphModel generated = GraphForm.of(
                new OptionModel(
                        options.title(),
                        options.parties(),
                        options.options(),
                        options.infeasible(),
                        List.of(),
                        List.of(),
                        byStatements,
                        options.labels()),
                1 << 16);
        GraphModel listed = model.graph();
        for (int p = 0; p < listed.parties().size(); p++) {
            for (int s = 0; s < listed.size(); s++) {
                for (int t = 0; t < listed.size(); t++) {
                    assertThat(generated.better(p, s, t)).isEqualTo(listed.better(p, s, t));
                }
                assertThat(generated.movesFrom(p, s)).isEqualTo(listed.movesFrom(p, s));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void coalitionVerdictsAreTheStatedOnes(ReferenceConflict model) {
        GraphModel graph = model.graph();
        Map<CoalitionConcept, Map<Integer, BitSet>> all = Coalitions.stable(graph, Gain.EVERY_MEMBER);
        for (CoalitionConcept concept : CoalitionConcept.values()) {
            Map<String, List<Object>> rows = rows(model.stated().get("expect"), concept.name());
            if (rows != null) {
                Map<Integer, BitSet> stable = all.get(concept);
                stable.forEach((coalition, states) -> assertThat(labels(graph, states))
                        .as(concept + " of " + Coalitions.name(graph.parties(), coalition))
                        .isEqualTo(rows.get(Coalitions.name(graph.parties(), coalition))));
                assertThat(rows).hasSize(stable.size() + 1);
                assertThat(labels(graph, Coalitions.equilibria(stable, graph.size())))
                        .isEqualTo(rows.get("equilibria"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void simultaneousLimitedMoveAndStrongVerdictsAreTheStatedOnes(ReferenceConflict model) {
        GraphModel graph = model.graph();
        if (model.stated().get("expect-simultaneous") instanceof Map<?, ?> rows) {
            compare(model, typed(rows), Simultaneous.stable(graph));
        }
        if (model.stated().get("expect-limited-move") instanceof Map<?, ?> horizons) {
            horizons.forEach((horizon, rows) -> {
                LimitedMove.Outcome outcome = LimitedMove.of(graph, (Integer) horizon);
                assertThat(outcome.refusal()).isEmpty();
                compare(model, typed((Map<?, ?>) rows), outcome.stable());
            });
        }
        for (Concept concept : Concepts.ALL) {
            Map<String, List<Object>> rows = rows(model.stated().get("expect-strong"), concept.id() + "-strong");
            if (rows != null) {
                Behaviour strong = Behaviour.of(concept).strongly();
                ExplicitGraph engine = new ExplicitGraph(graph, List.of(strong));
                compare(model, rows, engine.stable(strong));
                assertThat(labels(graph, engine.equilibria(strong))).isEqualTo(rows.get("equilibria"));
            }
        }
    }

    private static List<BitSet> ask(Engine engine, Concept concept, GraphModel graph) {
        List<BitSet> stable = new ArrayList<>();
        for (int p = 0; p < graph.parties().size(); p++) {
            int party = p;
            BitSet states = new BitSet();
            IntStream.range(0, graph.size())
                    .filter(s -> engine.verdict(Behaviour.of(concept), party, s) == Verdict.STABLE)
                    .forEach(states::set);
            stable.add(states);
        }
        return stable;
    }

    private static void compare(ReferenceConflict model, Map<String, List<Object>> rows, List<BitSet> stable) {
        GraphModel graph = model.graph();
        for (int p = 0; p < stable.size(); p++) {
            assertThat(labels(graph, stable.get(p)))
                    .as(model.name() + " " + graph.parties().get(p))
                    .isEqualTo(rows.get(graph.parties().get(p)));
        }
    }
}
