package org.parley.gap;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Settlement;

/**
 * The best settlement of a diagram for an {@link Aim}, exactly, without listing settlements.
 *
 * <p>Whatever meets all floors has Σ λ_p (v_p − r_p) ≥ 0 over them for all λ ≥ 0; so the longest way for any λ, the aim's sum
 * included, bounds the aim from above (Lagrangian relaxation: Geoffrion, <i>Mathematical Programming Study</i> 2,
 * 1974), and is itself a settlement to try. A subgradient search over λ often decides alone; what is left is settled depth
 * first, best ways first, and cut by these bounds and by each party's own. Sums are rounded upwards where they do not fit a
 * {@code long}; a settlement counts by its exact gains only. Time: arcs · parties for each λ; then the steps of the search, at most
 * {@code most}.
 */
final class BranchAndBound {

    private static final int ROUNDS = 40;

    /** So many steps are taken before the states that were left behind are remembered, and so many states at most. */
    private static final int BEFORE = 20_000;

    private static final int REMEMBERED = 1_000_000;

    private static final long WEIGHT = 1 << 16;

    /**
     * @param gains v − r of every party, at the scale of the {@link Gains}
     * @param worth of the aim
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(Settlement settlement, BigInteger[] gains, BigInteger worth) {}

    private final Gains gains;
    private final Arcs arcs;
    private final boolean[] allowed;
    private final Aim aim;
    private final long most;

    private Optional<Found> found = Optional.empty();
    private boolean done;
    private long steps;

    private List<Bound> bounds = List.of();
    private long[] below = {};
    private long[][] sums = {};

    /** By layer and party: what is settled. */
    private final long[][] gained;

    private final Set<List<Long>> remembered = new HashSet<>();
    private int[][][] ordered = {};
    private final int[] option;

    private BranchAndBound(Gains gains, Arcs arcs, boolean[] allowed, Aim aim, long most) {
        this.gains = gains;
        this.arcs = arcs;
        this.allowed = allowed;
        this.aim = aim;
        this.most = most;
        this.option = new int[arcs.from.length];
        this.gained = new long[arcs.from.length + 1][gains.parties()];
    }

    /**
     * @param allowed by label of the diagram, whether a settlement may take arcs with it
     * @return a settlement that is best; none where there is none
     * @throws SearchLimitException after {@code most} steps
     */
    static Optional<Found> best(Gains gains, Arcs arcs, boolean[] allowed, Aim aim, long most) {
        BranchAndBound search = new BranchAndBound(gains, arcs, allowed, aim, most);
        if (!gains.diagram().isEmpty() && allowed[gains.diagram().always()]) {
            search.run();
        }
        return search.found;
    }

    private void run() {
        double[] lambda = new double[gains.parties()];
        for (int p : aim.floors()) {
            lambda[p] = aim.isAny() ? 1 : 0;
        }
        for (int p : aim.total()) {
            lambda[p] = 1;
        }
        Bound least = bound(lambda);
        if (!least.isPossible()) {
            return;
        }
        Bound first = least;
        Bound last = least;
        for (int round = 0; round < ROUNDS; round++) {
            double[] gained = tryLongest(last);
            if (done || least.most() <= least.below(worth(), gains.shift()) || !moved(lambda, gained, round)) {
                break;
            }
            last = bound(lambda);
            least = last.mostEach() < least.mostEach() ? last : least;
        }
        if (!done && least.most() > least.below(worth(), gains.shift())) {
            branch(least, first, last);
        }
    }

    private Bound bound(double[] lambda) {
        double sum = Arrays.stream(lambda).sum();
        long[] weights = new long[lambda.length];
        for (int p = 0; p < weights.length; p++) {
            weights[p] = sum == 0 ? 0 : (long) (lambda[p] / sum * WEIGHT);
        }
        return bound(weights);
    }

    private Bound bound(long[] weights) {
        long worths = aim.isAny() ? 0 : weights[aim.total()[0]];
        return new Bound(gains, arcs, allowed, weights, worths);
    }

    private Optional<BigInteger> worth() {
        return found.map(Found::worth);
    }

    private Bound alone(int party) {
        long[] weights = new long[gains.parties()];
        weights[party] = 1;
        return new Bound(gains, arcs, allowed, weights, 0);
    }

    /** Tries the settlement that attains a bound. @return its gains, rounded up */
    private double[] tryLongest(Bound bound) {
        double[] gained = new double[gains.parties()];
        for (int p = 0; p < gained.length; p++) {
            gained[p] = gains.start(p);
        }
        int node = 0;
        for (int l = 0; l < arcs.from.length; l++) {
            int a = arcs.from[l][node];
            while (!allowed[arcs.label[l][a]]
                    || bound.rest[l + 1][arcs.to[l][a]] == Bound.NONE
                    || bound.gain[l][a] + bound.rest[l + 1][arcs.to[l][a]] != bound.rest[l][node]) {
                a++;
            }
            option[l] = arcs.option[l][a];
            for (int p = 0; p < gained.length; p++) {
                gained[p] += arcs.gain[l][p][a];
            }
            node = arcs.to[l][a];
        }
        offer();
        return gained;
    }

    /** A step against the gains of the settlement that attains the bound. @return whether anything changed */
    private boolean moved(double[] lambda, double[] gained, int round) {
        double largest = 0;
        for (int p : aim.floors()) {
            largest = Math.max(largest, Math.abs(gained[p]));
        }
        if (largest == 0) {
            return false;
        }
        double sum = 0;
        for (int p : aim.floors()) {
            lambda[p] = Math.max(0, lambda[p] - gained[p] / largest / (1 + 0.5 * round));
            sum += lambda[p];
        }
        if (aim.isAny()) {
            for (int p : aim.floors()) {
                lambda[p] = sum == 0 ? 1 : lambda[p] / sum;
            }
        }
        return true;
    }

    private void branch(Bound least, Bound first, Bound last) {
        List<Bound> all = new ArrayList<>(List.of(least));
        for (int p : aim.floors()) {
            all.add(alone(p));
        }
        if (!aim.isAny() && first != least) {
            all.add(first);
        }
        if (last != least) {
            all.add(last);
        }
        bounds = List.copyOf(all);
        sums = new long[arcs.from.length + 1][bounds.size()];
        below = new long[bounds.size()];
        for (int b = 0; b < below.length; b++) {
            sums[0][b] = bounds.get(b).start();
        }
        ordered = new int[arcs.from.length][][];
        for (int l = 0; l < ordered.length; l++) {
            ordered[l] = new int[arcs.from[l].length - 1][];
        }
        raise();
        visit(0, 0);
    }

    private void raise() {
        for (int b = 0; b < below.length; b++) {
            below[b] = bounds.get(b).below(worth(), gains.shift());
        }
    }

    private void visit(int l, int node) {
        if (l == arcs.from.length) {
            offer();
            return;
        }
        if (++steps > most) {
            throw new SearchLimitException("the search for a settlement", most);
        }
        if (steps > BEFORE && isKnown(l, node)) {
            return;
        }
        for (int a : ordered(l, node)) {
            int to = arcs.to[l][a];
            boolean hopeful = true;
            for (int b = 0; hopeful && b < below.length; b++) {
                Bound bound = bounds.get(b);
                sums[l + 1][b] = sums[l][b] + bound.gain[l][a];
                hopeful = sums[l + 1][b] + bound.rest[l + 1][to] > below[b];
            }
            if (hopeful) {
                option[l] = arcs.option[l][a];
                for (int p = 0; p < gains.parties(); p++) {
                    gained[l + 1][p] = gained[l][p] + arcs.gain[l][p][a];
                }
                visit(l + 1, to);
                if (done) {
                    return;
                }
            }
        }
    }

    /** Where sums are exact, equal ones at one node lead to nothing new: what could come of them was looked for before. */
    private boolean isKnown(int l, int node) {
        if (gains.slack() > 0) {
            return false;
        }
        List<Long> state = new ArrayList<>(List.of((long) l, (long) node));
        for (int p = 0; p < gains.parties(); p++) {
            state.add(gained[l][p]);
        }
        return remembered.size() < REMEMBERED ? !remembered.add(state) : remembered.contains(state);
    }

    /** The arcs of a node that lead to the end, those with the best ways first. */
    private int[] ordered(int l, int node) {
        int[] known = ordered[l][node];
        if (known == null) {
            Bound bound = bounds.getFirst();
            List<Integer> own = new ArrayList<>();
            for (int a = arcs.from[l][node]; a < arcs.from[l][node + 1]; a++) {
                if (allowed[arcs.label[l][a]] && bound.rest[l + 1][arcs.to[l][a]] != Bound.NONE) {
                    own.add(a);
                }
            }
            own.sort((a, b) -> Long.compare(
                    bound.gain[l][b] + bound.rest[l + 1][arcs.to[l][b]],
                    bound.gain[l][a] + bound.rest[l + 1][arcs.to[l][a]]));
            known = own.stream().mapToInt(Integer::intValue).toArray();
            ordered[l][node] = known;
        }
        return known;
    }

    private void offer() {
        int[] chosen = new int[option.length];
        for (int l = 0; l < option.length; l++) {
            chosen[gains.diagram().issue(l)] = option[l];
        }
        BigInteger[] exact = gains.exact(chosen);
        if (!aim.meets(exact)) {
            return;
        }
        BigInteger worth = aim.worth(exact);
        if (found.isEmpty() || worth.compareTo(found.get().worth()) > 0) {
            found = Optional.of(new Found(Settlement.of(chosen), exact, worth));
            done = aim.isAny();
            raise();
        }
    }
}
