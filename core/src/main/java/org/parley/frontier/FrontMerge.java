package org.parley.frontier;

import java.util.ArrayDeque;
import java.util.List;

/**
 * The undominated vectors of several shifted fronts of two parties. A front is sorted, best first for the first party and hence
 * worst first for the second; two are merged like sorted lists, and a vector is dropped unless it is worth more to the second
 * party than all before it. Merging the two smallest first, until one is left: time n log k for k fronts of n vectors in all.
 *
 * <p>Nemhauser and Ullmann, <i>Discrete dynamic programming and capital allocation</i>, Management Science 15, 1969; the merge
 * is that of Kellerer, Pferschy and Pisinger, <i>Knapsack Problems</i>, 2004, section 3.4.
 */
final class FrontMerge {

    private FrontMerge() {}

    /** Vectors {@code from} … {@code to − 1} of a front, each with something added and its count multiplied. */
    record Shifted(Vectors front, int from, int to, long first, long second, long times) {

        Shifted(Vectors front) {
            this(front, 0, front.size(), 0, 0, 1);
        }

        int size() {
            return to - from;
        }

        /** Only vectors that are, shifted, at least the bounds; they are neighbours. */
        Shifted atLeast(long leastFirst, long leastSecond) {
            long[] x = front.columns()[0];
            long[] y = front.columns()[1];
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (x[middle] + first >= leastFirst) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            int end = low;
            low = from;
            high = end;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (y[middle] + second < leastSecond) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return new Shifted(front, low, end, first, second, times);
        }
    }

    static Vectors of(List<Shifted> fronts) {
        ArrayDeque<Shifted> queue = new ArrayDeque<>(fronts);
        if (queue.isEmpty()) {
            return Vectors.NONE;
        }
        if (queue.size() == 1) {
            return merge(queue.poll(), new Shifted(Vectors.NONE)).trimmed();
        }
        while (queue.size() > 1) {
            queue.add(new Shifted(merge(queue.remove(), queue.remove())));
        }
        return queue.remove().front().trimmed();
    }

    private static Vectors merge(Shifted a, Shifted b) {
        int room = a.size() + b.size();
        long[] x = new long[room];
        long[] y = new long[room];
        long[] counts = new long[room];
        long[] ax = a.size() == 0 ? x : a.front().columns()[0];
        long[] ay = a.size() == 0 ? y : a.front().columns()[1];
        long[] bx = b.size() == 0 ? x : b.front().columns()[0];
        long[] by = b.size() == 0 ? y : b.front().columns()[1];
        int i = a.from();
        int j = b.from();
        int n = 0;
        long best = Long.MIN_VALUE;
        while (i < a.to() || j < b.to()) {
            boolean takeA = j == b.to();
            if (!takeA && i < a.to()) {
                long ahead = ax[i] + a.first() - bx[j] - b.first();
                takeA = ahead > 0 || (ahead == 0 && ay[i] + a.second() >= by[j] + b.second());
            }
            long first;
            long second;
            long count;
            if (takeA) {
                first = ax[i] + a.first();
                second = ay[i] + a.second();
                count = a.times() == 1
                        ? a.front().counts()[i]
                        : Vectors.product(a.front().counts()[i], a.times());
                i++;
            } else {
                first = bx[j] + b.first();
                second = by[j] + b.second();
                count = b.times() == 1
                        ? b.front().counts()[j]
                        : Vectors.product(b.front().counts()[j], b.times());
                j++;
            }
            if (second > best) {
                x[n] = first;
                y[n] = second;
                counts[n++] = count;
                best = second;
            } else if (second == best && first == x[n - 1]) {
                counts[n - 1] = Vectors.sum(counts[n - 1], count);
            }
        }
        return new Vectors(new long[][] {x, y}, counts, n);
    }
}
