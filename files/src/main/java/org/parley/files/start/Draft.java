package org.parley.files.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case that is not yet on disk.
 *
 * @param documents text by path in the case folder, as {@code public/dispute.yaml}
 * @param notes what its author should know about it, in sentences
 */
public record Draft(Map<String, String> documents, List<String> notes) {

    public Draft {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        notes = List.copyOf(notes);
    }

    /**
     * Makes the case folder.
     *
     * @throws FileAlreadyExistsException if there is anything of this name; it is left as it is
     */
    public void writeTo(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectory(folder);
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Path path = folder.resolve(document.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, document.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
