package org.parley.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.briefing.Obstruction;
import org.parley.dispute.Options;
import org.parley.gap.Clash;
import org.parley.gap.ConcessionPath;
import org.parley.gap.Ledger;
import org.parley.gap.Trades;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;

/** Tables on what stands in the way. */
public record ObstructionTables(Names names, Obstruction obstruction) {

    /** An unbroken row of options, both ends included. */
    public record Run(int first, int last) {

        /** @param options ascending */
        public static List<Run> of(List<Integer> options) {
            List<Run> runs = new ArrayList<>();
            for (int option : options) {
                if (!runs.isEmpty() && runs.getLast().last() == option - 1) {
                    runs.set(runs.size() - 1, new Run(runs.getLast().first(), option));
                } else {
                    runs.add(new Run(option, option));
                }
            }
            return runs;
        }
    }

    /** The tables that have rows, those a reader needs first in front; {@link #issues} and {@link #ledger} stand behind pictures. */
    public List<Table> all() {
        return Stream.of(changes(), conflicts(), trades())
                .filter(table -> table.size() > 0)
                .toList();
    }

    public Table changes() {
        Table.Builder table = Table.titled(
                        "What would open a zone, smallest changes first: readings in which it is enough; in the central one,"
                                + " settlements it opens, and its cost: how far below no deal")
                .words("Change")
                .figures("Enough")
                .figures("Opens")
                .figures("Cost");
        obstruction
                .changes()
                .forEach(change -> table.row(
                        change.words(),
                        change.works().map(share -> share.percent()).orElse("not sampled"),
                        change.opened().map(Figures::count).orElse("not counted"),
                        Figures.value(change.set().drop())));
        return table.table();
    }

    public Table conflicts() {
        Table.Builder table = Table.titled(
                        "What cannot be met together: drop any one of a row, and the rest of the row can be met")
                .words("Conflict");
        obstruction.deadlocks().forEach(deadlock -> table.row(String.join("; ", deadlock.words())));
        return table.table();
    }

    /** What each side can live with on each issue, and how far they want the opposite. */
    public Table issues() {
        Table.Builder table = Table.titled(
                        "What each can live with on each issue, in the order of the options, and how far they want the opposite")
                .words("Issue");
        obstruction.sides().forEach(side -> table.words(names.party(side)));
        table.words("All of them").words("Wanted oppositely");
        boolean scored =
                obstruction.issues().stream().anyMatch(one -> one.score().isPresent());
        if (scored) {
            table.figures("Margin gained if settled");
        }
        for (Obstruction.OfIssue one : obstruction.issues()) {
            List<String> row = new ArrayList<>(List.of(names.issue(one.issue())));
            one.acceptable().forEach(options -> row.add(options(one.issue(), options)));
            List<Integer> common = one.acceptable().isEmpty()
                    ? List.of()
                    : one.acceptable().getFirst().stream()
                            .filter(option -> one.acceptable().stream().allMatch(own -> own.contains(option)))
                            .toList();
            row.add(options(one.issue(), common));
            row.add(one.clashes().stream().map(this::clash).collect(Collectors.joining("; ")));
            if (scored) {
                row.add(one.score().map(Figures::signed).orElse("none"));
            }
            table.row(row);
        }
        return obstruction.sides().isEmpty() ? Table.titled("").table() : table.table();
    }

    private String clash(Clash clash) {
        String share = clash.share().map(Figures::percent).orElse("order not known");
        boolean one = obstruction.issues().getFirst().clashes().size() == 1;
        return one ? share : names.party(clash.first()) + " and " + names.party(clash.second()) + " " + share;
    }

    private String options(int issue, List<Integer> options) {
        int all = names.dispute().issues().get(issue).size();
        if (options.isEmpty()) {
            return "none";
        }
        if (options.size() == all) {
            return "all";
        }
        boolean range = names.dispute().issues().get(issue).options() instanceof Options.Range;
        return Run.of(options).stream()
                .flatMap(run -> range && run.last() > run.first()
                        ? Stream.of(names.option(issue, run.first()) + " to " + names.option(issue, run.last()))
                        : IntStream.rangeClosed(run.first(), run.last())
                                .mapToObj(option -> names.option(issue, option)))
                .collect(Collectors.joining("; "));
    }

    public Table trades() {
        Table.Builder table = Table.titled(
                        obstruction.trades().map(ObstructionTables::caption).orElse(""))
                .words("Change");
        obstruction.sides().forEach(side -> table.words(names.party(side)));
        obstruction.trades().ifPresent(swaps -> {
            for (Trades.Trade trade : swaps.trades().best()) {
                List<String> row = new ArrayList<>();
                row.add(trade.issues().stream()
                        .map(issue -> names.issue(issue) + ": " + names.option(issue, swaps.from()) + " → "
                                + names.option(issue, trade.to()))
                        .collect(Collectors.joining(" · ")));
                for (int side = 0; side < obstruction.sides().size(); side++) {
                    row.add(takes(trade, side));
                }
                table.row(row);
            }
        });
        return table.table();
    }

    private static String caption(Obstruction.Swaps swaps) {
        int listed = swaps.trades().best().size();
        return "Trades, best first, from " + swaps.start() + "; nobody loses, at least two gain"
                + (listed < swaps.trades().found()
                        ? "; " + listed + " of " + Figures.count(swaps.trades().found()) + " listed"
                        : "");
    }

    /** {@code +0.05: gives on A; gets on B}. */
    private String takes(Trades.Trade trade, int side) {
        List<String> gives = new ArrayList<>();
        List<String> gets = new ArrayList<>();
        for (int k = 0; k < trade.issues().size(); k++) {
            int sign = trade.parts().get(side).get(k).signum();
            if (sign != 0) {
                (sign < 0 ? gives : gets).add(names.issue(trade.issues().get(k)));
            }
        }
        if (trade.interactions().get(side).signum() != 0) {
            (trade.interactions().get(side).signum() < 0 ? gives : gets).add("what goes together");
        }
        String gain = Figures.signed(trade.gains().get(side));
        if (gives.isEmpty() && gets.isEmpty()) {
            return "as before";
        }
        return gain + ": "
                + (gives.isEmpty() ? "" : "gives on " + String.join(", ", gives) + (gets.isEmpty() ? "" : "; "))
                + (gets.isEmpty() ? "" : "gets on " + String.join(", ", gets));
    }

    /** The steps from the openings to a candidate, with what each costs and brings. */
    public Table ledger() {
        Table.Builder table = Table.titled(obstruction.way().map(this::caption).orElse(""))
                .figures("Step")
                .words("Who")
                .words("Moves");
        obstruction.sides().forEach(side -> table.figures("To " + names.party(side)));
        table.figures("Imbalance after it");
        obstruction.way().ifPresent(way -> {
            for (int k = 0; k < way.path().steps().size(); k++) {
                ConcessionPath.Step step = way.path().steps().get(k);
                Ledger.Entry entry = way.ledger().entries().get(k);
                List<String> row = new ArrayList<>(List.of(
                        String.valueOf(k + 1),
                        names.party(step.party()),
                        names.issue(step.issue()) + ": "
                                + names.option(step.issue(), entry.step().from()) + " → "
                                + names.option(step.issue(), entry.step().to())
                                + (entry.withdraws() ? " (better for itself)" : "")));
                entry.gains().forEach(gain -> row.add(Figures.signed(gain)));
                row.add(Figures.percent(step.gap()));
                table.row(row);
            }
        });
        return table.table();
    }

    private String caption(Obstruction.Way way) {
        List<String> openings = new ArrayList<>();
        for (int k = 0; k < 2; k++) {
            int stated = way.stated().get(k).size();
            int others = names.dispute().issues().size() - stated;
            openings.add(names.party(way.parties().get(k)) + " from its latest positions on "
                    + Figures.count(stated, "issue")
                    + (others == 0 ? "" : " and its own best allowed option on " + others));
        }
        return "A balanced way to candidate " + way.target() + ", step by step: " + String.join("; ", openings)
                + ". Imbalance: the difference of the shares of its whole concession that each has made";
    }
}
