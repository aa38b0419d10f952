package org.parley.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.statements.lexicon.Defect;
import org.parley.statements.lexicon.Lexicon;

/** Tables that an analyst has written: {@code team/lexicon/*.tsv} of a case, or any folder of tables. */
final class CaseLexicon {

    private CaseLexicon() {}

    /** The program's lexicon with what the case adds. */
    static Lexicon of(Path root) {
        Path folder = root.resolve("team").resolve("lexicon");
        if (!Files.isDirectory(folder)) {
            return Lexicon.standard();
        }
        Map<String, String> tables = tables(folder);
        List<Defect> defects = Lexicon.check(tables);
        if (!defects.isEmpty()) {
            throw new RefusedException(
                    Exit.DATA,
                    "the lexicon of the case has " + (defects.size() == 1 ? "an error" : defects.size() + " errors")
                            + ", the first in " + defects.getFirst() + ". See 'parley lexicon check " + folder + "'");
        }
        return Lexicon.with(tables);
    }

    /** The texts of the tables of a folder, by file name. */
    static Map<String, String> tables(Path folder) {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (MalformedInputException notUtf8) {
            throw new RefusedException(Exit.DATA, "a table in " + folder + " is not UTF-8");
        } catch (IOException problem) {
            throw new RefusedException(Exit.USAGE, "cannot read " + folder + ": " + WholeFiles.reason(problem));
        }
        return tables;
    }
}
