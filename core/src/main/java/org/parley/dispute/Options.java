package org.parley.dispute;

import java.math.BigInteger;
import java.util.List;
import org.parley.number.Ratio;

/** The options of an issue, in their stated order: named choices, or the grid of a number range. */
public sealed interface Options {

    /** The largest grid that a range may have. */
    int MOST = 1_000_000;

    int size();

    /** @throws IndexOutOfBoundsException unless 0 ≤ {@code index} &lt; {@link #size()} */
    Option get(int index);

    /** The index of the option with this id, or -1. On a range, any spelling of a number of the grid will do. */
    int indexOf(String id);

    default List<Option> all() {
        return java.util.stream.IntStream.range(0, size()).mapToObj(this::get).toList();
    }

    /** Options that have names. */
    record Named(List<Option> list) implements Options {
        public Named {
            list = List.copyOf(list);
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public Option get(int index) {
            return list.get(index);
        }

        @Override
        public int indexOf(String id) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * The numbers {@code from}, {@code from + step}, … up to {@code to}, which lies on the grid.
     *
     * @param unit shown after the number, empty if none
     */
    record Range(Ratio from, Ratio to, Ratio step, String unit) implements Options {
        public Range {
            if (step.signum() <= 0 || from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("a range needs from < to and step > 0");
            }
            Ratio steps = to.minus(from).over(step);
            if (!steps.isInteger()) {
                throw new IllegalArgumentException(
                        "from " + from + " to " + to + " is not a whole number of steps of " + step);
            }
            if (steps.numerator().compareTo(BigInteger.valueOf(MOST)) >= 0) {
                throw new IllegalArgumentException(
                        "a range has at most " + MOST + " numbers, not " + steps.plus(Ratio.ONE));
            }
        }

        @Override
        public int size() {
            return to.minus(from).over(step).numerator().intValueExact() + 1;
        }

        public Ratio number(int index) {
            return from.plus(step.times(Ratio.of(index)));
        }

        @Override
        public Option get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException("option " + index + " of " + size());
            }
            Ratio number = number(index);
            return new Option(number.toString(), name(number), "");
        }

        /** A number, on the grid or between, with the unit. */
        public String name(Ratio number) {
            return unit.isEmpty() ? number.toString() : number + " " + unit;
        }

        /** The index of a number of the grid, or -1. */
        public int indexOf(Ratio number) {
            if (number.compareTo(from) < 0 || number.compareTo(to) > 0) {
                return -1;
            }
            Ratio steps = number.minus(from).over(step);
            return steps.isInteger() ? steps.numerator().intValueExact() : -1;
        }

        @Override
        public int indexOf(String id) {
            try {
                return indexOf(Ratio.parse(id));
            } catch (NumberFormatException notANumber) {
                return -1;
            }
        }
    }
}
