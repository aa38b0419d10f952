package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dispute.View;
import org.parley.files.CaseFolder;
import org.parley.files.CaseReading;
import org.parley.preference.Dossier;
import org.parley.preference.RedLine;

/** The non-interference test can fail: programs that leak through one channel each are caught. */
class LeaksAreSeenTest {

    private static final int SEEDS = 60;

    private static final Map<String, Outcome.Program> LEAKS = Map.ofEntries(
            Map.entry(
                    "how many folders there are",
                    printing(folder -> "" + list(folder).size())),
            Map.entry("names of folders", printing(folder -> list(folder).toString())),
            Map.entry("how large everything is", printing(folder -> "" + bytes(folder))),
            Map.entry(
                    "whether the team has notes",
                    coding(folder -> Files.exists(folder.resolve("team/notes.md")) ? 1 : 0)),
            Map.entry("time of the latest change", printing(LeaksAreSeenTest::latestChange)),
            Map.entry(
                    "default date from all documents",
                    printing(folder -> team(folder, dossier -> dossier.latest().toString()))),
            Map.entry(
                    "number of statements",
                    printing(folder -> team(
                            folder,
                            dossier -> "" + dossier.dispute().statements().size()))),
            Map.entry("names of red lines", printing(folder -> team(folder, LeaksAreSeenTest::redLines))),
            Map.entry(
                    "defects in other folders",
                    coding(folder ->
                            CaseFolder.read(folder, new View.Team()) instanceof CaseReading.Broken ? Exit.DATA : 0)),
            Map.entry("a page named by what is secret", (args, around) -> {
                write(around.folder().resolve("page-" + bytes(around.folder().resolve("case")) % 97 + ".html"), "");
                return 0;
            }),
            Map.entry("a page with a count in it", (args, around) -> {
                write(
                        around.folder().resolve("page.html"),
                        "<!-- " + list(around.folder().resolve("case")).size() + " -->");
                return 0;
            }),
            Map.entry("a warning about what others said", (args, around) -> {
                around.err()
                        .println(team(
                                around.folder().resolve("case"),
                                dossier -> dossier.testimonies().size() > 3 ? "much is known" : ""));
                return 0;
            }));

    @TempDir
    private Path folder;

    static Stream<String> leaks() {
        return LEAKS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void everyLeakIsSeen(String leak) {
        Pairs pairs = new Pairs(LEAKS.get(leak), folder);
        assertThat(LongStream.range(0, SEEDS)
                        .anyMatch(seed -> pairs.difference(seed).isPresent()))
                .as(leak)
                .isTrue();
    }

    private static Outcome.Program printing(Function<Path, String> secret) {
        return (args, around) -> {
            around.out().println(secret.apply(around.folder().resolve("case")));
            return 0;
        };
    }

    private static Outcome.Program coding(Function<Path, Integer> secret) {
        return (args, around) -> secret.apply(around.folder().resolve("case"));
    }

    private static String team(Path folder, Function<Dossier, String> of) {
        return CaseFolder.read(folder, new View.Team()) instanceof CaseReading.Sound sound
                ? of.apply(sound.dossier())
                : "";
    }

    private static String redLines(Dossier dossier) {
        return dossier.testimonies().stream()
                .flatMap(testimony -> testimony.redLines().stream())
                .map(RedLine::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> list(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static long bytes(Path folder) {
        return files(folder).stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private static String latestChange(Path folder) {
        return ""
                + files(folder).stream()
                        .mapToLong(file -> file.toFile().lastModified())
                        .max()
                        .orElse(0);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
