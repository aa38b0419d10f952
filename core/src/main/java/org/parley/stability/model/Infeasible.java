package org.parley.stability.model;

import java.util.ArrayList;
import java.util.List;

/** States that cannot be: the four kinds of GMCR II. Options are indices from 0. */
public sealed interface Infeasible {

    /** True in the states that cannot be. */
    Formula formula();

    /** No two of these together. */
    record AtMostOne(List<Integer> options) implements Infeasible {
        public AtMostOne {
            options = List.copyOf(options);
        }

        @Override
        public Formula formula() {
            List<Formula> pairs = new ArrayList<>();
            for (int a = 0; a < options.size(); a++) {
                for (int b = a + 1; b < options.size(); b++) {
                    pairs.add(new Formula.All(
                            List.of(new Formula.Taken(options.get(a)), new Formula.Taken(options.get(b)))));
                }
            }
            return new Formula.Any(pairs);
        }
    }

    /** Not none of these. */
    record AtLeastOne(List<Integer> options) implements Infeasible {
        public AtLeastOne {
            options = List.copyOf(options);
        }

        @Override
        public Formula formula() {
            return new Formula.All(options.stream()
                    .<Formula>map(option -> new Formula.Not(new Formula.Taken(option)))
                    .toList());
        }
    }

    /** Where the first holds, the second must. */
    record Requires(Formula when, Formula then) implements Infeasible {
        @Override
        public Formula formula() {
            return new Formula.All(List.of(when, new Formula.Not(then)));
        }
    }

    /** Never this. */
    record Never(Formula formula) implements Infeasible {}
}
