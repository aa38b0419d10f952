package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.dispute.View;
import org.parley.files.CaseFolder;
import org.parley.files.CaseReading;
import org.parley.files.Defect;
import org.parley.files.check.Lint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley check CASE}: everything that someone should mend or look at. */
@Command(
        name = "check",
        description = "Lists every error and warning of a case, with file and line.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing to mend", "1:warnings only", "65:errors: the case cannot be used"})
final class CheckCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "CASE", description = "The case folder.")
    private Path folder;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "team",
            converter = ViewConverter.class,
            description = "Check what this audience may know: team, joint, public, or party:ID. Default: team.")
    private View view;

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return switch (CaseFolder.read(new Cases(around).folder(folder), view)) {
            case CaseReading.Broken broken -> {
                list("error", broken.defects());
                yield Exit.DATA;
            }
            case CaseReading.Sound sound -> {
                List<Defect> warnings = Lint.of(sound);
                list("warning", warnings);
                yield warnings.isEmpty() ? Exit.OK : Exit.WARNINGS;
            }
        };
    }

    private void list(String kind, List<Defect> defects) {
        defects.forEach(defect -> around.out().println(defect.place() + ": " + kind + ": " + defect.message()));
        int count = defects.size();
        around.out().println(count == 0 ? "No errors, no warnings." : count + " " + kind + (count == 1 ? "." : "s."));
    }
}
