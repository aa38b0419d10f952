package org.parley.files.platform.model;

import java.util.ArrayList;
import java.util.List;
import org.parley.dispute.Options;
import org.parley.number.Ratio;

/** How good the options of one issue are, before weighting. */
public sealed interface Evaluation {

    Evaluation NOTHING = new Linear(Ratio.ZERO, Ratio.ZERO, false);

    /** Of an option, by index. */
    Ratio at(Options options, int index);

    /** The numbers strictly inside a range where the slope changes, ascending: with the ends, all that a maximum needs. */
    List<Ratio> breakpoints(Options.Range range);

    /** One number for every option. */
    record Table(List<Ratio> values) implements Evaluation {
        public Table {
            values = List.copyOf(values);
        }

        @Override
        public Ratio at(Options options, int index) {
            return values.get(index);
        }

        @Override
        public List<Ratio> breakpoints(Options.Range range) {
            return List.of();
        }
    }

    /**
     * {@code slope}·x + {@code offset}.
     *
     * @param clamped cut at 0 and 1
     */
    record Linear(Ratio slope, Ratio offset, boolean clamped) implements Evaluation {

        /** At any number, cut where it is to be cut. */
        public Ratio at(Ratio x) {
            Ratio value = slope.times(x).plus(offset);
            return clamped ? value.max(Ratio.ZERO).min(Ratio.ONE) : value;
        }

        @Override
        public Ratio at(Options options, int index) {
            return at(number(options, index));
        }

        @Override
        public List<Ratio> breakpoints(Options.Range range) {
            if (!clamped || slope.signum() == 0) {
                return List.of();
            }
            return inside(
                    range,
                    List.of(offset.negate().over(slope), Ratio.ONE.minus(offset).over(slope)));
        }
    }

    /** From 0 at {@code low} up to {@code height} at {@code top} and down to 0 at {@code high}; 0 outside. */
    record Triangular(Ratio low, Ratio high, Ratio top, Ratio height) implements Evaluation {
        public Triangular {
            if (low.compareTo(top) > 0 || top.compareTo(high) > 0 || low.compareTo(high) >= 0) {
                throw new IllegalArgumentException("a triangle needs low ≤ top ≤ high and low < high");
            }
        }

        @Override
        public Ratio at(Options options, int index) {
            Ratio x = number(options, index);
            if (x.compareTo(low) < 0 || x.compareTo(high) > 0) {
                return Ratio.ZERO;
            }
            if (x.compareTo(top) < 0) {
                return height.times(x.minus(low)).over(top.minus(low));
            }
            return top.equals(high) ? Ratio.ZERO : height.times(high.minus(x)).over(high.minus(top));
        }

        @Override
        public List<Ratio> breakpoints(Options.Range range) {
            return inside(range, List.of(low, top, high));
        }
    }

    private static List<Ratio> inside(Options.Range range, List<Ratio> numbers) {
        List<Ratio> inside = new ArrayList<>();
        for (Ratio number : numbers.stream().distinct().sorted().toList()) {
            if (number.compareTo(range.from()) > 0 && number.compareTo(range.to()) < 0) {
                inside.add(number);
            }
        }
        return inside;
    }

    private static Ratio number(Options options, int index) {
        if (!(options instanceof Options.Range range)) {
            throw new IllegalArgumentException("a function of a number needs an issue whose options are numbers");
        }
        return range.number(index);
    }
}
