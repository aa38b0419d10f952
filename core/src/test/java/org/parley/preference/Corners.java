package org.parley.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.number.Ratio;

/**
 * Every corner of a set of numbers, found the slow way: as many conditions as there are unknowns are taken as equations, solved,
 * and kept where all conditions hold.
 */
final class Corners {

    /** Σ row · x ≥ least. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Bound(Ratio[] row, Ratio least) {}

    private Corners() {}

    static Ratio greatest(WeightRanges weights, List<Ratio> scores) {
        OrderedRanges ranges = weights.ranges();
        Ratio[] gains = new Ratio[ranges.size()];
        Ratio[] many = new Ratio[ranges.size()];
        for (int v = 0; v < gains.length; v++) {
            gains[v] = Ratio.ZERO;
            for (int issue : ranges.members()[v]) {
                gains[v] = gains[v].plus(scores.get(issue));
            }
            many[v] = Ratio.of(ranges.members()[v].length);
        }
        List<Bound> bounds = bounds(ranges);
        bounds.add(new Bound(many, Ratio.ONE));
        bounds.add(new Bound(negated(many), Ratio.ONE.negate()));
        return greatest(bounds, gains);
    }

    static Ratio greatest(OrderedRanges ranges, Ratio[] coefficients) {
        return greatest(bounds(ranges), coefficients);
    }

    private static List<Bound> bounds(OrderedRanges ranges) {
        int n = ranges.size();
        List<Bound> bounds = new ArrayList<>();
        for (int v = 0; v < n; v++) {
            bounds.add(new Bound(unit(n, v), ranges.low()[v]));
            bounds.add(new Bound(negated(unit(n, v)), ranges.high()[v].negate()));
        }
        int[][] levels = ranges.levels();
        for (int k = 1; k < levels.length; k++) {
            for (int above : levels[k - 1]) {
                for (int below : levels[k]) {
                    Ratio[] row = unit(n, above);
                    row[below] = Ratio.ONE.negate();
                    bounds.add(new Bound(row, Ratio.ZERO));
                }
            }
        }
        return bounds;
    }

    private static Ratio greatest(List<Bound> bounds, Ratio[] objective) {
        Optional<Ratio> greatest = Optional.empty();
        int n = objective.length;
        int[] picked = IntStream.range(0, n).toArray();
        while (picked[0] <= bounds.size() - n) {
            Optional<Ratio[]> corner = solved(bounds, picked);
            if (corner.isPresent()
                    && bounds.stream().allMatch(b -> dot(b.row(), corner.get()).compareTo(b.least()) >= 0)) {
                Ratio value = dot(objective, corner.get());
                greatest = Optional.of(greatest.map(value::max).orElse(value));
            }
            int last = n - 1;
            while (last > 0 && picked[last] == bounds.size() - n + last) {
                last--;
            }
            picked[last]++;
            for (int k = last + 1; k < n; k++) {
                picked[k] = picked[k - 1] + 1;
            }
        }
        return greatest.orElseThrow();
    }

    /** By Gauss and Jordan; none where the equations do not decide. */
    private static Optional<Ratio[]> solved(List<Bound> bounds, int[] picked) {
        int n = picked.length;
        Ratio[][] rows = new Ratio[n][];
        for (int k = 0; k < n; k++) {
            Bound bound = bounds.get(picked[k]);
            rows[k] = java.util.Arrays.copyOf(bound.row(), n + 1);
            rows[k][n] = bound.least();
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            while (pivot < n && rows[pivot][column].signum() == 0) {
                pivot++;
            }
            if (pivot == n) {
                return Optional.empty();
            }
            Ratio[] swapped = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = swapped;
            for (int other = 0; other < n; other++) {
                if (other != column && rows[other][column].signum() != 0) {
                    Ratio factor = rows[other][column].over(swapped[column]);
                    for (int k = 0; k <= n; k++) {
                        rows[other][k] = rows[other][k].minus(factor.times(swapped[k]));
                    }
                }
            }
        }
        Ratio[] solution = new Ratio[n];
        for (int k = 0; k < n; k++) {
            solution[k] = rows[k][n].over(rows[k][k]);
        }
        return Optional.of(solution);
    }

    private static Ratio dot(Ratio[] row, Ratio[] x) {
        Ratio sum = Ratio.ZERO;
        for (int v = 0; v < x.length; v++) {
            sum = sum.plus(row[v].times(x[v]));
        }
        return sum;
    }

    private static Ratio[] unit(int n, int at) {
        Ratio[] row = new Ratio[n];
        java.util.Arrays.fill(row, Ratio.ZERO);
        row[at] = Ratio.ONE;
        return row;
    }

    private static Ratio[] negated(Ratio[] row) {
        return java.util.Arrays.stream(row).map(Ratio::negate).toArray(Ratio[]::new);
    }
}
