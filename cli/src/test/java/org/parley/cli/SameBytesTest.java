package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Same input, same bytes, whatever the machine is like. */
@Isolated("changes the default locale and time zone")
class SameBytesTest {

    @TempDir
    private Path temporary;

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void outputsDoNotDependOnLocaleTimeZoneThreadsOrOrderOfFiles(String example) throws IOException {
        check(example, 2, List.of("brief", "case", "--full", "--readings", "60", "--json", "case.json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void neitherDoesTheTrend(String example) throws IOException {
        check(
                example,
                3,
                List.of("trend", "case", "--readings", "20", "--json", "t.json", "--html", "t.html", "--csv", "t.csv"));
    }

    private void check(String example, int files, List<String> args) throws IOException {
        Map<String, String> documents = Examples.documents(example);
        List<String> paths = new ArrayList<>(documents.keySet());
        Outcome usual = run("usual", documents, paths, Locale.US, "UTC", 1, args);
        assertThat(usual.code()).as(usual.err()).isZero();
        assertThat(usual.out()).isNotEmpty();
        assertThat(usual.files()).hasSize(files);

        Collections.reverse(paths);
        Outcome elsewhere =
                run("elsewhere", documents, paths, Locale.forLanguageTag("ar-EG-u-nu-arab"), "Asia/Kathmandu", 3, args);
        assertThat(elsewhere.difference(usual)).isEmpty();
        Outcome turkey = run("turkey", documents, paths, Locale.forLanguageTag("tr-TR"), "Pacific/Apia", 8, args);
        assertThat(turkey.difference(usual)).isEmpty();
    }

    private Outcome run(
            String name,
            Map<String, String> documents,
            List<String> order,
            Locale locale,
            String zone,
            int threads,
            List<String> args)
            throws IOException {
        Path folder = temporary.resolve(name);
        for (String path : order) {
            Path file = folder.resolve("case").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, documents.get(path));
        }
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return Outcome.of(Parley::run, folder, args, threads);
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }
}
