package org.parley.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.briefing.Briefing;
import org.parley.briefing.Stand;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Position;
import org.parley.dispute.Sureness;
import org.parley.preference.Word;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Present;
import org.parley.report.words.Prose;
import org.parley.report.words.Sources;

/** Puts the matrix in words. */
public record MatrixBuilder(Briefing briefing, Names names, Sources sources) {

    private static final String RED_LINE = Word.RED_LINE.text();

    public Matrix matrix() {
        Present present = Present.of(briefing);
        List<Matrix.Head> heads = present.parties().stream()
                .map(party -> names.dispute().parties().get(party))
                .map(party -> new Matrix.Head(party.name(), role(party)))
                .toList();
        List<Matrix.Row> rows = new ArrayList<>();
        List<Issue> issues = names.dispute().issues();
        for (int issue = 0; issue < issues.size(); issue++) {
            List<Stand.Cell> stands = briefing.stand().cells().get(issue);
            List<Matrix.Cell> cells = new ArrayList<>();
            for (int party : present.parties()) {
                cells.add(cell(issue, party, stands.get(party)));
            }
            Issue of = issues.get(issue);
            rows.add(new Matrix.Row(of.name(), of.question(), options(of), cells));
        }
        return new Matrix(Prose.kept(briefing.stand().answer()), heads, rows, present.absence(names));
    }

    static String role(Party party) {
        return party.role().word() + ", " + party.consent().word();
    }

    static String options(Issue issue) {
        return switch (issue.options()) {
            case Options.Named named -> Figures.count(named.size(), "option");
            case Options.Range range -> {
                String unit = range.unit().isEmpty() ? "" : " " + range.unit();
                yield range.from() + " to " + range.to() + unit + ", in steps of " + range.step();
            }
        };
    }

    public static String id(int issue, int party) {
        return "stand-" + (issue + 1) + "-" + (party + 1);
    }

    private Matrix.Cell cell(int issue, int party, Stand.Cell cell) {
        int size = names.dispute().issues().get(issue).size();
        boolean unsure = cell.sureness().map(s -> s != Sureness.HEARD).orElse(false);
        return new Matrix.Cell(
                id(issue, party),
                names.party(party),
                cell.known(),
                tone(cell.takes(), size),
                cell.takes().map(takes -> room(takes, issue, size)).orElse(""),
                cell.takes().map(takes -> (int) (100L * takes / size)).orElse(0),
                unsure,
                cell.sureness().map(Sureness::phrase).orElse(""),
                cell.weight(),
                cell.positions().stream().map(this::said).toList(),
                stances(issue, cell));
    }

    private String room(int takes, int issue, int size) {
        boolean range = names.dispute().issues().get(issue).options() instanceof Options.Range;
        return "takes " + (takes == size ? "all" : takes == 0 ? "none" : Figures.count(takes)) + " of "
                + Figures.count(size) + (range ? " numbers" : "");
    }

    private static String tone(Optional<Integer> takes, int size) {
        return takes.map(m -> m == 0
                        ? "none"
                        : m == size ? "all" : 3 * m <= size ? "little" : 3 * m <= 2 * size ? "some" : "much")
                .orElse("blank");
    }

    private Matrix.Said said(Position position) {
        List<String> options = position.options().stream()
                .map(option -> names.option(position.issue(), option))
                .toList();
        String says = position.evidence().says();
        return new Matrix.Said(
                says.isEmpty() ? String.join(" or ", options) : says,
                says.isEmpty() ? List.of() : options,
                sources.saidBy(position.evidence()),
                Sources.mark(position.evidence().sureness()),
                sources.numbers(position.evidence()));
    }

    private List<Matrix.Stance> stances(int issue, Stand.Cell cell) {
        List<Matrix.Stance> stances = new ArrayList<>();
        for (Stand.Stance stance : cell.options()) {
            boolean said = stance.known() || stance.redLine().isPresent();
            if (said) {
                String redLine = stance.redLine().map(status -> status.word()).orElse("");
                String words = redLine.isEmpty() ? stance.words() : besides(stance.words());
                stances.add(new Matrix.Stance(names.option(issue, stance.option()), words, redLine));
            } else {
                stances.add(new Matrix.Stance(names.option(issue, stance.option()), "unknown", ""));
            }
        }
        boolean nothing = stances.stream().allMatch(s -> s.words().equals("unknown"));
        if (nothing) {
            stances.clear();
        }
        cell.rangeWords().forEach(words -> stances.add(new Matrix.Stance("", words, "")));
        return stances;
    }

    /** What is said of an option besides that it is a red line: {@code were it dropped: hard}. */
    private static String besides(String words) {
        String rest =
                words.startsWith(RED_LINE) ? words.substring(RED_LINE.length()).strip() : words;
        boolean bracketed = rest.startsWith("(") && rest.endsWith(")");
        return bracketed ? rest.substring(1, rest.length() - 1) : rest;
    }
}
