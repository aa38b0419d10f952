package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.number.Ratio;
import org.parley.stability.model.Barrier;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.ConflictOption.Direction;
import org.parley.stability.model.FeasibleStates;
import org.parley.stability.model.Formula;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Infeasible;
import org.parley.stability.model.Lint;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;
import org.parley.stability.model.Ranking;
import org.parley.stability.model.Ranks;
import org.parley.stability.model.TooManyStatesException;

/** Conflicts in option form: states, moves, rankings and what looks like a slip. */
class OptionFormTest {

    private static Formula taken(int option) {
        return new Formula.Taken(option);
    }

    /** Three options, the first two of A, the last of B. */
    private static OptionModel model(
            List<Infeasible> infeasible, List<Formula> coalesced, List<Barrier> barriers, Direction first) {
        List<ConflictOption> options = List.of(
                new ConflictOption("one", 0, first),
                new ConflictOption("two", 0, Direction.BOTH),
                new ConflictOption("three", 1, Direction.BOTH));
        return new OptionModel(
                "small",
                List.of("A", "B"),
                options,
                infeasible,
                coalesced,
                barriers,
                Collections.nCopies(2, PartyRanking.generated(new Ranking.Statements(List.of(taken(2), taken(0))))),
                Map.of());
    }

    @Test
    void fourKindsOfCombinationsCannotBe() {
        assertThat(states(new Infeasible.AtMostOne(List.of(0, 1)))).containsExactly(0, 1, 2, 4, 5, 6);
        assertThat(states(new Infeasible.AtLeastOne(List.of(0, 2)))).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(states(new Infeasible.Requires(taken(0), taken(1)))).containsExactly(0, 2, 3, 4, 6, 7);
        assertThat(states(new Infeasible.Never(new Formula.Iff(taken(0), taken(2)))))
                .containsExactly(1, 3, 4, 6);
    }

    private static long[] states(Infeasible rule) {
        return FeasibleStates.of(model(List.of(rule), List.of(), List.of(), Direction.BOTH), 100);
    }

    @Test
    void feasibleStatesAreAllThatNoRuleForbidsAscending() {
        for (int seed = 0; seed < 1_000; seed++) {
            OptionModel model = RandomConflicts.options(new Random(seed));
            assertThat(FeasibleStates.of(model, 1 << 10))
                    .isEqualTo(LongStream.range(0, 1L << model.options().size())
                            .filter(model::isFeasible)
                            .toArray());
        }
        OptionModel model = model(List.of(), List.of(), List.of(), Direction.BOTH);
        assertThatThrownBy(() -> FeasibleStates.of(model, 7)).isInstanceOf(TooManyStatesException.class);
    }

    @Test
    void aMoveChangesSeveralOptionsButNotAgainstADirectionNorThroughABarrier() {
        GraphModel forward = GraphForm.of(model(List.of(), List.of(), List.of(), Direction.FORWARD), 100);
        assertThat(forward.movesFrom(0, 0)).containsExactly(1, 2, 3);
        assertThat(forward.movesFrom(0, 3)).containsExactly(1);
        GraphModel back = GraphForm.of(model(List.of(), List.of(), List.of(), Direction.BACK), 100);
        assertThat(back.movesFrom(0, 0)).containsExactly(2);
        List<Barrier> barriers = List.of(new Barrier.Arc(0, 3), new Barrier.Pattern(taken(2), taken(0)));
        GraphModel barred = GraphForm.of(model(List.of(), List.of(), barriers, Direction.BOTH), 100);
        assertThat(barred.movesFrom(0, 0)).containsExactly(1, 2);
        assertThat(barred.movesFrom(0, 4)).containsExactly(6);
        assertThat(barred.movesFrom(1, 1)).containsExactly(5);
    }

    @Test
    void coalescedStatesAreOneWithTheMovesOfAll() {
        GraphModel model = GraphForm.of(model(List.of(), List.of(taken(2)), List.of(), Direction.BOTH), 100);
        assertThat(model.size()).isEqualTo(5);
        assertThat(model.movesFrom(1, 4)).containsExactly(0, 1, 2, 3);
        assertThat(model.movesFrom(0, 4)).isEmpty();
    }

    @Test
    void statesJoinedByTwoRulesAreOneAtThePlaceOfTheFirst() {
        Formula oneAndThree = new Formula.All(List.of(taken(0), taken(2)));
        Formula twoWithoutOne = new Formula.All(List.of(taken(1), new Formula.Not(taken(0))));
        for (List<Formula> rules : List.of(
                List.of(
                        twoWithoutOne,
                        new Formula.Any(List.of(oneAndThree, new Formula.All(List.of(taken(1), taken(2)))))),
                List.of(
                        new Formula.Any(List.of(oneAndThree, new Formula.All(List.of(taken(1), taken(2))))),
                        twoWithoutOne))) {
            GraphModel model = GraphForm.of(model(List.of(), rules, List.of(), Direction.BOTH), 100);
            assertThat(model.states()).containsExactly("NNN", "YNN", "NYN", "YYN", "NNY");
        }
    }

    @Test
    void statementsRankByTheFirstThatDiffersHoweverManyThereAre() {
        List<Formula> many = new ArrayList<>(Collections.nCopies(100, taken(3)));
        many.addAll(List.of(taken(1), taken(0)));
        assertThat(Ranks.of(new Ranking.Statements(many), new long[] {0, 1, 2, 3}))
                .containsExactly(0, 1, 2, 3);
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Formula> statements = IntStream.range(0, random.nextInt(70))
                    .mapToObj(l -> RandomConflicts.formula(random, 4, 2))
                    .toList();
            long[] states = LongStream.range(0, 16).toArray();
            int[] ranks = Ranks.of(new Ranking.Statements(statements), states);
            for (int a = 0; a < 16; a++) {
                for (int b = 0; b < 16; b++) {
                    int sign = 0;
                    for (Formula statement : statements) {
                        sign = sign != 0 ? sign : Boolean.compare(statement.holds(a), statement.holds(b));
                    }
                    assertThat(Integer.compare(ranks[a], ranks[b])).isEqualTo(sign);
                }
            }
        }
    }

    @Test
    void weightsRankExactly() {
        Ranking weights = new Ranking.Weights(
                List.of(Ratio.parse("0.1"), Ratio.parse("0.2"), Ratio.parse("0.3"), Ratio.parse("-1/3")));
        assertThat(Ranks.of(weights, new long[] {3, 4, 0, 8})).containsExactly(2, 2, 1, 0);
    }

    @Test
    void lintNamesDeadOptionsAndIdleStatements() {
        OptionModel model = new OptionModel(
                "trade",
                List.of("A", "B"),
                List.of(new ConflictOption("x", 0, Direction.BOTH), new ConflictOption("y", 0, Direction.BOTH)),
                List.of(
                        new Infeasible.Never(new Formula.All(List.of(taken(0), taken(1)))),
                        new Infeasible.Never(new Formula.All(List.of(new Formula.Not(taken(0)), taken(1))))),
                List.of(),
                List.of(),
                List.of(
                        PartyRanking.generated(new Ranking.Statements(List.of(
                                taken(0), new Formula.Any(List.of(taken(0), taken(1))), new Formula.Not(taken(1))))),
                        PartyRanking.generated(new Ranking.Statements(List.of()))),
                Map.of());
        assertThat(Lint.of(model, 100))
                .anyMatch(sentence -> sentence.startsWith("option 2 (y) is dead"))
                .anyMatch(sentence -> sentence.contains("statement 2 of A (1 | 2) is true wherever statement 1 is"))
                .anyMatch(sentence -> sentence.contains("statement 3 of A (-2) is true in every feasible state"))
                .contains(
                        "B has no influence: it has no option",
                        "B is indifferent between all states: nothing tells them apart")
                .hasSize(5);
        assertThat(Lint.of(GraphForm.of(model, 100)))
                .containsExactly(
                        "B has no influence: it has no move in any state",
                        "B is indifferent between all states: nothing tells them apart");
    }

    @Test
    void lintNamesStatesThatNobodyCanMoveToOrLeave() {
        List<ConflictOption> options = IntStream.range(0, 4)
                .mapToObj(k -> new ConflictOption("o" + k, 0, Direction.FORWARD))
                .toList();
        OptionModel forward = new OptionModel(
                "forward",
                List.of("A"),
                options,
                List.of(new Infeasible.AtMostOne(List.of(0, 1, 2, 3))),
                List.of(),
                List.of(),
                List.of(PartyRanking.generated(new Ranking.Statements(List.of(taken(0))))),
                Map.of());
        assertThat(Lint.of(forward, 100))
                .containsExactly("nobody can move to NNNN", "nobody can leave YNNN, NYNN, NNYN, NNNY");
    }
}
