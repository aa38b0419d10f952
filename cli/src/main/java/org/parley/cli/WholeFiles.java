package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are written whole or not at all, also when the program is interrupted. */
final class WholeFiles {

    private final Map<Path, String> contents = new LinkedHashMap<>();

    void add(Path file, String content) {
        if (contents.put(file.normalize(), content) != null) {
            throw new RefusedException(Exit.USAGE, "two outputs go to the same file " + file);
        }
    }

    /** Refuses to go on if any of them is there already. */
    void refuseExisting(String instead) {
        contents.keySet().stream().filter(Files::exists).findFirst().ifPresent(there -> {
            throw new RefusedException(Exit.USAGE, there + " exists already and is left as it is; " + instead);
        });
    }

    /** Makes the folders that the files go to, where they are missing. */
    void makeFolders() {
        for (Path file : contents.keySet()) {
            Path folder = file.toAbsolutePath().getParent();
            try {
                if (folder != null) {
                    Files.createDirectories(folder);
                }
            } catch (IOException problem) {
                throw new RefusedException(Exit.USAGE, "cannot make the folder " + folder + ": " + reason(problem));
            }
        }
    }

    /** Writes each beside its place first, then moves all of them there. */
    void write() {
        Map<Path, Path> drafts = new LinkedHashMap<>();
        Path current = Path.of("");
        try {
            for (Map.Entry<Path, String> entry : contents.entrySet()) {
                current = entry.getKey();
                if (Files.isDirectory(current)) {
                    throw new RefusedException(Exit.USAGE, "cannot write " + current + ": it is a folder");
                }
                Path folder = current.toAbsolutePath().getParent();
                Path draft = Files.createTempFile(folder, ".parley-", ".part");
                draft.toFile().deleteOnExit();
                drafts.put(draft, current);
                Files.writeString(draft, entry.getValue(), StandardCharsets.UTF_8);
            }
            for (Map.Entry<Path, Path> entry : drafts.entrySet()) {
                current = entry.getValue();
                Files.move(
                        entry.getKey(), current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException problem) {
            throw new RefusedException(Exit.USAGE, "cannot write " + current + ": " + reason(problem));
        } finally {
            for (Path draft : drafts.keySet()) {
                discard(draft);
            }
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException leftBehind) {
            draft.toFile().deleteOnExit();
        }
    }

    static String reason(IOException problem) {
        return switch (problem) {
            case NoSuchFileException missing -> "the folder does not exist";
            case AccessDeniedException denied -> "not permitted";
            default -> problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        };
    }
}
