package org.parley.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.dispute.Settlement;
import org.parley.dispute.View;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Aftermath;
import org.parley.preference.Dossier;

class AftermathsTest {

    private static final Path WATER = Path.of("src/test/resources/cases/water");

    @TempDir
    Path folder;

    @Test
    void movesAreReadForTheTeamAndForNobodyElse() {
        Aftermath dam = dossier(new View.Team()).aftermaths().getFirst();
        assertThat(dam.id()).isEqualTo("joint-dam");
        assertThat(dam.name()).isEqualTo("the joint dam");
        assertThat(dam.settlement()).isEqualTo(Settlement.of(1, 1, 4));
        assertThat(dam.evidence().place()).isEqualTo("team/moves.yaml:3");
        assertThat(dam.movers()).containsExactly(0, 1, 3);
        Aftermath.Move holdBack = dam.moves().getFirst();
        assertThat(holdBack.turns()).isEqualTo(Map.of(2, 0));
        assertThat(holdBack.when()).isEmpty();
        assertThat(holdBack.effects())
                .extracting(effect -> effect.party() + " " + effect.change().range())
                .containsExactly("1 [-0.05, -0.01]");
        Aftermath.Move stop = dam.moves().get(1);
        assertThat(stop.effects().get(1).change().range())
                .isEqualTo(new Interval(Ratio.of(-3, 100), Ratio.of(-1, 100)));
        assertThat(dam.moves().get(2).endsDeal()).isTrue();
        assertThat(dam.moves().get(2).irreversible()).isTrue();
        assertThat(dam.moves().get(3).when().orElseThrow().met(new int[] {1, 0, 0, 0}))
                .isTrue();
        assertThat(dam.moves().get(3).when().orElseThrow().met(new int[] {1, 0, 1, 0}))
                .isFalse();
        for (View view : List.of(new View.Public(), new View.Joint(), new View.OfParty("up"))) {
            assertThat(dossier(view).aftermaths()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party: bank, | party: bnak, | team/moves.yaml:9: move 'stop-loan': 'party' names party 'bnak'; maybe 'bank'?
            water: 20 | water: 21 | team/moves.yaml:8: move 'hold-back': 'turns': issue 'water' has no number '21': it goes from 20 to 60 in steps of 5
            {water: 20} | {watr: 20} | team/moves.yaml:8: move 'hold-back': 'turns' names issue 'watr'; maybe 'water'?
            {water: 20} | walk-out | team/moves.yaml:8: move 'hold-back': 'turns' must be options as {issue: option}, or no-deal
            when: hold-back, | when: hold-bck, | team/moves.yaml:9: move 'stop-loan': 'when': 'hold-bck' is none of hold-back, stop-loan, leave, settle; maybe 'hold-back'?
            when: hold-back, | when: stop-loan, | team/moves.yaml:9: move 'stop-loan': 'when' names the move itself; it depends on other moves
            when: hold-back, | when: hold-back and, | team/moves.yaml:9: move 'stop-loan': 'when': the condition ends where one of hold-back, stop-loan, leave, settle is expected
            when: hold-back, | when: hold-back leave, | team/moves.yaml:9: move 'stop-loan': 'when': 'leave' is not expected here; maybe 'and' or 'or' is missing
            irreversible: true | irreversible: maybe | team/moves.yaml:10: move 'leave': 'irreversible' cannot be 'maybe'; it is true or false
            takes: {down: slight} | takes: {down: slihgt} | team/moves.yaml:8: move 'hold-back': 'takes' cannot be 'slihgt'; maybe 'slight'?
            takes: {down: slight} | takes: {down: slight}, adds: {down: clear} | team/moves.yaml:8: move 'hold-back' both adds to and takes from 'down'; say one
            takes: {down: slight} | takes: {dwon: slight} | team/moves.yaml:8: move 'hold-back': 'takes' names party 'dwon'; maybe 'down'?
            id: settle, | id: leave, | team/moves.yaml:11: settlement 'joint-dam' has move 'leave' twice
            id: settle, | id: not, | team/moves.yaml:11: move 'not' cannot be called so: the word joins conditions
            data: yes, | | team/moves.yaml:6: settlement 'joint-dam': 'options' is a settlement of every issue, and leaves out 'data'
            from: 2025-03-05 | form: 2025-03-05 | team/moves.yaml:5: settlement 'joint-dam' has an unknown field 'form'; maybe 'from'?
            name: hold back water, | | team/moves.yaml:8: move 'hold-back' has no 'name'
            public/treaty | public/tready | team/moves.yaml:13: settlement 'joint-dam' cites statement 'public/tready'; maybe 'treaty'?
            """)
    void slipsAreToldWithTheirPlaceAndWhatWasMeant(String from, String to, String expected) throws IOException {
        assertThat(after(from, to == null ? "" : to)).containsExactly(expected.split("%"));
    }

    @Test
    void aSlipInTheIdOfAMoveIsNotAlsoToldWhereItIsMeant() throws IOException {
        assertThat(after("{id: hold-back, party", "{id: {a: b}, party")).hasSize(1);
        assertThat(after("{id: hold-back, party", "{party")).containsExactly("team/moves.yaml:8: move has no 'id'");
    }

    @Test
    void moreThanTwelveMovesAndNoneAreRefused() throws IOException {
        String move = "      - {id: leave,";
        StringBuilder more = new StringBuilder();
        for (int k = 0; k < 9; k++) {
            more.append("      - {id: more-").append(k).append(", party: up, name: do more}\n");
        }
        assertThat(after(move, more + move))
                .containsExactly("team/moves.yaml:3: settlement 'joint-dam' has 13 moves; at most 12 can be reckoned"
                        + " with, so put together what goes together");
        assertThat(afterAll("(?s)moves:\n.*settle,[^\n]*", "moves: []"))
                .containsExactly(
                        "team/moves.yaml:3: settlement 'joint-dam' has no moves; without any it holds for ever");
    }

    private static Dossier dossier(View view) {
        return ((CaseReading.Sound) CaseFolder.read(WATER, view)).dossier();
    }

    private List<String> after(String from, String to) throws IOException {
        return afterAll(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
    }

    private List<String> afterAll(String from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(WATER)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(WATER.relativize(file).toString());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
        Path moves = folder.resolve("team/moves.yaml");
        String text = Files.readString(WATER.resolve("team/moves.yaml"));
        String changed = text.replaceFirst(from, to);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(moves, changed);
        return CaseFolder.read(folder, new View.Team()) instanceof CaseReading.Broken broken
                ? broken.defects().stream().map(Defect::toString).toList()
                : List.of();
    }
}
