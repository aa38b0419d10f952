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

        /** By position in the front. */
        long[] counts() {
            if (times == 1) {
                return front.counts();
            }
            long[] counts = new long[to];
            for (int k = from; k < to; k++) {
                counts[k] = Vectors.product(front.counts()[k], times);
            }
            return counts;
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
        int i = a.from();
        int j = b.from();
        int n = 0;
        long best = Long.MIN_VALUE;
        if (a.size() > 0 && b.size() > 0) {
            long[] ax = a.front().columns()[0];
            long[] ay = a.front().columns()[1];
            long[] bx = b.front().columns()[0];
            long[] by = b.front().columns()[1];
            long[] ac = a.counts();
            long[] bc = b.counts();
            int aEnd = a.to();
            int bEnd = b.to();
            while (i < aEnd && j < bEnd) {
                long fx = ax[i] + a.first();
                long fy = ay[i] + a.second();
                long gx = bx[j] + b.first();
                long gy = by[j] + b.second();
                // -1 where the second front is next, otherwise 0: steps without jumps do not depend on foresight.
                long ahead = fx - gx;
                long takeB = (ahead | ((fy - gy) & ~(ahead | -ahead))) >> 63;
                long first = fx ^ ((fx ^ gx) & takeB);
                long second = fy ^ ((fy ^ gy) & takeB);
                long count = ac[i] ^ ((ac[i] ^ bc[j]) & takeB);
                i += 1 + (int) takeB;
                j -= (int) takeB;
                if (second == best && first == x[n - 1]) {
                    counts[n - 1] = Vectors.sum(counts[n - 1], count);
                } else {
                    x[n] = first;
                    y[n] = second;
                    counts[n] = count;
                    n += second > best ? 1 : 0;
                    best = Math.max(best, second);
                }
            }
        }
        n = rest(a, i, x, y, counts, n);
        n = rest(b, j, x, y, counts, n);
        return new Vectors(new long[][] {x, y}, counts, n);
    }

    /** What is left of one front when the other is at its end: those that are worth more to the second party than all before. */
    private static int rest(Shifted of, int from, long[] x, long[] y, long[] counts, int size) {
        int n = size;
        if (from == of.to()) {
            return n;
        }
        long[] fx = of.front().columns()[0];
        long[] fy = of.front().columns()[1];
        int k = from;
        while (n > 0 && k < of.to() && fy[k] + of.second() <= y[n - 1]) {
            if (fy[k] + of.second() == y[n - 1] && fx[k] + of.first() == x[n - 1]) {
                counts[n - 1] =
                        Vectors.sum(counts[n - 1], Vectors.product(of.front().counts()[k], of.times()));
            }
            k++;
        }
        for (; k < of.to(); k++) {
            x[n] = fx[k] + of.first();
            y[n] = fy[k] + of.second();
            counts[n++] = Vectors.product(of.front().counts()[k], of.times());
        }
        return n;
    }
}
