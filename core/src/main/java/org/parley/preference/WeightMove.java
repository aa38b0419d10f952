package org.parley.preference;

import java.util.ArrayList;
import java.util.List;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * One weight (or that of several tied issues) moved to a, while all others keep their proportions: each other weight w
 * becomes w (1 − n a) / (1 − n z), where z is the moved weight's old value and n the number of tied issues.
 */
final class WeightMove {

    private final OrderedRanges ranges;
    private final int variable;
    private final List<Ratio> old;
    private final Ratio tied;
    private final Ratio rest;

    private WeightMove(OrderedRanges ranges, int variable, List<Ratio> old) {
        this.ranges = ranges;
        this.variable = variable;
        this.old = old;
        this.tied = Ratio.of(ranges.members()[variable].length);
        this.rest = Ratio.ONE.minus(tied.times(value(variable)));
    }

    /** @param old one weight for every issue */
    static WeightMove of(OrderedRanges ranges, int variable, List<Ratio> old) {
        return new WeightMove(ranges, variable, old);
    }

    /** All weights with the moved one at {@code a}. */
    List<Ratio> at(Ratio a) {
        Ratio factor = Ratio.ONE.minus(tied.times(a)).over(rest);
        List<Ratio> moved = new ArrayList<>(old.stream().map(factor::times).toList());
        for (int issue : ranges.members()[variable]) {
            moved.set(issue, a);
        }
        return moved;
    }

    /** How far the weight can move within its own range, the others' ranges and the order. */
    Interval range() {
        if (rest.signum() == 0) {
            return Interval.exactly(value(variable));
        }
        Ratio low = ranges.low()[variable];
        Ratio high = ranges.high()[variable].min(Ratio.ONE.over(tied));
        for (int other = 0; other < ranges.size(); other++) {
            Ratio value = value(other);
            if (other != variable && value.signum() > 0) {
                high = high.min(whereOtherIs(ranges.low()[other].over(value)));
                low = low.max(whereOtherIs(ranges.high()[other].over(value)));
            }
        }
        int level = level(variable);
        for (int other = 0; other < ranges.size() && level >= 0; other++) {
            int step = level(other) - level;
            if (step == 1 && level(other) >= 0) {
                low = low.max(meets(value(other)));
            } else if (step == -1 && level(other) >= 0) {
                high = high.min(meets(value(other)));
            }
        }
        return new Interval(low, high);
    }

    /** The a at which the others' factor is f. */
    private Ratio whereOtherIs(Ratio factor) {
        return Ratio.ONE.minus(factor.times(rest)).over(tied);
    }

    /** The a at which another weight, scaled with the rest, equals a. */
    private Ratio meets(Ratio other) {
        return other.over(rest.plus(tied.times(other)));
    }

    private Ratio value(int of) {
        return old.get(ranges.members()[of][0]);
    }

    private int level(int of) {
        for (int k = 0; k < ranges.levels().length; k++) {
            for (int v : ranges.levels()[k]) {
                if (v == of) {
                    return k;
                }
            }
        }
        return -1;
    }
}
