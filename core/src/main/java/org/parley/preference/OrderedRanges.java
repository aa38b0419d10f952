package org.parley.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.number.Simplex;

/**
 * Ranges of several things under an order of them, each range cut down to what the order leaves of it.
 *
 * <p>Things tied with each other are one <i>variable</i>. Lower ends are raised to those of everything that must not be
 * higher, upper ends lowered to those of everything that must not be lower; on a chain this is all that follows.
 *
 * @param members the things of each variable; first those of the order, then one variable for each thing left out
 * @param levels variables by level, highest first: each of a level is at least each of the next
 * @param low tightened lower end of each variable
 * @param high tightened upper end of each variable
 * @param lowFrom the thing whose stated range gives the lower end
 * @param highFrom the thing whose stated range gives the upper end
 */
@SuppressWarnings("ArrayRecordComponent")
record OrderedRanges(int[][] members, int[][] levels, Ratio[] low, Ratio[] high, int[] lowFrom, int[] highFrom) {

    /** @param ranges one for every thing, by index; the order's classes name these indices, each at most once */
    static OrderedRanges of(Order order, List<Interval> ranges) {
        List<int[]> members = new ArrayList<>();
        List<int[]> levels = new ArrayList<>();
        boolean[] listed = new boolean[ranges.size()];
        for (List<Integer> kin : order.classes()) {
            if (kin.isEmpty()) {
                continue;
            }
            int first = members.size();
            switch (order) {
                case Order.Tiers t -> kin.forEach(thing -> members.add(new int[] {thing}));
                case Order.Ranking r ->
                    members.add(kin.stream().mapToInt(Integer::intValue).toArray());
                case Order.None n -> throw new IllegalStateException("no order has classes");
            }
            levels.add(java.util.stream.IntStream.range(first, members.size()).toArray());
            kin.forEach(thing -> listed[thing] = true);
        }
        for (int thing = 0; thing < listed.length; thing++) {
            if (!listed[thing]) {
                members.add(new int[] {thing});
            }
        }
        int size = members.size();
        OrderedRanges result = new OrderedRanges(
                members.toArray(int[][]::new),
                levels.toArray(int[][]::new),
                new Ratio[size],
                new Ratio[size],
                new int[size],
                new int[size]);
        for (int v = 0; v < size; v++) {
            result.intersect(v, ranges);
        }
        result.tighten();
        return result;
    }

    /** How many variables there are. */
    int size() {
        return members.length;
    }

    /** How many things there are. */
    int things() {
        return Arrays.stream(members).mapToInt(tied -> tied.length).sum();
    }

    /** Whether the order says nothing: no levels to compare and no ties. */
    boolean isUnordered() {
        return levels.length < 2 && size() == things();
    }

    /** Whether every thing is in the order. */
    boolean isComplete() {
        return Arrays.stream(levels).mapToInt(level -> level.length).sum() == size();
    }

    boolean isExact(int variable) {
        return low[variable].equals(high[variable]);
    }

    /** The first variable that no number is left for. */
    Optional<Integer> empty() {
        for (int v = 0; v < size(); v++) {
            if (low[v].compareTo(high[v]) > 0) {
                return Optional.of(v);
            }
        }
        return Optional.empty();
    }

    private void intersect(int variable, List<Interval> ranges) {
        for (int thing : members[variable]) {
            Interval range = ranges.get(thing);
            if (thing == members[variable][0] || range.low().compareTo(low[variable]) > 0) {
                low[variable] = range.low();
                lowFrom[variable] = thing;
            }
            if (thing == members[variable][0] || range.high().compareTo(high[variable]) < 0) {
                high[variable] = range.high();
                highFrom[variable] = thing;
            }
        }
    }

    private void tighten() {
        for (int k = 1; k < levels.length; k++) {
            for (int above : levels[k - 1]) {
                for (int v : levels[k]) {
                    if (high[above].compareTo(high[v]) < 0) {
                        high[v] = high[above];
                        highFrom[v] = highFrom[above];
                    }
                }
            }
        }
        for (int k = levels.length - 2; k >= 0; k--) {
            for (int below : levels[k + 1]) {
                for (int v : levels[k]) {
                    if (low[below].compareTo(low[v]) > 0) {
                        low[v] = low[below];
                        lowFrom[v] = lowFrom[below];
                    }
                }
            }
        }
    }

    /**
     * The greatest Σ c_v x_v over all x within the ranges and the order.
     *
     * @param coefficients c, by variable
     */
    Ratio greatest(Ratio[] coefficients) {
        boolean up = Arrays.stream(coefficients).allMatch(c -> c.signum() >= 0);
        boolean down = Arrays.stream(coefficients).allMatch(c -> c.signum() <= 0);
        return up || down
                ? sum(coefficients, up ? high : low)
                : sum(coefficients, low).plus(climbed(List.<Ratio[]>of(coefficients), List.of(), List.of()));
    }

    /** The greatest value of the last of some objectives above the lower ends, under further conditions. */
    Ratio climbed(List<Ratio[]> objectives, List<Ratio[]> left, List<Ratio> right) {
        List<Ratio[]> rows = new ArrayList<>(left);
        List<Ratio> bounds = new ArrayList<>(right);
        for (int v = 0; v < size(); v++) {
            Ratio[] row = zeros();
            row[v] = Ratio.ONE;
            rows.add(row);
            bounds.add(high[v].minus(low[v]));
        }
        for (int k = 1; k < levels.length; k++) {
            for (int above : levels[k - 1]) {
                for (int below : levels[k]) {
                    Ratio[] row = zeros();
                    row[below] = Ratio.ONE;
                    row[above] = Ratio.ONE.negate();
                    rows.add(row);
                    bounds.add(low[above].minus(low[below]));
                }
            }
        }
        return Simplex.greatest(objectives, rows, bounds);
    }

    private Ratio[] zeros() {
        Ratio[] zeros = new Ratio[size()];
        Arrays.fill(zeros, Ratio.ZERO);
        return zeros;
    }

    static Ratio sum(Ratio[] coefficients, Ratio[] values) {
        Ratio sum = Ratio.ZERO;
        for (int v = 0; v < values.length; v++) {
            sum = sum.plus(coefficients[v].times(values[v]));
        }
        return sum;
    }
}
