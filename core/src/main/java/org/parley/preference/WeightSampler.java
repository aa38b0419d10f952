package org.parley.preference;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * Draws weights uniformly from all that fit what is known of a party's importance.
 *
 * <p>Without ranges every order is drawn directly ({@link SimplexDraw}), unless some thirty issues or more are tied in so many
 * classes that no grid suits them all. With ranges a draw that misses them is made again,
 * from the better of two proposals: uniform under the order, or l plus a uniform split of 1 − Σl. Where a fixed pilot of
 * 10,000 tries shows that fewer than one try in 100 would fit, or should a draw fail 10^6 times, {@link HitAndRun} takes
 * over. A set too narrow for the grid to hold a point of it is represented by l + τ(u − l). The pilot starts from seed 0 and depends on nothing but what is known, so every draw of one party is made in the same way.
 */
final class WeightSampler {

    private static final int PILOT_TRIES = 10_000;
    private static final int PILOT_HITS = 100;
    private static final int MOST_TRIES = 1_000_000;

    private enum Proposal {
        UNDER_ORDER,
        ABOVE_LOW
    }

    private final WeightGrid grid;
    private final int listed;
    private final int[] within;
    private final boolean direct;
    private final long common;
    private final boolean always;
    private final Optional<Proposal> proposal;
    private final BigInteger scale;
    private final BigInteger stepNumerator;
    private final BigInteger[] settled;

    private WeightSampler(WeightGrid grid) {
        this.grid = grid;
        this.listed =
                Arrays.stream(grid.levels()).mapToInt(level -> level.length).sum();
        Optional<Long> common = WeightGrid.commonWithin(grid.levels(), grid.sharing());
        this.direct = common.isPresent();
        this.common = common.orElse(1L);
        this.within = this.common == 1
                ? new int[0]
                : Arrays.stream(WeightGrid.within(grid.levels(), grid.sharing()))
                        .mapToInt(Math::toIntExact)
                        .toArray();
        this.always = !grid.weights().ranged();
        this.proposal = grid.free().length == 0 ? Optional.empty() : choose();
        BigInteger scale =
                grid.free().length == 0 ? BigInteger.ONE : grid.step().denominator();
        for (Optional<Ratio> value : grid.settled()) {
            scale = Row.lcm(scale, value.map(Ratio::denominator).orElse(BigInteger.ONE));
        }
        this.scale = scale;
        this.stepNumerator =
                grid.step().numerator().multiply(scale).divide(grid.step().denominator());
        this.settled = grid.settled().stream()
                .map(value -> value.orElse(Ratio.ZERO))
                .map(value -> value.numerator().multiply(this.scale).divide(value.denominator()))
                .toArray(BigInteger[]::new);
    }

    /** @param weights a set that holds at least one point */
    static WeightSampler of(WeightRanges weights) {
        WeightGrid grid = WeightGrid.of(weights);
        boolean narrow = weights.ranged() && !WalkStart.fits(grid, WalkStart.of(grid));
        return new WeightSampler(narrow ? grid.settledInTheMiddle() : grid);
    }

    /** One draw, by issue. */
    Row draw(SplitMix64 random) {
        long[] steps = new long[grid.free().length];
        if (steps.length > 0 && !(proposal.isPresent() && accepted(proposal.get(), random, steps))) {
            HitAndRun walk = new HitAndRun(grid);
            walk.run(random, HitAndRun.STEPS * steps.length * steps.length);
            walk.copyTo(steps);
        }
        return row(Arrays.stream(steps).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new), BigInteger.ONE);
    }

    /**
     * The mean of many draws. Where they come from hit-and-run it is one long walk, read every n² steps, after the steps
     * that a single draw takes.
     */
    Row mean(int draws, SplitMix64 random) {
        BigInteger[] sums = new BigInteger[grid.free().length];
        Arrays.fill(sums, BigInteger.ZERO);
        long[] steps = new long[sums.length];
        HitAndRun walk = new HitAndRun(grid);
        if (proposal.isEmpty() && sums.length > 0) {
            walk.run(random, HitAndRun.STEPS * steps.length * steps.length);
        }
        for (int draw = 0; draw < draws && sums.length > 0; draw++) {
            if (proposal.isEmpty() || !accepted(proposal.get(), random, steps)) {
                walk.run(random, steps.length * steps.length);
                walk.copyTo(steps);
            }
            for (int k = 0; k < sums.length; k++) {
                sums[k] = sums[k].add(BigInteger.valueOf(steps[k]));
            }
        }
        return row(sums, BigInteger.valueOf(draws));
    }

    /** Whether draws are made by hit-and-run. */
    boolean walks() {
        return grid.free().length > 0 && proposal.isEmpty();
    }

    private Optional<Proposal> choose() {
        if (always && direct) {
            return Optional.of(Proposal.UNDER_ORDER);
        }
        int underOrder = direct ? pilot(Proposal.UNDER_ORDER) : 0;
        boolean shared = Arrays.stream(grid.sharing()).anyMatch(many -> many > 1);
        int aboveLow = shared ? 0 : pilot(Proposal.ABOVE_LOW);
        if (Math.max(underOrder, aboveLow) < PILOT_HITS) {
            return Optional.empty();
        }
        return Optional.of(aboveLow >= underOrder ? Proposal.ABOVE_LOW : Proposal.UNDER_ORDER);
    }

    private int pilot(Proposal by) {
        SplitMix64 random = SplitMix64.of(0);
        long[] steps = new long[grid.free().length];
        int hits = 0;
        for (int n = 0; n < PILOT_TRIES; n++) {
            propose(by, random, steps);
            if (grid.keeps(steps)) {
                hits++;
            }
        }
        return hits;
    }

    private boolean accepted(Proposal by, SplitMix64 random, long[] steps) {
        for (int n = 0; n < MOST_TRIES; n++) {
            propose(by, random, steps);
            if (always || grid.keeps(steps)) {
                return true;
            }
        }
        return false;
    }

    private void propose(Proposal by, SplitMix64 random, long[] steps) {
        switch (by) {
            case UNDER_ORDER -> {
                SimplexDraw.spacings(random, grid.total() / common, steps);
                if (common > 1) {
                    SimplexDraw.accumulate(steps, within, common);
                } else {
                    SimplexDraw.arrange(random, grid.levels(), listed, steps);
                }
            }
            case ABOVE_LOW -> {
                long rest = grid.total();
                for (long low : grid.low()) {
                    rest -= low;
                }
                SimplexDraw.spacings(random, rest, steps);
                for (int k = 0; k < steps.length; k++) {
                    steps[k] += grid.low()[k];
                }
            }
        }
    }

    private Row row(BigInteger[] sums, BigInteger draws) {
        OrderedRanges ranges = grid.weights().ranges();
        BigInteger[] things = new BigInteger[ranges.things()];
        for (int v = 0; v < ranges.size(); v++) {
            put(things, v, settled[v].multiply(draws));
        }
        for (int k = 0; k < sums.length; k++) {
            put(things, grid.free()[k], sums[k].multiply(stepNumerator));
        }
        return new Row(scale.multiply(draws), things);
    }

    private void put(BigInteger[] things, int variable, BigInteger value) {
        for (int thing : grid.weights().ranges().members()[variable]) {
            things[thing] = value;
        }
    }
}
