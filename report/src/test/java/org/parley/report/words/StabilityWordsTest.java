package org.parley.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.files.stability.ConflictFile;
import org.parley.report.words.MoveWords.Change;
import org.parley.stability.answer.Explanation.Held;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.Question;
import org.parley.stability.inquiry.Subject;
import org.parley.stability.model.GraphModel;

/** Moves told as changes, temptations answered alike told together, and a verdict in words first. */
class StabilityWordsTest {

    private static final Pattern CODE = Pattern.compile("\\b[YN]{4,}\\b");

    private static Answer asked(String model, String state) {
        try {
            Path file = Path.of("../examples/stability").resolve(model + ".yaml");
            return Asker.answer(
                    ConflictFile.read(model + ".yaml", Files.readAllBytes(file)).subject(),
                    Question.of(Optional.of(state)));
        } catch (Exception broken) {
            throw new IllegalStateException(model, broken);
        }
    }

    private static GraphModel graph(String model, String state) {
        return asked(model, state).graph().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | NNNNYN | YNNNYN | take up “North violates”
            0 | NNNNYN | YYNNYN | take up “North violates” and “North resupplies”
            1 | NNYNYN | NNNYYN | take up “South resupplies” and drop “South violates”
            2 | NNNNYN | NNNNNN | drop “monitors on the line”
            """)
    void aMoveIsWhatItTakesUpAndDrops(int party, String from, String to, String words) {
        GraphModel graph = graph("ceasefire", "NNNNYN");
        assertThat(new MoveWords(graph)
                        .take(
                                party,
                                graph.states().indexOf(from),
                                graph.states().indexOf(to)))
                .isEqualTo(words);
    }

    @Test
    void withoutOptionsAMoveLeadsFromStateToState() {
        GraphModel chicken = graph("chicken", "crash");
        MoveWords moves = new MoveWords(chicken);
        assertThat(moves.taking(0, 0, 1)).isEqualTo("moving from crash to “East swerves”");
        assertThat(moves.take(0, 0, 1)).isEqualTo("move to “East swerves”");
        assertThat(moves.brief(0, 0, 1)).isEqualTo("East swerves");
    }

    /** All that follows when the plant is abandoned is one state, written with an option of another party. */
    @Test
    void aMoveThatCoalescedStatesBlurIsToldByWhereItLeads() {
        GraphModel elmira = graph("elmira-1991", "s8");
        assertThat(new MoveWords(elmira)
                        .take(1, elmira.states().indexOf("s5"), elmira.states().indexOf("s9")))
                .isEqualTo("move to s9 (abandon the plant)");
        assertThat(new MoveWords(elmira)
                        .take(1, elmira.states().indexOf("s1"), elmira.states().indexOf("s9")))
                .isEqualTo("take up “abandon the plant” and drop “delay the appeal”");
    }

    /** Changes apart by spaces, options by commas, dropped ones with a minus. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A           | taking up “A”                                       | A
            A B A,B     | taking up “A”, “B” or both                          | A, B or both
            A B         | taking up “A” or “B”                                | A or B
            A A,B       | taking up “A”, alone or together with “B”           | A, alone or with more
            A,B A,C A,B,C | taking up “A” together with “B”, “C” or both      | A with more
            A A,B A,C A,B,C | taking up “A”, alone or together with “B”, “C” or both | A, alone or with more
            -A -A,-B    | dropping “A”, alone or together with “B”            | drop A, alone or with more
            A -B        | taking up “A”; or by dropping “B”                   | A or drop B
            A A,B,C     | taking up “A”; or by taking up “A”, “B” and “C”     | A, or 1 other way
            A A,B,C A,D,E A,F,G A,B,D A,C,E A,F,H | taking up “A”; by taking up “A”, “B” and “C”; by taking up “A”, “D” and “E”; by taking up “A”, “F” and “G”; by taking up “A”, “B” and “D”; or in 2 other ways | A, or 6 other ways
            """)
    void severalWaysAreToldInAsFewWordsAsTheyAllow(String ways, String words, String brief) {
        Ways told = new Ways(Arrays.stream(ways.split(" "))
                .map(way -> List.of(way.split(",")))
                .map(way -> new Change(
                        way.stream().filter(name -> !name.startsWith("-")).toList(),
                        way.stream()
                                .filter(name -> name.startsWith("-"))
                                .map(name -> name.substring(1))
                                .toList()))
                .toList());
        assertThat(told.taking()).isEqualTo(words);
        assertThat(told.brief()).isEqualTo(brief);
    }

    /** An option may be called what a picture calls dropping another one. */
    @Test
    void anOptionCalledDropIsTakenUpAllTheSame() {
        Change change = new Change(List.of("drop the claim"), List.of());
        assertThat(new Ways(List.of(change)).taking()).isEqualTo("taking up “drop the claim”");
        assertThat(new Ways(List.of(change, new Change(List.of("B"), List.of()))).taking())
                .isEqualTo("taking up “drop the claim” or “B”");
    }

    @Test
    void temptationsAnsweredAlikeAreToldTogether() {
        Answer answer = asked("ceasefire", "NNNNYN");
        Temptations temptations = new Temptations(answer.state().orElseThrow());
        assertThat(answer.state().orElseThrow().explanation().temptations()).hasSize(6);
        assertThat(temptations.sentences())
                .containsExactly(
                        "North would gain by taking up “North violates”, “North resupplies” or both. Then South would take"
                                + " up “South violates”, which leaves North worse off than before; that pays South, so the"
                                + " threat is credible (SEQ). South would end better off than by letting it pass, and worse"
                                + " off than before.",
                        "South would gain by taking up “South violates”, “South resupplies” or both. Then North would take"
                                + " up “North violates”, which leaves South worse off than before; that pays North, so the"
                                + " threat is credible (SEQ). North would end better off than by letting it pass, and worse"
                                + " off than before.");
    }

    /** In every state of every model: each temptation is in one group, and those of a group are held as firmly. */
    @ParameterizedTest
    @CsvSource({"ceasefire, NNNNYN", "cuban-missiles-1962, qw", "elmira-1991, s8", "chicken, crash"})
    void groupsLoseNoTemptationAndMixNoDeterrence(String model, String first) {
        Subject subject = Subject.of(graph(model, first), Optional.empty(), List.of());
        for (String state : subject.listed().orElseThrow().states()) {
            Answer answer = Asker.glance(subject, state);
            Temptations temptations = new Temptations(answer.state().orElseThrow());
            assertThat(temptations.groups().stream().flatMap(group -> group.ways().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            answer.state().orElseThrow().explanation().temptations());
            assertThat(temptations.groups())
                    .allSatisfy(group -> assertThat(
                                    group.ways().stream().map(Held::deterrence).distinct())
                            .hasSize(1));
            assertThat(temptations.sentences())
                    .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(CODE));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ceasefire | NNNNYN | With “monitors on the line” and nothing else done (NNNNYN): it holds if each party reckons with the answers that pay the others (GMR, SMR, SEQ and SSEQ); North and South would leave if they reckoned with no answer (R).
            ceasefire | YYYYYY | it holds, since nobody would gain by leaving alone, whatever answers they reckon with (R, GMR, SMR, SEQ and SSEQ).
            ceasefire | NNNNNN | With nothing done (NNNNNN): it holds if
            ceasefire | YNNNYN | South and Monitor would leave, whatever answers they reckon with (GMR, SMR, SEQ and SSEQ); North, South and Monitor would leave if they reckoned with no answer (R).
            cuban-missiles-1962 | qw | With “quarantine”, “withdraw the missiles” and nothing else done (qw): it holds if each
            cuban-missiles-1962 | q | Soviet Union would leave if it reckoned only with the answers that pay the others, or with none (R, SEQ and SSEQ); it holds if each party reckons with any answer that the others could give (GMR and SMR).
            chicken | East swerves | In the state “East swerves”: it holds, since nobody would gain
            chicken | crash | East and West would leave, whatever answers they reckon with (R, GMR, SMR, SEQ and SSEQ).
            """)
    void theVerdictBeginsWithWordsAndEndsWithWhatItIs(String model, String state, String words) {
        String verdict = new Holding(asked(model, state)).verdict();
        assertThat(verdict).contains(words).endsWith("and the stated rankings. It is not a forecast.");
        assertThat(CODE.matcher(verdict)
                        .results()
                        .filter(found -> !found.group().equals("SEQ")))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void withoutAStateItIsToldWhereAllStayByWhatTheyReckonWith() throws Exception {
        Path file = Path.of("../examples/stability/cuban-missiles-1962.yaml");
        Answer answer = Asker.answer(
                ConflictFile.read("cuba.yaml", Files.readAllBytes(file)).subject(), Question.of(Optional.empty()));
        assertThat(StabilityWords.answer(answer))
                .startsWith(
                        "All parties stay in w and qw if each reckons with the answers that pay the others (SEQ and SSEQ);"
                                + " in calm, s, q, w, sw, qw and sqw if each reckons with any answer that the others could give"
                                + " (GMR and SMR); in no state if each reckons with no answer (R). ");
    }

    @Test
    void whatIsNotKnownIsToldAsWhatMayBe() throws Exception {
        String model = """
                parties: [A, B]
                options:
                  1: {owner: A, name: signs}
                  2: {owner: B, name: pays}
                known-comparisons: {A: ["NN > NY"], B: ["NY > NN", "YY > YN"]}
                """;
        Answer answer = Asker.answer(
                ConflictFile.read("m.yaml", model.getBytes(StandardCharsets.UTF_8))
                        .subject(),
                Question.of(Optional.of("NY")));
        assertThat(new Holding(answer).verdict())
                .contains(
                        "A may leave, whatever answers it reckons with", "as preferences that are not known turn out.");
        assertThat(new Holding(answer).temptations())
                .containsExactly("A may gain by taking up “signs”. Nobody is known to be able to deter it.");
    }
}
