package org.parley.stability.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whether some completion of a partly settled state is feasible and no better, against trying all of them. */
class CompletionsTest {

    private static final int OPTIONS = 7;

    private static Formula formula(Random random, int depth) {
        Formula taken = new Formula.Taken(random.nextInt(OPTIONS));
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(5)) {
            case 0 -> taken;
            case 1 -> new Formula.Not(taken);
            case 2 -> new Formula.All(List.of(formula(random, depth - 1), formula(random, depth - 1)));
            case 3 -> new Formula.Any(List.of(formula(random, depth - 1), formula(random, depth - 1)));
            default -> new Formula.Iff(formula(random, depth - 1), formula(random, depth - 1));
        };
    }

    private static List<Formula> formulas(Random random, int most) {
        List<Formula> formulas = new ArrayList<>();
        for (int k = random.nextInt(most + 1); k > 0; k--) {
            formulas.add(formula(random, 2));
        }
        return formulas;
    }

    @Test
    void areAllBetterExactlyWhereNoneOfThemIsFeasibleAndNoBetter() {
        int better = 0;
        int worse = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StateOrder.Lexicographic order = new StateOrder.Lexicographic(formulas(random, 5));
            List<Formula> forbidden = formulas(random, 3);
            long known = random.nextInt(1 << OPTIONS);
            long state = random.nextInt(1 << OPTIONS);
            long than = random.nextInt(1 << OPTIONS);
            boolean all = LongStream.range(0, 1 << OPTIONS)
                    .filter(completion -> ((completion ^ state) & known) == 0)
                    .filter(completion -> forbidden.stream().noneMatch(rule -> rule.holds(completion)))
                    .allMatch(completion -> order.better(completion, than));
            assertThat(new Completions(order, forbidden, than).allBetter(known, state, 1 << 12))
                    .as("seed " + seed)
                    .isEqualTo(all);
            better += all ? 1 : 0;
            worse += all ? 0 : 1;
        }
        assertThat(better).isGreaterThan(1_000);
        assertThat(worse).isGreaterThan(1_000);
    }

    @Test
    void nothingIsCertainOnceTheBranchesAreUsedUp() {
        StateOrder.Lexicographic order = new StateOrder.Lexicographic(List.of(new Formula.Taken(0)));
        assertThat(new Completions(order, List.of(), 0).allBetter(1, 1, 0)).isFalse();
        assertThat(new Completions(order, List.of(), 0).allBetter(1, 1, 1)).isTrue();
    }
}
