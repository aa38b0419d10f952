package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command read, with its answers from a script. */
class ReadCommandTest {
    private static final String ARTICLE = """
            Ferry crews weigh new offer
            Wednesday, August 6, 2025
            “We will sail again when the night pay is settled,” crew leader Nora Falk said on Tuesday.
            She rejected the roster as “a joke”.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void article() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Files.createDirectories(folder.resolve("case/public"));
        Files.writeString(folder.resolve("case/public/dispute.yaml"), """
                format: 1
                title: Ferries
                parties:
                  - {id: crew, name: Crew, role: principal, consent: signs}
                  - {id: owner, name: Owner, role: principal, consent: signs}
                issues:
                  - {id: pay, name: Night pay, options: [{id: up, name: Up}, {id: same, name: Same}]}
                """);
    }

    private record Ran(int code, String out, String err) {}

    private Surroundings surroundings(StringWriter out) {
        return new Surroundings(
                new BufferedReader(new StringReader("")),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                folder,
                100,
                false,
                false,
                1,
                () -> LocalDate.of(2026, 1, 2));
    }

    private Ran run(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings around = new Surroundings(
                new BufferedReader(new StringReader("")),
                new PrintWriter(out),
                new PrintWriter(err),
                folder,
                100,
                false,
                false,
                2,
                () -> LocalDate.of(2026, 1, 2));
        int code = new CommandLine(
                        new ReadCommand(around, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))))
                .setExecutionExceptionHandler(
                        (problem, line, result) -> problem instanceof RefusedException refused ? refused.code() : -1)
                .execute(args);
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void whatIsKeptGoesToTheCaseOnceAndLeavesTheRestOfTheDocumentAlone() throws IOException {
        Path statements = folder.resolve("case/team/statements.yaml");
        Files.createDirectories(statements.getParent());
        Files.writeString(statements, "format: 1 # ours\nstatements:\n");
        Ran first = run("k\nd\n", "a.txt", "--case", "case", "--review");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("issues: pay").contains("1 kept, 1 dropped, 0 there already.");
        String written = Files.readString(statements);
        assertThat(written)
                .startsWith("format: 1 # ours\n")
                .contains("start: 54, end: 105")
                .contains("issues: [pay]");
        Ran again = run("d\n", "a.txt", "--case", "case", "--review");
        assertThat(again.out())
                .contains("Already in the case as falk-2025-08-06-1.")
                .contains("1 there already.");
        assertThat(Files.readString(statements)).isEqualTo(written);
    }

    @Test
    void anEditedFieldIsWrittenAndAWordThatIsNotAllowedIsAskedForAgain() throws IOException {
        Ran ran = run("e\nPay first.\n\nnobody\ncrew\n\n\nthird\nk\nq\n", "a.txt", "--case", "case", "--review");
        assertThat(ran.out()).contains("party is crew, owner; a hyphen for none.");
        assertThat(Files.readString(folder.resolve("case/team/statements.yaml")))
                .contains("says: Pay first.")
                .contains("party: crew")
                .contains("sureness: third");
    }

    @Test
    void aStatementIsPutUnderTheLatestPositionOfItsPartyOrUnderANewOne() throws IOException {
        Files.createDirectories(folder.resolve("case/team/lexicon"));
        Files.writeString(folder.resolve("case/team/lexicon/actors.tsv"), "Nora Falk\t-\tp\tf\tcrew leader\tcrew\n");
        Ran first = run("p\nq\n", "a.txt", "--case", "case", "--review");
        assertThat(first.out()).contains("Party: crew; issues: pay").contains("Position: crew-pay, a new one");
        String positions = Files.readString(folder.resolve("case/team/positions.yaml"));
        assertThat(positions).contains("id: crew-pay").contains("statements: [falk-2025-08-06-1]");

        Ran second = run("e\n\n\n\n\npay\n\np\n", "a.txt", "--case", "case", "--review");
        assertThat(second.out())
                .contains("Position: crew-pay (We will sail again when the night pay is settled)")
                .contains("Kept as falk-2025-08-06-2, under position crew-pay.");
        assertThat(Files.readString(folder.resolve("case/team/positions.yaml")))
                .isEqualTo(positions.replace("falk-2025-08-06-1]", "falk-2025-08-06-1, falk-2025-08-06-2]"));
        assertThat(Parley.run(
                        List.of("brief", "case", "--full", "--since", "2025-08-01", "--readings", "1"),
                        surroundings(new StringWriter())))
                .isZero();
    }

    @Test
    void inTheBriefingThePositionPointsToItsStatementWithActAndIssueAndWhatIsNewListsIt() throws IOException {
        Files.createDirectories(folder.resolve("case/team/lexicon"));
        Files.writeString(folder.resolve("case/team/lexicon/actors.tsv"), "Nora Falk\t-\tp\tf\tcrew leader\tcrew\n");
        run("p\nq\n", "a.txt", "--case", "case", "--review");
        StringWriter out = new StringWriter();
        List<String> args =
                List.of("brief", "case", "--full", "--since", "2025-08-01", "--readings", "1", "--json", "b.json");
        assertThat(Parley.run(args, surroundings(out))).isZero();
        assertThat(out.toString())
                .contains("[1] Nora Falk, 6 Aug 2025")
                .contains("demand-condition; on Night pay")
                .contains("Nora Falk: We will sail again");
        assertThat(Files.readString(folder.resolve("b.json")))
                .contains("\"act\" : \"demand-condition\"")
                .contains("\"start\" : 54");
        try (Stream<Path> files = Files.list(folder)) {
            Path page = files.filter(file -> file.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(page)).contains("href=\"#source-1\"").contains("id=\"source-1\"");
        }
    }

    @Test
    void whoeverSpokeInTheCaseBeforeIsKnownWithTheirParty() throws IOException {
        Files.createDirectories(folder.resolve("case/public"));
        Files.writeString(folder.resolve("case/public/statements.yaml"), """
                statements:
                  - {id: old, speaker: Anna Falk, party: crew, date: 2025-07-01, source: s, says: x}
                """);
        Files.writeString(folder.resolve("b.txt"), "August 6, 2025\nFalk said that the night pay must rise.\n");
        assertThat(run("q\n", "b.txt", "--case", "case", "--review").out())
                .contains("Anna Falk")
                .contains("Party: crew; issues: pay");
    }

    @Test
    void aWordOfEveryDaySuggestsNoIssueOfThatName() throws IOException {
        Path dispute = folder.resolve("case/public/dispute.yaml");
        Files.writeString(
                dispute,
                Files.readString(dispute).replace("id: pay, name: Night pay", "id: order, name: Order of steps"));
        Files.writeString(folder.resolve("c.txt"), "August 6, 2025\nNora Falk said that they met in order to talk.\n");
        assertThat(run("q\n", "c.txt", "--case", "case", "--review").out()).contains("issues: none");
    }

    @Test
    void aViewReadsWithNothingThatItMayNotKnow() throws IOException {
        for (String compartment : List.of("team", "party-owner")) {
            Files.createDirectories(folder.resolve("case/" + compartment + "/lexicon"));
            Files.writeString(folder.resolve("case/" + compartment + "/lexicon/actors.tsv"), "no table at all");
        }
        Ran joint = run("", "a.txt", "--case", "case", "--view", "joint", "--json", "o.json");
        assertThat(joint.code()).isZero();
        assertThat(run("", "a.txt", "--case", "case").code()).isEqualTo(Exit.DATA);
        assertThat(run("", "a.txt", "--case", "case", "--view", "joint", "--review", "--compartment", "team")
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(run("", "a.txt", "--view", "joint").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void ofSeveralArticlesTheBadOnesAreToldAndTheOthersRead() throws IOException {
        Files.createDirectories(folder.resolve("all"));
        for (int i = 0; i < 30; i++) {
            Files.writeString(folder.resolve("all/a" + (10 + i) + ".txt"), ARTICLE);
        }
        Files.writeString(folder.resolve("all/bad.pdf"), "%PDF-1.4 and no more");
        Ran ran = run("", "all", "--json", "out");
        assertThat(ran.code()).isEqualTo(Exit.DATA);
        assertThat(ran.out().lines())
                .hasSize(30)
                .isSorted()
                .allMatch(line -> line.endsWith(": 2025-08-06, 2 statements, 1 to check"));
        assertThat(ran.err()).contains("bad.pdf is a damaged PDF").contains("1 of 31 articles could not be read");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.count()).isEqualTo(30);
        }
        assertThat(run("", "all/bad.pdf").code()).isEqualTo(Exit.DATA);
    }

    @Test
    void theStandardInputIsAnArticleAndJsonGoesToItsFile() throws IOException {
        Ran ran = run(ARTICLE, "-", "--json", "o.json");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("[[“We will sail again when the night pay is settled,”]]");
        assertThat(Files.readString(folder.resolve("o.json"))).contains("\"act\" : \"demand-condition\"");
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        assertThat(run("", "a.txt", "--review").code()).isEqualTo(Exit.USAGE);
        assertThat(run("", "missing.txt").code()).isEqualTo(Exit.USAGE);
        assertThat(run("", "a.txt", "--case", "case", "--review", "--compartment", "teem")
                        .code())
                .isEqualTo(Exit.USAGE);
    }
}
