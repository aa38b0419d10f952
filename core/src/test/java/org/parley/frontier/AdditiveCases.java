package org.parley.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parley.dispute.Issue;
import org.parley.preference.Valuation;

/** Random additive values: weights of 4 decimals that sum to 1, scores of 6 decimals. */
final class AdditiveCases {

    private static final int WEIGHTS = 10_000;
    private static final int SCORES = 1_000_000;

    private AdditiveCases() {}

    static List<Valuation> valuations(long seed, int parties, List<Issue> issues) {
        Random random = new Random(seed);
        List<Valuation> valuations = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            int[] cuts = random.ints(issues.size() - 1, 0, WEIGHTS + 1).sorted().toArray();
            BigInteger[][] parts = new BigInteger[issues.size()][];
            int from = 0;
            for (int i = 0; i < parts.length; i++) {
                int to = i < cuts.length ? cuts[i] : WEIGHTS;
                parts[i] = new BigInteger[issues.get(i).size()];
                for (int o = 0; o < parts[i].length; o++) {
                    parts[i][o] = BigInteger.valueOf((to - from) * (long) random.nextInt(SCORES + 1));
                }
                from = to;
            }
            valuations.add(new Valuation(
                    p, BigInteger.valueOf(WEIGHTS * (long) SCORES), parts, List.of(), Optional.of(BigInteger.ZERO)));
        }
        return valuations;
    }
}
