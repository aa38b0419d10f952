package org.parley.report.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.briefing.Hold;
import org.parley.preference.Aftermath;
import org.parley.report.words.Figures;
import org.parley.report.words.StabilityWords;
import org.parley.stability.aftermath.Endurance;
import org.parley.stability.aftermath.Endurance.Stays;
import org.parley.stability.aftermath.Endurance.Temptation;
import org.parley.stability.aftermath.StatesAfter;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.model.GraphModel;
import org.parley.verdict.Share;

/** The tables of the section "Will it hold?". */
public record HoldTables(Hold hold) {

    /** Each behaviour against each party: in how many readings it stays. */
    public Table behaviours() {
        Table.Builder table = Table.titled(
                        "In how many readings each party stays, if it behaves so. Parties may differ: take one cell of"
                                + " each column.")
                .words("Behaviour");
        hold.endurance().states().parties().forEach(table::figures);
        table.figures("All stay");
        for (Endurance.ByConcept row : hold.endurance().concepts()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.concept().id() + ": "
                    + StabilityWords.meaning(new Asked.Single(Behaviour.of(row.concept()), false)));
            row.parties().forEach(stays -> cells.add(words(stays)));
            cells.add(words(row.together()));
            table.row(cells);
        }
        return table.table();
    }

    /** {@code 83 %}, or from what is certain to what is possible. */
    public static String words(Stays stays) {
        return stays.decided()
                ? stays.certainly().percent()
                : stays.certainly().percent() + " to " + stays.possibly().percent();
    }

    /** Each temptation, and in how many readings what becomes of it. */
    public Table temptations() {
        StatesAfter states = hold.endurance().states();
        Table.Builder table = Table.titled("What tempts whom, in how many readings, and what then deters it.")
                .words("Party")
                .words("To")
                .figures("Gains")
                .figures("Credibly deterred")
                .figures("Maybe deterred")
                .figures("Only possibly")
                .figures("Not deterred")
                .words("By, most often");
        for (Temptation one : hold.endurance().temptations()) {
            List<String> cells = new ArrayList<>(List.of(
                    states.parties().get(one.mover()),
                    states.names().get(one.to()),
                    one.tempted().percent()));
            for (Endurance.Deterrence how : Endurance.Deterrence.values()) {
                Share share = one.deterred(how);
                cells.add(share.none() ? "–" : share.percent());
            }
            cells.add(one.path().stream()
                    .map(move -> states.parties().get(move.party()) + ": "
                            + made(states, (int) move.from(), (int) move.to()))
                    .collect(Collectors.joining(", then ")));
            table.row(cells);
        }
        return table.table();
    }

    /** The ids of the moves made, and with a minus of those undone, on the way from one state to another. */
    public static String made(StatesAfter states, int from, int to) {
        return IntStream.range(0, states.aftermath().moves().size())
                .filter(k -> states.isMade(k, from) != states.isMade(k, to))
                .mapToObj(k -> (states.isMade(k, from) ? "−" : "")
                        + states.aftermath().moves().get(k).id())
                .collect(Collectors.joining("+"));
    }

    /** The moves, by id. */
    public Table moves() {
        StatesAfter states = hold.endurance().states();
        Table.Builder table = Table.titled("What parties could do.")
                .words("Move")
                .words("Who")
                .words("What")
                .words("Where");
        for (Aftermath.Move move : states.aftermath().moves()) {
            table.row(
                    move.id(),
                    states.parties().get(states.movers().indexOf(move.party())),
                    move.name() + (move.irreversible() ? " (cannot be undone)" : ""),
                    move.evidence().place());
        }
        return table.table();
    }

    /** Some states, with what each is worth to whom in the central reading. */
    public Table states(BitSet shown) {
        StatesAfter states = hold.endurance().states();
        GraphModel graph = hold.endurance().central().graph().orElseThrow();
        Table.Builder table = Table.titled(
                        "States reached by steps that pay, with what each is worth in the central reading; where that is"
                                + " not known, –.")
                .figures("No.")
                .words("State");
        states.parties().forEach(party -> table.figures("Worth to " + party));
        states.parties().forEach(party -> table.words(party + " gains in"));
        shown.stream().forEach(state -> {
            List<String> cells = new ArrayList<>(
                    List.of(Figures.count(state + 1), states.names().get(state)));
            hold.endurance()
                    .worth()
                    .get(state)
                    .forEach(worth -> cells.add(worth.map(Figures::value).orElse("–")));
            for (int p = 0; p < states.movers().size(); p++) {
                int party = p;
                cells.add(IntStream.of(graph.movesFrom(p, state))
                        .filter(to -> graph.better(party, to, state))
                        .mapToObj(to -> String.valueOf(to + 1))
                        .collect(Collectors.joining(", ")));
            }
            table.row(cells);
        });
        return table.table();
    }

    /** The settlement as agreed, and all that parties can reach from it by steps that pay whoever takes them. */
    public BitSet reachedByGains() {
        GraphModel graph = hold.endurance().central().graph().orElseThrow();
        BitSet reached = new BitSet();
        BitSet next = new BitSet();
        next.set(0);
        while (!next.isEmpty()) {
            int state = next.nextSetBit(0);
            next.clear(state);
            reached.set(state);
            for (int p = 0; p < graph.parties().size(); p++) {
                for (int to : graph.movesFrom(p, state)) {
                    if (graph.better(p, to, state) && !reached.get(to)) {
                        next.set(to);
                    }
                }
            }
        }
        return reached;
    }
}
