package org.parley.stability.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All feasible states of an option form, ascending. Options are settled from the last to the first, and a rule is asked as
 * soon as all its options are settled, so that the cost grows with the states that are left and not with 2^options.
 */
public final class FeasibleStates {

    private final List<List<Formula>> rules = new ArrayList<>();
    private final int most;
    private long[] found = new long[1024];
    private int size;

    private FeasibleStates(List<Formula> forbidden, int options, int most) {
        this.most = most;
        for (int k = 0; k <= options; k++) {
            rules.add(new ArrayList<>());
        }
        for (Formula formula : forbidden) {
            long mentioned = formula.options();
            rules.get(mentioned == 0 ? options : Long.numberOfTrailingZeros(mentioned))
                    .add(formula);
        }
    }

    /** @throws TooManyStatesException where there are more than {@code most} */
    public static long[] of(OptionModel model, int most) {
        List<Formula> forbidden =
                model.infeasible().stream().map(Infeasible::formula).toList();
        return of(forbidden, model.options().size(), most);
    }

    /** Those of so many options in which no formula holds. */
    public static long[] of(List<Formula> forbidden, int options, int most) {
        FeasibleStates states = new FeasibleStates(forbidden, options, most);
        if (states.allowed(options, 0)) {
            states.settle(options, 0);
        }
        return Arrays.copyOf(states.found, states.size);
    }

    private void settle(int settled, long state) {
        if (settled == 0) {
            if (size == most) {
                throw new TooManyStatesException(most);
            }
            if (size == found.length) {
                found = Arrays.copyOf(found, (int) Math.min(most, size * 2L));
            }
            found[size++] = state;
            return;
        }
        int option = settled - 1;
        if (allowed(option, state)) {
            settle(option, state);
        }
        long taken = state | 1L << option;
        if (allowed(option, taken)) {
            settle(option, taken);
        }
    }

    private boolean allowed(int lowest, long state) {
        for (Formula rule : rules.get(lowest)) {
            if (rule.holds(state)) {
                return false;
            }
        }
        return true;
    }
}
