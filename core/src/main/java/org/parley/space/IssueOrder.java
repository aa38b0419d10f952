package org.parley.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.dispute.Condition;

/**
 * The order in which a diagram settles the issues. Greedy for a small vertex separation: next comes the issue after which the
 * fewest conditions are begun and not yet decided; of these the one that decides most, then the one with the fewest options,
 * then the first. So issues that no condition reads come first, and many options late, where a frontier is still small when it
 * is built from the last layer to the first.
 *
 * <p>The width of the diagram is at most exponential in the number of conditions open at once; the least such number is
 * NP-hard to find (pathwidth: Kinnersley, <i>Information Processing Letters</i> 42, 1992), hence a greedy order. Time: issues²
 * · conditions.
 */
final class IssueOrder {

    private IssueOrder() {}

    static int[] of(int[] sizes, List<Condition> conditions) {
        List<Set<Integer>> asked = new ArrayList<>();
        conditions.forEach(condition -> split(condition, asked));
        int[] order = new int[sizes.length];
        boolean[] settled = new boolean[sizes.length];
        int[] left = asked.stream().mapToInt(Set::size).toArray();
        for (int at = 0; at < order.length; at++) {
            int best = -1;
            long least = Long.MAX_VALUE;
            for (int issue = 0; issue < sizes.length; issue++) {
                if (settled[issue]) {
                    continue;
                }
                int open = 0;
                int closed = 0;
                for (int c = 0; c < left.length; c++) {
                    boolean reads = asked.get(c).contains(issue);
                    int after = left[c] - (reads ? 1 : 0);
                    open += after > 0 && after < asked.get(c).size() ? 1 : 0;
                    closed += reads && after == 0 ? 1 : 0;
                }
                long cost = ((long) open << 42) + ((long) (left.length - closed) << 21) + sizes[issue];
                if (cost < least) {
                    least = cost;
                    best = issue;
                }
            }
            order[at] = best;
            settled[best] = true;
            for (int c = 0; c < left.length; c++) {
                left[c] -= asked.get(c).contains(best) ? 1 : 0;
            }
        }
        return order;
    }

    /** Parts that must all be met are asked one by one. */
    private static void split(Condition condition, List<Set<Integer>> asked) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> split(part, asked));
        } else if (!condition.issues().isEmpty()) {
            asked.add(condition.issues());
        }
    }
}
