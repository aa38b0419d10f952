package org.parley.stability.model;

import java.util.List;
import java.util.Map;
import org.parley.number.Ratio;

/** How one party's preference over the states of an option form is stated. States are bit vectors. */
public sealed interface Ranking {

    /**
     * Statements by decreasing importance: a state is better than another where it makes the first statement true in which
     * they differ. The same as scores of 2^(L−j), without their overflow. Without statements, indifferent throughout.
     */
    record Statements(List<Formula> statements) implements Ranking {
        public Statements {
            statements = List.copyOf(statements);
        }
    }

    /** A weight for each option, in their order; a state is worth the weights of what is taken. */
    record Weights(List<Ratio> weights) implements Ranking {
        public Weights {
            weights = List.copyOf(weights);
        }
    }

    /** Classes of states that are equally good, best first; all feasible states. */
    record Direct(List<List<Long>> classes) implements Ranking {
        public Direct {
            classes = classes.stream().map(List::copyOf).toList();
        }
    }

    /** Higher is better, equal is indifferent; all feasible states. */
    record Payoffs(Map<Long, Integer> payoffs) implements Ranking {
        public Payoffs {
            payoffs = Map.copyOf(payoffs);
        }
    }

    /** What is known of pairs; every other pair is unknown, also where a chain of known pairs connects it. */
    record Comparisons(List<Pair> pairs) implements Ranking {
        public Comparisons {
            pairs = List.copyOf(pairs);
        }
    }

    /** @param equal both are equally good; else the first is better */
    record Pair(long first, long second, boolean equal) {}

    /** Whether any two states compare. */
    default boolean isTotal() {
        return !(this instanceof Comparisons);
    }
}
