package org.parley.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.parley.space.Settlements;
import org.parley.space.Values;

/**
 * The frontier by sorting and comparing: with the settlements in lexicographic order of their values, best first, a
 * later one never dominates an earlier one, so each is compared with the efficient ones found so far: with the last of them
 * where there are two parties, since it is worth most to the second. Time for n settlements and f frontier points: n log n,
 * and n · f for three parties and more. The slow, obvious reference.
 */
public final class Dominance {

    private final Values values;
    private final int[] order;

    /** Of every efficient vector, where its settlements begin in the order, the one that last dominated first. */
    private int[] efficient = new int[64];

    private int found;

    private Dominance(Values values, BitSet among) {
        this.values = values;
        this.order = among.stream().toArray();
    }

    /**
     * @param parties the parties (indices) that the values are of, in order
     * @param settlements what the rows of {@code values} are the values of
     * @param among the positions of those that are looked at
     */
    public static Frontier frontier(List<Integer> parties, Settlements settlements, Values values, BitSet among) {
        return new Frontier(parties, new Dominance(values, among).points(settlements));
    }

    private List<Frontier.Point> points(Settlements settlements) {
        sort(order, order.clone(), 0, order.length);
        List<Frontier.Point> points = new ArrayList<>();
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && lexicographic(order[from], order[to]) == 0) {
                to++;
            }
            if (isEfficient(order[from])) {
                add(order[from]);
                points.add(new Frontier.Point(
                        values.of(order[from]), settlements.all(Arrays.copyOfRange(order, from, to))));
            }
            from = to;
        }
        return points;
    }

    private void add(int k) {
        if (found == efficient.length) {
            efficient = Arrays.copyOf(efficient, found * 2);
        }
        efficient[found++] = k;
    }

    private boolean isEfficient(int k) {
        int compared = values.parties() <= 2 ? Math.min(found, 1) : found;
        for (int e = found - 1; e >= found - compared; e--) {
            int better = efficient[e];
            if (atLeast(better, k)) {
                // The next to ask, since what dominates one settlement often dominates its neighbours.
                efficient[e] = efficient[found - 1];
                efficient[found - 1] = better;
                return false;
            }
        }
        return true;
    }

    private boolean atLeast(int a, int b) {
        for (int p = 1; p < values.parties(); p++) {
            if (values.compare(a, b, p) < 0) {
                return false;
            }
        }
        return true;
    }

    private int lexicographic(int a, int b) {
        for (int p = 0; p < values.parties(); p++) {
            int sign = values.compare(a, b, p);
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    /** Merges, best first; positions with equal values stay in order. {@code spare} begins as a copy. */
    private void sort(int[] sorted, int[] spare, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(spare, sorted, from, middle);
        sort(spare, sorted, middle, to);
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takeLeft = right == to || (left < middle && lexicographic(spare[left], spare[right]) >= 0);
            sorted[at] = takeLeft ? spare[left++] : spare[right++];
        }
    }
}
