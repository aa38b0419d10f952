package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.dispute.Compartment;
import org.parley.dispute.View;

/** Case folders that are the same as far as one view may look, and as different as can be elsewhere. */
final class Secrets {

    /** What is done to the folders that the view may not open. */
    enum Change {
        OTHER_CONTENT,
        MALFORMED,
        ABSENT,
        MORE,
        EMPTY_FOLDERS,
        FILES_FOR_FOLDERS,
        BIG
    }

    private final Map<String, String> documents;
    private final List<String> open;

    /** @param documents of a whole case, by path */
    Secrets(Map<String, String> documents, View view, List<String> parties) {
        this.documents = documents;
        this.open = view.opens(parties).stream().map(Compartment::folder).toList();
    }

    /** Writes the case as it is. */
    void write(Path folder) throws IOException {
        write(folder, documents);
    }

    /** Writes the case with everything changed that the view may not know; times of files differ, too. */
    void writeChanged(Path folder, Change change, Map<String, String> other, Random random) throws IOException {
        Map<String, String> changed = new TreeMap<>(documents.entrySet().stream()
                .filter(entry -> isOpen(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<String, String> closed = documents.entrySet().stream()
                .filter(entry -> !isOpen(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        switch (change) {
            case OTHER_CONTENT ->
                other.forEach((path, text) -> {
                    if (!isOpen(path)) {
                        changed.put(path, text);
                    }
                });
            case MALFORMED -> closed.forEach((path, text) -> changed.put(path, malformed(text, random)));
            case MORE -> {
                changed.putAll(closed);
                changed.put("party-nobody-knows/preferences.yaml", "importance: []\n");
                changed.put("team/secret-" + random.nextInt(1000) + ".yaml", "a: 1\n");
                changed.put("another-folder/x.txt", "x");
            }
            case BIG -> closed.forEach((path, text) -> changed.put(path, text + "# filler\n".repeat(20_000)));
            case ABSENT, EMPTY_FOLDERS, FILES_FOR_FOLDERS -> {}
        }
        write(folder, changed);
        for (String path : closed.keySet()) {
            Path place = folder.resolve(path.substring(0, path.indexOf('/')));
            if (change == Change.EMPTY_FOLDERS) {
                Files.createDirectories(place);
            } else if (change == Change.FILES_FOR_FOLDERS && !Files.exists(place)) {
                Files.writeString(place, "not a folder");
            }
        }
    }

    private boolean isOpen(String path) {
        int slash = path.indexOf('/');
        return slash > 0 && open.contains(path.substring(0, slash));
    }

    private static String malformed(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> text + "\n\t- {[";
            case 1 -> "";
            case 2 -> text.replace(':', ' ');
            default -> "\0\uFFFE" + text.length();
        };
    }

    private static void write(Path folder, Map<String, String> documents) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> entry : documents.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
            Files.setLastModifiedTime(file, FileTime.fromMillis(entry.getValue().hashCode() & 0xffffffL));
        }
    }
}
