package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.View;
import org.parley.files.CaseFolder;
import org.parley.files.CaseReading;
import org.parley.preference.Dossier;

/** Opens cases for the commands. */
final class Cases {

    private final Surroundings around;

    Cases(Surroundings around) {
        this.around = around;
    }

    /** The folder itself, so that {@code .} has a name. */
    Path folder(Path given) {
        Path folder = around.folder().resolve(given);
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(
                    Exit.USAGE,
                    "there is no case folder " + given + (Files.exists(folder) ? ": it is a file" : "")
                            + "; a case is a folder with public/dispute.yaml in it");
        }
        try {
            return folder.toRealPath();
        } catch (IOException unreadable) {
            throw new RefusedException(Exit.USAGE, "cannot open " + given + ": " + unreadable.getMessage());
        }
    }

    /** Whether a folder is a case; only the folder that everybody may open is looked for. */
    boolean isCase(Path given) {
        return Files.isDirectory(around.folder().resolve(given).resolve("public"));
    }

    /** The day that is asked for, or else the latest that anything bears. */
    static LocalDate day(Dossier dossier, @Nullable LocalDate asOf, String what) {
        if (asOf != null) {
            return asOf;
        }
        return dossier.latest()
                .orElseThrow(() -> new RefusedException(
                        Exit.USAGE,
                        "nothing that this view may know of the case has a date yet; say for which day the " + what
                                + " is, such as --as-of 2025-08-07"));
    }

    /**
     * An earlier day, if one is asked for.
     *
     * @param what the later day is, as "date of the briefing"
     */
    static Optional<LocalDate> since(@Nullable LocalDate since, LocalDate day, String what) {
        if (since != null && !since.isBefore(day)) {
            throw new RefusedException(Exit.USAGE, "--since " + since + " is not before the " + what + ", " + day);
        }
        return Optional.ofNullable(since);
    }

    /** What the view may know; all defects are told at once if it cannot be read. */
    Dossier dossier(Path given, View view) {
        return switch (CaseFolder.read(folder(given), view)) {
            case CaseReading.Sound sound -> sound.dossier();
            case CaseReading.Broken broken -> {
                broken.defects().forEach(around.err()::println);
                int count = broken.defects().size();
                throw new RefusedException(
                        Exit.DATA,
                        "the case cannot be used before " + (count == 1 ? "this is" : "these " + count + " are")
                                + " mended");
            }
        };
    }
}
