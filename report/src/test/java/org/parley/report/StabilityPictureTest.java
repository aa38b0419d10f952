package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.report.chart.Chain;
import org.parley.report.chart.StateGraph;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.Question;

/** What the pictures of a stability answer say, in their boxes and to those who do not see them. */
class StabilityPictureTest {

    private static Answer asked(String model, String state) {
        return Asker.answer(StabilityTest.subject(model + ".yaml"), Question.of(Optional.of(state)));
    }

    private static Chain chain(String model, String state) {
        return Chain.of(asked(model, state).state().orElseThrow()).orElseThrow();
    }

    private static List<String> texts(Chain chain) {
        return chain.boxes().stream()
                .map(box -> box.lines().stream().map(Chain.Word::text).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void boxesCarryTheChangeMadeAndTemptationsAnsweredAlikeAreOneRow() {
        assertThat(texts(chain("ceasefire", "NNNNYN")))
                .containsExactly(
                        "the state asked about NNNNYN",
                        "North violates, North resupplies or both",
                        "South violates",
                        "the state asked about NNNNYN",
                        "South violates, South resupplies or both",
                        "North violates");
        assertThat(texts(chain("cuban-missiles-1962", "qw")))
                .containsExactly(
                        "qw: quarantine, withdraw the missiles", "drop quarantine", "drop withdraw the missiles");
        assertThat(texts(chain("chicken", "both swerve"))).contains("both swerve", "East swerves", "West swerves");
    }

    @Test
    void whoDoesNotSeeThePictureIsToldAllOfIt() {
        assertThat(chain("ceasefire", "NNNNYN").alternative())
                .contains(
                        "North is tempted: North violates, North resupplies or both. Answer: South, South violates. It is"
                                + " credibly deterred (SEQ).");
        assertThat(HtmlStability.render(asked("ceasefire", "NNNNYN")))
                .contains("role=\"img\" aria-label=\""
                        + chain("ceasefire", "NNNNYN").alternative());
    }

    @ParameterizedTest
    @CsvSource({
        "ceasefire, NNNNYN",
        "cuban-missiles-1962, qw",
        "cuban-missiles-1962, e",
        "elmira-1991, s2",
        "chicken, crash"
    })
    void theLinesOfABoxLieInIt(String model, String state) {
        Chain.of(asked(model, state).state().orElseThrow())
                .ifPresent(chain -> assertThat(chain.boxes()).allSatisfy(box -> {
                    assertThat(box.y() + box.height()).isLessThan(chain.height());
                    assertThat(box.lines()).hasSizeBetween(1, 3).allSatisfy(line -> {
                        assertThat(line.y()).isBetween(box.y() + 12, box.y() + box.height() - 8);
                        assertThat(line.text()).hasSizeLessThanOrEqualTo(22);
                    });
                }));
    }

    @Test
    void aDozenStatesHaveWordsBesideThemAndEveryArrowInTheTextAlternative() {
        StateGraph graph = StateGraph.of(asked("cuban-missiles-1962", "qw")).orElseThrow();
        assertThat(graph.nodes())
                .hasSize(12)
                .allSatisfy(node -> assertThat(node.words()).isNotEmpty());
        assertThat(graph.alternative())
                .contains(
                        "United States gains by moving from quarantine, withdraw the missiles to withdraw the missiles.");
    }

    @Test
    void ofTooManyStatesOnlyTheNearOnesAreDrawnAndThatIsSaid() {
        StateGraph near = StateGraph.of(asked("ceasefire", "NNNNYN")).orElseThrow();
        assertThat(near.nodes()).hasSize(7);
        assertThat(near.sentence()).contains("Drawn is what one step that pays leads to from there: 7 of 56 states.");
        assertThat(StateGraph.of(Asker.answer(StabilityTest.subject("ceasefire.yaml"), Question.of(Optional.empty()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ceasefire, NNNNYN", "cuban-missiles-1962, qw", "elmira-1991, s8", "chicken, crash"})
    void atAGlanceIsWhatTheAnswerRestsOnAndWhereTheRestIs(String model, String state) {
        Answer answer = asked(model, state);
        String glance = TerminalStability.glance(answer, 100, false);
        String whole = TerminalStability.render(answer, 100, false);
        assertThat(glance).contains("Who is tempted", "with --full").doesNotContain("Where each party stays, and");
        assertThat(whole).contains("Where each party stays, and", "Where all parties stay.");
        assertThat(whole.indexOf("Who is tempted")).isLessThan(whole.indexOf("Where they stay"));
        assertThat(glance.lines().map(String::length)).allMatch(length -> length <= 100);
    }

    @Test
    void ofMoreThanADozenStatesTheNumberIsToldAndAllInWhichEveryoneStaysAreNamed() {
        String text = TerminalStability.render(asked("ceasefire", "NNNNYN"), 200, false)
                .replaceAll("\\s+", " ");
        int each = text.indexOf("Where each party stays, and");
        assertThat(text.substring(each))
                .contains("16 states", "the JSON form lists them")
                .doesNotContain("YYNNNN, YYYNNN");
        String stay = text.substring(text.indexOf("Where all parties stay."), each);
        assertThat(stay)
                .containsSubsequence("YYYYYY", "nobody gains by leaving (R, GMR", "NNNNYN", "monitors on the line")
                .contains("answers that pay the others (GMR, SMR, SEQ, SSEQ)");
    }
}
