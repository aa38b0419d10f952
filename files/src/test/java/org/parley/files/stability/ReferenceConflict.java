package org.parley.files.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.stability.model.GraphModel;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A conflict of the reference, and what is stated of it.
 *
 * @param name of its file
 */
record ReferenceConflict(String name, ConflictFile file, Map<String, Object> stated) {

    /** The reference folder; the tests are skipped where it is missing, failed where it has to be there. */
    static Path folder() {
        String named = System.getenv("PARLEY_REFERENCE");
        Path folder = Path.of(named != null ? named : "../../shared/reference").resolve("stability");
        if (!Files.isDirectory(folder)) {
            String message = "no reference data in " + folder + "; set PARLEY_REFERENCE to the folder that holds them";
            assertThat(named != null || "true".equals(System.getenv("CI")))
                    .as(message)
                    .isFalse();
            abort(message);
        }
        return folder;
    }

    static Stream<ReferenceConflict> all() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ReferenceConflict::read)
                    .toList()
                    .stream();
        }
    }

    @SuppressWarnings("unchecked")
    static ReferenceConflict read(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            Object stated = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
            return new ReferenceConflict(
                    String.valueOf(path.getFileName()),
                    ConflictFile.read(String.valueOf(path.getFileName()), bytes),
                    (Map<String, Object>) stated);
        } catch (Exception broken) {
            throw new IllegalStateException(path + ": " + broken.getMessage(), broken);
        }
    }

    static ReferenceConflict read(String name) {
        return read(folder().resolve(name));
    }

    GraphModel graph() {
        return file.graph(1 << 16);
    }

    static Map<String, List<Object>> rows(Object section, String concept) {
        return section instanceof Map<?, ?> concepts && concepts.get(concept) instanceof Map<?, ?> rows
                ? typed(rows)
                : null;
    }

    @SuppressWarnings("unchecked")
    static Map<String, List<Object>> typed(Map<?, ?> rows) {
        return (Map<String, List<Object>>) rows;
    }

    /** The labels of the reference are numbers, ascending. */
    static List<Object> labels(GraphModel graph, BitSet states) {
        return states.stream()
                .mapToObj(s -> (Object) Integer.valueOf(graph.states().get(s)))
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
