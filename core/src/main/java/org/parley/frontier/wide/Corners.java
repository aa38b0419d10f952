package org.parley.frontier.wide;

import java.util.ArrayList;
import java.util.List;

/**
 * Where efficient value vectors may still be: everything that is at least one of some corners. A vector found takes away
 * what it dominates or equals: each corner that it reaches is moved beyond it, for one party at a time. The maximal boxes of the
 * search region of Klamroth, Lacour and Vanderpooten, <i>On the representation of the search region in multi-objective
 * optimization</i>, EJOR 245, 2015, seen from below.
 *
 * <p>A corner is rounded down, so that the region is never too small. With each corner go its sums under the weightings: what is
 * bounded by less than one of these does not reach it.
 */
final class Corners {

    private final double[][] weights;
    private final double[] most;
    private List<Corner> corners = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent")
    private record Corner(double[] from, double[] sums) {

        boolean atLeast(double[] other) {
            for (int p = 0; p < from.length; p++) {
                if (from[p] < other[p]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param weights by weighting and party
     * @param from the first corners
     * @param most by party, no vector has more
     */
    Corners(double[][] weights, List<double[]> from, double[] most) {
        this.weights = weights;
        this.most = most;
        from.stream().filter(this::isWithin).map(this::corner).forEach(corners::add);
    }

    private boolean isWithin(double[] from) {
        for (int p = 0; p < from.length; p++) {
            if (from[p] > most[p]) {
                return false;
            }
        }
        return true;
    }

    private Corner corner(double[] from) {
        double[] sums = new double[weights.length];
        for (int k = 0; k < sums.length; k++) {
            for (int p = 0; p < from.length; p++) {
                sums[k] += weights[k][p] * from[p];
            }
        }
        return new Corner(from, sums);
    }

    /** Whether something that is bounded by these sums may reach a corner. */
    boolean reach(double[] bounds) {
        for (int c = 0; c < corners.size(); c++) {
            double[] sums = corners.get(c).sums;
            int k = 0;
            while (k < sums.length && sums[k] <= bounds[k]) {
                k++;
            }
            if (k == sums.length) {
                if (c > 0) {
                    // The next to ask, since neighbours often reach the same.
                    Corner first = corners.get(c);
                    corners.set(c, corners.getFirst());
                    corners.set(0, first);
                }
                return true;
            }
        }
        return false;
    }

    /**
     * Takes away what a vector dominates or equals.
     *
     * @param vector rounded up
     * @param beyond by party, the next value above the vector's, rounded down
     */
    void remove(double[] vector, double[] beyond) {
        List<Corner> left = new ArrayList<>();
        List<Corner> moved = new ArrayList<>();
        for (Corner corner : corners) {
            if (!isReached(corner.from, vector)) {
                left.add(corner);
                continue;
            }
            for (int p = 0; p < vector.length; p++) {
                double[] from = corner.from.clone();
                from[p] = Math.max(from[p], beyond[p]);
                if (from[p] <= most[p]) {
                    moved.add(corner(from));
                }
            }
        }
        for (int c = 0; c < moved.size(); c++) {
            Corner corner = moved.get(c);
            boolean needed = true;
            for (int d = 0; d < moved.size() && needed; d++) {
                Corner other = moved.get(d);
                needed = d == c || !corner.atLeast(other.from) || (other.atLeast(corner.from) && c < d);
            }
            for (int d = 0; d < left.size() && needed; d++) {
                needed = !corner.atLeast(left.get(d).from);
            }
            if (needed) {
                left.add(corner);
            }
        }
        corners = left;
    }

    private static boolean isReached(double[] from, double[] vector) {
        for (int p = 0; p < from.length; p++) {
            if (from[p] > vector[p]) {
                return false;
            }
        }
        return true;
    }
}
