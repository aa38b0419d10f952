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
import org.parley.dispute.Compartment;
import org.parley.dispute.Party;
import org.parley.dispute.View;
import org.parley.statements.lexicon.Defect;
import org.parley.statements.lexicon.Lexicon;

/** Tables that an analyst has written: {@code lexicon/*.tsv} in the compartments of a case, or any folder of tables. */
final class CaseLexicon {

    private CaseLexicon() {}

    /** The program's lexicon with what the compartments that the view opens add. */
    static Lexicon of(Path root, View view, List<Party> parties) {
        Map<String, String> all = new TreeMap<>();
        for (Compartment compartment :
                view.opens(parties.stream().map(Party::id).toList())) {
            Path folder = root.resolve(compartment.folder()).resolve("lexicon");
            if (Files.isDirectory(folder)) {
                sound(folder, compartment)
                        .forEach((table, text) -> all.merge(table, text, (one, other) -> one + "\n" + other));
            }
        }
        return Lexicon.with(all);
    }

    private static Map<String, String> sound(Path folder, Compartment compartment) {
        Map<String, String> tables = tables(folder);
        List<Defect> defects = Lexicon.check(tables);
        if (!defects.isEmpty()) {
            throw new RefusedException(
                    Exit.DATA,
                    "the lexicon of " + compartment.folder() + " has "
                            + (defects.size() == 1 ? "an error" : defects.size() + " errors") + ", the first in "
                            + defects.getFirst() + ". See 'parley lexicon check CASE/" + compartment.folder()
                            + "/lexicon'");
        }
        return tables;
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
