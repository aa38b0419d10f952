package org.parley.frontier.wide;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.preference.Valuation;

/**
 * The greatest weighted sum of the parties' values, over all options, where every term reads neighbouring issues: issue by issue,
 * with the best sum for the options of the last few.
 */
final class BandMaximum {

    private BandMaximum() {}

    /** @param window a term's issues are among so many neighbours */
    static BigInteger of(List<Issue> issues, List<Valuation> valuations, BigInteger[] weights, int window) {
        List<List<List<Valuation.Term>>> terms = IntStream.range(0, issues.size())
                .mapToObj(i -> valuations.stream()
                        .map(valuation -> valuation.terms().stream()
                                .filter(term -> last(term.when()) == i)
                                .toList())
                        .toList())
                .toList();
        int[] chosen = new int[issues.size()];
        Map<List<Integer>, BigInteger> best = Map.of(List.of(), BigInteger.ZERO);
        for (int i = 0; i < issues.size(); i++) {
            Map<List<Integer>, BigInteger> next = new HashMap<>();
            for (Map.Entry<List<Integer>, BigInteger> before : best.entrySet()) {
                List<Integer> last = before.getKey();
                for (int k = 0; k < last.size(); k++) {
                    chosen[i - last.size() + k] = last.get(k);
                }
                for (int o = 0; o < issues.get(i).size(); o++) {
                    chosen[i] = o;
                    BigInteger sum = before.getValue().add(decided(i, chosen, valuations, terms.get(i), weights));
                    int from = Math.max(0, i - window + 2);
                    List<Integer> kept =
                            Arrays.stream(chosen, from, i + 1).boxed().toList();
                    next.merge(kept, sum, BigInteger::max);
                }
            }
            best = next;
        }
        return best.values().stream().reduce(BigInteger::max).orElseThrow();
    }

    private static BigInteger decided(
            int issue,
            int[] chosen,
            List<Valuation> valuations,
            List<List<Valuation.Term>> terms,
            BigInteger[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (int p = 0; p < weights.length; p++) {
            Valuation valuation = valuations.get(p);
            sum = sum.add(weights[p].multiply(valuation.parts()[issue][chosen[issue]]));
            for (Valuation.Term term : terms.get(p)) {
                if (term.when().met(chosen)) {
                    sum = sum.add(weights[p].multiply(term.change()));
                }
            }
        }
        return sum;
    }

    private static int last(Condition condition) {
        return condition.issues().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
