package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cases that the project comes with. */
final class Examples {

    static final Path FOLDER = Path.of("..", "examples").toAbsolutePath().normalize();

    private Examples() {}

    static List<String> names() {
        try (Stream<Path> cases = Files.list(FOLDER)) {
            return cases.filter(folder -> Files.isDirectory(folder.resolve("public")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** All documents of a case, by path. */
    static Map<String, String> documents(String name) {
        Path root = FOLDER.resolve(name);
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                documents.put(path, Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return documents;
    }

    /** The ids of the parties that have a folder of their own. */
    static List<String> parties(Map<String, String> documents) {
        return documents.keySet().stream()
                .filter(path -> path.startsWith("party-"))
                .map(path -> path.substring("party-".length(), path.indexOf('/')))
                .distinct()
                .toList();
    }
}
