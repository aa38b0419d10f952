package org.parley.report.html;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.briefing.Behaving;
import org.parley.briefing.Hold;
import org.parley.report.chart.Chain;
import org.parley.report.chart.StateGraph;
import org.parley.report.table.HoldTables;
import org.parley.report.table.Table;
import org.parley.report.words.AftermathWords;
import org.parley.report.words.Prose;
import org.parley.stability.aftermath.StatesAfter;

/**
 * The section "Will it hold?".
 *
 * @param behaving the answer if parties behave as asked about
 * @param chain temptations, and what in most readings becomes of them, drawn
 * @param graph the states that steps that pay lead to, drawn
 */
public record HoldPart(
        Optional<String> behaving,
        String answer,
        Optional<Chain> chain,
        List<String> temptations,
        Table shares,
        List<String> guarantors,
        List<String> clauses,
        Table behaviours,
        Optional<StateGraph> graph,
        Table states,
        Table moves,
        List<String> notes) {

    public static HoldPart of(Hold hold) {
        return of(hold, Optional.empty());
    }

    public static HoldPart of(Hold hold, Optional<Behaving> behaving) {
        HoldTables tables = new HoldTables(hold);
        StatesAfter states = hold.endurance().states();
        AftermathWords words = new AftermathWords(states);
        BitSet shown = tables.reachedByGains();
        return new HoldPart(
                behaving.map(Behaving::words).map(Prose::kept),
                Prose.kept(hold.answer()),
                Chain.of(
                        states.parties(), StatesAfter.AGREED, states.aftermath().name(), chain(hold, words)),
                kept(hold.temptations()),
                tables.temptations(),
                kept(hold.guarantors()),
                kept(hold.clauses()),
                tables.behaviours(),
                StateGraph.of(hold.endurance().central(), shown, words::state),
                tables.states(shown),
                tables.moves(),
                hold.notes());
    }

    private static List<Chain.Row> chain(Hold hold, AftermathWords words) {
        return hold.endurance().temptations().stream()
                .map(one -> new Chain.Row(
                        new Chain.Step(one.mover(), words.step(0, one.to()), words.state(one.to())),
                        one.path().stream()
                                .map(move -> new Chain.Step(
                                        move.party(), words.step((int) move.from(), (int) move.to()), words.state((int)
                                                move.to())))
                                .toList(),
                        switch (one.usual()) {
                                    case CREDIBLE -> "credibly deterred (SEQ)";
                                    case UNSURE -> "maybe deterred: whether others would want to is not known";
                                    case POSSIBLE -> "deterred by a threat that is only possible (GMR)";
                                    case NONE -> "not deterred";
                                }
                                + ", in " + one.deterred(one.usual()).words()))
                .toList();
    }

    private static List<String> kept(List<String> sentences) {
        return sentences.stream().map(Prose::kept).toList();
    }
}
