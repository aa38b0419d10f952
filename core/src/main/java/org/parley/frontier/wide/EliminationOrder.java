package org.parley.frontier.wide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order of the search over issues with more than one option, the reverse of that of elimination. An eliminated issue joins
 * those it hangs together with; the fewer combinations of options they have, the better. The best order is NP-hard to find; of
 * three greedy ones that come near the best is taken: next is the issue with the fewest combinations, or the one that joins the
 * fewest pairs, or those with the fewest combinations (Kjærulff, <i>Triangulation of graphs</i>, 1990); ties to the lowest index.
 */
final class EliminationOrder {

    private EliminationOrder() {}

    static int[] of(int[] counts, Collection<Set<Integer>> scopes) {
        int[] best = new int[0];
        double least = Double.POSITIVE_INFINITY;
        for (Rule rule : Rule.values()) {
            int[] order = new int
                    [(int) Arrays.stream(counts).filter(count -> count > 1).count()];
            double cells = eliminate(counts, scopes, rule, order);
            if (cells < least) {
                least = cells;
                best = order;
            }
        }
        return best;
    }

    /** What is least for the issue that is eliminated next. */
    private enum Rule {
        CELLS,
        FILL,
        WEIGHTED_FILL
    }

    /** @return how many combinations all steps together have */
    private static double eliminate(int[] counts, Collection<Set<Integer>> scopes, Rule rule, int[] order) {
        List<Set<Integer>> neighbours = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>();
        for (int issue = 0; issue < counts.length; issue++) {
            neighbours.add(new TreeSet<>());
            if (counts[issue] > 1) {
                left.add(issue);
            }
        }
        scopes.forEach(scope -> join(scope, neighbours));
        double all = 0;
        for (int at = order.length - 1; at >= 0; at--) {
            int best = left.first();
            double least = Double.POSITIVE_INFINITY;
            for (int issue : left) {
                double cost = cost(issue, counts, neighbours, rule);
                if (cost < least) {
                    least = cost;
                    best = issue;
                }
            }
            order[at] = best;
            left.remove(best);
            Set<Integer> around = neighbours.get(best);
            all += cost(best, counts, neighbours, Rule.CELLS);
            join(around, neighbours);
            for (int neighbour : around) {
                neighbours.get(neighbour).remove(best);
            }
        }
        return all;
    }

    private static double cost(int issue, int[] counts, List<Set<Integer>> neighbours, Rule rule) {
        Set<Integer> around = neighbours.get(issue);
        double cells = counts[issue];
        double fill = 0;
        for (int a : around) {
            cells *= counts[a];
            for (int b : around) {
                if (a < b && !neighbours.get(a).contains(b)) {
                    fill += rule == Rule.FILL ? 1 : counts[a] * (double) counts[b];
                }
            }
        }
        return rule == Rule.CELLS ? cells : fill;
    }

    private static void join(Set<Integer> issues, List<Set<Integer>> neighbours) {
        for (int issue : issues) {
            neighbours.get(issue).addAll(issues);
            neighbours.get(issue).remove(issue);
        }
    }
}
