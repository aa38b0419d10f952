package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.stability.answer.Reworded;
import org.parley.stability.answer.StatementChange;
import org.parley.stability.answer.Staying;
import org.parley.stability.answer.Variant;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.model.Formula;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;
import org.parley.stability.model.Ranking;

/** The fewest changes of statements against a verdict on all states of each changed model. */
class RewordedTest {

    private static boolean holds(OptionModel model, List<Behaviour> behaviours, int state) {
        GraphModel graph = GraphForm.of(model, 1 << 10);
        return new ExplicitGraph(graph, behaviours).equilibria(behaviours).get(state);
    }

    private static OptionModel with(OptionModel model, int party, List<Formula> statements) {
        return model.with(party, PartyRanking.generated(new Ranking.Statements(statements)));
    }

    /** All lists that one change makes of one, written anew. */
    private static Set<List<Formula>> changed(List<Formula> statements) {
        Set<List<Formula>> all = new HashSet<>();
        for (int from = 0; from < statements.size(); from++) {
            List<Formula> without = new ArrayList<>(statements);
            Formula taken = without.remove(from);
            all.add(without);
            for (int to = 0; to <= without.size(); to++) {
                List<Formula> moved = new ArrayList<>(without);
                moved.add(to, taken);
                all.add(moved);
            }
            List<Formula> negated = new ArrayList<>(statements);
            negated.set(from, new Formula.Not(taken));
            all.add(negated);
        }
        all.remove(statements);
        return all;
    }

    @Test
    void noFewerChangesOfStatementsTurnTheVerdictAndAllOfThatNumberAreTold() {
        int single = 0;
        int twofold = 0;
        int none = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            OptionModel model = seed % 4 == 0 ? RandomConflicts.tangled(random) : RandomConflicts.options(random);
            GraphModel graph = GraphForm.of(model, 1 << 10);
            if (graph.size() == 0) {
                continue;
            }
            List<Behaviour> behaviours =
                    GuarantorsTest.mixed(random, model.parties().size());
            int state = random.nextInt(graph.size());
            long named = model.coalesced().isEmpty()
                    ? graph.codes().orElseThrow().codes().get(state)
                    : state;
            boolean now = holds(model, behaviours, state);
            for (Reworded found :
                    Reworded.least(new Variant(model, named), new Staying(behaviours, 1 << 20), 1 << 20)) {
                assertThat(found.now()).isEqualTo(now);
                int party = found.party();
                List<Formula> old =
                        ((Ranking.Statements) model.rankings().get(party).counting()).statements();
                Set<List<Formula>> once = changed(old);
                Set<List<Formula>> turning = new HashSet<>();
                once.stream()
                        .filter(statements -> holds(with(model, party, statements), behaviours, state) != now)
                        .forEach(turning::add);
                if (turning.isEmpty()) {
                    once.stream()
                            .flatMap(statements -> changed(statements).stream())
                            .filter(statements -> !once.contains(statements) && !statements.equals(old))
                            .filter(statements -> holds(with(model, party, statements), behaviours, state) != now)
                            .forEach(turning::add);
                    twofold += turning.isEmpty() ? 0 : 1;
                    none += turning.isEmpty() ? 1 : 0;
                } else {
                    single++;
                }
                Set<List<Formula>> told = new HashSet<>();
                for (List<StatementChange> changes : found.turning()) {
                    List<Formula> statements = old;
                    for (StatementChange change : changes) {
                        statements = change.applied(statements);
                    }
                    assertThat(told.add(statements)).as("told once").isTrue();
                }
                assertThat(told).as("seed " + seed + ", party " + party).isEqualTo(turning);
            }
        }
        assertThat(single).isGreaterThan(20);
        assertThat(twofold).isGreaterThan(5);
        assertThat(none).isGreaterThan(20);
    }
}
