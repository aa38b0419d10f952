package org.parley.files.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.parley.stability.answer.Inverse;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.concept.Attitude;
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
import org.parley.stability.engine.MergedParties;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionConflict;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every verdict of the reference models, for every party, coalition and concept. */
@Tag("reference")
class ReferenceConflictsTest {

    record Case(String name, ConflictFile file, Map<String, Object> stated) {
        GraphModel graph() {
            return file.graph(1 << 16);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The reference folder; the tests are skipped where it is missing, failed where it has to be there. */
    static Path folder() {
        String named = System.getenv("PARLEY_REFERENCE");
        Path folder = Path.of(named != null ? named : "../../shared/reference").resolve("stability");
        if (!Files.isDirectory(folder)) {
            String message = "no reference data in " + folder + "; set PARLEY_REFERENCE to the folder that holds them";
            assertThat(named != null || "true".equals(System.getenv("CI")))
                    .as(message)
                    .isFalse();
            abort(message);
        }
        return folder;
    }

    static Stream<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ReferenceConflictsTest::read)
                    .toList()
                    .stream();
        }
    }

    @SuppressWarnings("unchecked")
    static Case read(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            Object stated = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
            return new Case(
                    String.valueOf(path.getFileName()),
                    ConflictFile.read(String.valueOf(path.getFileName()), bytes),
                    (Map<String, Object>) stated);
        } catch (Exception broken) {
            throw new IllegalStateException(path + ": " + broken.getMessage(), broken);
        }
    }

    static Case read(String name) {
        return read(folder().resolve(name));
    }

    @Test
    void thereAreTwentyFourOfThem() throws IOException {
        assertThat(cases()).hasSize(24);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void individualVerdictsAreTheStatedOnes(Case model) {
        ExplicitGraph engine = ExplicitGraph.of(model.graph(), Concepts.ALL);
        for (Concept concept : Concepts.ALL) {
            Map<String, List<Object>> rows = rows(model.stated.get("expect"), concept.id());
            if (rows != null) {
                compare(model, rows, engine.stable(Behaviour.of(concept)));
                assertThat(labels(model.graph(), engine.equilibria(Behaviour.of(concept))))
                        .isEqualTo(rows.get("equilibria"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void searchingSingleStatesAgrees(Case model) {
        GraphModel graph = model.graph();
        LazySearch lazy = new LazySearch(graph, 1 << 20);
        for (Concept concept : Concepts.ALL) {
            Map<String, List<Object>> rows = rows(model.stated.get("expect"), concept.id());
            if (rows != null) {
                compare(model, rows, ask(lazy, concept, graph));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOptionsGiveTheSameVerdictsWhereTheyGiveTheSameMoves(Case model) {
        if (model.file.options().isEmpty() || model.name.contains("-arc") || model.name.contains("gisborne")) {
            return;
        }
        OptionModel options = model.file.options().get();
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
    void statementsRankStatesAsTheStatedPayoffsDo(Case model) {
        if (!model.stated.containsKey("statements")) {
            return;
        }
        OptionModel options = model.file.options().orElseThrow();
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
    void coalitionVerdictsAreTheStatedOnes(Case model) {
        GraphModel graph = model.graph();
        Map<CoalitionConcept, Map<Integer, BitSet>> all = Coalitions.stable(graph, Gain.EVERY_MEMBER);
        for (CoalitionConcept concept : CoalitionConcept.values()) {
            Map<String, List<Object>> rows = rows(model.stated.get("expect"), concept.name());
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
    void simultaneousLimitedMoveAndStrongVerdictsAreTheStatedOnes(Case model) {
        GraphModel graph = model.graph();
        if (model.stated.get("expect-simultaneous") instanceof Map<?, ?> rows) {
            compare(model, typed(rows), Simultaneous.stable(graph));
        }
        if (model.stated.get("expect-limited-move") instanceof Map<?, ?> horizons) {
            horizons.forEach((horizon, rows) -> {
                LimitedMove.Outcome outcome = LimitedMove.of(graph, (Integer) horizon);
                assertThat(outcome.refusal()).isEmpty();
                compare(model, typed((Map<?, ?>) rows), outcome.stable());
            });
        }
        for (Concept concept : Concepts.ALL) {
            Map<String, List<Object>> rows = rows(model.stated.get("expect-strong"), concept.id() + "-strong");
            if (rows != null) {
                Behaviour strong = Behaviour.of(concept).strongly();
                ExplicitGraph engine = new ExplicitGraph(graph, List.of(strong));
                compare(model, rows, engine.stable(strong));
                assertThat(labels(graph, engine.equilibria(strong))).isEqualTo(rows.get("equilibria"));
            }
        }
    }

    @Test
    void attitudesToUnknownPreferencesGiveTheStatedEquilibria() {
        Case gisborne = read("unknown-gisborne.yaml");
        GraphModel graph = gisborne.graph();
        LazySearch lazy =
                new LazySearch(new OptionConflict(gisborne.file.options().orElseThrow()), 1 << 20);
        for (Concept concept : Concepts.ALL) {
            Map<String, List<Object>> rows = rows(gisborne.stated.get("expect-equilibria-by-attitude"), concept.id());
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
        GraphModel elmira = read("elmira.yaml").graph();
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
        Case syria = read("syria-iraq-1975.yaml");
        GraphModel graph = syria.graph();
        Map<?, ?> inverse = (Map<?, ?>) syria.stated.get("inverse");
        int target = graph.states().indexOf(String.valueOf(inverse.get("target")));
        ((Map<?, ?>) inverse.get("counts"))
                .forEach((id, count) -> assertThat(Inverse.count(
                                graph, Concepts.of(String.valueOf(id)).orElseThrow(), 0, target))
                        .isEqualTo(BigInteger.valueOf((Integer) count)));
    }

    @Test
    void theStatusQuoRowsOfElmiraAreTheStatedOnes() {
        Case elmira = read("elmira.yaml");
        GraphModel graph = elmira.graph();
        Map<?, ?> statusQuo = (Map<?, ?>) elmira.stated.get("status-quo");
        int from = graph.states().indexOf(elmira.file.statusQuo().orElseThrow());
        assertThat(first(graph, StatusQuo.firstReached(graph, from, false)))
                .isEqualTo(statusQuo.get("first-reached-after-moves"));
        assertThat(first(graph, StatusQuo.firstReached(graph, from, true)))
                .isEqualTo(statusQuo.get("improvement-path-reaches"));
        StatusQuo.Route route =
                StatusQuo.route(graph, from, graph.states().indexOf("8")).orElseThrow();
        assertThat(route.improvementsOnly()).isEmpty();
        assertThat(route.together().orElseThrow())
                .extracting(step -> Coalitions.name(graph.parties(), step.movers()))
                .last()
                .isEqualTo("MoE+Uniroyal");
        Map<?, ?> stated = (Map<?, ?>) elmira.stated.get("coalition-improvements");
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
        Case trade = read(folder().resolve("large/gatt-trade.yaml"));
        assertThat(trade.file.notes()).anyMatch(note -> note.contains("option 12 (Stress agenda) is dead"));
        BoxSweep sweep = new BoxSweep(trade.file.options().orElseThrow(), Concepts.ALL, 1 << 20);
        Map<?, ?> stated = (Map<?, ?>) trade.stated.get("expect-counts");
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

    private static void compare(Case model, Map<String, List<Object>> rows, List<BitSet> stable) {
        GraphModel graph = model.graph();
        for (int p = 0; p < stable.size(); p++) {
            assertThat(labels(graph, stable.get(p)))
                    .as(model.name + " " + graph.parties().get(p))
                    .isEqualTo(rows.get(graph.parties().get(p)));
        }
    }

    /** The labels of the reference are numbers, ascending. */
    static List<Object> labels(GraphModel graph, BitSet states) {
        return states.stream()
                .mapToObj(s -> (Object) Integer.valueOf(graph.states().get(s)))
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Object>> typed(Map<?, ?> rows) {
        return (Map<String, List<Object>>) rows;
    }

    private static Map<String, List<Object>> rows(Object section, String concept) {
        return section instanceof Map<?, ?> concepts && concepts.get(concept) instanceof Map<?, ?> rows
                ? typed(rows)
                : null;
    }
}
