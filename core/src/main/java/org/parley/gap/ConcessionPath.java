package org.parley.gap;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;

/**
 * A way from the openings of two sides to a settlement: an order of steps, each of one side on one issue, that keeps the sides'
 * shares of their own total concession as equal as possible. The gap after a step is the difference of the two shares; the
 * largest gap on the way is least.
 *
 * <p>Exact up to {@value #EXACT} steps, by dynamic programming over sets of steps taken (Held and Karp, <i>Journal of the SIAM</i>
 * 10, 1962), in 2^steps · steps. Beyond, each step is the one after which the gap is least, and {@code bound} says how far that
 * may be from the best.
 *
 * @param steps in order; of orders that are equally good, at every step the one after which the gap is least
 * @param largestGap over all prefixes, from 0 for a perfect balance
 * @param bound no order has a smaller largest gap than this; equal to it where the order is known to be best
 * @param balanced the parties whose shares are compared: those that concede anything at all. Fewer than two: every gap is 0
 */
public record ConcessionPath(List<Step> steps, Ratio largestGap, Ratio bound, List<Integer> balanced) {

    /** The most steps for which the best order is found. */
    public static final int EXACT = 20;

    public ConcessionPath {
        steps = List.copyOf(steps);
        balanced = List.copyOf(balanced);
    }

    /**
     * @param party index of the party that moves to the settlement's option on the issue
     * @param gap after the step
     */
    public record Step(int party, int issue, Ratio gap) {}

    /**
     * @param sides the two whose openings they are
     * @param openings what each asked for
     */
    public static ConcessionPath of(List<Stakes.Side> sides, List<Settlement> openings, Settlement target) {
        if (sides.size() != 2 || openings.size() != 2) {
            throw new IllegalArgumentException("a path is from the openings of two sides");
        }
        return new Paths(sides, openings, target).path();
    }

    /** Moves are numbered: those of the first side by issue, then those of the second. */
    private static final class Paths {
        private final List<Mover> movers = new ArrayList<>();
        private final List<Integer> balanced;
        private final int first;
        private final int moves;

        /** What shares are told in: the product of both total concessions. */
        private final BigInteger scale;

        Paths(List<Stakes.Side> sides, List<Settlement> openings, Settlement target) {
            for (int s = 0; s < 2; s++) {
                movers.add(Mover.of(sides.get(s), openings.get(s), target));
            }
            this.first = movers.get(0).issues().length;
            this.moves = first + movers.get(1).issues().length;
            this.balanced = movers.stream()
                    .filter(mover -> mover.total().signum() > 0)
                    .map(mover -> mover.side().party())
                    .toList();
            this.scale = movers.get(0).total().multiply(movers.get(1).total());
        }

        ConcessionPath path() {
            return balanced.size() == 2 && moves <= EXACT ? best() : greedy();
        }

        private BigInteger gap(BigInteger one, BigInteger other) {
            return balanced.size() < 2
                    ? BigInteger.ZERO
                    : one.multiply(movers.get(1).total())
                            .subtract(other.multiply(movers.get(0).total()))
                            .abs();
        }

        private Ratio ratio(BigInteger gap) {
            return gap.signum() == 0 ? Ratio.ZERO : new Ratio(gap, scale);
        }

        private Step step(int move, BigInteger gap) {
            Mover mover = movers.get(move < first ? 0 : 1);
            return new Step(mover.side().party(), mover.issues()[move < first ? move : move - first], ratio(gap));
        }

        /** Gaps as {@code double}s leave open only those that are as good as equal to the least; these are compared exactly. */
        private ConcessionPath best() {
            BigInteger[] one = movers.get(0).conceded();
            BigInteger[] other = movers.get(1).conceded();
            double[] ones = shares(one, movers.get(0).total());
            double[] others = shares(other, movers.get(1).total());
            double[] gaps = new double[1 << moves];
            double largest = 0;
            for (int set = 0; set < gaps.length; set++) {
                gaps[set] = Math.abs(ones[set & one.length - 1] - others[set >> first]);
                largest = Math.max(largest, gaps[set]);
            }
            double least = least(gaps);
            double error = 1e-12 * (1 + largest);
            IntFunction<BigInteger> exact = set -> gap(one[set & one.length - 1], other[set >> first]);
            Map<Integer, BigInteger> near = new HashMap<>();
            for (int set = 0; set < gaps.length; set++) {
                if (Math.abs(gaps[set] - least) <= error) {
                    near.put(set, exact.apply(set));
                }
            }
            for (BigInteger bound : new TreeSet<>(near.values())) {
                IntPredicate within = set -> {
                    BigInteger gap = near.get(set);
                    return gap == null ? gaps[set] < least : gap.compareTo(bound) <= 0;
                };
                BitSet open = open(within);
                if (open.get(0)) {
                    return new ConcessionPath(steps(open, exact), ratio(bound), ratio(bound), balanced);
                }
            }
            throw new IllegalStateException("no gap is as small as the least");
        }

        private static double[] shares(BigInteger[] conceded, BigInteger total) {
            double whole = total.doubleValue();
            return Arrays.stream(conceded)
                    .mapToDouble(part -> part.doubleValue() / whole)
                    .toArray();
        }

        /** The least largest gap on a way from no move to all moves. */
        private double least(double[] gaps) {
            double[] rest = new double[gaps.length];
            for (int set = gaps.length - 2; set >= 0; set--) {
                double least = Double.MAX_VALUE;
                for (int left = gaps.length - 1 & ~set; left != 0; left &= left - 1) {
                    int after = set | (left & -left);
                    least = Math.min(least, Math.max(gaps[after], rest[after]));
                }
                rest[set] = least;
            }
            return rest[0];
        }

        /** The sets of moves within a bound from which a way leads to all moves that stays within it; no move is within any. */
        private BitSet open(IntPredicate within) {
            int all = (1 << moves) - 1;
            BitSet open = new BitSet();
            open.set(all);
            for (int set = all - 1; set >= 0; set--) {
                boolean goesOn = false;
                for (int left = all & ~set; left != 0 && !goesOn; left &= left - 1) {
                    goesOn = open.get(set | (left & -left));
                }
                open.set(set, goesOn && (set == 0 || within.test(set)));
            }
            return open;
        }

        private List<Step> steps(BitSet open, IntFunction<BigInteger> exact) {
            int all = (1 << moves) - 1;
            List<Step> steps = new ArrayList<>();
            for (int set = 0; set < all; ) {
                int best = 0;
                for (int left = all & ~set; left != 0; left &= left - 1) {
                    int move = left & -left;
                    if (open.get(set | move)
                            && (best == 0 || exact.apply(set | move).compareTo(exact.apply(set | best)) < 0)) {
                        best = move;
                    }
                }
                set |= best;
                steps.add(step(Integer.numberOfTrailingZeros(best), exact.apply(set)));
            }
            return steps;
        }

        private ConcessionPath greedy() {
            boolean[] taken = new boolean[moves];
            BigInteger bound = BigInteger.ZERO;
            BigInteger largest = BigInteger.ZERO;
            List<Step> steps = new ArrayList<>();
            for (int k = 0; k < moves; k++) {
                int next = closest(taken, false);
                taken[next] = true;
                BigInteger gap = gap(taken);
                largest = largest.max(gap);
                // Every order begins with some move, and ends with one.
                bound = k == 0 ? gap : bound;
                steps.add(step(next, gap));
            }
            if (moves > 0) {
                taken[closest(taken, true)] = false;
                bound = bound.max(gap(taken));
            }
            return new ConcessionPath(steps, ratio(largest), ratio(bound), balanced);
        }

        private BigInteger gap(boolean[] taken) {
            return gap(
                    movers.get(0).conceded(Arrays.copyOfRange(taken, 0, first)),
                    movers.get(1).conceded(Arrays.copyOfRange(taken, first, moves)));
        }

        /** Of the moves taken, or not taken, the one whose reversal leaves the least gap. */
        private int closest(boolean[] taken, boolean among) {
            int best = -1;
            BigInteger least = BigInteger.ZERO;
            for (int m = 0; m < moves; m++) {
                if (taken[m] == among) {
                    taken[m] = !among;
                    BigInteger gap = gap(taken);
                    taken[m] = among;
                    if (best < 0 || gap.compareTo(least) < 0) {
                        best = m;
                        least = gap;
                    }
                }
            }
            return best;
        }
    }

    /**
     * One side on its way.
     *
     * @param issues on which it moves, ascending
     * @param total what it concedes in all
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Mover(Stakes.Side side, int[] opening, int[] target, int[] issues, BigInteger total) {

        static Mover of(Stakes.Side side, Settlement from, Settlement to) {
            int[] opening = from.toArray();
            int[] target = to.toArray();
            int[] issues = IntStream.range(0, opening.length)
                    .filter(issue -> opening[issue] != target[issue])
                    .toArray();
            BigInteger total =
                    side.values().value(opening).subtract(side.values().value(target));
            return new Mover(side, opening, target, issues, total);
        }

        /** What it has conceded once it has moved on some of the issues. */
        BigInteger conceded(boolean[] taken) {
            int[] now = opening.clone();
            for (int m = 0; m < taken.length; m++) {
                now[issues[m]] = taken[m] ? target[issues[m]] : opening[issues[m]];
            }
            return side.values().value(opening).subtract(side.values().value(now));
        }

        /** The same for every set of its moves, as bits. */
        BigInteger[] conceded() {
            BigInteger[] conceded = new BigInteger[1 << issues.length];
            boolean[] taken = new boolean[issues.length];
            for (int set = 0; set < conceded.length; set++) {
                for (int m = 0; m < taken.length; m++) {
                    taken[m] = (set >> m & 1) != 0;
                }
                conceded[set] = conceded(taken);
            }
            return conceded;
        }
    }
}
