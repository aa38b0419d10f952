package org.parley.report.table;

import org.parley.briefing.Readiness;

/** The readiness panel as a table. */
public final class ReadinessTables {

    private ReadinessTables() {}

    /** A row for each figure, against its threshold. */
    public static Table of(Readiness readiness) {
        Table.Builder table = Table.titled("Each figure against the case’s own threshold")
                .words("What")
                .words("Now")
                .words("Threshold")
                .words("Standing")
                .words("Note");
        for (Readiness.Line line : readiness.lines()) {
            table.row(
                    line.kind().word(),
                    line.figure(),
                    line.threshold().isEmpty() ? "–" : line.threshold(),
                    line.standing().word(),
                    line.why());
        }
        return table.table();
    }
}
