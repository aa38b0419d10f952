package org.parley.stability.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether some feasible state, of which some options are settled, is no better than another state. Options are settled one by
 * one, those of the most important statements first, and a branch ends where every completion is better or forbidden. Ends
 * undecided after so many branches.
 */
final class Completions {

    private final StateOrder.Lexicographic order;
    private final List<Formula> forbidden;
    private final long than;
    private final int[] options;
    private int left;

    /**
     * @param forbidden what no state may satisfy
     * @param than the state to compare with
     */
    Completions(StateOrder.Lexicographic order, List<Formula> forbidden, long than) {
        this.order = order;
        this.forbidden = forbidden;
        this.than = than;
        Set<Integer> mentioned = new LinkedHashSet<>();
        order.statements().forEach(statement -> add(mentioned, statement));
        forbidden.forEach(rule -> add(mentioned, rule));
        this.options = mentioned.stream().mapToInt(option -> option).toArray();
    }

    private static void add(Set<Integer> mentioned, Formula formula) {
        for (long rest = formula.options(); rest != 0; rest &= rest - 1) {
            mentioned.add(Long.numberOfTrailingZeros(rest));
        }
    }

    /** Whether it is certain that none is no better: each is better, or cannot be. */
    boolean allBetter(long known, long state, int branches) {
        left = branches;
        return ends(known, state, 0);
    }

    private boolean ends(long known, long state, int from) {
        if (left-- <= 0) {
            return false;
        }
        if (order.surelyBetter(known, state, than)) {
            return true;
        }
        for (Formula rule : forbidden) {
            if (!rule.mayFail(known, state)) {
                return true;
            }
        }
        int next = from;
        while (next < options.length && (known >>> options[next] & 1) != 0) {
            next++;
        }
        if (next == options.length) {
            return false;
        }
        long option = 1L << options[next];
        return ends(known | option, state & ~option, next + 1) && ends(known | option, state | option, next + 1);
    }
}
