package org.parley.files.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.files.text.Scalars;

/**
 * Writes a case from a matrix. What the cells say goes to the team's compartment, the one with the fewest readers; only
 * the names of parties, issues and options are public.
 */
final class MatrixCase {

    private final LocalDate today;
    private final List<String> notes = new ArrayList<>();
    private final List<Column> parties = new ArrayList<>();
    private final StringBuilder issues = new StringBuilder();
    private final Map<String, StringBuilder> worths = new LinkedHashMap<>();
    private final StringBuilder positions = new StringBuilder();
    private final Ids issueIds = new Ids("issue");
    private final Ids positionIds = new Ids("position");
    private final Map<String, String> noDeals = new LinkedHashMap<>();
    private final List<String> issueNames = new ArrayList<>();
    private boolean noDealRow;
    private int issueCount;

    private record Column(int index, String id, String name) {}

    MatrixCase(LocalDate today) {
        this.today = today;
    }

    Draft write(String title, MatrixTable table, String origin) throws UnreadableMatrixException {
        readHeader(table.rows());
        for (int row = 1; row < table.rows().size(); row++) {
            readRow(row, table.rows().get(row));
        }
        if (issueCount == 0) {
            throw new UnreadableMatrixException(
                    "the matrix has no issues; put one in each row, its name in the first column");
        }
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("public/dispute.yaml", dispute(title));
        documents.put("team/estimates.yaml", estimates());
        if (!positions.isEmpty()) {
            documents.put(
                    "team/positions.yaml",
                    "# What the matrix says in words. Move to public/ or joint/ what everybody or the table may know.\npositions:\n"
                            + positions);
        }
        notes.addFirst(origin + ": " + issueCount + (issueCount == 1 ? " issue, " : " issues, ") + parties.size()
                + (parties.size() == 1 ? " party" : " parties"));
        if (noDeals.isEmpty()) {
            notes.add(
                    "the matrix does not say what no deal is worth to anybody; without it whether a party accepts cannot "
                            + "be computed. Add a row 'no deal' to the matrix, in its cells " + NoDealCell.ALLOWED
                            + "; or fill in 'no-deal' in team/estimates.yaml, where it stands as a comment");
        }
        notes.add(
                "what the cells say is in team/, where only the team sees it; public/dispute.yaml holds the names of parties, "
                        + "issues and options, so read it before anybody else does");
        notes.add(
                "every party is down as a principal who signs; change role and consent in public/dispute.yaml where that is wrong");
        return new Draft(documents, notes);
    }

    private void readHeader(List<List<String>> rows) throws UnreadableMatrixException {
        List<String> header = rows.isEmpty() ? List.of() : rows.getFirst();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        Ids ids = new Ids("party");
        for (int column = 1; column < width; column++) {
            String name = column < header.size() ? words(header.get(column)) : "";
            int index = column;
            boolean used = rows.stream()
                    .skip(1)
                    .anyMatch(row -> row.size() > index && !row.get(index).isBlank());
            if (name.isEmpty() && !used) {
                continue;
            }
            if (name.isEmpty()) {
                name = "Party " + column;
                notes.add("row 1, column " + letters(column) + " names no party; it is called '" + name + "'");
            }
            parties.add(new Column(column, ids.of(name, column), name));
        }
        if (parties.isEmpty()) {
            throw new UnreadableMatrixException(
                    "the first row names no parties; put their names there, from the second column on");
        }
    }

    private void readRow(int row, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (NoDealCell.names(cells.getFirst())) {
            readNoDeal(row, cells);
            return;
        }
        issueCount++;
        String name = words(cells.getFirst());
        if (name.isEmpty()) {
            name = "Issue " + issueCount;
            notes.add("row " + (row + 1) + " names no issue; it is called '" + name + "'");
        }
        String issue = issueIds.of(name, issueCount);
        issueNames.add(issue);
        Map<Column, Cell> read = new LinkedHashMap<>();
        for (Column party : parties) {
            String text = party.index() < cells.size() ? cells.get(party.index()) : "";
            Cell cell = Cell.of(text);
            read.put(party, cell);
            if (cell instanceof Cell.Unread unread) {
                notes.add("row " + (row + 1) + ", column " + letters(party.index()) + " (" + party.name() + "): '"
                        + words(unread.words()) + "' could not be read: " + unread.why()
                        + "; kept as a position in words. In a cell " + Cell.ALLOWED);
            } else if (cell instanceof Cell.Partly partly) {
                notes.add("row " + (row + 1) + ", column " + letters(party.index()) + " (" + party.name() + "): "
                        + partly.unread().stream()
                                .map(part -> "'" + words(part.words()) + "' could not be read: " + part.why())
                                .collect(Collectors.joining("; "))
                        + "; the rest of the cell counts, and the whole cell is kept as a position in words. In a cell "
                        + Cell.ALLOWED);
            }
        }
        RowOptions options = RowOptions.of(read.values());
        if (options.invented()) {
            notes.add("row " + (row + 1) + " ('" + name + "') names no options; "
                    + (options.names().size() == 1
                            ? "it starts with a placeholder"
                            : "it starts with the positions as its options"));
        }
        issues.append("  - id: ")
                .append(issue)
                .append("\n    name: ")
                .append(Scalars.write(name))
                .append("\n    options:\n");
        options.ids()
                .forEach((option, id) -> issues.append("      - {id: ")
                        .append(id)
                        .append(", name: ")
                        .append(Scalars.write(option))
                        .append("}\n"));
        read.forEach((party, cell) -> add(party, issue, cell, options));
    }

    private void readNoDeal(int row, List<String> cells) {
        if (noDealRow) {
            notes.add("row " + (row + 1) + " is a second row on no deal; it was left out");
            return;
        }
        noDealRow = true;
        for (Column party : parties) {
            String text = party.index() < cells.size() ? cells.get(party.index()) : "";
            Optional<String> worth = NoDealCell.worth(text);
            worth.ifPresent(each -> noDeals.put(party.id(), each));
            if (worth.isEmpty() && !text.isBlank()) {
                notes.add("row " + (row + 1) + ", column " + letters(party.index()) + " (" + party.name() + "): '"
                        + words(text) + "' could not be read as what no deal is worth; write " + NoDealCell.ALLOWED);
            }
        }
    }

    private void add(Column party, String issue, Cell cell, RowOptions options) {
        switch (cell) {
            case Cell.Unknown unknown -> {}
            case Cell.Worths worths ->
                worth(
                        party,
                        issue,
                        "options: {"
                                + worths.words().entrySet().stream()
                                        .map(entry -> options.id(entry.getKey()) + ": "
                                                + entry.getValue().text())
                                        .collect(Collectors.joining(", "))
                                + "}");
            case Cell.Ranked ranked ->
                worth(
                        party,
                        issue,
                        "order: ["
                                + ranked.classes().stream()
                                        .map(tied -> tied.size() == 1
                                                ? options.id(tied.getFirst())
                                                : tied.stream()
                                                        .map(options::id)
                                                        .collect(Collectors.joining(", ", "[", "]")))
                                        .collect(Collectors.joining(", "))
                                + "]");
            case Cell.Partly partly -> {
                add(party, issue, partly.read(), options);
                position(party, issue, partly.words(), options);
            }
            case Cell.Spoken spoken -> position(party, issue, spoken.words(), options);
            case Cell.Unread unread -> position(party, issue, unread.words(), options);
        }
    }

    private void worth(Column party, String issue, String stated) {
        worths.computeIfAbsent(party.id(), id -> new StringBuilder())
                .append("      - issue: ")
                .append(issue)
                .append("\n        from: ")
                .append(today)
                .append("\n        ")
                .append(stated)
                .append('\n');
    }

    private void position(Column party, String issue, String words, RowOptions options) {
        positions
                .append("  - id: ")
                .append(positionIds.of(party.id() + "-" + issue, 1))
                .append("\n    party: ")
                .append(party.id())
                .append("\n    issue: ")
                .append(issue)
                .append("\n    says: ")
                .append(Scalars.write(words))
                .append('\n');
        if (options.has(words)) {
            positions.append("    options: [").append(options.id(words)).append("]\n");
        }
        positions.append("    date: ").append(today).append('\n');
    }

    private String dispute(String title) {
        StringBuilder text = new StringBuilder("""
                # Started from a matrix of issues and parties. This document is public: anybody may read it.
                format: 1
                """);
        text.append("title: ").append(Scalars.write(title)).append("\n\nparties:\n");
        for (Column party : parties) {
            text.append("  - {id: ")
                    .append(party.id())
                    .append(", name: ")
                    .append(Scalars.write(party.name()))
                    .append(", role: principal, consent: signs}\n");
        }
        return text.append("\nissues:\n").append(issues).toString();
    }

    private String estimates() {
        StringBuilder text = new StringBuilder("""
                # What the matrix says of each party, as the team's estimate. Only the team sees this document.
                parties:
                """);
        for (Column party : parties) {
            StringBuilder entries = worths.get(party.id());
            String noDeal = noDeals.get(party.id());
            boolean known = entries != null || noDeal != null;
            text.append(known ? "" : "  # ")
                    .append(known ? "  - party: " : "- party: ")
                    .append(party.id())
                    .append('\n');
            if (entries != null) {
                text.append("    worth:\n").append(entries);
            }
            text.append(noDeal == null ? "    # no-deal: [{from: " : "    no-deal: [{from: ")
                    .append(today)
                    .append(", worth: ")
                    .append(
                            noDeal == null
                                    ? "hard}]   # what no deal is worth to it: " + NoDealCell.IN_YAML
                                    : noDeal + "}]")
                    .append("\n    # importance: [{from: ")
                    .append(today)
                    .append(", ranking: [")
                    .append(String.join(", ", issueNames))
                    .append("]}]   # most important first\n");
        }
        return text.toString();
    }

    /** On one line. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A spreadsheet's name of a column: A, B, … Z, AA. */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1))
                + String.valueOf((char) ('A' + column % 26)).toUpperCase(Locale.ROOT);
    }
}
