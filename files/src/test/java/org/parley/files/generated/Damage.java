package org.parley.files.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A case with something wrong.
 *
 * @param what was done to it
 * @param document where
 * @param defects how many; -1 where only the program can tell
 * @param damaged the case
 * @param onDisk what is done to its folder after it was written
 */
public record Damage(String what, String document, int defects, GeneratedCase damaged, Optional<OnDisk> onDisk) {

    /** Something that bytes alone cannot say. */
    public interface OnDisk {
        void to(Path folder) throws IOException;
    }

    /** Whether the bytes of the documents say it all. */
    public boolean inText() {
        return onDisk.isEmpty();
    }

    static Damage of(String what, String document, GeneratedCase damaged) {
        return new Damage(what, document, 1, damaged, Optional.empty());
    }

    static Damage unknown(String what, String document, GeneratedCase damaged) {
        return new Damage(what, document, -1, damaged, Optional.empty());
    }

    public void writeTo(Path folder) throws IOException {
        damaged.writeTo(folder);
        if (onDisk.isPresent()) {
            onDisk.get().to(folder);
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var entries = Files.list(path)) {
                for (Path entry : entries.toList()) {
                    delete(entry);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
