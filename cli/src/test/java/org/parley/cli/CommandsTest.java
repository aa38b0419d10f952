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

class CommandsTest {

    @TempDir
    private Path folder;

    private Outcome run(String... args) {
        return Outcome.of(Parley::run, folder, List.of(args));
    }

    private static String example(String name) {
        return Examples.FOLDER.resolve(name).toString();
    }

    @Test
    void aBriefingIsPrintedAndWrittenUnderTheNamesOfCaseAudienceAndDate() {
        Outcome outcome = run("brief", example("pay-dispute"), "--readings", "20", "--as-of", "2026-05-08");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.files()).containsOnlyKeys("pay-dispute-team-2026-05-08.html");
        assertThat(outcome.err()).isEqualTo("Written: pay-dispute-team-2026-05-08.html" + System.lineSeparator());
        assertThat(outcome.out()).doesNotContain("\u001b");
    }

    @Test
    void aPartysBriefingHasNoColonInItsName() {
        Outcome outcome = run("brief", example("pay-dispute"), "--readings", "5", "--view", "party:union");
        assertThat(outcome.files().keySet()).singleElement().asString().startsWith("pay-dispute-party-union-2026");
    }

    @Test
    void theTerminalShowsWhatEachSectionAnswersOnAPageAndAllOfThemIfAsked() {
        Outcome page = run("brief", example("ending-a-war-2025"), "--readings", "5");
        assertThat(page.out()).contains("How close\n", "What stands in the way\n", "To ask next\n", "--full");
        assertThat(page.out().lines()).hasSizeBetween(30, 80);
        Outcome full = run("brief", example("ending-a-war-2025"), "--readings", "5", "--full");
        assertThat(full.out()).contains("1  Where they stand\n", "2  How close\n", "3  What stands in the way");
        assertThat(full.out().lines()).hasSizeGreaterThan(300);
        assertThat(full.files()).isEqualTo(page.files());
    }

    @Test
    void noFileIsWrittenIfNoneIsWanted() {
        Outcome outcome = run("brief", example("camp-david-1978"), "--readings", "5", "--no-html");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.files()).isEmpty();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void whatIfIsToldInTheTerminalAndWrittenUnderANameOfItsOwn() {
        Outcome outcome = run(
                "brief",
                example("pay-dispute"),
                "--readings",
                "20",
                "--as-of",
                "2026-05-08",
                "--assume",
                "union.no-deal=welcome",
                "--json",
                "figures.json");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.files()).containsOnlyKeys("pay-dispute-team-2026-05-08-what-if.html", "figures.json");
        assertThat(outcome.out())
                .contains("What if", "Assuming that no deal is “welcome” for", "union.no-deal=welcome");
        assertThat(outcome.files().get("figures.json")).contains("\"assumed\"", "\"difference\"");
    }

    @Test
    void aTrendIsPrintedAndWrittenWhereAsked() {
        Outcome outcome = run(
                "trend",
                example("pay-dispute"),
                "--readings",
                "20",
                "--json",
                "t.json",
                "--csv",
                "t.csv",
                "--html",
                "t.html");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.files()).containsOnlyKeys("t.json", "t.csv", "t.html");
        assertThat(outcome.out()).contains("How it developed", "share of readings with a zone of agreement");
        assertThat(outcome.files().get("t.csv")).startsWith("date,share of readings with a zone,margin,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "brief {} --view tema | 'tema' is no view; allowed are team, joint, public and party:ID; maybe 'team'?",
                "brief {} --view party:unoin | maybe 'union'?",
                "brief {} --as-of 2026-02-30 | '2026-02-30' is no date; write year-month-day, such as 2025-08-07",
                "brief {} --since 2027-01-01 | --since 2027-01-01 is not before the date of the briefing, 2026-05-13",
                "brief {} --assume union.no-dela=hard | --assume 'union.no-dela=hard': party 'union' is followed by 'no-dela'; maybe 'no-deal'?",
                "trend {} --since 2027-01-01 | --since 2027-01-01 is not before the last date of the trend, 2026-05-13",
                "brief {} --readings 0 | --readings is from 1 to 1000000, not 0",
                "brief {} --readings many | 'many'",
                "brief {} --width 10 | --width is from 60 to 200, not 10",
                "brief {} --readigns 5 | maybe '--readings'?",
                "breif {} | maybe 'brief'?",
                "brief no-such-case | there is no case folder no-such-case",
                "brief {} --readings 5 --html no/such/folder.html | the folder does not exist",
                "brief {} --readings 5 --html x --json x | two outputs go to the same file",
                "brief {} --html a --no-html | mutually exclusive",
                "new {} | exists already and is left as it is",
                "new mine --from no-matrix.csv | there is no file no-matrix.csv",
                "`` | a command is missing",
            })
    void aMisuseIsToldInOneLineAndNothingIsWritten(String line, String message) {
        List<String> args = line.isBlank()
                ? List.of()
                : List.of(line.replace("{}", example("pay-dispute")).split(" "));
        Outcome outcome = Outcome.of(Parley::run, folder, args);
        assertThat(outcome.code()).isIn(Exit.USAGE, Exit.DATA);
        assertThat(outcome.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.files()).isEmpty();
    }

    @Test
    void aMalformedCaseIsRefusedWithAllItsDefects() throws IOException {
        assertThat(run("new", "mine").code()).isZero();
        Path dispute = folder.resolve("mine/public/dispute.yaml");
        Files.writeString(dispute, Files.readString(dispute).replace("role: principal", "role: principle"));
        Outcome brief = run("brief", "mine");
        assertThat(brief.code()).isEqualTo(Exit.DATA);
        assertThat(brief.err()).contains("public/dispute.yaml:").contains("maybe 'principal'?");
        assertThat(brief.files()).isEmpty();
        Outcome check = run("check", "mine");
        assertThat(check.code()).isEqualTo(Exit.DATA);
        assertThat(check.out()).contains(": error: ").contains("maybe 'principal'?");
    }

    @Test
    void aNewCaseHasNoErrorsAndGivesABriefing() {
        Outcome made = run("new", "mine");
        assertThat(made.code()).isZero();
        assertThat(run("check", "mine").code()).isIn(Exit.OK, Exit.WARNINGS);
        Outcome brief = run("brief", "mine", "--readings", "20");
        assertThat(brief.code()).as(brief.err()).isZero();
    }

    @Test
    void examplesHaveNoErrors() {
        for (String name : Examples.names()) {
            Outcome outcome = run("check", example(name));
            assertThat(outcome.code()).as(name + "\n" + outcome.out()).isIn(Exit.OK, Exit.WARNINGS);
        }
    }
}
