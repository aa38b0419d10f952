package org.parley.frontier.wide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order of the search over issues with more than one option, the reverse of that of elimination: eliminated next is the issue
 * that, with those it then hangs together with, has the fewest combinations of options; of these the one with the lowest index.
 *
 * <p>The best order is NP-hard to find; greedy ones come near (weighted min-width: Kjærulff, <i>Triangulation of graphs</i>, 1990).
 */
final class EliminationOrder {

    private EliminationOrder() {}

    static int[] of(int[] counts, Collection<Set<Integer>> scopes) {
        List<Set<Integer>> neighbours = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>();
        for (int issue = 0; issue < counts.length; issue++) {
            neighbours.add(new TreeSet<>());
            if (counts[issue] > 1) {
                left.add(issue);
            }
        }
        scopes.forEach(scope -> join(scope, neighbours));
        int[] order = new int[left.size()];
        for (int at = order.length - 1; at >= 0; at--) {
            int best = left.first();
            double least = Double.POSITIVE_INFINITY;
            for (int issue : left) {
                double cells = counts[issue];
                for (int neighbour : neighbours.get(issue)) {
                    cells *= counts[neighbour];
                }
                if (cells < least) {
                    least = cells;
                    best = issue;
                }
            }
            order[at] = best;
            left.remove(best);
            Set<Integer> around = neighbours.get(best);
            join(around, neighbours);
            for (int neighbour : around) {
                neighbours.get(neighbour).remove(best);
            }
        }
        return order;
    }

    private static void join(Set<Integer> issues, List<Set<Integer>> neighbours) {
        for (int issue : issues) {
            neighbours.get(issue).addAll(issues);
            neighbours.get(issue).remove(issue);
        }
    }
}
