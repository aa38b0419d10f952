package org.parley.files.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Written;
import org.parley.stability.model.Barrier;
import org.parley.stability.model.ConflictOption.Direction;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;

/** Conflict models as people write them, and as other programs do. */
class ConflictFileTest {

    private static final String SMALL = """
            title: small
            parties: [A, B]
            options:
              1: {owner: A, name: Attack, direction: fwd}
              2: {owner: A, name: Talk}
              3: {owner: B, name: Withdraw}
            infeasible: ["1 & 2", {at-most-one: [2, 3]}]
            irreversible: [{from: "3", to: "-3"}, {from-state: NYN, to-state: NNN}]
            statements:
              A: ["Withdraw IF Attack", "-1"]
              B: []
            """;

    private static final String GMCR = """
            {"program": "gmcr-py", "version": "0.3.6",
             "options": [{"name": "Modify", "permittedDirection": "both"},
                         {"name": "Delay", "permittedDirection": "back"},
                         {"name": "Insist", "permittedDirection": "fwd"}],
             "infeasibles": [[[0, "N"], [1, "Y"]], [[0, "N"], [1, "Y"]]],
             "decisionMakers": [
               {"name": "Ministry", "options": [0], "preferences": [[[0, "Y"]], [[2, "Y"], [1, "N"]]],
                "preferenceRanking": [[1, 2], 3, [4, 5, 6]], "payoffs": [3, 3, 2, 1, 1, 1]},
               {"name": "Firm", "options": [1, 2],
                "preferences": [{"compound": true, "members": [[[1, "Y"]], [[2, "N"]]]}]}],
             "useManualPreferenceRanking": false, "surprise": 1}
            """;

    private static ConflictFile read(String text) throws UnreadableScenarioException {
        return ConflictFile.read("model.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void says(String old, String now, String message) {
        assertThat(SMALL).contains(old);
        assertThatThrownBy(() -> read(SMALL.replace(old, now)))
                .isInstanceOf(UnreadableScenarioException.class)
                .hasMessageStartingWith("model.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void anOptionFormIsRead() throws UnreadableScenarioException {
        OptionModel model = read(SMALL).options().orElseThrow();
        assertThat(model.options().get(0).direction()).isEqualTo(Direction.FORWARD);
        assertThat(model.barriers()).contains(new Barrier.Arc(2, 0)).hasSize(2);
        assertThat(model.rankings().get(0).inForce()).isEqualTo(PartyRanking.InForce.GENERATED);
        GraphModel graph = read(SMALL).graph(100);
        assertThat(graph.states()).containsExactly("NNN", "YNN", "NYN", "NNY", "YNY");
    }

    @Test
    void everySlipHasOneMessageWithItsLine() {
        says("owner: B", "owner: Xerxes", "line 6: there is no party 'Xerxes'; there are A, B");
        says("direction: fwd", "direction: fwrd", "line 4: the direction of option 1 is 'fwrd'; maybe 'fwd'?");
        says("  3: {", "  4: {", "line 6: option '4' stands where option 3 is expected");
        says("\"1 & 2\"", "\"1 & 7\"", "line 7: formula '1 & 7' of infeasible: there is no option 7");
        says("Withdraw IF", "Witdraw IF", "maybe 'Withdraw'?");
        says("from-state: NYN", "from-state: NYY", "line 8: there is no state 'NYY'; maybe");
        says("  B: []\n", "", "nothing says what 'B' prefers");
        says("statements:", "statments:", "field 'statments' is not known; maybe 'statements'?");
        says("parties: [A, B]", "parties: [A, A]", "line 2: party 'A' is listed twice");
        says("title: small", "title: *x", "alias '*x' is refused");
        says("title: small", "title: small\ntitle: twice", "field 'title' is given twice");
    }

    @Test
    void nothingThatIsWrittenIsPassedOverInSilence() {
        String rule = "{at-most-one: [2, 3]}";
        says(rule, "{at-most-one: [2, 3], at-least-one: [1]}", "line 7: field 'at-least-one' of an infeasible");
        says(rule, "{when: \"1\", then: \"2\", els: \"3\"}", "line 7: field 'els' of an infeasible combination");
        says(
                "to: \"-3\"",
                "to: \"-3\", tu: \"1\"",
                "line 8: field 'tu' of an irreversible move is not expected; maybe");
        says("name: Talk", "name: ' '", "line 5: the name of option 2 is empty");
        says("[A, B]", "[A, equilibria]", "line 2: a party is named 'equilibria'");
        says("title: small", "state-options: {x: NNN, y: NNN}", "states 'x' and 'y' have the same options, NNN");
        says("  B: []", "weights: {B: {1: 3, Attack: 4}}", "the weights of B name option 1 twice");
        says("\"1 & 2\"", "\"1 | -1\"", "line 7: no state is feasible");
        says("title: small", "status-quo: NNZ", "line 1: the status quo is 'NNZ'; a Y or N for each of the 3 options");
        says("title: small", "status-quo: YYN", "line 1: the status quo is YYN, which a rule of the model forbids");
    }

    @Test
    void theStatusQuoIsTheStateThatItsOptionsMean() throws UnreadableScenarioException {
        String named = SMALL.replace("title: small", "state-options: {calm: NNN}\nstatus-quo: NNN");
        assertThat(read(named).statusQuo()).contains("calm");
        assertThat(read(named.replace("status-quo: NNN", "status-quo: calm")).statusQuo())
                .contains("calm");
    }

    @Test
    void aListedModelNeedsEveryState() {
        String listed = """
                parties: [A]
                states: [x, y, z]
                moves: {A: {x: [y]}}
                rank: {A: [x, [y, z]]}
                """;
        refuses(listed.replace("[y, z]", "y"), "line 4: the ranking of A leaves out state z");
        refuses(listed.replace("[y, z]", "[y, x]"), "the ranking of A names state x twice");
        refuses(listed.replace("x: [y]", "x: [x]"), "line 3: the moves of A lead from 'x' to itself");
        refuses(
                listed.replace("rank: {A: [x, [y, z]]}", "payoff: {A: {x: 1, y: 2, z: 1.5}}"),
                "is '1.5'; a whole number");
        refuses(listed.replace("rank: {A: [x, [y, z]]}", "known-comparisons: {A: [\"x ? y\"]}"), "is no comparison");
    }

    @Test
    void statesOfGreatDifferenceStandOnOneSideAndPartiesAreKnown() {
        String listed = """
                parties: [A]
                states: [x, y, z]
                moves: {A: {x: [y]}}
                rank: {A: [x, y, z]}
                great-difference: {A: {between: [x], and: [y]}}
                """;
        refuses(listed.replace("{A: {bet", "{Q: {bet"), "line 5: field 'Q' of great-difference is not expected");
        refuses(listed.replace("and: [y]", "and: [y, x]"), "line 5: state x stands on both sides of great-difference");
        refuses(listed.replace("and: [y]", "and: [y], or: [z]"), "field 'or' of great-difference of A");
        refuses(listed + "status-quo: nowhere\n", "line 6: there is no state 'nowhere'; there are x, y, z");
    }

    @Test
    void knownComparisonsThatNoRankingAgreesWithAreNotedWithTheCircle() throws UnreadableScenarioException {
        String listed = """
                parties: [A]
                states: [w, x, y, z]
                moves: {A: {x: [y]}}
                known-comparisons:
                  A: [w > x, x > y, z < y]
                """;
        assertThat(circles(listed)).isEmpty();
        assertThat(circles(listed.replace("z < y", "z < y, z > x")))
                .first()
                .asString()
                .contains("the known comparisons of A go round in a circle: x > y > z > x;");
        assertThat(circles(listed.replace("z < y", "y = z, z > x")))
                .first()
                .asString()
                .contains("go round in a circle, equals being one: x > y > x;");
        String options = SMALL.replace("  B: []", "known-comparisons: {B: [NNN > NNY, NNY > YNN, YNN > NNN]}");
        assertThat(circles(options)).hasSize(1);
    }

    private static List<String> circles(String text) throws UnreadableScenarioException {
        return read(text).subject().notes().stream()
                .filter(note -> note.contains("circle"))
                .toList();
    }

    @Test
    void coalescedStatesAreComparedAsTheFirstOfThem() throws UnreadableScenarioException {
        String joined = SMALL.replace("  B: []", "known-comparisons: {B: [NNN > NNY]}\ncoalesced: [\"3\"]");
        assertThat(read(joined).graph(100).size()).isEqualTo(4);
        refuses(
                joined.replace("NNN > NNY", "NNN > YNY"),
                "line 11: the known comparisons of B name state YNY, which is coalesced with one before it");
    }

    private static void refuses(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableScenarioException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aGmcrFileIsReadWithItsNumbersAndWhatIsDroppedIsSaid() throws UnreadableScenarioException {
        ConflictFile file = read(GMCR);
        OptionModel model = file.options().orElseThrow();
        assertThat(file.graph(100).states()).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(model.labels()).isEqualTo(Map.of(0L, "1", 1L, "2", 3L, "3", 4L, "4", 5L, "5", 7L, "6"));
        assertThat(model.options().get(1).direction()).isEqualTo(Direction.BACK);
        assertThat(model.infeasible()).hasSize(1);
        assertThat(model.rankings().get(0).tuned()).isPresent();
        assertThat(model.rankings().get(0).inForce()).isEqualTo(PartyRanking.InForce.GENERATED);
        assertThat(file.notes())
                .anyMatch(note -> note.contains("numbered 1 to 6"))
                .anyMatch(note -> note.contains("given twice"))
                .anyMatch(note -> note.contains("field 'surprise'"));
    }

    @Test
    void aGmcrFileWithABadIndexIsRefusedWithItsLine() {
        refuses(GMCR.replace("[[0, \"Y\"]]", "[[9, \"Y\"]]"), "names option '9'; 0 to 2 are expected");
        refuses(GMCR.replace("\"options\": [1, 2]", "\"options\": [0, 1, 2]"), "option 0 has two owners");
        refuses(GMCR.replace("\"options\": [1, 2]", "\"options\": [1]"), "option 2 belongs to no decision maker");
        refuses(
                GMCR.replace("[[1, 2], 3, [4, 5, 6]]", "[[1, 2], 3, [4, 5, 7]]"),
                "names state '7'; 1 to 6 are expected");
    }

    @Test
    void aGmcrFileThatContradictsItselfIsRefusedAndWhatSaysNothingIsDropped() throws UnreadableScenarioException {
        refuses(GMCR.replace("\"options\": [1, 2]", "\"options\": [1, 2, 2]"), "Firm lists option 2 twice");
        refuses(GMCR.replace("\"Firm\"", "\"Ministry\""), "two decision makers are named 'Ministry'");
        refuses(
                GMCR.replace("\"surprise\": 1", "\"coalitions\": [7]"),
                "names decision maker '7'; 0 to 1 are expected");
        refuses(GMCR.replace("decisionMakers", "decisionmakers"), "the model has no field 'decisionMakers'");
        refuses("{}", "the model has no field 'options'; it has none");
        ConflictFile file = read(GMCR.replace("\"infeasibles\": [", "\"infeasibles\": [[], ")
                .replace("\"payoffs\": [3, 3, 2, 1, 1, 1]", "\"misperceptions\": [[[0, \"Y\"]]]")
                .replace("\"surprise\": 1", "\"coalitions\": [[0, 1]]"));
        assertThat(file.graph(100).size()).isEqualTo(6);
        assertThat(file.notes())
                .anyMatch(note -> note.contains("line 5: an empty condition in infeasibles is dropped"))
                .anyMatch(note -> note.contains("the misperceptions of Ministry are dropped"))
                .anyMatch(note -> note.contains("--merge Ministry+Firm makes one of them"));
    }

    @Test
    void whatIsExportedIsReadAgainWithTheSameGraph() throws UnreadableScenarioException {
        for (String text : List.of(GMCR, SMALL.replaceAll("(?m)^irreversible.*\n", ""))) {
            OptionModel model = read(text).options().orElseThrow();
            Written written = GmcrWriter.write(model, Optional.empty(), "model.gmcr");
            ConflictFile again = read(written.files().get("model.gmcr"));
            assertThat(written.losses()).isEmpty();
            GraphModel before = read(text).graph(100);
            GraphModel after = again.graph(100);
            assertThat(after.parties()).isEqualTo(before.parties());
            for (int p = 0; p < before.parties().size(); p++) {
                for (int s = 0; s < before.size(); s++) {
                    assertThat(after.movesFrom(p, s)).isEqualTo(before.movesFrom(p, s));
                    for (int t = 0; t < before.size(); t++) {
                        assertThat(after.better(p, s, t)).isEqualTo(before.better(p, s, t));
                    }
                }
            }
        }
        assertThat(GmcrWriter.write(read(SMALL).options().orElseThrow(), Optional.empty(), "x.gmcr")
                        .losses())
                .containsExactly("moves: those forbidden one by one or by pattern are lost");
    }

    @Test
    void listedMovesAndGreatDifferencesThatGetLostAreSaid() throws UnreadableScenarioException {
        String listed = """
                parties: [A, B]
                options: {1: {owner: A, name: Attack}, 2: {owner: B, name: Answer}}
                states: [x, y, z, w]
                state-options: {x: NN, y: YN, z: NY, w: YY}
                moves: {A: {x: [y], y: [x], z: [w], w: [z]}, B: {x: [z], z: [x], y: [w], w: [y]}}
                rank: {A: [x, y, z, w], B: [w, [x, y], z]}
                """;
        assertThat(losses(listed)).isEmpty();
        assertThat(losses(listed.replace("y: [w], ", "")))
                .containsExactly(
                        "moves: those listed are lost; each party can change all of its options as they allow");
        assertThat(losses(listed + "great-difference: {between: [x], and: [w]}\n"))
                .containsExactly("great-difference: all preferences become mild");
    }

    private static List<String> losses(String text) throws UnreadableScenarioException {
        ConflictFile file = read(text);
        return GmcrWriter.write(file.options().orElseThrow(), file.listed(), "x.gmcr")
                .losses();
    }
}
