package org.parley.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.files.start.Draft;
import org.parley.files.start.NewCase;
import org.parley.files.start.UnreadableMatrixException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley new NAME}: starts a case. */
@Command(
        name = "new",
        description = "Starts a case: from an annotated template, or from a matrix pasted from a spreadsheet.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NewCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "NAME", description = "The folder to make; there must be nothing of this name yet.")
    private Path folder;

    @Option(
            names = "--from",
            paramLabel = "MATRIX",
            description = {
                "A matrix as a spreadsheet program saves it (CSV or tabs): rows issues, columns parties, cells words",
                "such as 'welcome: A; hard: B; red line: C', 'A > B > C', a position in words, or '?'."
            })
    private @Nullable Path matrix;

    @Option(names = "--title", paramLabel = "TITLE", description = "Title of the case. Default: the folder's name.")
    private @Nullable String title;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date that the first entries bear. Default: today.")
    private @Nullable LocalDate date;

    NewCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path place = around.folder().resolve(folder).normalize();
        Path name = place.getFileName();
        if (name == null) {
            throw new RefusedException(Exit.USAGE, "'" + folder + "' is no name for a case");
        }
        Draft draft = draft(
                title == null ? name.toString() : title,
                date == null ? around.today().get() : date);
        try {
            draft.writeTo(place);
        } catch (FileAlreadyExistsException taken) {
            throw new RefusedException(Exit.USAGE, folder + " exists already and is left as it is");
        } catch (IOException problem) {
            throw new RefusedException(Exit.USAGE, "cannot write " + folder + ": " + WholeFiles.reason(problem));
        }
        draft.notes().forEach(around.out()::println);
        around.out().println("Made " + folder + ". Next, for this folder: check, then brief.");
        return Exit.OK;
    }

    private Draft draft(String heading, LocalDate today) {
        if (matrix == null) {
            return NewCase.template(heading, today);
        }
        try {
            return NewCase.fromMatrix(Files.readAllBytes(around.folder().resolve(matrix)), heading, today);
        } catch (NoSuchFileException missing) {
            throw new RefusedException(Exit.USAGE, "there is no file " + matrix);
        } catch (IOException unreadable) {
            throw new RefusedException(Exit.USAGE, "cannot read " + matrix + ": " + WholeFiles.reason(unreadable));
        } catch (UnreadableMatrixException malformed) {
            throw new RefusedException(Exit.DATA, matrix + ": " + malformed.getMessage());
        }
    }
}
