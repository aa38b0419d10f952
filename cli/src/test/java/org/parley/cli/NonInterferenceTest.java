package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.files.generated.CaseGenerator;

/** What a view may not know changes nothing that it can see: not a byte of any output, not the exit code. */
class NonInterferenceTest {

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "pairs")), "run");
    }

    @Test
    void aThousandPairsOfCasesLookTheSame() {
        assertThat(differences(0, 1_000)).isEmpty();
    }

    @Test
    @Tag("stress")
    void tenThousandPairsOfCasesLookTheSame() {
        assertThat(differences(1_000, 11_000)).isEmpty();
    }

    @Test
    void twentyPairsLookTheSameAsWholeProcesses() {
        Pairs pairs = new Pairs(WholeProcess::run, folder);
        assertThat(LongStream.range(50_000, 50_020)
                        .boxed()
                        .flatMap(seed -> pairs.difference(seed).stream())
                        .toList())
                .isEmpty();
    }

    /** Most pairs must get as far as a briefing, or the comparison would show little. */
    @Test
    void mostOfTheseCasesGiveABriefing() throws IOException {
        int briefings = 0;
        for (long seed = 0; seed < 100; seed++) {
            Path run = folder.resolve("plain-" + seed);
            CaseGenerator.of(seed).writeTo(run.resolve("case"));
            List<String> args = List.of("brief", "case", "--view", "joint", "--as-of", "2025-12-31", "--readings", "2");
            briefings += Outcome.of(Parley::run, run, args).code() == Exit.OK ? 1 : 0;
        }
        assertThat(briefings).isGreaterThan(90);
    }

    private List<String> differences(long from, long to) {
        Pairs pairs = new Pairs(Parley::run, folder);
        List<String> found = new ArrayList<>();
        for (long seed = from; seed < to && found.size() < 5; seed++) {
            pairs.difference(seed).ifPresent(found::add);
        }
        return found;
    }
}
