package org.parley.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.space.Settlements;
import org.parley.space.Values;

/**
 * The frontier by sorting and comparing: with the settlements in lexicographic order of their values, best first, a
 * later one never dominates an earlier one, so each is compared with the efficient ones found so far. Time: listed
 * settlements × frontier points. The slow, obvious reference.
 */
public final class Dominance {

    private Dominance() {}

    /**
     * @param parties the parties (indices) that the values are of, in order
     * @param settlements what the rows of {@code values} are the values of
     */
    public static Frontier frontier(List<Integer> parties, Settlements settlements, Values values) {
        int[] order = IntStream.range(0, values.size())
                .boxed()
                .sorted((a, b) -> {
                    int sign = -lexicographic(values, a, b);
                    return sign != 0 ? sign : Integer.compare(a, b);
                })
                .mapToInt(Integer::intValue)
                .toArray();
        List<List<Integer>> efficient = new ArrayList<>();
        for (int k : order) {
            if (!efficient.isEmpty()
                    && lexicographic(values, efficient.getLast().getFirst(), k) == 0) {
                efficient.getLast().add(k);
            } else if (efficient.stream().noneMatch(better -> atLeast(values, better.getFirst(), k))) {
                efficient.add(new ArrayList<>(List.of(k)));
            }
        }
        return new Frontier(
                parties,
                efficient.stream()
                        .map(equal -> new Frontier.Point(values.of(equal.getFirst()), get(settlements, equal)))
                        .toList());
    }

    private static List<Settlement> get(Settlements settlements, List<Integer> positions) {
        return positions.stream().map(settlements::get).toList();
    }

    private static int lexicographic(Values values, int a, int b) {
        for (int p = 0; p < values.parties(); p++) {
            int sign = values.compare(a, b, p);
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private static boolean atLeast(Values values, int a, int b) {
        for (int p = 0; p < values.parties(); p++) {
            if (values.compare(a, b, p) < 0) {
                return false;
            }
        }
        return true;
    }
}
