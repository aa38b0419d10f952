package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.files.stability.ConflictFile;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.Question;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.inquiry.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stability answer as JSON, page and text, on the example models. */
class StabilityTest {

    private static final Path MODELS = Path.of("../examples/stability");

    static Subject subject(String name) {
        try {
            return ConflictFile.read(name, Files.readAllBytes(MODELS.resolve(name)))
                    .subject();
        } catch (Exception broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    /** Every example, with none of its states asked about and with each of the first five. */
    static Stream<Answer> answers() throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (String name : List.of(
                "prisoners-dilemma.yaml",
                "chicken.yaml",
                "cuban-missiles-1962.yaml",
                "elmira-1991.yaml",
                "ceasefire.yaml")) {
            Answer whole = Asker.answer(subject(name), Question.of(Optional.empty()));
            answers.add(whole);
            whole.graph().orElseThrow().states().stream()
                    .limit(5)
                    .map(state -> Asker.answer(subject(name), Question.of(Optional.of(state))))
                    .forEach(answers::add);
        }
        return answers.stream();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theJsonIsAsItsSchemaSays(Answer answer) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FrontierTest.schemaText("stability"));
        assertThat(schema.validate(JsonStability.render(answer), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noLineOfTheTextIsTooLongAndEveryFormSaysWhatAVerdictIs(Answer answer) {
        for (int width : new int[] {60, 100}) {
            String text = TerminalStability.render(answer, width, false);
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
        }
        assertThat(TerminalStability.render(answer, 200, false).replaceAll("\\s+", " "))
                .contains("not a forecast.");
        assertThat(HtmlStability.render(answer))
                .contains("It is not a forecast.")
                .contains("default-src &#39;none&#39;")
                .doesNotContain("http://")
                .doesNotContain("style=\"");
    }

    @Test
    void publishedEquilibriaOfTheClassicModelsComeOut() {
        assertThat(equilibria("elmira-1991.yaml", "R")).containsExactlyInAnyOrder("s5", "s8", "s9");
        assertThat(equilibria("cuban-missiles-1962.yaml", "SEQ")).containsExactlyInAnyOrder("w", "qw");
        assertThat(equilibria("prisoners-dilemma.yaml", "R")).containsExactly("YY");
        assertThat(equilibria("prisoners-dilemma.yaml", "SEQ")).containsExactlyInAnyOrder("NN", "YY");
        assertThat(equilibria("chicken.yaml", "R")).containsExactlyInAnyOrder("East swerves", "West swerves");
    }

    private static List<String> equilibria(String name, String concept) {
        JsonNode json = new JsonMapper()
                .readTree(JsonStability.render(Asker.answer(subject(name), Question.of(Optional.empty()))));
        return json.get("stable")
                .get(concept)
                .get("equilibria")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void theJointStepThatEndedElmiraIsFoundAndNoStepAlone() {
        Answer answer = Asker.answer(subject("elmira-1991.yaml"), Question.of(Optional.of("s8")));
        assertThat(TerminalStability.render(answer, 200, false).replaceAll("\\s+", " "))
                .contains("No sequence of steps that each pay at once leads here.")
                .contains(
                        "local government would take up “insist on the original order” (s5), then Ministry and Uniroyal would"
                                + " take up “modify the order” and “accept the order”, and drop “delay the appeal” (s8)");
    }

    @Test
    void aConceptThatHasNoAnswerIsRefusedWithTheReason() {
        Answer answer = Asker.answer(
                subject("elmira-1991.yaml"),
                new Question(
                        List.of(Asked.of("L2").orElseThrow()),
                        Optional.empty(),
                        Optional.empty(),
                        Question.LISTED,
                        Question.MOVES,
                        Question.SWEPT));
        assertThat(JsonStability.render(answer)).contains("L2 is not told: limited-move stability is defined for two");
    }

    @Test
    void aModelTooLargeForAGraphIsSweptAndGivesTheSameCounts() {
        // Padding options that nothing mentions multiply the states and change no verdict.
        Answer small = Asker.answer(subject("ceasefire.yaml"), Question.of(Optional.empty()));
        StringBuilder text = new StringBuilder();
        text.append("parties: [North, South, Monitor]\noptions:\n");
        List<String> names = List.of("North", "North", "South", "South", "Monitor", "Monitor");
        for (int k = 0; k < 18; k++) {
            text.append("  ").append(k + 1).append(": {owner: ").append(k < 6 ? names.get(k) : "Monitor");
            text.append(", name: o").append(k).append(k == 1 || k == 3 ? ", direction: fwd}\n" : "}\n");
        }
        try {
            String example = Files.readString(MODELS.resolve("ceasefire.yaml"));
            text.append(example, example.indexOf("infeasible:"), example.indexOf("status-quo:"));
            Subject padded = ConflictFile.read(
                            "padded.yaml", text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .subject();
            Answer large = Asker.answer(padded, Question.of(Optional.of("NNNNYN" + "N".repeat(12))));
            assertThat(large.graph()).isEmpty();
            assertThat(large.engine()).startsWith("Engine: sweep over all 229,376 feasible states");
            for (int k = 0; k < 5; k++) {
                assertThat(large.verdicts()
                                .orElseThrow()
                                .rows()
                                .get(k)
                                .equilibria()
                                .count())
                        .isEqualTo(small.verdicts()
                                        .orElseThrow()
                                        .rows()
                                        .get(k)
                                        .equilibria()
                                        .count()
                                << 12);
            }
            StateAnswer.Depth deep = large.state().orElseThrow().depth().orElseThrow();
            StateAnswer.Depth same = Asker.answer(subject("ceasefire.yaml"), Question.of(Optional.of("NNNNYN")))
                    .state()
                    .orElseThrow()
                    .depth()
                    .orElseThrow();
            assertThat(deep.guarantors().parties())
                    .isEqualTo(same.guarantors().parties())
                    .isNotEmpty();
            assertThat(deep.statements()).isEqualTo(same.statements()).isNotEmpty();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
