package org.parley.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.report.words.Figures;
import org.parley.report.words.MoveWords;
import org.parley.report.words.StabilityWords;
import org.parley.report.words.StateWords;
import org.parley.report.words.Temptations;
import org.parley.stability.answer.Explanation;
import org.parley.stability.engine.Verdict;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.inquiry.Verdicts;
import org.parley.stability.model.GraphModel;

/** The tables of a stability answer. */
public final class StabilityTables {

    private StabilityTables() {}

    /** The states in which all stay, the firmest first; no rows where they are counted, not listed. */
    public static Table allStay(Answer answer, Verdicts verdicts) {
        Map<String, List<String>> holding = new LinkedHashMap<>();
        for (Verdicts.Row row : StabilityWords.summed(verdicts)) {
            if (row.equilibria().complete()) {
                row.equilibria()
                        .names()
                        .forEach(name -> holding.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(row.asked().id()));
            }
        }
        Optional<GraphModel> coded =
                answer.graph().filter(graph -> graph.codes().isPresent());
        Table.Builder table = Table.titled("Where all parties stay.").words("State");
        if (coded.isPresent()) {
            table.words("What is done");
        }
        table.words("What holds it");
        holding.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> {
                    List<String> cells = new ArrayList<>(List.of(entry.getKey()));
                    coded.ifPresent(graph -> cells.add(new StateWords(graph)
                            .taken(graph.states().indexOf(entry.getKey()))
                            .orElse("")));
                    cells.add(what(entry.getValue()) + " (" + String.join(", ", entry.getValue()) + ")");
                    table.row(cells);
                });
        return table.table();
    }

    private static String what(List<String> concepts) {
        return concepts.contains("R")
                ? "nobody gains by leaving"
                : concepts.contains("SEQ")
                        ? "answers that pay the others"
                        : concepts.contains("GMR") ? "answers that others could give, maybe at their own cost" : "this";
    }

    /** Concepts of single parties, one row each. */
    public static Table parties(Answer answer, Verdicts verdicts) {
        Table.Builder table = Table.titled(
                        "Where each party stays, and where all do, under each behaviour. Each party is"
                                + " taken to decide alone; the others' answers may be of any length. Of more"
                                + " than 12 states the number is told; the JSON form lists them.")
                .words("Behaviour");
        answer.subject().parties().forEach(table::words);
        table.words("All stay");
        for (Verdicts.Row row : verdicts.rows()) {
            if (!(row.asked() instanceof Asked.Together)) {
                List<String> cells = new ArrayList<>();
                cells.add(row.asked().id() + ": " + StabilityWords.meaning(row.asked()));
                row.stable().forEach(set -> cells.add(StabilityWords.states(set)));
                cells.add(StabilityWords.states(row.equilibria()));
                table.row(cells);
            }
        }
        return table.table();
    }

    /** Coalitions by concept; no rows where none was asked about. */
    public static Table coalitions(Verdicts verdicts) {
        List<Verdicts.Row> rows = verdicts.rows().stream()
                .filter(row -> row.asked() instanceof Asked.Together)
                .toList();
        Table.Builder table = Table.titled(
                        "Where each coalition stays: its members deviate together and each stays a party"
                                + " of its own. This is not the same as parties merged into one.")
                .words("Coalition");
        rows.forEach(row -> table.words(row.asked().id()));
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Verdicts.Row row : rows) {
            row.stable()
                    .forEach(set -> cells.computeIfAbsent(set.who(), who -> new ArrayList<>(List.of(who)))
                            .add(StabilityWords.states(set)));
            cells.computeIfAbsent("every coalition", who -> new ArrayList<>(List.of(who)));
        }
        rows.forEach(row ->
                cells.getOrDefault("every coalition", new ArrayList<>()).add(StabilityWords.states(row.equilibria())));
        List<String> every = cells.remove("every coalition");
        cells.values().forEach(table::row);
        if (every != null) {
            table.row(every);
        }
        return table.table();
    }

    /** The states with their numbers, options and improvements. */
    public static Table states(GraphModel graph) {
        StateWords words = new StateWords(graph);
        boolean options = graph.codes().isPresent();
        Table.Builder table = Table.titled(
                        "The states, and where each party would go from there at once because it gains.")
                .figures("No.")
                .words("State");
        if (options) {
            table.words("Options taken").figures("As a number");
        }
        boolean numbered = IntStream.range(0, graph.size()).noneMatch(words::labelled);
        graph.parties().forEach(party -> table.words(party + " gains in" + (numbered ? " no." : "")));
        for (int s = 0; s < graph.size(); s++) {
            List<String> row = new ArrayList<>(List.of(Figures.count(s + 1), graph.name(s)));
            if (options) {
                row.add(words.taken(s).orElse(""));
                row.add(String.valueOf(graph.codes().get().codes().get(s)));
            }
            for (int p = 0; p < graph.parties().size(); p++) {
                int party = p;
                int from = s;
                row.add(String.join(
                        ", ",
                        IntStream.of(graph.movesFrom(p, s))
                                .filter(to -> graph.better(party, to, from))
                                .mapToObj(to -> numbered ? Figures.count(to + 1) : graph.name(to))
                                .toList()));
            }
            table.row(row);
        }
        return table.table();
    }

    /** Each temptation in one state, and what becomes of it. */
    public static Table temptations(StateAnswer answer) {
        StateWords states = new StateWords(answer.conflict());
        MoveWords moves = new MoveWords(answer.conflict());
        List<String> parties = answer.conflict().parties();
        Table.Builder table = Table.titled("Each temptation by itself, the state it leads to, and what answers it.")
                .words("Who")
                .words("Could gain by")
                .words("In the state")
                .words("Deterrence")
                .words("Answer");
        for (Explanation.Held held : answer.explanation().temptations()) {
            table.row(
                    parties.get(held.party()),
                    moves.taking(held.party(), answer.state(), held.to()),
                    states.name(held.to()),
                    Temptations.firmness(held.deterrence()),
                    held.path().stream()
                            .map(move -> parties.get(move.party()) + " would "
                                    + moves.take(move.party(), move.from(), move.to()))
                            .collect(Collectors.joining(", then ")));
        }
        return table.table();
    }

    /** Each party against each behaviour, in one state. */
    public static Table verdicts(StateAnswer answer) {
        Table.Builder table = Table.titled(
                        "Whether each party stays in this state, if it behaves so. Parties may differ: take one cell of each column.")
                .words("Behaviour");
        answer.conflict().parties().forEach(table::words);
        for (StateAnswer.ByConcept row : answer.verdicts()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.asked().id() + ": " + StabilityWords.meaning(row.asked()));
            row.parties().forEach(verdict -> cells.add(word(verdict)));
            table.row(cells);
        }
        return table.table();
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case STABLE -> "stays";
            case UNSTABLE -> "leaves";
            case UNDECIDED -> "undecided";
        };
    }
}
