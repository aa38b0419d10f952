package org.parley.report.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.briefing.Hold;
import org.parley.preference.Aftermath;
import org.parley.report.words.AftermathWords;
import org.parley.report.words.Figures;
import org.parley.report.words.Gains;
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
                        "In how many readings each party stays, if it behaves so, and in how many all do")
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
        AftermathWords words = new AftermathWords(states);
        Table.Builder table = Table.titled("What tempts whom, in how many readings, and what then deters it.")
                .words("Party")
                .words("Could gain by")
                .figures("Gains")
                .figures("Credibly deterred")
                .figures("Maybe deterred")
                .figures("Only possibly")
                .figures("Not deterred")
                .words("By, most often");
        for (Temptation one : hold.endurance().temptations()) {
            List<String> cells = new ArrayList<>(List.of(
                    states.parties().get(one.mover()),
                    words.step(0, one.to()),
                    one.tempted().percent()));
            for (Endurance.Deterrence how : Endurance.Deterrence.values()) {
                Share share = one.deterred(how);
                cells.add(share.none() ? "–" : share.percent());
            }
            cells.add(one.path().stream()
                    .map(move ->
                            states.parties().get(move.party()) + ": " + words.step((int) move.from(), (int) move.to()))
                    .collect(Collectors.joining(", then ")));
            table.row(cells);
        }
        return table.table();
    }

    /** The moves, with the ids by which states are asked about. */
    public Table moves() {
        StatesAfter states = hold.endurance().states();
        Table.Builder table = Table.titled(
                        "What parties could do. A state is asked about by the ids of the moves made, with + between them.")
                .words("Who")
                .words("What")
                .words("Id")
                .words("Where");
        for (Aftermath.Move move : states.aftermath().moves()) {
            table.row(
                    states.parties().get(states.movers().indexOf(move.party())),
                    move.name() + (move.irreversible() ? " (cannot be undone)" : ""),
                    move.id(),
                    move.evidence().place());
        }
        return table.table();
    }

    /** Some states, with what each is worth to whom in the central reading, and where it would go. */
    public Table states(BitSet shown) {
        StatesAfter states = hold.endurance().states();
        AftermathWords words = new AftermathWords(states);
        GraphModel graph = hold.endurance().central().graph().orElseThrow();
        Table.Builder table = Table.titled(
                        "States reached by steps that pay, with what each is worth to whom in the central reading (– where"
                                + " that is not known); after an arrow the states in which the party would gain.")
                .words("State");
        states.parties().forEach(table::words);
        shown.stream().forEach(state -> {
            List<String> cells = new ArrayList<>(List.of(Figures.count(state + 1) + ": " + words.state(state)));
            for (int p = 0; p < states.movers().size(); p++) {
                String worth = hold.endurance()
                        .worth()
                        .get(state)
                        .get(p)
                        .map(Figures::value)
                        .orElse("–");
                String gains = Gains.of(graph, p, state)
                        .mapToObj(to -> Figures.count(to + 1))
                        .collect(Collectors.joining(", "));
                cells.add(gains.isEmpty() ? worth : worth + " → " + gains);
            }
            table.row(cells);
        });
        return table.table();
    }

    /** The settlement as agreed, and all that parties can reach from it by steps that pay whoever takes them. */
    public BitSet reachedByGains() {
        return Gains.reached(hold.endurance().central().graph().orElseThrow(), 0);
    }
}
