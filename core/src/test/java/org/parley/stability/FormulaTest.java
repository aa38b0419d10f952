package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.stability.model.Formula;
import org.parley.stability.model.FormulaParser;
import org.parley.stability.model.MalformedFormulaException;

/** Formulas as people write them. */
class FormulaTest {

    private static final List<String> NAMES = List.of("Strike", "Blockade", "Withdraw", "Escalate", "Air raid");

    private static Formula parse(String text) throws MalformedFormulaException {
        return FormulaParser.parse(text, NAMES);
    }

    private static void isTrueIn(String text, int... states) throws MalformedFormulaException {
        Formula formula = parse(text);
        for (long state = 0; state < 32; state++) {
            long asked = state;
            assertThat(formula.holds(state))
                    .as(text + " in " + state)
                    .isEqualTo(java.util.Arrays.stream(states).anyMatch(s -> (s & 7) == (asked & 7)));
        }
    }

    @Test
    void notBindsTighterThanAndThanOrThanIf() throws MalformedFormulaException {
        isTrueIn("-2 & 3", 4, 5);
        isTrueIn("1 | 2 & 3", 1, 3, 5, 7, 6);
        isTrueIn("(1 | 2) & 3", 5, 7, 6);
        isTrueIn("-(1 | 2)", 0, 4);
        isTrueIn("3 IF 1", 0, 2, 4, 5, 6, 7);
        isTrueIn("1 IFF 2", 0, 3, 4, 7);
        isTrueIn("not strike and withdraw", 4, 6);
        isTrueIn("(2&-3)|(1&-3)", 1, 2, 3);
    }

    @Test
    void namesMayStandInQuotes() throws MalformedFormulaException {
        assertThat(parse("'Air raid' & -\"blockade\"")).isEqualTo(parse("5 & -2"));
    }

    @Test
    void aMessageSaysWhatIsWrong() {
        says("", "empty");
        says("6", "no option 6; they are numbered 1 to 5");
        says("0", "no option 0");
        says("Witdraw", "maybe 'Withdraw'?");
        says("1 &", "ends where an option is expected");
        says("(1 | 2", "')' is missing at the end");
        says("1 2", "'2' is not expected here");
        says("1 & | 2", "'|' stands where an option is expected");
        says("-".repeat(200) + "1", "nested deeper");
        assertThatThrownBy(() -> FormulaParser.parse("Swerve", List.of("Swerve", "Swerve")))
                .hasMessageContaining("both named 'Swerve'");
    }

    private static void says(String text, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(MalformedFormulaException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws MalformedFormulaException {
        List<String> names = List.of("a", "b", "c", "d");
        for (int seed = 0; seed < 2_000; seed++) {
            Formula formula = RandomConflicts.formula(new Random(seed), 4, 3);
            Formula again = FormulaParser.parse(formula.toString(), names);
            for (long state = 0; state < 16; state++) {
                assertThat(again.holds(state)).as(formula.toString()).isEqualTo(formula.holds(state));
            }
        }
    }

    @Test
    void sixtyFourStatesAtOnceAndPartlyKnownStatesAgreeWithSingleOnes() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Formula formula = RandomConflicts.formula(random, 4, 3);
            long[] columns = new long[4];
            for (int state = 0; state < 16; state++) {
                for (int k = 0; k < 4; k++) {
                    columns[k] |= (long) (state >>> k & 1) << state;
                }
            }
            long known = random.nextInt(16);
            long settled = random.nextInt(16) & known;
            for (long state = 0; state < 16; state++) {
                assertThat((formula.holds(columns) >>> state & 1) != 0).isEqualTo(formula.holds(state));
                if ((state & known) == settled) {
                    assertThat(formula.holds(state) ? formula.mayHold(known, settled) : formula.mayFail(known, settled))
                            .as(formula + " known " + known)
                            .isTrue();
                }
            }
        }
    }
}
