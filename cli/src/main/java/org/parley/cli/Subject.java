package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.View;
import org.parley.files.platform.Imported;
import org.parley.files.platform.ScenarioFiles;
import org.parley.files.platform.ScenarioModel;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.inquiry.CaseModel;
import org.parley.inquiry.Model;
import org.parley.preference.Dossier;
import org.parley.report.words.Names;

/**
 * What one frontier is asked of: a case, a folder with a scenario, or a scenario's files.
 *
 * @param paths as given
 */
record Subject(List<Path> paths, boolean isCase) {

    Subject {
        paths = List.copyOf(paths);
    }

    /** One for each folder; files go together. */
    static List<Subject> of(List<Path> given, Surroundings around) {
        Cases cases = new Cases(around);
        List<Path> resolved = given.stream().map(around.folder()::resolve).toList();
        for (int k = 0; k < given.size(); k++) {
            if (!Files.exists(resolved.get(k))) {
                throw new RefusedException(Exit.USAGE, "there is no file or folder " + given.get(k));
            }
        }
        long folders = resolved.stream().filter(Files::isDirectory).count();
        if (folders == 0) {
            return List.of(new Subject(given, false));
        }
        if (folders < given.size()) {
            Path file = given.stream()
                    .filter(path -> !Files.isDirectory(around.folder().resolve(path)))
                    .findFirst()
                    .orElseThrow();
            throw new RefusedException(
                    Exit.USAGE,
                    file
                            + " is a file; files and folders do not go together; name one scenario's files, or folders, each of one scenario"
                            + " or case");
        }
        return given.stream()
                .map(folder -> new Subject(List.of(folder), cases.isCase(folder)))
                .toList();
    }

    /** The name of its folder. */
    String name(Surroundings around) {
        Path first = around.folder().resolve(paths.getFirst()).toAbsolutePath().normalize();
        Path folder = Files.isDirectory(first) ? first : first.getParent();
        return folder == null || folder.getFileName() == null
                ? "scenario"
                : folder.getFileName().toString();
    }

    /** @param view and the following: of a case */
    Model model(Surroundings around, View view, @Nullable LocalDate asOf, CaseModel.RedLines redLines) {
        if (!isCase) {
            try {
                return ScenarioModel.of(imported(around));
            } catch (UnreadableScenarioException malformed) {
                throw new RefusedException(Exit.DATA, String.valueOf(malformed.getMessage()));
            }
        }
        Dossier dossier = new Cases(around).dossier(paths.getFirst(), view);
        LocalDate day = Cases.day(dossier, asOf, "frontier");
        String audience = new Names(dossier.dispute()).audience(view);
        String reading = "A case in its central reading"
                + (redLines == CaseModel.RedLines.ALL ? ". " : ", with confirmed red lines only. ");
        return CaseModel.of(dossier.asOf(day), reading + audience, redLines);
    }

    Imported imported(Surroundings around) {
        try {
            return ScenarioFiles.read(
                    paths.stream().map(around.folder()::resolve).toList());
        } catch (NoSuchFileException missing) {
            throw new RefusedException(Exit.USAGE, "there is no file " + missing.getFile());
        } catch (IOException unreadable) {
            throw new RefusedException(
                    Exit.USAGE, "cannot read " + paths.getFirst() + ": " + WholeFiles.reason(unreadable));
        } catch (UnreadableScenarioException malformed) {
            throw new RefusedException(Exit.DATA, String.valueOf(malformed.getMessage()));
        }
    }
}
