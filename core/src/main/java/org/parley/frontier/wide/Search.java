package org.parley.frontier.wide;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.parley.frontier.Watch;

/**
 * The efficient value vectors of a reduced question, each with one settlement: depth first over the positions, best bound first,
 * leaving what cannot reach a corner of the region that the vectors found so far leave open. It starts from what the weightings
 * of the bounds lead to.
 *
 * <p>Time: partial settlements that are looked at, times weightings and, at worst, corners. How many there are is not bounded by
 * anything useful (the question is NP-hard even for one party); with exact bounds few more than the frontier needs.
 */
final class Search {

    /** So many partial settlements are looked at between two words to the watch. */
    private static final int PACE = 1 << 12;

    private static final int ROUNDS = 2;
    private static final int GAPS = 8;

    private final Reduced reduced;
    private final Aim aim;
    private final Watch watch;
    private final Branching branching;
    private final Seen seen;
    private final List<Found> found = new ArrayList<>();
    private final int[] chosen;
    private Corners corners;
    private int looked;
    private int done;

    /** @param most how many partial settlements are remembered */
    Search(Reduced reduced, Aim aim, long most, Watch watch) {
        this.reduced = reduced;
        this.aim = aim;
        this.watch = watch;
        this.branching = new Branching(reduced);
        this.seen = new Seen(reduced, branching.buckets(), most);
        this.chosen = new int[reduced.sizes().length];
        this.corners = corners();
    }

    List<Found> run() {
        if (!reduced.possible()) {
            return List.of();
        }
        int parties = reduced.scales().size();
        explore(Weightings.ofEach(parties));
        if (parties > 1) {
            explore(Weightings.spread(ranges()));
        }
        for (int round = 0; parties == 2 && round < ROUNDS; round++) {
            explore(Weightings.acrossGaps(found.stream().map(this::rough).toList(), GAPS));
        }
        corners = corners();
        settle(0, branching.root());
        return List.copyOf(found);
    }

    /** Those that were bounded by, for who asks further questions. */
    double[][] weights() {
        return branching.weights();
    }

    private double[] rough(Found one) {
        return reduced.floor(one.units());
    }

    private double[] ranges() {
        double[] ranges = new double[reduced.scales().size()];
        for (int p = 0; p < ranges.length; p++) {
            int party = p;
            ranges[p] = found.stream()
                            .mapToDouble(one -> rough(one)[party])
                            .max()
                            .orElse(1)
                    - found.stream().mapToDouble(one -> rough(one)[party]).min().orElse(0);
        }
        return ranges;
    }

    private Corners corners() {
        Corners fresh =
                new Corners(branching.weights(), List.of(reduced.floor(aim.least())), reduced.floor(aim.most()));
        found.forEach(one -> remove(fresh, one));
        return fresh;
    }

    private void remove(Corners from, Found one) {
        BigInteger[] beyond = one.units().clone();
        for (int p = 0; p < beyond.length; p++) {
            beyond[p] = beyond[p].add(BigInteger.ONE);
        }
        from.remove(rough(one), reduced.floor(beyond));
    }

    private void explore(double[][] weights) {
        int before = branching.weights().length;
        int many = branching.bound(weights);
        tell();
        double[] root = branching.root();
        for (int k = before; k < before + many; k++) {
            follow(root, k);
        }
    }

    /** Takes the option with the best bound under one weighting at every position. */
    private void follow(double[] root, int k) {
        double[] at = root;
        for (int position = 0; position < chosen.length; position++) {
            double[][] after = branching.options(position, chosen, at);
            int best = 0;
            for (int o = 1; o < after.length; o++) {
                if (after[o][k] > after[best][k]
                        || (after[o][k] == after[best][k] && Branching.sum(after[o]) > Branching.sum(after[best]))) {
                    best = o;
                }
            }
            chosen[position] = best;
            at = after[best];
        }
        if (Branching.sum(at) > Double.NEGATIVE_INFINITY) {
            add();
        }
    }

    private void tell() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        watch.at(done, chosen.length == 0 ? 0 : reduced.sizes()[0], found.size());
    }

    private void settle(int position, double[] bound) {
        if (++looked % PACE == 0) {
            tell();
        }
        if (position == chosen.length) {
            add();
            return;
        }
        if (seen.isNothingNew(position, chosen, bound)) {
            return;
        }
        double[][] after = branching.options(position, chosen, bound);
        boolean[] taken = new boolean[after.length];
        for (int turn = 0; turn < after.length; turn++) {
            int best = -1;
            for (int o = 0; o < after.length; o++) {
                if (!taken[o] && (best < 0 || Branching.sum(after[o]) > Branching.sum(after[best]))) {
                    best = o;
                }
            }
            taken[best] = true;
            if (corners.reach(after[best])) {
                chosen[position] = best;
                settle(position + 1, after[best]);
            }
            done += position == 0 ? 1 : 0;
        }
    }

    /** Keeps what is settled if it is worth it and none found is as good for everyone. */
    private void add() {
        int[] settlement = reduced.settlement(chosen);
        BigInteger[] units = aim.cut(reduced.units(settlement));
        Found fresh = new Found(units, settlement);
        if (!fresh.atLeast(aim.least()) || found.stream().anyMatch(one -> one.atLeast(units))) {
            return;
        }
        found.removeIf(one -> fresh.atLeast(one.units()));
        found.add(fresh);
        remove(corners, fresh);
    }
}
