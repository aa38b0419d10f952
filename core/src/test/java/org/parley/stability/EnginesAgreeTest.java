package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.BoxSweep;
import org.parley.stability.engine.Engine;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.FeasibleStates;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionConflict;
import org.parley.stability.model.OptionModel;

/** The three engines and the matrix formulation give the same verdicts on more than 20,000 random models. */
class EnginesAgreeTest {

    @Test
    void onListedArcsWithTiesUnknownsAndStrengths() {
        for (int seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            GraphModel model = RandomConflicts.graph(random);
            Behaviour drawn = new Behaviour(
                    Concepts.ALL.get(random.nextInt(5)),
                    List.of(Attitude.values()).get(random.nextInt(4)),
                    random.nextInt(4) == 0);
            List<Behaviour> behaviours = new ArrayList<>(List.of(drawn));
            Concepts.ALL.forEach(concept -> behaviours.add(Behaviour.of(concept)));
            agreeOnGraph("graph " + seed, model, behaviours);
        }
    }

    @Test
    void onOptionFormsThatCanBeSwept() {
        for (int seed = 0; seed < 8_000; seed++) {
            OptionModel model = RandomConflicts.options(new Random(seed));
            long[] states = FeasibleStates.of(model, 1 << 10);
            GraphModel graph = GraphForm.of(model, 1 << 10);
            ExplicitGraph explicit = ExplicitGraph.of(graph, Concepts.ALL);
            BoxSweep sweep = new BoxSweep(model, Concepts.ALL, 1 << 10);
            LazySearch lazy = new LazySearch(new OptionConflict(model), 1 << 20);
            for (Concept concept : Concepts.ALL) {
                Behaviour behaviour = Behaviour.of(concept);
                for (int p = 0; p < model.parties().size(); p++) {
                    for (int s = 0; s < states.length; s++) {
                        Verdict expected = explicit.verdict(behaviour, p, s);
                        String what = "options " + seed + " " + concept.id() + " party " + p + " state " + states[s];
                        assertThat(sweep.verdict(behaviour, p, states[s]))
                                .as(what)
                                .isEqualTo(expected);
                        assertThat(lazy.verdict(behaviour, p, states[s]))
                                .as(what)
                                .isEqualTo(expected);
                    }
                    assertThat(sweep.count(sweep.stable(concept).get(p)))
                            .isEqualTo(explicit.stable(behaviour).get(p).cardinality());
                }
            }
        }
    }

    @Test
    void onOptionFormsInWhichSearchesAreLong() {
        int impatient = 0;
        int deferred = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            OptionModel model = RandomConflicts.options(new Random(seed), 5, 13, 20);
            long[] states = FeasibleStates.of(model, 1 << 13);
            BoxSweep sweep = new BoxSweep(model, Concepts.ALL, 1 << 13);
            for (int k = 0; k < 4 && states.length > 0; k++) {
                long state = states[(2 * k + 1) * states.length / 8];
                for (Concept concept : Concepts.ALL) {
                    Behaviour behaviour = Behaviour.of(concept);
                    for (int p = 0; p < 5; p++) {
                        LazySearch lazy = new LazySearch(new OptionConflict(model), 1 << 22);
                        assertThat(lazy.verdict(behaviour, p, state))
                                .as("options " + seed + " " + concept.id() + " party " + p + " state " + state)
                                .isEqualTo(sweep.verdict(behaviour, p, state));
                        impatient += lazy.looked() > 2_000 ? 1 : 0;
                        deferred += lazy.looked() > 10_000 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(impatient).isGreaterThan(100);
        assertThat(deferred).isGreaterThan(20);
    }

    @Test
    void answersFoundByLongSearchesAreStepsThatTheirMoversCanAndWouldTakeByTurns() {
        Behaviour credible = Behaviour.of(Concepts.of("SEQ").orElseThrow());
        int deterred = 0;
        int impatient = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            OptionConflict conflict = new OptionConflict(RandomConflicts.options(new Random(seed), 5, 13, 20));
            if (!conflict.model().isFeasible(seed)) {
                continue;
            }
            for (int p = 0; p < 5; p++) {
                LazySearch lazy = new LazySearch(conflict, 1 << 22);
                for (LazySearch.Temptation temptation : lazy.temptations(credible, p, seed)) {
                    long at = temptation.to();
                    int last = p;
                    for (LazySearch.Move move : temptation.answer()) {
                        assertThat(move.from()).isEqualTo(at);
                        assertThat(move.party()).isNotEqualTo(p).isNotEqualTo(last);
                        assertThat(conflict.someMove(move.party(), at, to -> to == move.to()))
                                .isTrue();
                        assertThat(conflict.better(move.party(), move.to(), at)).isTrue();
                        at = move.to();
                        last = move.party();
                    }
                    assertThat(temptation.deterred() && conflict.better(p, at, seed))
                            .isFalse();
                    deterred += temptation.deterred() ? 1 : 0;
                }
                impatient += lazy.looked() > 2_000 ? 1 : 0;
            }
        }
        assertThat(deterred).isGreaterThan(1_000);
        assertThat(impatient).isGreaterThan(10);
    }

    @Test
    void onOptionFormsWithMovesForbiddenOneByOneAndStatesCoalesced() {
        for (int seed = 0; seed < 4_000; seed++) {
            OptionModel model = RandomConflicts.tangled(new Random(seed));
            GraphModel graph = GraphForm.of(model, 1 << 10);
            agreeOnGraph(
                    "tangled " + seed,
                    graph,
                    Concepts.ALL.stream().map(Behaviour::of).toList());
            if (model.coalesced().isEmpty()) {
                Engine lazy = new LazySearch(new OptionConflict(model), 1 << 20);
                long[] states = FeasibleStates.of(model, 1 << 10);
                ExplicitGraph explicit = ExplicitGraph.of(graph, Concepts.ALL);
                for (int s = 0; s < states.length; s++) {
                    Behaviour behaviour = Behaviour.of(Concepts.ALL.get((seed + s) % 5));
                    assertThat(lazy.verdict(behaviour, 0, states[s])).isEqualTo(explicit.verdict(behaviour, 0, s));
                }
            }
        }
    }

    private static void agreeOnGraph(String what, GraphModel model, List<Behaviour> behaviours) {
        ExplicitGraph explicit = new ExplicitGraph(model, behaviours);
        LazySearch lazy = new LazySearch(model, 1 << 20);
        for (Behaviour behaviour : behaviours) {
            List<BitSet> stable = explicit.stable(behaviour);
            for (int p = 0; p < model.parties().size(); p++) {
                assertThat(stable.get(p))
                        .as(what + " " + behaviour + " party " + p)
                        .isEqualTo(MatrixForm.stable(model, behaviour, p));
                for (int s = 0; s < model.size(); s++) {
                    assertThat(lazy.verdict(behaviour, p, s))
                            .as(what + " " + behaviour + " party " + p + " state " + s)
                            .isEqualTo(explicit.verdict(behaviour, p, s));
                }
            }
        }
    }
}
