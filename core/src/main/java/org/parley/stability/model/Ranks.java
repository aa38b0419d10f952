package org.parley.stability.model;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.number.Row;

/** Total preferences as dense ranks: 0 for the worst class, one more for each better one. */
public final class Ranks {

    /** Statements whose truth is read at once; their vectors then fit beside the rank so far in a {@code long}. */
    private static final int AT_ONCE = 20;

    private Ranks() {}

    /**
     * The rank of each state.
     *
     * @param ranking total
     * @param states all of them, for a listed ranking
     * @throws IllegalArgumentException if a listed ranking leaves one out, or if the ranking is not total
     */
    public static int[] of(Ranking ranking, long[] states) {
        return switch (ranking) {
            case Ranking.Statements statements -> byStatements(statements.statements(), states);
            case Ranking.Weights weights -> byWeights(weights, states);
            case Ranking.Direct direct -> listed(positions(direct), states);
            case Ranking.Payoffs payoffs -> listed(payoffs.payoffs(), states);
            case Ranking.Comparisons pairs -> throw new IllegalArgumentException("pairs do not make a total order");
        };
    }

    /** For each listed state a number, higher for better. */
    static Map<Long, Integer> positions(Ranking.Direct direct) {
        Map<Long, Integer> positions = new HashMap<>();
        for (int c = 0; c < direct.classes().size(); c++) {
            for (long state : direct.classes().get(c)) {
                positions.put(state, -c);
            }
        }
        return positions;
    }

    private static int[] listed(Map<Long, Integer> values, long[] states) {
        long[] keys = new long[states.length];
        for (int s = 0; s < states.length; s++) {
            Integer value = values.get(states[s]);
            if (value == null) {
                throw new IllegalArgumentException("the ranking leaves out state " + states[s]);
            }
            keys[s] = value;
        }
        return dense(keys);
    }

    /** Lexicographic, a run of statements at a time: the rank so far is refined by the truth of the next ones. */
    private static int[] byStatements(List<Formula> statements, long[] states) {
        int[] ranks = new int[states.length];
        for (int from = 0; from < statements.size(); from += AT_ONCE) {
            List<Formula> run = statements.subList(from, Math.min(from + AT_ONCE, statements.size()));
            long[] keys = truths(run, states);
            for (int s = 0; s < keys.length; s++) {
                keys[s] |= (long) ranks[s] << run.size();
            }
            ranks = dense(keys);
        }
        return ranks;
    }

    /** The truth of each statement in each state, the first statement in the highest bit; 64 states at a time. */
    private static long[] truths(List<Formula> statements, long[] states) {
        long[] truths = new long[states.length];
        long[] columns = new long[Long.SIZE];
        for (int base = 0; base < states.length; base += Long.SIZE) {
            int size = Math.min(Long.SIZE, states.length - base);
            Arrays.fill(columns, 0);
            for (int b = 0; b < size; b++) {
                for (long rest = states[base + b]; rest != 0; rest &= rest - 1) {
                    columns[Long.numberOfTrailingZeros(rest)] |= 1L << b;
                }
            }
            for (Formula statement : statements) {
                long holds = statement.holds(columns);
                for (int b = 0; b < size; b++) {
                    truths[base + b] = truths[base + b] << 1 | (holds >>> b & 1);
                }
            }
        }
        return truths;
    }

    private static int[] byWeights(Ranking.Weights weights, long[] states) {
        BigInteger[] scaled = Row.of(weights.weights()).numerators();
        BigInteger[] sums = new BigInteger[states.length];
        for (int s = 0; s < states.length; s++) {
            sums[s] = sum(scaled, states[s]);
        }
        BigInteger[] distinct = Arrays.stream(sums).distinct().sorted().toArray(BigInteger[]::new);
        return Arrays.stream(sums)
                .mapToInt(sum -> Arrays.binarySearch(distinct, sum))
                .toArray();
    }

    static BigInteger sum(BigInteger[] weights, long state) {
        BigInteger sum = BigInteger.ZERO;
        for (long rest = state; rest != 0; rest &= rest - 1) {
            sum = sum.add(weights[Long.numberOfTrailingZeros(rest)]);
        }
        return sum;
    }

    /** The place of each key among the distinct keys. */
    private static int[] dense(long[] keys) {
        long least = Arrays.stream(keys).min().orElse(0);
        long most = Arrays.stream(keys).max().orElse(0);
        if (most - least >= 0 && most - least < 1 << AT_ONCE) {
            return counted(keys, least, (int) (most - least) + 1);
        }
        long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
        return Arrays.stream(keys)
                .mapToInt(key -> Arrays.binarySearch(distinct, key))
                .toArray();
    }

    private static int[] counted(long[] keys, long least, int span) {
        int[] rank = new int[span];
        for (long key : keys) {
            rank[(int) (key - least)] = 1;
        }
        int next = 0;
        for (int k = 0; k < span; k++) {
            next += rank[k];
            rank[k] = next - 1;
        }
        return IntStream.range(0, keys.length)
                .map(s -> rank[(int) (keys[s] - least)])
                .toArray();
    }
}
