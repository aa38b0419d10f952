package org.parley.files.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Written;

/** The project's own small scenarios, and the folder of real ones. */
final class Fixtures {

    static final Path OWN = Path.of("src/test/resources/platform");
    static final List<String> NAMES = List.of("genius", "nonlinear", "geniusweb", "negolog", "negmas");

    private Fixtures() {}

    static Imported own(String name) throws IOException, UnreadableScenarioException {
        return ScenarioFiles.read(List.of(OWN.resolve(name)));
    }

    static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.sorted().toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    static Imported again(Written written) throws UnreadableScenarioException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        written.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return ScenarioFiles.read("again", files, true);
    }

    /** The reference folder; the test is skipped where it is missing, failed where it has to be there. */
    static Path reference() {
        String named = System.getenv("PARLEY_REFERENCE");
        Path folder = Path.of(named != null ? named : "../../shared/reference").resolve("negotiation");
        if (!Files.isDirectory(folder)) {
            String message = "no reference data in " + folder + "; set PARLEY_REFERENCE to the folder that holds them";
            boolean must = named != null || "true".equals(System.getenv("CI"));
            assertThat(must).as(message).isFalse();
            org.junit.jupiter.api.Assumptions.abort(message);
        }
        return folder;
    }

    /** All folders that hold a scenario. */
    static List<Path> referenceScenarios() throws IOException {
        try (Stream<Path> all = Files.walk(reference())) {
            return all.filter(Files::isDirectory)
                    .filter(Fixtures::holdsScenario)
                    .sorted()
                    .toList();
        }
    }

    private static boolean holdsScenario(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(path -> path.toString().matches(".*\\.(xml|yml)|.*profile.*\\.json"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
