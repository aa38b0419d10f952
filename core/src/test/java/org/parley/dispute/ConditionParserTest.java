package org.parley.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.number.Ratio;

class ConditionParserTest {

    private static final List<Issue> ISSUES = List.of(
            named("territory", "line-of-contact", "four-regions", "frozen"),
            named("observers", "un", "osce", "none"),
            new Issue("pay", "Pay rise", "", new Options.Range(Ratio.of(2), Ratio.of(8), Ratio.HALF, "%")));

    @Test
    void comparesOneIssue() {
        same("territory = frozen", x -> x[0] == 2);
        same("territory != frozen", x -> x[0] != 2);
        same("territory in (frozen, four-regions)", x -> x[0] != 0);
        same("not territory in (frozen)", x -> x[0] != 2);
    }

    @Test
    void comparesNumbersAlsoBetweenTheGrid() {
        same("pay = 2.50", x -> x[2] == 1);
        same("pay < 3", x -> x[2] < 2);
        same("pay <= 3", x -> x[2] <= 2);
        same("pay > 3.2", x -> x[2] >= 3);
        same("pay >= 7/2", x -> x[2] >= 3);
        same("pay in (2, 8)", x -> x[2] == 0 || x[2] == 12);
        same("pay < -1", x -> false);
        same("pay >= 2", x -> true);
    }

    @Test
    void comparesNumbersAsTheirDefinitionSays() throws MalformedConditionException {
        Options.Range pay = (Options.Range) ISSUES.get(2).options();
        for (int hundredths = 100; hundredths <= 900; hundredths += 5) {
            Ratio limit = Ratio.of(hundredths, 100);
            for (int k = 0; k < pay.size(); k++) {
                int sign = pay.number(k).compareTo(limit);
                int[] chosen = {0, 0, k};
                assertThat(List.of(
                                ConditionParser.parse("pay < " + limit, ISSUES).met(chosen),
                                ConditionParser.parse("pay <= " + limit, ISSUES).met(chosen),
                                ConditionParser.parse("pay > " + limit, ISSUES).met(chosen),
                                ConditionParser.parse("pay >= " + limit, ISSUES).met(chosen)))
                        .as(pay.number(k) + " and " + limit)
                        .containsExactly(sign < 0, sign <= 0, sign > 0, sign >= 0);
            }
        }
    }

    @Test
    void andBindsTighterThanOr() {
        same("territory = frozen or observers = un and pay > 5", x -> x[0] == 2 || (x[1] == 0 && x[2] > 6));
        same("territory = frozen and observers = un or pay > 5", x -> (x[0] == 2 && x[1] == 0) || x[2] > 6);
        same("(territory = frozen or observers = un) and pay > 5", x -> (x[0] == 2 || x[1] == 0) && x[2] > 6);
    }

    @Test
    void notBindsTighterThanBoth() {
        same("not territory = frozen and observers = un", x -> x[0] != 2 && x[1] == 0);
        same("not (territory = frozen and observers = un)", x -> !(x[0] == 2 && x[1] == 0));
        same("not not territory = frozen", x -> x[0] == 2);
        same("not territory = frozen or observers = un", x -> x[0] != 2 || x[1] == 0);
    }

    @Test
    void spacesAndLinesDoNotMatter() {
        same("  territory=frozen\n and(observers!=un)or pay>=8 ", x -> (x[0] == 2 && x[1] != 0) || x[2] == 12);
        same("territory in(frozen,four-regions)", x -> x[0] != 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "teritory = frozen | names issue 'teritory'; maybe 'territory'?",
                "forces = frozen | names issue 'forces', which the dispute does not have",
                "territory = frozn | issue 'territory' has no option 'frozn'; maybe 'frozen'?",
                "observers = police | issue 'observers' has no option 'police'; it has un, osce, none",
                "pay = 2.3 | issue 'pay' has no number '2.3': it goes from 2 to 8 in steps of 0.5",
                "pay < many | 'many' is not a number",
                "territory < 3 | issue 'territory' has named options, which compare with =, != or in, not with '<'",
                "territory | the condition ends where =, !=, in, <, <=, > or >= is expected",
                "territory = | the condition ends where an option of territory is expected",
                "territory is frozen | after issue 'territory' comes =, !=, in, <, <=, > or >=, not 'is'",
                "territory ! frozen | after issue 'territory' comes =, !=, in, <, <=, > or >=, not '!'",
                "territory = frozen observers = un | 'observers' is not expected here; maybe 'and' or 'or' is missing",
                "territory = frozen) | ')' is not expected here; maybe 'and' or 'or' is missing",
                "(territory = frozen | ')' is missing at the end",
                "territory in frozen | '(' is missing before 'frozen'",
                "territory in (frozen four-regions) | ')' is missing before 'four-regions'",
                "territory = frozen and | the condition ends where an issue is expected",
                "not | the condition ends where an issue is expected"
            })
    void saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> ConditionParser.parse(text, ISSUES))
                .isInstanceOf(MalformedConditionException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void anEmptyConditionIsRefused(String text) {
        assertThatThrownBy(() -> ConditionParser.parse(text, ISSUES)).hasMessageStartingWith("an empty condition");
    }

    @Test
    void aConditionNestedTooDeepIsRefusedAndAWideOneIsNot() throws MalformedConditionException {
        String deep = "(".repeat(5_000) + "territory = frozen" + ")".repeat(5_000);
        assertThatThrownBy(() -> ConditionParser.parse(deep, ISSUES)).hasMessage("a condition nested deeper than 100");
        assertThatThrownBy(() -> ConditionParser.parse("not ".repeat(5_000) + "pay > 3", ISSUES))
                .hasMessage("a condition nested deeper than 100");
        String wide = String.join(" or ", java.util.Collections.nCopies(500, "(territory = frozen)"));
        assertThat(ConditionParser.parse(wide, ISSUES).met(new int[] {2, 0, 0})).isTrue();
    }

    private static void same(String text, Predicate<int[]> meaning) {
        try {
            Condition condition = ConditionParser.parse(text, ISSUES);
            settlements().forEach(x -> assertThat(condition.met(x)).as(text).isEqualTo(meaning.test(x)));
        } catch (MalformedConditionException malformed) {
            throw new AssertionError(text, malformed);
        }
    }

    private static Stream<int[]> settlements() {
        return Stream.iterate(0, n -> n < 3 * 3 * 13, n -> n + 1).map(n -> new int[] {n / 39, n / 13 % 3, n % 13});
    }

    private static Issue named(String id, String... options) {
        return new Issue(
                id,
                id,
                "",
                new Options.Named(
                        Stream.of(options).map(o -> new Option(o, o, "")).toList()));
    }
}
