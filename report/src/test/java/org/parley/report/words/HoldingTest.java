package org.parley.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.files.stability.ConflictFile;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.Question;
import org.parley.stability.inquiry.Subject;

/** What holds a state, what tips it, which clauses help, and ways to it: in sentences that people can follow. */
class HoldingTest {

    private static final String TWO_ALIKE = """
            parties: [A, B]
            options:
              1: {owner: A, name: swerve}
              2: {owner: B, name: swerve}
            statements: {A: ["-1"], B: ["2"]}
            """;

    private static Subject example(String model) {
        try {
            return ConflictFile.read(
                            model + ".yaml",
                            Files.readAllBytes(Path.of("../examples/stability").resolve(model + ".yaml")))
                    .subject();
        } catch (Exception broken) {
            throw new IllegalStateException(model, broken);
        }
    }

    private static Answer asked(Subject subject, Optional<String> state, String... behaviours) {
        Question plain = Question.of(state);
        Optional<Asked.Mixed> mixed = behaviours.length == 0
                ? Optional.empty()
                : Optional.of(new Asked.Mixed(
                        subject.parties(),
                        Arrays.stream(behaviours)
                                .map(name -> (Asked.Single) Asked.of(name).orElseThrow())
                                .toList()));
        return Asker.answer(
                subject, new Question(plain.concepts(), mixed, state, plain.listed(), plain.moves(), plain.swept()));
    }

    private static Holding of(String model, String state, String... behaviours) {
        return new Holding(asked(example(model), Optional.of(state), behaviours));
    }

    @Test
    void partiesThatWouldLeaveTogetherAreToldWithWhatDetersThem() {
        assertThat(of("elmira-1991", "s5").together())
                .containsExactly(
                        "Ministry + Uniroyal, moving together, could reach a state that is better for each of them"
                                + " (CR). Not every such move can be answered by the others.");
        assertThat(of("elmira-1991", "s8").together()).isEmpty();
        assertThat(of("elmira-1991", "s1").together())
                .first()
                .asString()
                .startsWith("Ministry + local government, moving together")
                .endsWith("not always by steps that pay them (CGMR).");
    }

    @Test
    void partiesThatBehaveDifferentlyAreToldByWhatEachReckonsWith() {
        Holding holding = of("ceasefire", "NNNNNN", "R", "SEQ", "SEQ");
        assertThat(holding.verdict())
                .startsWith(
                        "With nothing done (NNNNNN): North would leave if North reckons with no answer (R), and South and"
                                + " Monitor reckon with the answers that pay the others (SEQ). If all behave alike: it holds if");
        assertThat(holding.temptations().stream().filter(sentence -> sentence.startsWith("North")))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).endsWith(" But North reckons with no answer (R)."));
        assertThat(holding.temptations().stream().filter(sentence -> sentence.startsWith("South")))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("no answer"));
    }

    @Test
    void withoutAStateTheBehaviourAskedAboutComesFirst() {
        assertThat(StabilityWords.answer(asked(example("prisoners-dilemma"), Optional.empty(), "R", "GMR")))
                .startsWith(
                        "All parties stay in 1 of 4 states if Ann reckons with no answer (R), and Ben reckons with any"
                                + " answer that the others could give (GMR). If all behave alike: all parties stay in 2 of 4 states if");
    }

    @Test
    void whatThatFollowsIsToldForIsNoted() {
        assertThat(StabilityWords.notes(asked(example("chicken"), Optional.of("crash"))))
                .first()
                .isEqualTo(
                        "Guarantors, tipping points and clauses are told for this behaviour: each party reckons with the"
                                + " answers that pay the others (SEQ).");
    }

    @Test
    void statementsAreToldAsTheyAreThoughtAndPlacesOneByOneWhereTheyAreFew() {
        assertThat(of("ceasefire", "NNNNYN").tippingPoints())
                .contains(
                        "If statement 1 of North (“North violates” if “South violates”) were turned round, the state would no"
                                + " longer hold.",
                        "If statement 5 of North (not “North violates” and “monitors on the line”) were moved to place 1, 2 or"
                                + " 3, the state would no longer hold.");
    }

    /** After the first is dropped, the second stands one place higher; it is still told by the place that the model gives it. */
    @Test
    void ofTwoChangesEachStatementIsToldByItsPlaceInTheModel() {
        assertThat(of("ceasefire", "NNNNNN", "R", "SEQ", "SEQ").tippingPoints())
                .first()
                .isEqualTo(
                        "No single change of the statements of North turns the verdict round, but two at once do, in 4 ways;"
                                + " for one, if statement 4 of North (“North violates” and not “South violates”) were dropped and then"
                                + " statement 6 of North (“North resupplies”) were dropped, the state would hold.");
    }

    @Test
    void movesThatWouldEachCloseOneTemptationAreToldTogetherAndLast() {
        List<String> clauses = of("chicken", "crash").clauses();
        assertThat(clauses)
                .containsExactly(
                        "No single clause is enough: 2 temptations are open. If East could not move to “East swerves”"
                                + " (prevented, or noticed and stopped at once), and if West could not move to “West swerves”"
                                + " (prevented, or noticed and stopped at once), the state would hold.",
                        "If one of these moves were made impossible (prevented, or noticed and stopped at once), 1 of 2 would"
                                + " be closed: East moving from crash to “East swerves”; West moving from crash to “West"
                                + " swerves”.");
    }

    @Test
    void optionsOfOneNameAreNotTakenForEachOther() throws Exception {
        Answer answer = asked(
                ConflictFile.read("m.yaml", TWO_ALIKE.getBytes(StandardCharsets.UTF_8))
                        .subject(),
                Optional.of("YN"));
        assertThat(new Holding(answer).clauses())
                .anySatisfy(clause -> assertThat(clause).contains("“swerve” of A could not be dropped"))
                .anySatisfy(clause -> assertThat(clause).contains("“swerve” of B could not be taken up"));
    }

    @Test
    void nobodyJoinsAMoveWhoIsNotNeeded() {
        assertThat(of("ceasefire", "YNNNNN").routes())
                .last()
                .asString()
                .endsWith("North and Monitor would have to move together.");
    }

    @Test
    void aWayThatIsBothShortestAndCheapestIsToldOnce() {
        assertThat(of("ceasefire", "NNNNNN").routes())
                .startsWith(
                        "Shortest from the status quo, NNNNYN (monitors on the line): Monitor would drop “monitors on the"
                                + " line”.",
                        "No sequence of steps that each pay at once leads here. The shortest has the fewest losses; at a loss"
                                + " for now: Monitor when it would drop “monitors on the line”.");
    }
}
