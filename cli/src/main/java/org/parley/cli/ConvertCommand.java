package org.parley.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Suggestion;
import org.parley.files.platform.Conversions;
import org.parley.files.platform.Format;
import org.parley.files.platform.Imported;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Written;
import org.parley.files.start.ScenarioCase;
import org.parley.report.JsonConversion;
import org.parley.report.TerminalConversion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley convert FROM… --to FORMAT -o DIR}: a scenario in another platform's files, or as a case. */
@Command(
        name = "convert",
        description = "Writes a scenario of another platform in other files, or as a case, and tells what is lost.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ConvertCommand implements Callable<Integer> {

    private static final String CASE = "case";
    private static final List<String> TARGETS = List.of("genius", "geniusweb", "negmas", CASE);

    private final Surroundings around;

    @Parameters(
            paramLabel = "FROM…",
            arity = "1..*",
            description =
                    "A domain and its profiles, or the folder that holds them: Genius XML, GeniusWeb JSON, NegoLog JSON or"
                            + " NegMAS YAML.")
    private List<Path> from = List.of();

    @Option(names = "--to", paramLabel = "FORMAT", required = true, description = "genius, geniusweb, negmas or case.")
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to.")
    private Path output = Path.of("");

    @Option(names = "--overwrite", description = "Write over files that are there already.")
    private boolean overwrite;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the loss report as JSON, too.")
    private @Nullable Path json;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date that the entries of a case bear. Default: today.")
    private @Nullable LocalDate date;

    ConvertCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (!TARGETS.contains(to)) {
            throw new RefusedException(
                    Exit.USAGE,
                    "--to is one of " + String.join(", ", TARGETS) + ", not '" + to + "'"
                            + Suggestion.maybe(to, TARGETS));
        }
        List<Subject> subjects = Subject.of(from, around);
        if (subjects.size() > 1) {
            throw new RefusedException(
                    Exit.USAGE, "one scenario is converted at a time; name one folder, or its files");
        }
        if (subjects.getFirst().isCase()) {
            throw new RefusedException(
                    Exit.USAGE,
                    from.getFirst()
                            + " is a case; its values are in words and ranges, which other platforms cannot hold");
        }
        Imported imported = subjects.getFirst().imported(around);
        Written written = written(imported);
        WholeFiles files = new WholeFiles();
        Path folder = around.folder().resolve(output);
        written.files().forEach((name, text) -> files.add(folder.resolve(name), text));
        if (!overwrite) {
            files.refuseExisting("say --overwrite to write over it");
        }
        if (json != null) {
            files.add(
                    around.folder().resolve(json),
                    JsonConversion.render(
                            imported.format().word(),
                            to,
                            List.copyOf(written.files().keySet()),
                            written.losses()));
        }
        files.makeFolders();
        files.write();
        tell(written);
        return Exit.OK;
    }

    private Written written(Imported imported) {
        if (!to.equals(CASE)) {
            return Conversions.convert(imported, Format.valueOf(to.toUpperCase(java.util.Locale.ROOT)));
        }
        try {
            return ScenarioCase.write(imported, date == null ? around.today().get() : date);
        } catch (UnreadableScenarioException notAdditive) {
            throw new RefusedException(Exit.DATA, String.valueOf(notAdditive.getMessage()));
        }
    }

    private void tell(Written written) {
        int files = written.files().size();
        String opening = "Wrote " + files + (files == 1 ? " file" : " files") + " to " + output + ".";
        around.out().print(TerminalConversion.render(opening, written.losses(), around.width(), around.colour()));
    }
}
