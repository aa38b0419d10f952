package org.parley.report.terminal;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.dispute.Statement;
import org.parley.report.table.Matrix;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Sources;

/** The statements that the positions shown rest on, under the numbers that stand with the positions. */
record EvidenceText(Sheet sheet, Names names, Sources sources) {

    /** {@code  [3] [5]}, with a space before it; empty where there are none. */
    static String marks(List<Integer> numbers) {
        return numbers.stream().map(number -> " [" + number + "]").collect(Collectors.joining());
    }

    void write(Matrix matrix) {
        TreeSet<Integer> cited = new TreeSet<>();
        for (Matrix.Row row : matrix.rows()) {
            for (Matrix.Cell cell : row.cells()) {
                cell.said().stream().limit(1).forEach(said -> cited.addAll(said.sources()));
            }
        }
        if (cited.isEmpty()) {
            return;
        }
        sheet.heading("Evidence");
        for (int number : cited) {
            Statement statement = sources.numbered(number);
            String about = Sources.about(statement, names);
            String mark = Sources.mark(statement.sureness());
            sheet.line("[" + number + "] " + statement.speaker() + ", " + Figures.date(statement.date())
                    + (statement.where().isEmpty() ? "" : ", " + statement.where())
                    + (mark.isEmpty() ? "" : " (" + mark + ")") + (about.isEmpty() ? "" : " – " + about));
            sheet.indented(Ink.QUIET, 4, statement.source());
        }
    }
}
