package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parley.statements.lexicon.Defect;
import org.parley.statements.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley lexicon check FOLDER}: what is wrong in tables that an analyst has written. */
@Command(
        name = "lexicon",
        description = "Looks after the tables of words by which articles are read.",
        mixinStandardHelpOptions = true)
final class LexiconCommand implements Runnable {

    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    LexiconCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what to do is missing: check");
    }

    @Command(
            name = "check",
            description = {
                "Checks a folder of tables, such as team/lexicon of a case.",
                "Tells every error with table and line. Exit 0: all can be used; 65: errors."
            },
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FOLDER", description = "The folder of *.tsv files.") Path given) {
        Path folder = around.folder().resolve(given);
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(Exit.USAGE, "there is no folder " + given);
        }
        Map<String, String> tables = CaseLexicon.tables(folder);
        if (tables.isEmpty()) {
            throw new RefusedException(
                    Exit.USAGE, given + " has no table; tables are " + String.join(", ", Lexicon.TABLES));
        }
        List<Defect> defects = Lexicon.check(tables);
        defects.forEach(around.out()::println);
        around.out()
                .println(
                        defects.isEmpty()
                                ? "No errors in " + String.join(", ", tables.keySet()) + "."
                                : defects.size() == 1 ? "1 error." : defects.size() + " errors.");
        return defects.isEmpty() ? Exit.OK : Exit.DATA;
    }
}
