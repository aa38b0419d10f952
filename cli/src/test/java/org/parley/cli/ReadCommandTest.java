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

    private record Ran(int code, String out) {}

    private Ran run(String input, String... args) {
        StringWriter out = new StringWriter();
        Surroundings around = new Surroundings(
                new BufferedReader(new StringReader("")),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                folder,
                100,
                false,
                false,
                1,
                () -> LocalDate.of(2026, 1, 2));
        int code = new CommandLine(
                        new ReadCommand(around, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))))
                .setExecutionExceptionHandler(
                        (problem, line, result) -> problem instanceof RefusedException refused ? refused.code() : -1)
                .execute(args);
        return new Ran(code, out.toString());
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
        Ran ran = run("e\nPay first.\n\nnobody\ncrew\n\n\nthird\nq\n", "a.txt", "--case", "case", "--review");
        assertThat(ran.out()).contains("party is crew, owner; a hyphen for none.");
        assertThat(Files.readString(folder.resolve("case/team/statements.yaml")))
                .contains("says: Pay first.")
                .contains("party: crew")
                .contains("sureness: third");
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
