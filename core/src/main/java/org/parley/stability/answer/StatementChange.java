package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.Formula;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.Ranking;

/**
 * One change of one party's statements that turns round whether everybody stays in a state.
 *
 * @param statement its place, from 0
 * @param to the place it moves to; the same place otherwise
 */
public record StatementChange(int party, Kind kind, int statement, int to) {

    /** What happens to the statement. */
    public enum Kind {
        DROPPED,
        NEGATED,
        MOVED
    }

    /**
     * All single changes that do. They count wherever a party's preference matters, also as the reason of another's threat.
     * Cost: a verdict for each of about L² changes of a party with L statements.
     *
     * @param state an index of the graph made of the model
     * @param most states of that graph
     */
    public static List<StatementChange> turning(OptionModel model, Behaviour behaviour, int state, int most) {
        GraphModel graph = GraphForm.of(model, most);
        long[] codes = graph.codes().orElseThrow().codes().stream()
                .mapToLong(code -> code)
                .toArray();
        boolean before = holds(graph, behaviour, state);
        List<StatementChange> turning = new ArrayList<>();
        for (int p = 0; p < model.parties().size(); p++) {
            if (model.rankings().get(p).counting() instanceof Ranking.Statements statements) {
                for (StatementChange change : changes(p, statements.statements().size())) {
                    Ranking changed = new Ranking.Statements(change.applied(statements.statements()));
                    GraphModel other = graph.with(p, GraphForm.preference(changed, codes));
                    if (holds(other, behaviour, state) != before) {
                        turning.add(change);
                    }
                }
            }
        }
        return turning;
    }

    private static boolean holds(GraphModel graph, Behaviour behaviour, int state) {
        ExplicitGraph engine = new ExplicitGraph(graph, List.of(behaviour));
        return IntStream.range(0, graph.parties().size())
                .allMatch(p -> engine.verdict(behaviour, p, state) == Verdict.STABLE);
    }

    private static List<StatementChange> changes(int party, int statements) {
        List<StatementChange> changes = new ArrayList<>();
        for (int from = 0; from < statements; from++) {
            changes.add(new StatementChange(party, Kind.DROPPED, from, from));
            changes.add(new StatementChange(party, Kind.NEGATED, from, from));
            for (int to = 0; to < statements; to++) {
                // Two neighbours swap in one way, not in two.
                if (to != from && to != from - 1) {
                    changes.add(new StatementChange(party, Kind.MOVED, from, to));
                }
            }
        }
        return changes;
    }

    /** The statements after the change. */
    public List<Formula> applied(List<Formula> statements) {
        List<Formula> changed = new ArrayList<>(statements);
        Formula taken = changed.remove(statement);
        switch (kind) {
            case DROPPED -> {
                // It is gone.
            }
            case NEGATED -> changed.add(statement, new Formula.Not(taken));
            case MOVED -> changed.add(to, taken);
        }
        return changed;
    }
}
