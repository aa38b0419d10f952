package org.parley.files.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
    void whatIsExportedIsReadAgainWithTheSameGraph() throws UnreadableScenarioException {
        for (String text : List.of(GMCR, SMALL.replaceAll("(?m)^irreversible.*\n", ""))) {
            OptionModel model = read(text).options().orElseThrow();
            Written written = GmcrWriter.write(model, "model.gmcr");
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
        assertThat(GmcrWriter.write(read(SMALL).options().orElseThrow(), "x.gmcr")
                        .losses())
                .containsExactly("moves: those forbidden one by one or by pattern are lost");
    }
}
