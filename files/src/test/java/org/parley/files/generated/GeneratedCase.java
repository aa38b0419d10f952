package org.parley.files.generated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A case in memory.
 *
 * @param parties ids in order
 * @param documents bytes by path in the case folder
 */
public record GeneratedCase(List<String> parties, Map<String, byte[]> documents) {

    public GeneratedCase {
        parties = List.copyOf(parties);
        documents = Collections.unmodifiableMap(new TreeMap<>(documents));
    }

    public String text(String document) {
        byte[] bytes = documents.get(document);
        if (bytes == null) {
            throw new IllegalArgumentException("no document " + document);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** With another text for one document. */
    public GeneratedCase with(String document, String text) {
        return with(document, text.getBytes(StandardCharsets.UTF_8));
    }

    public GeneratedCase with(String document, byte[] bytes) {
        Map<String, byte[]> changed = new TreeMap<>(documents);
        changed.put(document, bytes);
        return new GeneratedCase(parties, changed);
    }

    public GeneratedCase without(String document) {
        Map<String, byte[]> changed = new TreeMap<>(documents);
        changed.remove(document);
        return new GeneratedCase(parties, changed);
    }

    /** Writes all documents below a folder, which is made. */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            Path path = folder.resolve(document.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, document.getValue());
        }
    }
}
