package org.parley.stability.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.number.Row;

/** Compares two states of an option form by what is stated, without ranking the others. */
sealed interface StateOrder {

    boolean better(long to, long than);

    default boolean unknown(long a, long b) {
        return false;
    }

    static StateOrder of(Ranking ranking) {
        return switch (ranking) {
            case Ranking.Statements statements -> new Lexicographic(statements.statements());
            case Ranking.Weights weights ->
                new Weighted(List.of(Row.of(weights.weights()).numerators()));
            case Ranking.Direct direct -> new Listed(Ranks.positions(direct));
            case Ranking.Payoffs payoffs -> new Listed(payoffs.payoffs());
            case Ranking.Comparisons comparisons -> Known.of(comparisons);
        };
    }

    record Lexicographic(List<Formula> statements) implements StateOrder {
        @Override
        public boolean better(long to, long than) {
            for (Formula statement : statements) {
                boolean holds = statement.holds(to);
                if (holds != statement.holds(than)) {
                    return holds;
                }
            }
            return false;
        }

        /** Whether every completion of a partly known state is better than another state; false where it is not certain. */
        boolean surelyBetter(long known, long state, long than) {
            for (Formula statement : statements) {
                boolean mayFail = statement.mayFail(known, state);
                if (statement.holds(than)) {
                    if (mayFail) {
                        return false;
                    }
                } else if (!mayFail) {
                    return true;
                }
            }
            return false;
        }
    }

    record Weighted(List<BigInteger> weights) implements StateOrder {
        @Override
        public boolean better(long to, long than) {
            BigInteger[] all = weights.toArray(BigInteger[]::new);
            return Ranks.sum(all, to & ~than).compareTo(Ranks.sum(all, than & ~to)) > 0;
        }
    }

    record Listed(Map<Long, Integer> values) implements StateOrder {
        @Override
        public boolean better(long to, long than) {
            return Objects.requireNonNull(values.get(to)) > Objects.requireNonNull(values.get(than));
        }
    }

    record Known(Set<Ranking.Pair> pairs) implements StateOrder {
        static Known of(Ranking.Comparisons comparisons) {
            return new Known(comparisons.pairs().stream().collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public boolean better(long to, long than) {
            return pairs.contains(new Ranking.Pair(to, than, false));
        }

        @Override
        public boolean unknown(long a, long b) {
            return a != b
                    && !better(a, b)
                    && !better(b, a)
                    && !pairs.contains(new Ranking.Pair(a, b, true))
                    && !pairs.contains(new Ranking.Pair(b, a, true));
        }
    }
}
