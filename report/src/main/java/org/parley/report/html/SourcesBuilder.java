package org.parley.report.html;

import java.util.ArrayList;
import java.util.List;
import org.parley.briefing.Briefing;
import org.parley.briefing.Stand;
import org.parley.dispute.Statement;
import org.parley.dispute.Sureness;
import org.parley.report.table.MatrixBuilder;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Sources;

/** The list of evidence, with the way back to where each statement is used. */
record SourcesBuilder(Briefing briefing, Names names, Sources sources) {

    List<Source> list() {
        List<Source> list = new ArrayList<>();
        for (int number = 1; number <= sources.statements().size(); number++) {
            Statement statement = sources.numbered(number);
            String where = statement.where().isEmpty() ? "" : ", " + statement.where();
            list.add(new Source(
                    number,
                    statement.speaker() + ", " + Figures.date(statement.date()) + where,
                    statement.says(),
                    statement.quote(),
                    Sources.about(statement, names),
                    statement.source(),
                    statement.sureness().phrase(),
                    statement.sureness() != Sureness.HEARD,
                    used(number)));
        }
        return list;
    }

    private List<Source.Use> used(int number) {
        List<Source.Use> used = new ArrayList<>();
        List<List<Stand.Cell>> cells = briefing.stand().cells();
        for (int issue = 0; issue < cells.size(); issue++) {
            for (int party = 0; party < cells.get(issue).size(); party++) {
                boolean rests = cells.get(issue).get(party).positions().stream()
                        .anyMatch(
                                position -> sources.numbers(position.evidence()).contains(number));
                if (rests) {
                    used.add(new Source.Use(
                            MatrixBuilder.id(issue, party), names.issue(issue) + " – " + names.party(party)));
                }
            }
        }
        return used;
    }
}
