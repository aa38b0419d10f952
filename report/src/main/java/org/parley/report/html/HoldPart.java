package org.parley.report.html;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.briefing.Hold;
import org.parley.report.chart.Chain;
import org.parley.report.chart.StateGraph;
import org.parley.report.table.HoldTables;
import org.parley.report.table.Table;
import org.parley.report.words.Prose;
import org.parley.stability.aftermath.StatesAfter;

/**
 * The section "Will it hold?".
 *
 * @param chain temptations and answers of the central reading, drawn
 * @param graph the states that steps that pay lead to, drawn
 */
public record HoldPart(
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
        HoldTables tables = new HoldTables(hold);
        StatesAfter states = hold.endurance().states();
        BitSet shown = tables.reachedByGains();
        return new HoldPart(
                Prose.kept(hold.answer()),
                hold.endurance()
                        .central()
                        .state()
                        .flatMap(state -> Chain.of(state, (from, to) -> HoldTables.made(states, (int) from, (int) to))),
                kept(hold.temptations()),
                tables.temptations(),
                kept(hold.guarantors()),
                kept(hold.clauses()),
                tables.behaviours(),
                StateGraph.of(hold.endurance().central(), shown),
                tables.states(shown),
                tables.moves(),
                hold.notes());
    }

    private static List<String> kept(List<String> sentences) {
        return sentences.stream().map(Prose::kept).toList();
    }
}
