package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code stability CASE}, on the example that has moves. */
class StabilityOfCaseTest {

    private static final String CASE =
            Examples.FOLDER.resolve("ending-a-war-2025").toString();

    @TempDir
    private Path folder;

    private Outcome run(String... args) {
        return Outcome.of(Parley::run, folder, List.of(args));
    }

    @Test
    void theAnswerIsASentenceAPageAndData() throws IOException {
        Outcome outcome = run("stability", CASE, "--full", "--readings", "50", "--json", "a.json", "--html", "a.html");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Exit.OK);
        assertThat(outcome.out())
                .contains("Every preference in this case is illustrative", "Will it hold?", "The ceasefire holds in")
                .contains("It would pay Russia to attack again", "as agreed");
        JsonNode data = JsonMapper.shared().readTree(outcome.files().get("a.json"));
        assertThat(data.at("/case/view").asString()).isEqualTo("team");
        JsonNode hold = data.at("/case/willItHold");
        assertThat(hold.at("/id").asString()).isEqualTo("ceasefire");
        assertThat(hold.at("/stays/SEQ/all/certainly/of").asInt()).isEqualTo(50);
        int credible = hold.at("/stays/SEQ/all/certainly/count").asInt();
        assertThat(hold.at("/stays/SEQ/all/possibly/count").asInt()).isGreaterThan(credible);
        assertThat(hold.at("/stays/R/all/possibly/count").asInt()).isLessThan(credible);
        assertThat(hold.at("/states/0").asString()).isEqualTo("as agreed");
        assertThat(hold.at("/temptations/0/party").asString()).isNotEmpty();
        String page = outcome.files().get("a.html");
        assertThat(page).contains("id=\"hold\"", "id=\"chart-chain\"", "id=\"chart-states\"", "illustrative");
        Outcome brief = run("brief", CASE, "--readings", "50", "--no-html", "--json", "b.json");
        assertThat(JsonMapper.shared().readTree(brief.files().get("b.json")).get("willItHold"))
                .isEqualTo(hold);
    }

    @Test
    void partiesThatBehaveDifferentlyAreAnsweredReadingByReading() throws IOException {
        Outcome alike = run("stability", CASE, "--readings", "50", "--json", "a.json");
        Outcome given = run(
                "stability",
                CASE,
                "--readings",
                "50",
                "--behaviour",
                "ukraine=SEQ,russia=SEQ,usa=SEQ,europe=SEQ",
                "--json",
                "b.json");
        assertThat(given.code()).as(given.err()).isEqualTo(Exit.OK);
        JsonNode holds =
                JsonMapper.shared().readTree(given.files().get("b.json")).at("/case/behaving/holds");
        assertThat(holds)
                .isEqualTo(JsonMapper.shared()
                        .readTree(alike.files().get("a.json"))
                        .at("/case/willItHold/stays/SEQ/all"));
        Outcome reckless = run("stability", CASE, "--readings", "50", "--behaviour", "russia=R");
        assertThat(reckless.out().replaceAll("\\s+", " "))
                .contains("and Russia leaves for any better state (R), the ceasefire holds in none of 50 readings.");
        assertThat(run("stability", CASE, "--behaviour", "rusia=R").err())
                .contains("--behaviour names 'rusia', which is no party", "maybe 'russia'");
        assertThat(run("stability", CASE, "--behaviour", "russia=SEQ-strong").err())
                .contains("one of R, GMR, SMR, SEQ and SSEQ, not SEQ-strong");
    }

    @Test
    void withoutFullTheTablesAreLeftOut() {
        Outcome outcome = run("stability", CASE, "--readings", "5");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Exit.OK);
        assertThat(outcome.out())
                .contains("It would pay Russia to attack again", "here with --full")
                .doesNotContain("What parties could do.", "as agreed");
    }

    @Test
    void otherStatesAreExplained() {
        Outcome outcome = run("stability", CASE, "--readings", "5", "--state", "violate-ru", "--width", "100");
        assertThat(outcome.code()).isEqualTo(Exit.OK);
        assertThat(outcome.out())
                .contains(
                        "The model of the central reading",
                        "With “Russia: attack again” and nothing else done (violate-ru):");
    }

    /** Nobody but the team may open the moves, and before they were entered nobody knows of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --view public | the public view of the case knows of no settlement with moves by
            --view joint | the joint view of the case knows of no settlement with moves by
            --view party:russia | the party:russia view of the case knows of no settlement with moves by
            --as-of 2025-08-07 | the team view of the case knows of no settlement with moves by 2025-08-07
            --settlement cesefire | --settlement names 'cesefire', which the case does not have by 2025-12-24; it has ceasefire; maybe 'ceasefire'?
            --state violate | there is no state 'violate'
            --readings 0 | --readings is from 1 to 1000000, not 0
            --merge A+B | --merge is for models
            --view nobody | 'nobody'
            """)
    void whatCannotBeAnsweredIsRefused(String options, String message) {
        List<String> args = new java.util.ArrayList<>(List.of("stability", CASE, "--json", "a.json"));
        args.addAll(List.of(options.split(" ")));
        Outcome outcome = Outcome.of(Parley::run, folder, args);
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.files()).isEmpty();
    }

    @Test
    void optionsForCasesAreRefusedForModels() throws IOException {
        Files.copy(Examples.FOLDER.resolve("stability/chicken.yaml"), folder.resolve("m.yaml"));
        Outcome outcome = run("stability", "m.yaml", "--seed", "2");
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("--seed is for cases; m.yaml is no case folder");
    }

    @Test
    void briefingsOfOtherViewsHaveNoSuchSection() {
        for (String view : List.of("public", "joint", "party:ukraine")) {
            Outcome outcome =
                    run("brief", CASE, "--view", view, "--readings", "5", "--html", "a.html", "--json", "a.json");
            assertThat(outcome.out()
                            + outcome.files().get("a.html")
                            + outcome.files().get("a.json"))
                    .doesNotContain("Will it hold", "willItHold", "moves.yaml", "attack again");
        }
    }
}
