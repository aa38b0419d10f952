package org.parley.frontier.wide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Partial settlements that the search has been at. What the rest of the way can add depends only on the options of the positions
 * that later ones are asked together with; where these are the same, a partial settlement that is worth no more to anyone than one
 * before it leads to nothing new.
 *
 * <p>Nothing is remembered past the limit, which costs time and no vector.
 */
final class Seen {

    private static final double MOST_KEYS = 0x1p62;

    private final int parties;
    private final int[] sizes;

    /** By position, the earlier ones that it and later ones are asked together with. */
    private final int[][] shared;

    private final List<Map<Long, List<double[]>>> seen = new ArrayList<>();
    /** How many more may be remembered. */
    private long left;

    /** @param most how many are remembered */
    Seen(Reduced reduced, List<List<Bucket>> buckets, long most) {
        this.parties = reduced.scales().size();
        this.sizes = reduced.sizes();
        this.shared = new int[sizes.length][];
        this.left = reduced.scales().stream().allMatch(scale -> scale.shift() >= 0) ? most : 0;
        TreeSet<Integer> open = new TreeSet<>();
        for (int at = sizes.length - 1; at >= 0; at--) {
            for (Bucket bucket : buckets.get(at)) {
                for (int position : bucket.own().scope()) {
                    open.add(position);
                }
            }
            for (Reduced.Late late : reduced.late()) {
                if (late.scope()[late.scope().length - 1] >= at) {
                    for (int position : late.scope()) {
                        open.add(position);
                    }
                }
            }
            shared[at] = open.headSet(at).stream().mapToInt(Integer::intValue).toArray();
            seen.add(new HashMap<>());
        }
    }

    /**
     * Whether one before was worth as much to everyone, and otherwise remembers this one.
     *
     * @param position the next to be settled
     * @param bounds of each party alone, which differ by what is settled and nothing else where the shared options are the same
     */
    boolean isNothingNew(int position, int[] chosen, double[] bounds) {
        if (position == sizes.length
                || shared[position].length == position
                || Factor.cells(shared[position], sizes) > MOST_KEYS) {
            return false;
        }
        long key = 0;
        for (int at : shared[position]) {
            key = key * sizes[at] + chosen[at];
        }
        List<double[]> before = seen.get(position).get(key);
        if (before != null) {
            for (double[] one : before) {
                if (atLeast(one, bounds)) {
                    return true;
                }
            }
        }
        if (left > 0) {
            left--;
            double[] own = Arrays.copyOf(bounds, parties);
            List<double[]> all = seen.get(position).computeIfAbsent(key, k -> new ArrayList<>(1));
            left += all.size();
            all.removeIf(one -> atLeast(own, one));
            left -= all.size();
            all.add(own);
        }
        return false;
    }

    private boolean atLeast(double[] a, double[] b) {
        for (int p = 0; p < parties; p++) {
            if (a[p] < b[p]) {
                return false;
            }
        }
        return true;
    }
}
