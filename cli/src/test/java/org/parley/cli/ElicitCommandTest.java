package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dispute.View;

class ElicitCommandTest {

    private static final String OWN = "party-union/preferences.yaml";
    private static final List<String> PARTIES = List.of("union", "employer", "city", "drivers", "board");

    @TempDir
    private Path folder;

    private final Map<String, String> documents = new TreeMap<>(Examples.documents("pay-dispute"));

    private Path write(String name) throws IOException {
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Path file = folder.resolve(name).resolve("case").resolve(document.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, document.getValue());
        }
        return folder.resolve(name);
    }

    private static Outcome elicit(Path run, String typed, String... more) {
        List<String> args = new ArrayList<>(List.of("elicit", "case", "--party", "union"));
        args.addAll(List.of(more));
        return Outcome.of(Parley::run, run, args, 1, typed);
    }

    private static Outcome own(Path run, String typed) {
        return elicit(run, typed, "--view", "party:union");
    }

    private static String text(Path run, String document) throws IOException {
        Path file = run.resolve("case").resolve(document);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    @Test
    void anInterviewFromAnEmptyFolderEndsAndTheCaseIsSound() throws IOException {
        documents.remove(OWN);
        Path run = write("a");
        Outcome outcome = own(run, "1\n".repeat(200));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("No question is left").contains("Told so far:");
        assertThat(text(run, OWN))
                .startsWith("format: 1\nimportance:\n  - from: 2026-01-02\n    ranking: [pay, duration, ");
        Outcome check = Outcome.of(Parley::run, run, List.of("check", "case"));
        assertThat(check.out()).doesNotContain("error");
        assertThat(check.code()).isIn(Exit.OK, Exit.WARNINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "hard"})
    void aResumedInterviewWritesTheSameBytesAsOneWithoutABreak(String answer) throws IOException {
        documents.remove(OWN);
        Path whole = write("whole");
        String lines = answer.equals("hard")
                ? "1\n".repeat(5) + "hard\n".repeat(18) + "1\n".repeat(100)
                : (answer + "\n").repeat(200);
        own(whole, lines);
        List<String> typed = lines.lines().toList();
        for (int first : List.of(1, 4, 7, 12, 25)) {
            Path parts = write("parts-" + first);
            own(parts, String.join("\n", typed.subList(0, first)) + "\n");
            own(parts, String.join("\n", typed.subList(first, typed.size())) + "\n");
            assertThat(text(parts, OWN)).as(first + " answers first").isEqualTo(text(whole, OWN));
        }
    }

    @Test
    void theOrderOfAnswersLeavesNoTrace() throws IOException {
        documents.remove(OWN);
        Path straight = write("straight");
        own(straight, "1\n".repeat(200));
        Path other = write("other");
        own(other, "1\n".repeat(5) + "d\n".repeat(9) + "1\n".repeat(100));
        own(other, "1\n".repeat(100));
        assertThat(text(other, OWN)).isEqualTo(text(straight, OWN));
    }

    @Test
    void everythingThatStoodInTheDocumentStaysByteForByte() throws IOException {
        Path run = write("a");
        Outcome outcome = own(run, "1\n".repeat(100));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<String> before = documents.get(OWN).lines().toList();
        List<String> after = new ArrayList<>(text(run, OWN).lines().toList());
        int at = 0;
        for (String line : after) {
            at += at < before.size() && line.equals(before.get(at)) ? 1 : 0;
        }
        assertThat(at).as("lines of the old document found in order").isEqualTo(before.size());
        assertThat(after.size()).isGreaterThan(before.size());
    }

    @Test
    void theTeamsEstimateGoesToTheTeamsFolder() throws IOException {
        documents.keySet().removeIf(path -> path.startsWith("team/"));
        Path run = write("a");
        Outcome outcome = elicit(run, "1\n".repeat(6) + "stop\n", "--date", "2026-05-20", "--sureness", "third");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(text(run, "team/estimates.yaml"))
                .startsWith("format: 1\nparties:\n  - party: union\n    importance:\n      - from: 2026-05-20\n")
                .contains("sureness: third");
        assertThat(text(run, OWN)).isEqualTo(documents.get(OWN));
        assertThat(Outcome.of(Parley::run, run, List.of("check", "case")).out()).doesNotContain("error");
    }

    @Test
    void aRedLineAtTheEndOfARangeAsksHowFarItGoes() throws IOException {
        documents.remove(OWN);
        Path run = write("a");
        own(run, "1\n".repeat(5) + "red line\nfour\n4 %\nwelcome\nd\nstop\n");
        assertThat(text(run, OWN))
                .contains("refuses: pay < 4")
                .contains("points: {2: [0, 0.1], 5: unknown, 8: welcome}");
    }

    @Test
    void backUndoesAnAnswerInTheDocumentToo() throws IOException {
        documents.remove(OWN);
        Path run = write("a");
        own(run, "1\nback\nback\nstop\n");
        assertThat(text(run, OWN)).isEmpty();
        own(run, "1\n2\nback\nstop\n");
        assertThat(text(run, OWN)).contains("tiers: [pay, [duration, shifts, job-security, one-off, reopening]]");
    }

    @Test
    void aContradictionIsShownWithItsPlaceAndStays() throws IOException {
        documents.put(OWN, """
                format: 1
                importance:
                  - {from: 2026-01-01, ranking: [pay, duration, shifts, job-security, one-off, reopening]}
                worth:
                  - issue: shifts
                    from: 2026-01-01
                    order: [self-rostering, as-today, twelve-hour]
                    options: {self-rostering: hard, twelve-hour: hard}
                """);
        Path run = write("a");
        Outcome outcome = own(run, "d\n".repeat(6) + "welcome\nstop\n");
        assertThat(outcome.out()).contains("This does not go together:").contains("party-union/preferences.yaml:");
        assertThat(text(run, OWN)).contains("as-today: welcome").contains("self-rostering: hard");
    }

    @Test
    void oddAnswersNeverCrash() throws IOException {
        documents.remove(OWN);
        List<String> words = List.of(
                "1",
                "2",
                "3",
                "4",
                "0",
                "99999999999999",
                "-1",
                "1,2",
                "1, 1",
                ",",
                "",
                " ",
                "back",
                "b",
                "?",
                "d",
                "hard",
                "wel",
                "red line",
                "4",
                "5 %",
                "5/0",
                "yes",
                "no",
                "pay",
                "\u0000",
                "\u202e",
                "“",
                "{",
                "1,x");
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder typed = new StringBuilder();
            for (int k = 0; k < 60; k++) {
                typed.append(words.get(random.nextInt(words.size()))).append('\n');
            }
            Path run = write("fuzz-" + seed);
            Outcome outcome = own(run, typed.toString());
            assertThat(outcome.code()).as("seed " + seed + outcome.err()).isZero();
            assertThat(outcome.err()).isEmpty();
            Outcome check = Outcome.of(Parley::run, run, List.of("check", "case"));
            assertThat(check.out()).as("seed " + seed).doesNotContain("error:");
        }
    }

    @Test
    void whatTheViewMayNotKnowChangesNothing() throws IOException {
        Path plain = write("plain");
        Map<String, byte[]> bytes = new TreeMap<>();
        documents.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, byte[]> others = new TreeMap<>();
        Examples.documents("river-basin")
                .forEach((path, text) -> others.put(path, text.getBytes(StandardCharsets.UTF_8)));
        String typed = "1\n2\nd\n3\n1\n1\n".repeat(20);
        Outcome expected = own(plain, typed);
        for (Secrets.Change change : Secrets.Change.values()) {
            Path changed = folder.resolve(change.name());
            new Secrets(bytes, new View.OfParty("union"), PARTIES)
                    .writeChanged(changed.resolve("case"), change, others, new Random(1));
            assertThat(expected.difference(own(changed, typed)))
                    .as(change.name())
                    .isEmpty();
            assertThat(text(changed, OWN)).isEqualTo(text(plain, OWN));
        }
    }

    @Test
    void evenPublicEstimatesOfThePartyChangeNoQuestion() throws IOException {
        documents.remove(OWN);
        Path plain = write("plain");
        documents.put("public/preferences.yaml", """
                parties:
                  - party: union
                    importance: [{from: 2026-01-01, ranking: [reopening, pay]}]
                    worth: [{issue: shifts, from: 2026-01-01, options: {as-today: welcome, self-rostering: hard}}]
                    no-deal: [{from: 2026-01-01, worth: hard}]
                """);
        Path told = write("told");
        String typed = "2\n".repeat(60);
        assertThat(own(plain, typed).difference(own(told, typed))).isEmpty();
        assertThat(text(told, OWN)).isEqualTo(text(plain, OWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--party unoin | the dispute has no party 'unoin'; maybe 'union'?",
                "--party union --view joint | allowed are team and party:union",
                "--party union --view party:employer | allowed are team and party:union",
                "--party union --sureness herd | maybe 'heard'?",
                "--view team | Missing required option",
            })
    void aMisuseIsToldInOneLine(String more, String message) throws IOException {
        Path run = write("a");
        List<String> args = new ArrayList<>(List.of("elicit", "case"));
        args.addAll(List.of(more.split(" ")));
        Outcome outcome = Outcome.of(Parley::run, run, args);
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains(message).doesNotContain("Exception");
    }
}
