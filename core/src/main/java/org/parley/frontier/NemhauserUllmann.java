package org.parley.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.parley.space.Diagram;

/**
 * The frontier as a multi-objective longest path: from the last layer to the first, each node keeps the undominated vectors of
 * what the rest of the way may add. What is dominated there is dominated whatever is chosen before, and so is never part
 * of an efficient settlement; an equal vector is kept once, with the number of its ways. Options that lead to the same node are
 * reduced to undominated ones first.
 *
 * <p>Where reservations r are given, a vector is dropped at a node that misses r_p for some party even with the way to the node
 * that is best for p. Whatever dominates an acceptable settlement is acceptable, so the efficient ones of the zone are left.
 *
 * <p>Time for d parties, layers of N_l nodes with o_l undominated options and vectors f_l: Σ N_l · n log n for d = 2 and 3 with n
 * = o_l · f_l, and n log^(d − 2) n for more. All vectors of all nodes are held, so that settlements can be listed later without
 * any pointer back: an arc was taken if the rest is among the vectors of the node it leads to.
 *
 * <p>Nemhauser and Ullmann, Management Science 15, 1969; for decision diagrams: Bergman and Cire, <i>Multiobjective optimization
 * by decision diagrams</i>, CP 2016.
 */
final class NemhauserUllmann {

    private final Diagram diagram;
    private final Worths worths;
    private final Undominated undominated;
    private final boolean zone;
    private final long most;
    private final Watch watch;

    /** By layer, node and party: the most that a way to the node adds. */
    private final BigInteger[][][] before;

    private long held;

    NemhauserUllmann(Diagram diagram, Worths worths, Undominated undominated, boolean zone, long most, Watch watch) {
        this.diagram = diagram;
        this.worths = worths;
        this.undominated = undominated;
        this.zone = zone;
        this.most = most;
        this.watch = watch;
        this.before = zone ? bestBefore() : new BigInteger[0][][];
    }

    private BigInteger[][][] bestBefore() {
        BigInteger[][][] best = new BigInteger[diagram.layers() + 1][][];
        best[0] = new BigInteger[diagram.nodes(0)][worths.parties()];
        for (BigInteger[] first : best[0]) {
            Arrays.fill(first, BigInteger.ZERO);
        }
        for (int l = 0; l < diagram.layers(); l++) {
            best[l + 1] = new BigInteger[diagram.nodes(l + 1)][];
            for (int u = 0; u < diagram.nodes(l); u++) {
                for (int o = 0; o < diagram.options(l); o++) {
                    int to = diagram.child(l, u, o);
                    if (to >= 0) {
                        reach(best, l, u, o, to);
                    }
                }
            }
        }
        return best;
    }

    private void reach(BigInteger[][][] best, int l, int u, int o, int to) {
        BigInteger[] sums = new BigInteger[worths.parties()];
        for (int p = 0; p < sums.length; p++) {
            sums[p] = best[l][u][p].add(worths.gain(p, l, o, diagram.label(l, u, o)));
            if (best[l + 1][to] != null) {
                sums[p] = sums[p].max(best[l + 1][to][p]);
            }
        }
        best[l + 1][to] = sums;
    }

    /** @return by layer and node the undominated vectors of the rest of the way; the first layer's are the frontier */
    Vectors[][] run() {
        int end = diagram.layers();
        Vectors[][] rest = new Vectors[end + 1][];
        rest[end] = new Vectors[diagram.nodes(end)];
        for (int u = 0; u < rest[end].length; u++) {
            rest[end][u] = end == 0 && zone
                    ? acceptable(Vectors.nothing(worths.columns()), bounds(0, 0))
                    : Vectors.nothing(worths.columns());
        }
        for (int l = end - 1; l >= 0; l--) {
            rest[l] = new Vectors[diagram.nodes(l)];
            for (int u = 0; u < rest[l].length; u++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("interrupted");
                }
                rest[l][u] = at(l, u, rest[l + 1]);
                held += rest[l][u].size();
                if (held > most) {
                    throw new FrontierTooLargeException(most, end - 1 - l, end);
                }
            }
            watch.at(end - l, end, held);
        }
        return rest;
    }

    private Vectors at(int l, int u, Vectors[] next) {
        Vectors[] steps = new Steps(diagram, worths, undominated).at(l, u);
        long[][] bounds = zone ? bounds(l, u) : new long[0][];
        if (worths.columns() == 2 && undominated.isExact()) {
            List<FrontMerge.Shifted> fronts = new ArrayList<>();
            for (int c = 0; c < steps.length; c++) {
                Vectors few = smaller(steps[c], next[c]);
                Vectors many = larger(steps[c], next[c]);
                for (int s = 0; s < few.size(); s++) {
                    FrontMerge.Shifted shifted = new FrontMerge.Shifted(
                            many, 0, many.size(), few.columns()[0][s], few.columns()[1][s], few.counts()[s]);
                    if (many.size() > 0) {
                        fronts.add(zone ? shifted.atLeast(bounds[0][0], bounds[1][0]) : shifted);
                    }
                }
            }
            return FrontMerge.of(fronts);
        }
        return merged(steps, next, bounds);
    }

    private Vectors merged(Vectors[] steps, Vectors[] next, long[][] bounds) {
        long room = 0;
        int runs = 0;
        for (int c = 0; c < steps.length; c++) {
            room += steps[c].size() * (long) next[c].size();
            runs += smaller(steps[c], next[c]).size();
        }
        if (room > Integer.MAX_VALUE - 8) {
            throw new FrontierTooLargeException(Math.min(most, room - 1), 0, diagram.layers());
        }
        long[][] columns = new long[worths.columns()][(int) room];
        long[] counts = new long[(int) room];
        int[] starts = new int[runs + 1];
        int run = 0;
        int at = 0;
        for (int c = 0; c < steps.length; c++) {
            Vectors few = smaller(steps[c], next[c]);
            Vectors many = larger(steps[c], next[c]);
            for (int s = 0; s < few.size(); s++) {
                for (int k = 0; k < many.size(); k++) {
                    worths.add(many.columns(), k, few.columns(), s, columns, at);
                    if (bounds.length == 0 || atLeast(columns, at, bounds)) {
                        counts[at++] = Vectors.product(many.counts()[k], few.counts()[s]);
                    }
                }
                starts[++run] = at;
            }
        }
        return undominated.of(columns, counts, starts);
    }

    /** Sums are made of many vectors, shifted by each of few: the fewer, the fewer runs. */
    private static Vectors smaller(Vectors steps, Vectors next) {
        return steps.size() < next.size() ? steps : next;
    }

    private static Vectors larger(Vectors steps, Vectors next) {
        return steps.size() < next.size() ? next : steps;
    }

    private Vectors acceptable(Vectors one, long[][] bounds) {
        return atLeast(one.columns(), 0, bounds) ? one : Vectors.NONE;
    }

    private boolean atLeast(long[][] columns, int row, long[][] bounds) {
        int words = worths.words();
        for (int p = 0; p < worths.parties(); p++) {
            for (int c = p * words; c < (p + 1) * words; c++) {
                if (columns[c][row] != bounds[c][0]) {
                    if (columns[c][row] < bounds[c][0]) {
                        return false;
                    }
                    break;
                }
            }
        }
        return true;
    }

    /** What the rest of the way from a node must add at least, as a row. */
    private long[][] bounds(int l, int u) {
        long[][] bounds = new long[worths.columns()][1];
        BigInteger limit = BigInteger.ONE.shiftLeft(worths.bits());
        for (int p = 0; p < worths.dimensions(); p++) {
            BigInteger bound = p < worths.parties() ? worths.threshold(p).subtract(before[l][u][p]) : limit.negate();
            worths.write(bound.min(limit).max(limit.negate()), p, bounds, 0);
        }
        return bounds;
    }
}
