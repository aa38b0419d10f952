package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private final Map<String, byte[]> documents;
    private final List<String> open;

    /** @param documents of a whole case, by path */
    Secrets(Map<String, byte[]> documents, View view, List<String> parties) {
        this.documents = documents;
        this.open = view.opens(parties).stream().map(Compartment::folder).toList();
    }

    /** Writes the case as it is. */
    void write(Path folder) throws IOException {
        write(folder, documents);
    }

    /** Writes the case with everything changed that the view may not know; times of files differ, too. */
    void writeChanged(Path folder, Change change, Map<String, byte[]> other, Random random) throws IOException {
        Map<String, byte[]> changed = new TreeMap<>(documents.entrySet().stream()
                .filter(entry -> isOpen(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<String, byte[]> closed = documents.entrySet().stream()
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
                changed.put("party-nobody-knows/preferences.yaml", bytes("importance: []\n"));
                changed.put("team/secret-" + random.nextInt(1000) + ".yaml", bytes("a: 1\n"));
                changed.put("another-folder/x.txt", bytes("x"));
            }
            case BIG ->
                closed.forEach((path, text) -> changed.put(
                        path, bytes(new String(text, StandardCharsets.UTF_8) + "# filler\n".repeat(20_000))));
            case ABSENT, EMPTY_FOLDERS, FILES_FOR_FOLDERS -> {}
        }
        write(folder, changed);
        for (String path : closed.keySet()) {
            if (path.indexOf('/') < 0) {
                continue;
            }
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

    private static byte[] malformed(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String broken = switch (random.nextInt(4)) {
            case 0 -> text + "\n\t- {[";
            case 1 -> "";
            case 2 -> text.replace(':', ' ');
            default -> "\0\uFFFE" + text.length();
        };
        return broken.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path folder, Map<String, byte[]> documents) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> entry : documents.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
            Files.setLastModifiedTime(file, FileTime.fromMillis(entry.getValue().length * 1000L));
        }
    }
}
