package org.parley.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.statements.ArticleReader;
import org.parley.statements.Reading;
import org.parley.statements.Source;

/** Articles from their text to draft statements, with a heap of 64 MB; the target is 100 ms for 650 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReadingBenchmark {
    private static final Path GOLD = Path.of("statements/src/test/resources/org/parley/statements/gold/unseen");

    private final ArticleReader reader = ArticleReader.standard();
    private final Optional<LocalDate> date = Optional.of(LocalDate.of(2025, 8, 7));
    private Source article = Source.of("");

    /** The project's own articles in a row, cut to 650 words. */
    @Setup
    public void write() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.endsWith("transcript.txt"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        int end = 0;
        for (int words = 0; words < 650 && end < text.length(); end++) {
            words += Character.isWhitespace(text.charAt(end)) ? 1 : 0;
        }
        article = Source.of(text.substring(0, end));
    }

    @Benchmark
    public Reading sixHundredAndFiftyWords() {
        return reader.read(article, date);
    }
}
