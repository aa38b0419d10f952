package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.List;
import org.parley.stability.model.Formula;

/**
 * One change of a list of prioritised statements.
 *
 * @param statement its place, from 0
 * @param to the place it moves to; the same place otherwise
 */
public record StatementChange(Kind kind, int statement, int to) {

    /** What happens to the statement. */
    public enum Kind {
        DROPPED,
        NEGATED,
        MOVED
    }

    /** All changes of so many statements; two neighbours swap in one way, not in two. */
    static List<StatementChange> all(int statements) {
        List<StatementChange> changes = new ArrayList<>();
        for (int from = 0; from < statements; from++) {
            changes.add(new StatementChange(Kind.DROPPED, from, from));
            changes.add(new StatementChange(Kind.NEGATED, from, from));
            for (int to = 0; to < statements; to++) {
                if (to != from && to != from - 1) {
                    changes.add(new StatementChange(Kind.MOVED, from, to));
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
